import { createContext, type KeyboardEvent, type ReactNode, use } from 'react'
import { applyPreset, isPreset } from '../state/actions'
import { objectiveOfKind } from '../state/objective'
import type { ObjectiveChoice, Parameters } from '../state/parameters'
import { useChosen } from '../state/store'
import styles from './pressable.module.css'

/** What a phrase of the prose can set beside the parameters: how many draws its figure shows. */
interface FigureBeside {
  /** Null where the figure shows all draws, always */
  draws: { count: number; show: (count: number) => void } | null
  /** Told of the phrase that has set the figure, which may be out of view */
  onSet?: (phrase: HTMLElement) => void
}

/** The figure beside the prose; null where there is none to set, as on stage: a phrase is plain text there. */
export const FigureBeside = createContext<FigureBeside | null>(null)

interface Props {
  /** What the figure is set to; parameters that are not named stay as they are. */
  values?: Partial<Parameters>
  /** The kind of objective that it is set to (`objectiveOfKind`). */
  objective?: ObjectiveChoice['kind']
  /** How many draws the figure shows; nothing where it always shows all. */
  draws?: 'one' | 'ten' | 'all'
  /** The phrase of the sentence that asks for it: 'set τ to 0.01'. It begins and ends with a word, not with a formula. */
  children: ReactNode
}

/**
 * A phrase of the prose that does what it says: pressed, it sets the figure beside it. It is said to be pressed while
 * the figure is so already. It breaks over lines as the words that it is, which no `button` can.
 */
export function SetFigure({ values = {}, objective, draws, children }: Props) {
  const beside = use(FigureBeside)
  const f = useChosen((state) => state.parameters.f)
  const n = useChosen((state) => state.parameters.n)
  const preset = objective ? { ...values, f: objectiveOfKind(objective, f) } : values
  const isSet = useChosen((state) => isPreset(state.parameters, preset))
  if (!beside || (draws && !beside.draws)) return children
  const count = draws && { one: 1, ten: 10, all: n }[draws]
  const pressed = isSet && (count === undefined || beside.draws?.count === count)
  const press = (phrase: HTMLElement) => {
    if (!isSet) applyPreset(preset)
    if (count !== undefined) beside.draws?.show(count)
    beside.onSet?.(phrase)
  }
  const key = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    press(event.currentTarget)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button is a box, which no line of prose breaks within.
    <span
      role="button"
      tabIndex={0}
      className={styles.phrase}
      aria-pressed={pressed}
      onClick={({ currentTarget }) => press(currentTarget)}
      onKeyDown={key}
    >
      {children}
    </span>
  )
}
