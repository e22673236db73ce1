import { FigureSettings } from '../../figures/FigureSettings'
import { controlsOf, figureOf } from '../../figures/figureOf'
import type { ReaderNumbers } from '../../figures/readerNumbers'
import { useReaderNumbers } from '../../figures/useReaderNumbers'
import type { Parameters } from '../../state/parameters'
import type { Figure } from '../../state/place'
import { useChosen } from '../../state/useChosen'
import styles from './Embed.module.css'
import { useCountedLive } from './useCountedLive'

/** Figures with questions of their own to the engine: a common count beside theirs would double the work. */
const countsItself: ReadonlySet<Figure> = new Set(['simplex', 'histograms'])

interface Props {
  figure: Figure
  parameters: Parameters
}

/** One figure with its own controls. */
export function EmbeddedFigure({ figure }: { figure: Figure }) {
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
  const Component = figureOf(figure)
  return Component && <Component parameters={parameters} live={live} channel="embed/figure" />
}
