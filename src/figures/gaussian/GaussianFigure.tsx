import { SegmentedControl } from '../../controls/SegmentedControl'
import { useNumbers, useWords } from '../../language/language'
import { ComputationGraph } from '../../plots/graph/ComputationGraph'
import type { GraphEdge, GraphNode } from '../../plots/graph/graph'
import { setFigure } from '../../state/actions'
import type { Parameters } from '../../state/parameters'
import figureStyles from '../Figure.module.css'
import type { FigureProps } from '../figure'
import { FigureNotes, FigureTable } from '../parts'
import { gaussianWords } from '../words'
import { EstimatorsPanel } from './EstimatorsPanel'
import { FrozenNoise } from './FrozenNoise'
import styles from './GaussianFigure.module.css'
import { gaussianPoint } from './useGaussian'

/** The Gaussian draw: its graph with the noise inside or at the side, its frozen noise, and its gradient twice. */
export function GaussianFigure({ parameters, channel, exploration, counted }: FigureProps) {
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
  const { mu, sigma, fx, wiring, draw } = parameters
  const point = gaussianPoint(parameters)
  const [slope, byDeviation] = [number(point.slope), number(point.byDeviation)]
  const flows = wiring === 'side'
  const graph = wiringGraph(wiring, {
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
  })
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
        {...graph}
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

/** What stands in the graph's nodes, in words. */
export interface WiringTexts {
  mu: string
  sigma: string
  epsilon: string
  box: readonly string[]
  x: string
  value: string
  /** A name and a value each */
  byMu: readonly [string, string]
  bySigma: readonly [string, string]
  byX: readonly [string, string]
  /** Words for a node where no gradient arrives */
  nothing: readonly [string, string]
}

/** The graph's columns: parameters, product, sum, x, f; the box covers product and sum. */
export const wiringColumns = ['value', 'operation', 'operation', 'value', 'value'] as const
export const wiringLanes = 3

/** The computation graph of one draw with its noise in the box that draws, or at its side. */
export function wiringGraph(
  wiring: Parameters['wiring'],
  texts: WiringTexts,
): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const inBox = wiring === 'box'
  const value = { shape: 'value', tone: 'ink' } as const
  const parameters: GraphNode[] = [
    {
      id: 'mu',
      ...value,
      along: 0,
      across: 0,
      lines: [texts.mu],
      ...(inBox ? { note: texts.nothing } : { gradient: texts.byMu }),
      symbol: 'mu',
    },
    {
      id: 'sigma',
      ...value,
      along: 0,
      across: 1,
      lines: [texts.sigma],
      ...(inBox ? { note: texts.nothing } : { gradient: texts.bySigma }),
      symbol: 'sigma',
    },
  ]
  const noise: GraphNode = {
    id: 'epsilon',
    shape: 'value',
    tone: 'noise',
    along: inBox ? 1.5 : 0,
    across: inBox ? 0.95 : 2,
    ...(inBox && { standing: { along: 1.85, across: 0.5 } }),
    lines: [texts.epsilon],
    symbol: 'epsilon',
  }
  const ends: GraphNode[] = [
    { id: 'x', ...value, along: 3, across: 0.5, lines: [texts.x], gradient: texts.byX },
    { id: 'f', ...value, along: 4, across: 0.5, lines: [texts.value] },
  ]
  const back: GraphEdge = { from: 'x', to: 'f', gradient: 'flows' }
  if (inBox) {
    const box: GraphNode = {
      id: 'box',
      shape: 'box',
      tone: 'noise',
      along: 1,
      across: 0,
      until: { along: 2, across: 1 },
      lines: texts.box,
    }
    return {
      nodes: [...parameters, box, ...ends, noise],
      edges: [
        { from: 'mu', to: 'box', gradient: 'none' },
        { from: 'sigma', to: 'box', gradient: 'none' },
        { from: 'box', to: 'x', gradient: 'stops' },
        back,
      ],
    }
  }
  const operation = { shape: 'operation', tone: 'ink' } as const
  return {
    nodes: [
      ...parameters,
      { id: 'product', ...operation, along: 1, across: 1, lines: ['×'] },
      { id: 'sum', ...operation, along: 2, across: 0.5, lines: ['+'] },
      ...ends,
      noise,
    ],
    edges: [
      { from: 'mu', to: 'sum', gradient: 'flows' },
      { from: 'sigma', to: 'product', gradient: 'flows' },
      { from: 'epsilon', to: 'product', gradient: 'unused' },
      { from: 'product', to: 'sum', gradient: 'flows' },
      { from: 'sum', to: 'x', gradient: 'flows' },
      back,
    ],
  }
}
