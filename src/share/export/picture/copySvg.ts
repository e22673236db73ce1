import { rgb } from 'd3'
import { readColor } from '../../../plots/palette/palette'
import { coordinate } from './svgElement'

/** Attributes of shape and place; those of look come from the computed style. */
const kept = new Set(
  `clipPathUnits cx cy d dx dy height id markerHeight markerUnits markerWidth orient pathLength points
  preserveAspectRatio r refX refY rx ry transform viewBox width x x1 x2 y y1 y2`.split(/\s+/),
)

const shapes = 'circle, ellipse, line, path, polygon, polyline, rect'

/** What is drawn only where something else refers to it. */
const definitions = 'clipPath, defs, marker'

/** Said to those who do not see the picture; the document says it once, for the whole figure. */
const spoken = 'title, desc, style, script'

/** What a style does to all that is in an element, and where it does nothing. */
const ofGroups = { opacity: '1', 'clip-path': 'none', transform: 'none' }

/** How a style paints, and SVG's initial values, which are not written. */
const ofShapes = {
  ...ofGroups,
  'fill-opacity': '1',
  'stroke-opacity': '1',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'vector-effect': 'none',
  'paint-order': 'normal',
  'marker-end': 'none',
}

const ofWords = {
  ...ofShapes,
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'text-anchor': 'start',
}

const hexColors = new Map<string, string>()

/** A computed colour of a plot, seen or not seen through, as '#rrggbb', which every program reads, or 'none'. */
function hexOf(color: string): string {
  if (color === 'none' || color === 'rgba(0, 0, 0, 0)') return 'none'
  const known = hexColors.get(color) ?? rgb(...readColor(document.body, color)).formatHex()
  hexColors.set(color, known)
  return known
}

let measuring: CanvasRenderingContext2D | null | undefined

/** From the middle of the letters of a style down to their baseline, CSS pixels. */
function middleToBaseline({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  measuring ??= document.createElement('canvas').getContext('2d')
  if (!measuring) return 0
  measuring.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = measuring.measureText('x')
  return (ascent - descent) / 2
}

/** Leaves attributes of place alone on a copy, with lengths such as 1em and 50% as user units. */
function writePlace(element: SVGElement, copy: SVGElement): void {
  for (const { name, value } of [...copy.attributes]) {
    const length: unknown = (element as unknown as Record<string, unknown>)[name]
    if (!kept.has(name)) copy.removeAttribute(name)
    else if (/^-?[\d.]+(?:r?em|%)$/.test(value) && length instanceof SVGAnimatedLength)
      copy.setAttribute(name, coordinate(length.baseVal.value))
    else if (/^-?\d+\.\d{3,}$/.test(value)) copy.setAttribute(name, coordinate(Number(value)))
  }
}

function writeLook(style: CSSStyleDeclaration, copy: SVGElement, initial: Readonly<Record<string, string>>) {
  for (const [property, usual] of Object.entries(initial)) {
    const value = style.getPropertyValue(property)
    if (value !== '' && value !== usual)
      copy.setAttribute(property, value.replace(/([\d.])px\b/g, '$1').replaceAll('"', ''))
  }
  if (initial === ofGroups) return
  copy.setAttribute('fill', hexOf(style.fill))
  if (style.stroke !== 'none') copy.setAttribute('stroke', hexOf(style.stroke))
  // No attribute of SVG's, but a property that browsers read: numbers of one width stay in their columns.
  const { fontVariantNumeric: numeric } = style
  if (initial === ofWords && numeric !== 'normal')
    copy.setAttribute('style', `font-variant-numeric:${numeric}`)
}

/** Gives a copy the look that the page's style sheets give the element; what is not seen is taken out. */
function write(element: SVGElement, copy: SVGElement): void {
  const style = getComputedStyle(element)
  const isDefinition = element.matches(definitions)
  if (element.matches(spoken) || (style.display === 'none' && !isDefinition)) {
    copy.remove()
    return
  }
  const parts = [...element.children].map((part, at) => [part, copy.children[at]] as const)
  writePlace(element, copy)
  if (element.matches('text, tspan')) {
    writeLook(style, copy, ofWords)
    // Its baseline is said outright: `dominant-baseline` is unknown to many programs.
    if (style.dominantBaseline === 'central' && (copy.localName === 'text' || copy.hasAttribute('y')))
      copy.setAttribute('y', coordinate(Number(copy.getAttribute('y')) + middleToBaseline(style)))
  } else writeLook(style, copy, element.matches(shapes) ? ofShapes : ofGroups)
  for (const [part, its] of parts) write(part as SVGElement, its as SVGElement)
  const isEmpty = element.matches('g, svg') && copy.childElementCount === 0
  const isUnpainted = copy.getAttribute('fill') === 'none' && !copy.hasAttribute('stroke')
  if (isEmpty || isUnpainted || (style.visibility === 'hidden' && element.matches(`text, ${shapes}`)))
    copy.remove()
}

/**
 * A copy of a whole `<svg>` of the page at a place of the picture, which looks the same without the page's style sheets.
 * Nothing is in it where nothing is to be seen.
 */
export function copySvg(element: SVGSVGElement, x: number, y: number): SVGElement {
  const copy = element.cloneNode(true) as SVGSVGElement
  // Out of a parent, a copy of which nothing is seen takes itself out of nothing.
  write(element, copy)
  // Only its corner lies between pixels: browsers do not scale a drawing to whole ones.
  const { width, height } = element.getBoundingClientRect()
  for (const [name, value] of Object.entries({ x, y, width, height }))
    copy.setAttribute(name, coordinate(value))
  if (getComputedStyle(element).overflowX === 'visible') copy.setAttribute('overflow', 'visible')
  return copy
}
