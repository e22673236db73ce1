import { isValidElement, type ReactNode } from 'react'
import { Button } from '../../controls/Button'
import { settingWords } from '../../figures/settings/words'
import { useNumbers, useWords } from '../../language/language'
import { SetFigure } from '../../lesson/SetFigure'
import { applyPreset } from '../../state/actions'
import { sameValue } from '../../state/definition'
import type { ParameterName, Parameters } from '../../state/parameters'
import { storyWords } from './words'

interface Props {
  /** What an exploration is best seen with */
  values: Partial<Parameters>
  parameters: Parameters
}

/** Sets the figure to what its exploration speaks of, and says what that is; nothing to do where it is so already. */
export function Preset({ values, parameters }: Props) {
  const { preset: words } = useWords(storyWords)
  const { f: objectives } = useWords(settingWords)
  const { significant } = useNumbers()
  const names = Object.keys(values) as ParameterName[]
  if (names.length === 0) return null
  const { pi, tau, f, logit } = values
  const parts = [
    pi && `π = (${pi.map((share) => significant(share)).join(', ')})`,
    tau !== undefined && `τ = ${significant(tau)}`,
    f && `f: ${objectives.kinds[f.kind]}`,
    logit !== undefined && words.logit(parameters.labels[logit] ?? String(logit + 1)),
  ].filter((part) => typeof part === 'string')
  return (
    <Button
      onClick={() => applyPreset(values)}
      disabled={names.every((name) => sameValue(values[name], parameters[name]))}
    >
      {words.set(parts.join(', '))}
    </Button>
  )
}

/** Whether phrases of the prose set all that its figure is best seen with: then no button beside it does. */
export function isSaid(prose: ReactNode, values: Partial<Parameters>): boolean {
  const said = new Set(namesIn(prose))
  return Object.keys(values).every((name) => said.has(name))
}

function namesIn(node: ReactNode): string[] {
  if (Array.isArray(node)) return node.flatMap(namesIn)
  if (!isValidElement<{ children?: ReactNode; values?: object; objective?: string }>(node)) return []
  const { children, values = {}, objective } = node.props
  if (node.type !== SetFigure) return namesIn(children)
  return [...Object.keys(values), ...(objective ? ['f'] : [])]
}
