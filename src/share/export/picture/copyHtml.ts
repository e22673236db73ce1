import { copyBox } from './copyBox'
import { copyWholeSvg, fontExtent } from './copySvg'
import { readCssColor } from './cssColor'
import { fontAttributes } from './paintAttributes'
import type { Sketch } from './sketch'
import { type Area, areaOf } from './sketch'
import { coordinate, type SvgNode, svgNode } from './svgNode'
import { textLines } from './textLines'

/** Whether an element, and all that is in it, is for screen readers only, or hidden from them too. */
function isUnseen(style: CSSStyleDeclaration): boolean {
  // A clip that leaves nothing: how words are hidden from the eye alone.
  const clipped = /^inset\(50%/.test(style.clipPath) || /^rect\((?:1px|0px)/.test(style.clip)
  return style.display === 'none' || style.opacity === '0' || clipped
}

/** What turns an element of the page about its middle, degrees; 0 for one that stands upright. */
function turnOf(style: CSSStyleDeclaration): number {
  if (style.transform === 'none') return 0
  const { a, b } = new DOMMatrixReadOnly(style.transform)
  return (Math.atan2(b, a) * 180) / Math.PI
}

/** A box of the page with its text, its pictures and all that is in it, in the order of the page. */
export function copyHtml(element: HTMLElement, sketch: Sketch): SvgNode[] {
  const style = getComputedStyle(element)
  if (isUnseen(style)) return []
  const area = areaOf(element, sketch)
  const turn = turnOf(style)
  const box =
    style.visibility === 'hidden' ? [] : copyBox(style, turn === 0 ? area : upright(element, area), sketch)
  const inside = [
    ...pseudoBox(element, '::before', area, sketch),
    ...[...element.childNodes].flatMap((child) => copyChild(child, style, sketch)),
    ...pseudoBox(element, '::after', area, sketch),
  ]
  const nodes = [
    ...(turn === 0 ? box : turned(box, area, turn)),
    ...clipped(element, style, area, inside, sketch),
  ]
  return style.opacity === '1' ? nodes : [svgNode('g', { opacity: style.opacity }, nodes)]
}

function copyChild(child: Node, style: CSSStyleDeclaration, sketch: Sketch): SvgNode[] {
  if (child instanceof Text) return style.visibility === 'hidden' ? [] : copyLines(child, style, sketch)
  if (child instanceof HTMLCanvasElement) return [copyCanvas(child, sketch)]
  if (child instanceof HTMLElement) return copyHtml(child, sketch)
  if (!(child instanceof SVGSVGElement) || isUnseen(getComputedStyle(child))) return []
  const copy = copyWholeSvg(child, sketch)
  return copy === null ? [] : [copy]
}

/** A turned element's box before it was turned: what the page tells of is the box around it. */
const upright = ({ offsetWidth: width, offsetHeight: height }: HTMLElement, around: Area): Area => ({
  x: around.x + (around.width - width) / 2,
  y: around.y + (around.height - height) / 2,
  width,
  height,
})

const turned = (nodes: SvgNode[], { x, y, width, height }: Area, turn: number): SvgNode[] => [
  svgNode(
    'g',
    { transform: `rotate(${[turn, x + width / 2, y + height / 2].map(coordinate).join(' ')})` },
    nodes,
  ),
]

/** What is in a box that cuts off what is larger than itself, as a root sign does with its bar. */
function clipped(
  element: HTMLElement,
  style: CSSStyleDeclaration,
  area: Area,
  inside: SvgNode[],
  sketch: Sketch,
) {
  const cuts = style.overflowX === 'hidden' && element.scrollWidth > element.clientWidth
  if (!cuts || inside.length === 0) return inside
  const id = sketch.newId()
  sketch.definitions.push(svgNode('clipPath', { id }, [svgNode('rect', { ...area })]))
  return [svgNode('g', { 'clip-path': `url(#${id})` }, inside)]
}

/** An empty box that the style sheet alone has made, such as a handle's ring: one with a place, or in the middle. */
function pseudoBox(
  element: HTMLElement,
  which: '::before' | '::after',
  around: Area,
  sketch: Sketch,
): SvgNode[] {
  const style = getComputedStyle(element, which)
  if (style.content !== '""' || style.display === 'none') return []
  const [width, height] = [Number.parseFloat(style.width), Number.parseFloat(style.height)]
  if (Number.isNaN(width) || Number.isNaN(height)) return []
  const placed = style.position === 'absolute'
  return copyBox(
    style,
    {
      x: around.x + (placed ? Number.parseFloat(style.left) : (around.width - width) / 2),
      y: around.y + (placed ? Number.parseFloat(style.top) : (around.height - height) / 2),
      width,
      height,
    },
    sketch,
  )
}

/** A text as lines of SVG text, each where the page has laid it. */
function copyLines(node: Text, style: CSSStyleDeclaration, sketch: Sketch): SvgNode[] {
  const color = readCssColor(style.color)
  const { ascent } = fontExtent(style)
  return textLines(node).map(({ text, x, top }) => {
    sketch.setIn(style, text)
    return svgNode(
      'text',
      {
        x: x - sketch.origin.x,
        // Browsers lay lines out by whole pixels above the baseline.
        y: top + Math.round(ascent) - sketch.origin.y,
        fill: color?.hex,
        'fill-opacity': color && color.alpha < 1 ? color.alpha : undefined,
        ...fontAttributes(
          (property) => (property === 'text-anchor' ? '' : style.getPropertyValue(property)),
          sketch.family,
        ),
      },
      [text],
    )
  })
}

/** An image's pixels for each CSS pixel, at least, where the canvas is one of few large pixels. */
const pixelsEach = 2

/** A canvas as an image of the document, PNG, where it lies in the picture. */
function copyCanvas(canvas: HTMLCanvasElement, sketch: Sketch): SvgNode {
  const area = areaOf(canvas, sketch)
  const isCoarse = getComputedStyle(canvas).imageRendering === 'pixelated'
  return svgNode('image', {
    ...area,
    preserveAspectRatio: 'none',
    'image-rendering': isCoarse ? 'pixelated' : undefined,
    href: (isCoarse ? enlarged(canvas, pixelsEach * area.width) : canvas).toDataURL('image/png'),
  })
}

/** The same image with every pixel as a square of several: other programs would blur it. */
function enlarged(canvas: HTMLCanvasElement, width: number): HTMLCanvasElement {
  const times = Math.ceil(width / canvas.width)
  const larger = document.createElement('canvas')
  larger.width = canvas.width * times
  larger.height = canvas.height * times
  const context = larger.getContext('2d')
  if (!context) return canvas
  context.imageSmoothingEnabled = false
  context.drawImage(canvas, 0, 0, larger.width, larger.height)
  return larger
}
