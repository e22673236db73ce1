import type { GraphEdge, GraphNode } from '../../plots/graph/graph'
import type { Parameters } from '../../state/parameters'

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

/**
 * The computation graph of one draw with its noise in the box that draws, or at its side.
 *
 * @param asks whether it is left open what the box passes on
 */
export function wiringGraph(
  wiring: Parameters['wiring'],
  texts: WiringTexts,
  asks = false,
): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const inBox = wiring === 'box'
  const value = { shape: 'value', tone: 'ink' } as const
  const nothing = asks ? {} : { note: texts.nothing }
  const parameters: GraphNode[] = [
    {
      id: 'mu',
      ...value,
      along: 0,
      across: 0,
      lines: [texts.mu],
      ...(inBox ? nothing : { gradient: texts.byMu }),
      symbol: 'mu',
    },
    {
      id: 'sigma',
      ...value,
      along: 0,
      across: 1,
      lines: [texts.sigma],
      ...(inBox ? nothing : { gradient: texts.bySigma }),
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
        { from: 'box', to: 'x', gradient: asks ? 'flows' : 'stops' },
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
