import { describe, expect, it } from 'vitest'
import { type WiringTexts, wiringColumns, wiringGraph, wiringLanes } from '../../src/figures/gaussian/wiring'
import { connect, layOutGraph, lyingFrom, type NodeBox } from '../../src/plots/graph/graph'

const texts: WiringTexts = {
  mu: 'μ = 1.5',
  sigma: 'σ = 2',
  epsilon: 'ε = 0.467',
  box: ['draw x from', 'N(μ, σ²)'],
  x: 'x = 2.434',
  value: 'x² = 5.926',
  byMu: ['∂f/∂μ =', '4.869'],
  bySigma: ['∂f/∂σ =', '2.274'],
  byX: ['∂f/∂x =', '4.869'],
  nothing: ['nothing', 'arrives'],
}
const em = 14
const widths = [280, 320, 480, lyingFrom * em, 680, 1100]
const cases = widths.flatMap((width) => (['box', 'side'] as const).map((wiring) => ({ width, wiring })))

function laidOut(width: number, wiring: 'box' | 'side') {
  const { nodes, edges } = wiringGraph(wiring, texts)
  const layout = layOutGraph(wiringColumns, wiringLanes, { width, em })
  const placed = new Map(nodes.map((node) => [node.id, { node, box: layout.boxOf(node) }]))
  return { nodes, edges, layout, placed }
}
const holds = (outer: NodeBox, inner: NodeBox) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height
const apart = (a: NodeBox, b: NodeBox) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y

describe.each(cases)('the graph of a draw, $width px wide, noise: $wiring', ({ width, wiring }) => {
  const { nodes, edges, layout, placed } = laidOut(width, wiring)

  it('lies within its picture', () => {
    const picture = { x: 0, y: 0, width, height: layout.height }
    for (const { box } of placed.values()) expect(holds(picture, box)).toBe(true)
  })

  it('has no node over another, except the noise within the box that draws', () => {
    for (const [at, one] of nodes.entries())
      for (const other of nodes.slice(at + 1)) {
        const [a, b] = [placed.get(one.id)!.box, placed.get(other.id)!.box]
        if (one.shape === 'box' && other.id === 'epsilon') expect(holds(a, b)).toBe(true)
        else expect(apart(a, b)).toBe(true)
      }
  })

  it('has edges that go forward from node to node, without touching either', () => {
    for (const edge of edges) {
      const [from, to] = [placed.get(edge.from)!, placed.get(edge.to)!]
      const [x0, y0, x1, y1] = connect(from, to, 0, 1, layout.lying)
      const point = (x: number, y: number): NodeBox => ({ x, y, width: 0, height: 0 })
      const inCircle = ({ box, node }: typeof from, x: number, y: number) =>
        node.shape === 'operation'
          ? Math.hypot(x - box.x - box.width / 2, y - box.y - box.height / 2) < box.width / 2
          : holds(box, point(x, y))
      expect(inCircle(from, x0, y0)).toBe(false)
      expect(inCircle(to, x1, y1)).toBe(false)
      expect(Math.hypot(x1 - x0, y1 - y0)).toBeGreaterThan(0.4 * em)
      if (edge.from !== 'epsilon') expect(layout.lying ? x1 - x0 : y1 - y0).toBeGreaterThan(0)
    }
  })
})

describe('the gradient', () => {
  const reached = (wiring: 'box' | 'side') => {
    const { edges } = wiringGraph(wiring, texts)
    const nodes = new Set(['f'])
    for (let grown = true; grown; ) {
      grown = false
      for (const { from, to, gradient } of edges)
        if (gradient === 'flows' && nodes.has(to) && !nodes.has(from)) {
          nodes.add(from)
          grown = true
        }
    }
    return nodes
  }

  it('reaches neither parameter while the noise is in the box, and both with it at the side', () => {
    expect([...reached('box')]).toEqual(['f', 'x'])
    expect(reached('side')).toEqual(new Set(['f', 'x', 'sum', 'product', 'mu', 'sigma']))
  })

  it('stops at the box, and nobody waits for it at the noise', () => {
    const kinds = (wiring: 'box' | 'side', kind: string) =>
      wiringGraph(wiring, texts).edges.filter(({ gradient }) => gradient === kind)
    expect(kinds('box', 'stops').map(({ from }) => from)).toEqual(['box'])
    expect(kinds('side', 'stops')).toEqual([])
    expect(kinds('side', 'unused').map(({ from }) => from)).toEqual(['epsilon'])
  })
})
