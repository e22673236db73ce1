/** A quantity, an operation, or a box that hides what happens in it. */
export interface GraphNode {
  id: string
  shape: 'value' | 'operation' | 'box'
  /** Where it stands: a column along the way from parameters to the result, and a lane across it; parts allowed */
  along: number
  across: number
  /** For a box: the columns and lanes that it covers */
  until?: { along: number; across: number }
  /** What is random, and all else */
  tone: 'noise' | 'ink'
  lines: readonly string[]
  /** Where it stands instead when the way runs from top to bottom */
  standing?: { along: number; across: number }
  /** The gradient's name and value, on one line where there is room for it */
  gradient?: readonly [name: string, value: string]
  /** Words where no gradient arrives, likewise */
  note?: readonly [string, string]
  symbol?: string
}

/** A value goes from one node to another; a gradient may come back. */
export interface GraphEdge {
  from: string
  to: string
  /** It flows on, stops at the node that it reaches, flows without a use, or does not exist. */
  gradient: 'flows' | 'stops' | 'unused' | 'none'
}

/** What stands in each column, from the parameters on: its width follows. */
export type GraphColumn = 'value' | 'operation'

/** A node's rectangle, CSS pixels. */
export interface NodeBox {
  x: number
  y: number
  width: number
  height: number
}

/** Sizes in em: a value's box lying and standing, an operation's circle, a lane, the room round all. */
const [valueWidth, operation, lane, margin, lineHeight] = [8.4, 2.6, 4.4, 0.4, 1.35]
/** Between standing nodes, em. */
const standingGap = 0.6
/** Where there is height to spare, a lane is at most so high. */
const mostLane = 8

/** The least width, em, at which the way lies from left to right; below it runs from top to bottom. */
export const lyingFrom = 42

const rowHeight = (column: GraphColumn, most: number) =>
  column === 'operation' ? operation : most * lineHeight + 0.7

/** What is written in a node, line by line; a gradient's name and value share a line where nodes are wide enough. */
export function linesOf(
  { lines, gradient, note }: GraphNode,
  areWide: boolean,
): { text: string; kind: 'value' | 'gradient' | 'note' }[] {
  const joined = (texts: readonly string[]) => (areWide ? [texts.join(' ')] : texts)
  return [
    ...lines.map((text) => ({ text, kind: 'value' as const })),
    ...(gradient ? joined(gradient).map((text) => ({ text, kind: 'gradient' as const })) : []),
    ...(note ? joined(note).map((text) => ({ text, kind: 'note' as const })) : []),
  ]
}

/** Where nodes stand in a picture of this width. */
export interface GraphLayout {
  lying: boolean
  /** Whether a gradient's name and value stand on one line */
  areWide: boolean
  height: number
  boxOf: (node: GraphNode) => NodeBox
}

/** What a graph has to lie in, CSS pixels: `height`, where it is given, is shared by wider lanes. */
interface Space {
  width: number
  height?: number
  em: number
}

/** Lays the columns out along the picture's longer way. `lanes` is their number, at least 1. */
export function layOutGraph(
  columns: readonly GraphColumn[],
  lanes: number,
  { width, height, em }: Space,
): GraphLayout {
  const lying = width >= lyingFrom * em
  const areWide = lying || width / lanes - standingGap * em >= valueWidth * em
  const lines = areWide ? 2 : 3
  const sizes = columns.map((column) =>
    lying ? (column === 'value' ? valueWidth : operation) * em : rowHeight(column, lines) * em,
  )
  const room = lying ? width - 2 * margin * em : 0
  const filled = sizes.reduce((sum, size) => sum + size, 0)
  const gap = lying ? (room - filled) / (columns.length - 1) : 2.3 * em
  const middles: number[] = []
  let edge = margin * em
  for (const size of sizes) {
    middles.push(edge + size / 2)
    edge += size + gap
  }
  const outer = (rowHeight('value', lines) / 2 + margin) * em
  const free = height === undefined || lanes < 2 ? 0 : (height - 2 * outer) / (lanes - 1)
  const across = lying ? Math.max(lane * em, Math.min(free, mostLane * em)) : width / lanes
  const first = lying ? outer : across / 2
  const middleOf = (along: number) => {
    const [low, high] = [Math.floor(along), Math.ceil(along)]
    return middles[low]! + (middles[high]! - middles[low]!) * (along - low)
  }
  const sizeOf = (node: GraphNode) => {
    if (node.shape === 'operation') return { width: operation * em, height: operation * em }
    const written = linesOf(node, areWide).length
    return {
      width: lying ? valueWidth * em : across - standingGap * em,
      height: (written * lineHeight + 0.7) * em,
    }
  }
  return {
    lying,
    areWide,
    height: lying ? 2 * first + (lanes - 1) * across : edge - gap + margin * em,
    boxOf(node) {
      const { until } = node
      const place = (at: { along: number; across: number }) => {
        const [main, cross] = [middleOf(at.along), first + at.across * across]
        return lying ? { x: main, y: cross } : { x: cross, y: main }
      }
      const start = place(lying ? node : (node.standing ?? node))
      if (!until) {
        const size = sizeOf(node)
        return { x: start.x - size.width / 2, y: start.y - size.height / 2, ...size }
      }
      const end = place(until)
      const pad = (operation / 2 + (lying ? 0.9 : 0.5)) * em
      const side = lying ? first - 0.1 * em : across / 2 - 0.3 * em
      const [padX, padY] = lying ? [pad, side] : [side, pad]
      return {
        x: start.x - padX,
        y: start.y - padY,
        width: end.x - start.x + 2 * padX,
        height: end.y - start.y + 2 * padY,
      }
    },
  }
}

const middle = ({ x, y, width, height }: NodeBox): [number, number] => [x + width / 2, y + height / 2]

/** How far along a ray from the middle of a node its edge lies, as a part of the ray. */
function edgePart(box: NodeBox, shape: GraphNode['shape'], [dx, dy]: readonly [number, number]): number {
  if (shape === 'operation') return box.width / 2 / Math.hypot(dx, dy)
  return Math.min(box.width / 2 / Math.abs(dx || 1e-9), box.height / 2 / Math.abs(dy || 1e-9))
}

/**
 * The line from one node's edge to another's, moved aside by `aside` to the right of its way. Into and out of a box it
 * runs straight along the way, at the other node's height.
 */
export function connect(
  from: { node: GraphNode; box: NodeBox },
  to: { node: GraphNode; box: NodeBox },
  aside: number,
  gap: number,
  lying: boolean,
): [number, number, number, number] {
  let [x0, y0] = middle(from.box)
  let [x1, y1] = middle(to.box)
  // A box is wide: towards it a line keeps to its own lane.
  if (to.node.shape === 'box') [x1, y1] = lying ? [x1, y0] : [x0, y1]
  if (from.node.shape === 'box') [x0, y0] = lying ? [x0, y1] : [x1, y0]
  const [dx, dy] = [x1 - x0, y1 - y0]
  const length = Math.hypot(dx, dy) || 1
  const start = edgePart(from.box, from.node.shape, [dx, dy]) + gap / length
  const end = 1 - edgePart(to.box, to.node.shape, [dx, dy]) - gap / length
  const [px, py] = [(-dy / length) * aside, (dx / length) * aside]
  return [x0 + dx * start + px, y0 + dy * start + py, x0 + dx * end + px, y0 + dy * end + py]
}
