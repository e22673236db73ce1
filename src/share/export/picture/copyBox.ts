import { readCssColor } from './cssColor'
import type { Area, Sketch } from './sketch'
import { type SvgElementNode, type SvgNode, svgNode } from './svgNode'

/**
 * A computed `repeating-linear-gradient(angle, colour from to, …)` with stops in pixels, as the gradient of an SVG that
 * fills the area; null for any other background. The gradient's line runs through the middle (CSS Images 4, §3.1.1).
 */
export function stripes(
  background: string,
  { x, y, width, height }: Area,
  id: string,
): SvgElementNode | null {
  const whole = /^repeating-linear-gradient\((-?[\d.]+)deg, (.*)\)$/.exec(background)
  if (!whole) return null
  const stops = [
    ...whole[2]!.matchAll(/((?:rgba?|color|oklab)\([^)]*\)) ([\d.]+)px(?: ([\d.]+)px)?/g),
  ].flatMap(([, color, ...places]) =>
    places
      .filter((place) => place !== undefined)
      .map((place) => ({ color: readCssColor(color!), at: Number(place) })),
  )
  const period = Math.max(...stops.map(({ at }) => at))
  if (!(period > 0)) return null
  const angle = (Number(whole[1]) * Math.PI) / 180
  const [across, down] = [Math.sin(angle), -Math.cos(angle)]
  const half = (Math.abs(width * across) + Math.abs(height * down)) / 2
  const [x1, y1] = [x + width / 2 - half * across, y + height / 2 - half * down]
  return svgNode(
    'linearGradient',
    {
      id,
      gradientUnits: 'userSpaceOnUse',
      spreadMethod: 'repeat',
      x1,
      y1,
      x2: x1 + period * across,
      y2: y1 + period * down,
    },
    stops.map(({ color, at }) =>
      svgNode('stop', {
        offset: String(at / period),
        'stop-color': color?.hex,
        'stop-opacity': color && color.alpha < 1 ? color.alpha : undefined,
      }),
    ),
  )
}

const sides = ['top', 'right', 'bottom', 'left'] as const

interface Edge {
  width: number
  color: string
  opacity: number | undefined
}

/** A border's side or an outline; null where there is none to see. */
function edgeOf(style: CSSStyleDeclaration, name: string): Edge | null {
  const width = Number.parseFloat(style.getPropertyValue(`${name}-width`))
  const color = readCssColor(style.getPropertyValue(`${name}-color`))
  if (!(width > 0) || style.getPropertyValue(`${name}-style`) === 'none' || !color || color.alpha === 0)
    return null
  return { width, color: color.hex, opacity: color.alpha === 1 ? undefined : color.alpha }
}

const sameEdge = (one: Edge | null, other: Edge | null) =>
  one?.width === other?.width && one?.color === other?.color && one?.opacity === other?.opacity

/** A frame drawn `outwards` pixels outside of the area's edge. */
const frame = ({ x, y, width, height }: Area, edge: Edge, outwards: number, radius?: number): SvgNode =>
  svgNode('rect', {
    x: x - outwards,
    y: y - outwards,
    width: width + 2 * outwards,
    height: height + 2 * outwards,
    rx: radius === undefined ? undefined : Math.max(0, radius + outwards),
    fill: 'none',
    stroke: edge.color,
    'stroke-opacity': edge.opacity,
    'stroke-width': edge.width,
  })

/** One side of a border, as where a table's row or a fraction's line has nothing else. */
function sideOf({ x, y, width, height }: Area, side: (typeof sides)[number], edge: Edge): SvgNode {
  const lying = side === 'top' || side === 'bottom'
  return svgNode('rect', {
    x: side === 'right' ? x + width - edge.width : x,
    y: side === 'bottom' ? y + height - edge.width : y,
    width: lying ? width : edge.width,
    height: lying ? edge.width : height,
    fill: edge.color,
    'fill-opacity': edge.opacity,
  })
}

function radiusOf(style: CSSStyleDeclaration, { width, height }: Area): number | undefined {
  const text = style.borderTopLeftRadius
  const given = Number.parseFloat(text)
  if (!(given > 0)) return undefined
  return Math.min(text.includes('%') ? (given / 100) * width : given, width / 2, height / 2)
}

/** Background, border and outline of a box, as rectangles; nothing for a box that has none. */
export function copyBox(style: CSSStyleDeclaration, area: Area, sketch: Sketch): SvgNode[] {
  const nodes: SvgNode[] = []
  const radius = radiusOf(style, area)
  const background = readCssColor(style.backgroundColor)
  const fill = (color: string, opacity?: number) =>
    nodes.push(svgNode('rect', { ...area, rx: radius, fill: color, 'fill-opacity': opacity }))
  if (background && background.alpha > 0)
    fill(background.hex, background.alpha === 1 ? undefined : background.alpha)
  if (style.backgroundImage !== 'none') {
    const id = sketch.newId()
    const gradient = stripes(style.backgroundImage, area, id)
    if (gradient) {
      sketch.definitions.push(gradient)
      fill(`url(#${id})`)
    }
  }
  const edges = sides.map((side) => edgeOf(style, `border-${side}`))
  const [first = null] = edges
  if (first && edges.every((edge) => sameEdge(edge, first)))
    nodes.push(frame(area, first, -first.width / 2, radius))
  else
    edges.forEach((edge, side) => {
      if (edge) nodes.push(sideOf(area, sides[side]!, edge))
    })
  const outline = edgeOf(style, 'outline')
  if (outline) nodes.push(frame(area, outline, Number.parseFloat(style.outlineOffset) + outline.width / 2))
  return nodes
}
