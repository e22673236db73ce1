import { type ReactNode, useMemo, useState } from 'react'
import { Select } from '../../controls/Select'
import { mostInRoom, usePlace, useTools } from '../../figures/FigureFrame'
import { FigureRoom, OnStage } from '../../figures/FigureRoom'
import { FigureSettings, settingOf, useShownControls } from '../../figures/FigureSettings'
import { type FigureId, partsOf } from '../../figures/figure'
import { controlsOf, figures } from '../../figures/figures'
import { PartPlaces } from '../../figures/parts'
import { type ReaderNumbers, useReaderNumbers } from '../../figures/readerNumbers'
import { useShownParameters } from '../../figures/shownParameters'
import { useCountedNumbers } from '../../figures/useCountedNumbers'
import { figureNames } from '../../figures/words'
import { useWords } from '../../language/language'
import { setFigure } from '../../state/actions'
import type { Parameters } from '../../state/parameters'
import { embedWords } from '../words'
import styles from './Embed.module.css'

/** Where a figure stands at its usual height it shows its parts itself. */
const noPlaces = {}

interface EmbeddedFigureProps {
  figure: FigureId
  /** The one panel to show; null: all of them, or, where the frame has no room for all, the one that the reader picks */
  part: string | null
  /** Whether picture and main control share the frame's height, and all else lies below */
  fitted: boolean
  stage: boolean
  /** At the end of the line of tools */
  foot: ReactNode
}

/** One figure with its own controls. */
export function EmbeddedFigure({ figure, part, fitted, stage, foot }: EmbeddedFigureProps) {
  const parameters = useShownParameters()
  const { shown, choice } = usePart(figure, part, fitted, parameters)
  const { places, tools, panels, verdict } = useTools(false, showOpened)
  const settings = usePlace(true)
  const all = useMemo(() => ({ ...places, settings: settings.place }), [places, settings.place])
  const isMany = parameters.pi.length > mostInRoom
  const controls = useShownControls(controlsOf(figure, shown))
  const main = figures[figure].mainWithin ? undefined : controls[0]
  const others = main ? controls.slice(1) : controls
  // The race alone says counts over all draws; a count that no figure reads would hold noise and take time at every move.
  const Counting = figure === 'race' ? Counted : Alone
  const picture = (
    <PartPlaces value={fitted ? all : noPlaces}>
      <FigureRoom filled={fitted && !isMany}>
        <OnStage value={stage}>
          <Counting {...{ figure, parameters }} exploration={shown} />
        </OnStage>
      </FigureRoom>
    </PartPlaces>
  )
  return (
    <div data-stage={stage ? '' : undefined}>
      <div className={styles.figure} data-fitted={fitted} data-many={isMany}>
        <div className={styles.picture}>{picture}</div>
        <div className={styles.settings}>
          {choice}
          {fitted ? (
            <>
              {main && settingOf(main)}
              <div ref={settings.setElement} className={styles.own} />
              <div ref={verdict} className={styles.verdict} />
              <div className={styles.tools}>
                {tools(others.length > 0)}
                {foot}
              </div>
            </>
          ) : (
            <FigureSettings controls={controls} />
          )}
        </div>
      </div>
      {fitted && panels(<div className={styles.others}>{others.map(settingOf)}</div>)}
    </div>
  )
}

/** The panel that is shown, and, where the frame has no room for all of them, a list to pick it from. */
function usePart(figure: FigureId, part: string | null, fitted: boolean, { task }: Parameters) {
  const { part: label } = useWords(embedWords)
  const names: Readonly<Record<string, string>> = useWords(figureNames)
  const [picked, pick] = useState<string | null>(null)
  const parts = partsOf(figure)
  if (part !== null || !fitted || parts.length === 0) return { shown: part ?? undefined, choice: null }
  // What is trained is a parameter, which a link and a host set too.
  const shown = figure === 'training' ? task : (picked ?? parts[0]!)
  const choose = (id: string) =>
    figure === 'training' ? setFigure({ task: id as Parameters['task'] }) : pick(id)
  const options = parts.map((id) => ({ id, label: names[`${figure}/${id}`]! }))
  return { shown, choice: <Select label={label} options={options} value={shown} onChange={choose} /> }
}

/** Brings what a tool has opened into view: it opens below the frame's edge. */
const showOpened = (panel: string) =>
  requestAnimationFrame(() => document.getElementById(panel)?.scrollIntoView({ block: 'nearest' }))

interface Props {
  figure: FigureId
  parameters: Parameters
  exploration: string | undefined
}

const Alone = ({ parameters, ...props }: Props) => (
  <Picture {...props} live={useReaderNumbers(parameters, null)} />
)

const Counted = ({ parameters, ...props }: Props) => (
  <Picture {...props} live={useCountedNumbers('embed', parameters)} />
)

function Picture({ figure, ...props }: Omit<Props, 'parameters'> & { live: ReaderNumbers }) {
  const { component: Component } = figures[figure]
  return <Component {...props} channel="embed/figure" />
}
