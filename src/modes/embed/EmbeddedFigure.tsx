import { FigureSettings } from '../../figures/FigureSettings'
import type { FigureId } from '../../figures/figure'
import { controlsOf, figures } from '../../figures/figures'
import { type ReaderNumbers, useReaderNumbers } from '../../figures/readerNumbers'
import type { Parameters } from '../../state/parameters'
import { useChosen } from '../../state/store'
import styles from './Embed.module.css'
import { useCountedLive } from './useCountedLive'

/** Figures with questions of their own to the engine: a common count beside theirs would double the work. */
const countsItself: ReadonlySet<FigureId> = new Set(['simplex', 'histograms'])

interface Props {
  figure: FigureId
  parameters: Parameters
}

/** One figure with its own controls. */
export function EmbeddedFigure({ figure }: { figure: FigureId }) {
  const parameters = useChosen((state) => state.parameters)
  return (
    <div className={styles.figure}>
      <div className={styles.picture}>
        {countsItself.has(figure) ? (
          <Alone {...{ figure, parameters }} />
        ) : (
          <Counted {...{ figure, parameters }} />
        )}
      </div>
      <div className={styles.settings}>
        <FigureSettings controls={controlsOf(figure)} hide={parameters.hide} />
      </div>
    </div>
  )
}

const Alone = (props: Props) => <Picture {...props} live={useReaderNumbers(props.parameters, null)} />

const Counted = (props: Props) => <Picture {...props} live={useCountedLive(props.parameters)} />

function Picture({ figure, parameters, live }: Props & { live: ReaderNumbers }) {
  const { component: Component } = figures[figure]
  return <Component parameters={parameters} live={live} channel="embed/figure" />
}
