import { useId } from 'react'
import { Picture, type PictureSize } from '../frame/Picture'
import styles from './ComputationGraph.module.css'
import {
  connect,
  type GraphColumn,
  type GraphEdge,
  type GraphNode,
  layOutGraph,
  linesOf,
  lyingFrom,
  type NodeBox,
} from './graph'

interface ComputationGraphProps {
  columns: readonly GraphColumn[]
  /** Number of lanes across the way */
  lanes: number
  nodes: readonly GraphNode[]
  edges: readonly GraphEdge[]
  /** Said where a gradient stops */
  stop: string
  /** A short name and what the picture shows, for those who do not see it */
  label: string
  description: string
}

/** The least width of a graph that stands, em */
const standingFrom = 20

/** A computation as nodes and arrows: values go forward in ink, gradients come back in their own colour. */
export function ComputationGraph(props: ComputationGraphProps) {
  const { columns, lanes, label, description } = props
  const heightIn = (width: number, em: number) =>
    layOutGraph(columns, lanes, { width: width * em, em }).height / em
  return (
    <Picture
      heights={(width, em) => {
        const usual = heightIn(width, em)
        return { usual, least: usual }
      }}
      leastWidth={(room, box) => {
        if (room !== 'fill') return standingFrom
        const lettersFrom = (width: number) =>
          Math.min(box.width / width, box.height / heightIn(width, box.em)) / box.em
        return lettersFrom(standingFrom) > lettersFrom(lyingFrom) ? standingFrom : lyingFrom
      }}
      label={label}
      description={description}
    >
      {(size) => <Graph {...props} size={size} />}
    </Picture>
  )
}

function Graph({ columns, lanes, nodes, edges, stop, size }: ComputationGraphProps & { size: PictureSize }) {
  const { width, em } = size
  const id = useId()
  const layout = layOutGraph(columns, lanes, size)
  const placed = new Map(nodes.map((node) => [node.id, { node, box: layout.boxOf(node) }]))
  // Empty lanes leave the others in the middle.
  const boxes = [...placed.values()].map(({ box }) => box)
  const across =
    width - Math.min(...boxes.map(({ x }) => x)) - Math.max(...boxes.map((box) => box.x + box.width))
  const down =
    size.height - Math.min(...boxes.map(({ y }) => y)) - Math.max(...boxes.map((box) => box.y + box.height))
  return (
    <>
      <defs>
        <Head id={`${id}value`} className={styles.valueHead!} />
        <Head id={`${id}gradient`} className={styles.gradientHead!} />
        <Head id={`${id}unused`} className={styles.unusedHead!} />
      </defs>
      <g style={{ transform: `translate(${across / 2}px, ${down / 2}px)` }}>
        {nodes.map((node) => (
          <Node key={node.id} node={node} box={placed.get(node.id)!.box} em={em} areWide={layout.areWide} />
        ))}
        {edges.map((edge) => {
          const [from, to] = [placed.get(edge.from)!, placed.get(edge.to)!]
          return (
            <Edge
              key={`${edge.from} ${edge.to}`}
              edge={edge}
              value={connect(from, to, -0.32 * em, 0.25 * em, layout.lying)}
              gradient={connect(from, to, 0.32 * em, 0.25 * em, layout.lying)}
              heads={id}
              em={em}
              stop={stop}
              lying={layout.lying}
            />
          )
        })}
      </g>
    </>
  )
}

function Head({ id, className }: { id: string; className: string }) {
  return (
    <marker
      id={id}
      viewBox="0 0 10 10"
      refX="8.5"
      refY="5"
      markerWidth="5"
      markerHeight="5"
      orient="auto-start-reverse"
    >
      <path className={className} d="M0,0.5L10,5L0,9.5Z" />
    </marker>
  )
}

interface NodeProps {
  node: GraphNode
  box: NodeBox
  em: number
  areWide: boolean
}

function Node({ node, box, em, areWide }: NodeProps) {
  const { shape, tone, symbol } = node
  const all = linesOf(node, areWide)
  const top = shape === 'box' ? 1.2 * em : box.height / 2 - ((all.length - 1) / 2) * 1.35 * em
  return (
    <g
      className={styles.node}
      data-shape={shape}
      data-tone={tone}
      data-symbol={symbol}
      // In a style, so that a node that moves glides there.
      style={{ transform: `translate(${box.x}px, ${box.y}px)` }}
    >
      <rect width={box.width} height={box.height} rx={shape === 'operation' ? box.height / 2 : 0.5 * em} />
      {[...all.entries()].map(([at, { text, kind }]) => (
        <text key={at} data-kind={kind} x={box.width / 2} y={top + at * 1.35 * em}>
          {text}
        </text>
      ))}
    </g>
  )
}

type Segment = readonly [number, number, number, number]

interface EdgeProps {
  edge: GraphEdge
  value: Segment
  gradient: Segment
  heads: string
  em: number
  stop: string
  lying: boolean
}

function Edge({ edge, value, gradient, heads, em, stop, lying }: EdgeProps) {
  const [x0, y0, x1, y1] = gradient
  const line = ([a, b, c, d]: Segment) => `M${a.toFixed(1)},${b.toFixed(1)}L${c.toFixed(1)},${d.toFixed(1)}`
  // A gradient comes from the later node to the earlier one.
  const back: Segment = [x1, y1, x0, y0]
  return (
    <>
      <path className={styles.value} d={line(value)} markerEnd={`url(#${heads}value)`} />
      {edge.gradient === 'flows' && (
        <path
          className={styles.flow}
          data-symbol="gradient"
          d={line(back)}
          markerEnd={`url(#${heads}gradient)`}
        />
      )}
      {edge.gradient === 'unused' && (
        <path className={styles.unused} d={line(back)} markerEnd={`url(#${heads}unused)`} />
      )}
      {edge.gradient === 'stops' && (
        <>
          <path className={styles.flow} data-symbol="gradient" d={line(back)} />
          <path
            className={styles.bar}
            // On the far side of the value's arrow, which it leaves alone.
            d={lying ? `M${x0},${y0 - 0.4 * em}v${1.2 * em}` : `M${x0 - 0.8 * em},${y0}h${1.2 * em}`}
          />
          <text
            className={styles.stop}
            x={lying ? x0 + 0.35 * em : x0 + 1.2 * em}
            y={lying ? y0 + 2.6 * em : y0 + 0.65 * em}
          >
            {stop}
          </text>
        </>
      )}
    </>
  )
}
