import { useContext } from 'react'
import { SegmentedControl } from '../../controls/SegmentedControl'
import { useNumbers, useWords } from '../../language/language'
import { ComputationGraph } from '../../plots/graph/ComputationGraph'
import { setFigure } from '../../state/actions'
import type { Parameters } from '../../state/parameters'
import { Built } from '../built'
import figureStyles from '../Figure.module.css'
import type { FigureProps } from '../figure'
import { FigureNotes, FigureTable } from '../parts'
import { gaussianWords } from '../words'
import { EstimatorsPanel } from './EstimatorsPanel'
import { FrozenNoise } from './FrozenNoise'
import styles from './GaussianFigure.module.css'
import { gaussianPoint } from './useGaussian'
import { wiringColumns, wiringGraph, wiringLanes } from './wiring'

/** The Gaussian draw: its graph with the noise inside or at the side, its frozen noise, and its gradient twice. */
export function GaussianFigure({ live: { parameters }, channel, exploration, counted }: FigureProps) {
  const shows = (id: string) => exploration === undefined || exploration === id
  return (
    <div className={figureStyles.stack}>
      {shows('graph') && <WiringPanel parameters={parameters} />}
      {shows('frozen-noise') && (
        <FrozenNoise parameters={parameters} channel={`${channel}/noise`} counted={counted} />
      )}
      {shows('two-estimators') && (
        <EstimatorsPanel parameters={parameters} channel={`${channel}/estimators`} />
      )}
    </div>
  )
}

/** The computation graph of one draw: the noise in the box, where the gradient stops, or at its side, where it flows. */
function WiringPanel({ parameters }: { parameters: Parameters }) {
  const { wiring: words, ...all } = useWords(gaussianWords)
  const { number, significant } = useNumbers()
  const { mu, sigma, fx, draw } = parameters
  const { asks = false } = useContext(Built)
  const wiring = asks ? 'box' : parameters.wiring
  const point = gaussianPoint(parameters)
  const [slope, byDeviation] = [number(point.slope), number(point.byDeviation)]
  const flows = wiring === 'side'
  const texts = {
    mu: `μ = ${significant(mu)}`,
    sigma: `σ = ${significant(sigma)}`,
    epsilon: `ε = ${number(point.epsilon)}`,
    box: words.box,
    x: `x = ${number(point.x)}`,
    value: `${all.fx[fx]} = ${number(point.value)}`,
    byMu: words.gradient('μ', slope),
    bySigma: words.gradient('σ', byDeviation),
    byX: words.gradient('x', slope),
    nothing: words.nothing,
  }
  const verdict = flows ? words.flows(slope, byDeviation) : words.stops
  return (
    <figure className={figureStyles.figure}>
      <div className={styles.choice}>
        <SegmentedControl
          legend={words.legend}
          segments={[
            { id: 'box', label: words.inBox },
            { id: 'side', label: words.atSide },
          ]}
          value={wiring}
          onChange={(next) => setFigure({ wiring: next })}
        />
      </div>
      <ComputationGraph
        columns={wiringColumns}
        lanes={wiringLanes}
        {...wiringGraph(wiring, texts, asks)}
        stop={words.stop}
        label={words.label(flows ? words.atSide : words.inBox)}
        description={`${words.values(number(point.epsilon), number(point.x), all.fx[fx], number(point.value))} ${verdict}`}
      />
      <FigureNotes>
        <p className={figureStyles.verdict}>{verdict}</p>
        <p>{words.arrows}</p>
      </FigureNotes>
      <FigureTable
        summary={all.table.show}
        caption={words.table(String(draw))}
        columns={[all.table.quantity, all.table.value]}
        rows={() => [
          ['ε', number(point.epsilon, 4)],
          ['σε', number(point.product, 4)],
          ['x = μ + σε', number(point.x, 4)],
          [`f = ${all.fx[fx]}`, number(point.value, 4)],
          ['∂f/∂x', number(point.slope, 4)],
          ['∂f/∂μ', flows ? number(point.slope, 4) : '–'],
          ['∂f/∂σ', flows ? number(point.byDeviation, 4) : '–'],
        ]}
      />
    </figure>
  )
}
