import { fontAttributes, isUnseen, paintAttributes, renameReferences } from './paintAttributes'
import type { Sketch } from './sketch'
import { areaOf } from './sketch'
import { type SvgElementNode, type SvgNode, svgNode } from './svgNode'

/** Attributes of shape and place; those of look come from the computed style. */
const kept = new Set(
  `cx cy d dx dy height offset orient pathLength patternTransform patternUnits points preserveAspectRatio r refX refY
  rotate rx ry viewBox width x x1 x2 y y1 y2 markerHeight markerWidth markerUnits gradientTransform gradientUnits
  clipPathUnits spreadMethod`.split(/\s+/),
)

const shapes = new Set(['circle', 'ellipse', 'line', 'path', 'polygon', 'polyline', 'rect'])

/** What is drawn only where something else refers to it. */
const definitions = new Set([
  'clipPath',
  'defs',
  'linearGradient',
  'marker',
  'mask',
  'pattern',
  'radialGradient',
])

/** Said to those who do not see the picture; the document says it once, for the whole figure. */
const spoken = new Set(['title', 'desc', 'metadata', 'style', 'script'])

/** Shape and place, with lengths such as 1em and 50% as user units. */
function placeAttributes(element: SVGElement): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const { name, value } of element.attributes) {
    if (!kept.has(name)) continue
    const length: unknown = (element as unknown as Record<string, unknown>)[name]
    attributes[name] =
      /^-?[\d.]+(?:em|rem|ch|%)$/.test(value) && length instanceof SVGAnimatedLength
        ? String(length.baseVal.value)
        : value.replace(/^(-?\d+\.\d{4})\d+$/, '$1')
  }
  return attributes
}

/** What an element does to all that is in it: transform, opacity, clip. */
function groupAttributes(
  element: SVGElement,
  style: CSSStyleDeclaration,
  sketch: Sketch,
): SvgElementNode['attributes'] {
  const { transform, opacity, clipPath } = style
  return {
    // WebKit computes none where the attribute says a transform and no style does.
    transform:
      transform === 'none'
        ? (element.getAttribute('transform') ?? undefined)
        : transform.replaceAll('px', ''),
    opacity: opacity === '1' ? undefined : opacity,
    'clip-path': clipPath.startsWith('url') ? renameReferences(clipPath, sketch.rename) : undefined,
  }
}

let measuring: CanvasRenderingContext2D | null | undefined

/** How far the letters of a style reach above and below their baseline, CSS pixels. */
export function fontExtent(style: CSSStyleDeclaration): { ascent: number; descent: number } {
  measuring ??= document.createElement('canvas').getContext('2d')
  if (!measuring) return { ascent: 0, descent: 0 }
  measuring.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = measuring.measureText('x')
  return { ascent, descent }
}

/** Text with its baseline said outright: `dominant-baseline` is unknown to many programs. */
function copyText(element: SVGElement, style: CSSStyleDeclaration, sketch: Sketch): SvgElementNode {
  const place = placeAttributes(element)
  const { ascent, descent } = fontExtent(style)
  const shift = /^(?:central|middle)$/.test(style.dominantBaseline) ? (ascent - descent) / 2 : 0
  const isWhole = element.localName === 'text'
  if (isWhole || place.y !== undefined)
    place.y = String(Math.round(100 * (Number(place.y ?? 0) + shift)) / 100)
  const read = (property: string) => style.getPropertyValue(property)
  return svgNode(
    element.localName,
    {
      ...place,
      ...paintAttributes(read, sketch.rename),
      ...fontAttributes(read, sketch.family),
      ...groupAttributes(element, style, sketch),
    },
    [...element.childNodes].map((child) => {
      if (child instanceof SVGElement)
        return spoken.has(child.localName) ? null : copyText(child, getComputedStyle(child), sketch)
      const text = (child.nodeValue ?? '').replace(/[ \t\n\r]+/g, ' ')
      if (text !== '') sketch.setIn(style, text)
      return text === '' ? null : text
    }),
  )
}

/**
 * A copy of an element of an SVG on the page that looks the same without the page's style sheets; null for what is not
 * seen. Lengths are resolved, ids renamed.
 */
function copySvg(element: SVGElement, sketch: Sketch): SvgNode | null {
  const { localName: name } = element
  if (spoken.has(name)) return null
  const style = getComputedStyle(element)
  if (style.display === 'none' && !definitions.has(name)) return null
  if (name === 'text') return style.visibility === 'hidden' ? null : copyText(element, style, sketch)
  const id = element.id === '' ? undefined : sketch.rename(element.id)
  const read = (property: string) => style.getPropertyValue(property)
  if (shapes.has(name)) {
    const paint = paintAttributes(read, sketch.rename)
    if (style.visibility === 'hidden' || isUnseen(paint)) return null
    return svgNode(name, {
      id,
      ...placeAttributes(element),
      ...paint,
      ...groupAttributes(element, style, sketch),
    })
  }
  const children = [...element.children].map((child) =>
    child instanceof SVGElement ? copySvg(child, sketch) : null,
  )
  if (name === 'stop')
    return svgNode(name, {
      ...placeAttributes(element),
      'stop-color': style.stopColor,
      'stop-opacity': style.stopOpacity,
    })
  // A definition stays though it seems empty; a group without anything in it goes.
  if (children.every((child) => child === null) && !definitions.has(name)) return null
  return svgNode(
    name === 'a' || name === 'switch' ? 'g' : name,
    { id, ...placeAttributes(element), ...groupAttributes(element, style, sketch) },
    children,
  )
}

/** A copy of a whole `<svg>` of the page, placed where it lies in the picture. */
export function copyWholeSvg(element: SVGSVGElement, sketch: Sketch): SvgNode | null {
  const style = getComputedStyle(element)
  const children = [...element.children].map((child) =>
    child instanceof SVGElement ? copySvg(child, sketch) : null,
  )
  if (children.every((child) => child === null)) return null
  const { viewBox, preserveAspectRatio } = placeAttributes(element)
  const { x, y } = areaOf(element, sketch)
  const { width, height } = element.getBoundingClientRect()
  return svgNode(
    'svg',
    {
      x,
      y,
      // Only its corner lies between pixels: browsers do not scale a drawing to whole ones.
      width,
      height,
      viewBox,
      preserveAspectRatio,
      overflow: style.overflowX === 'visible' ? 'visible' : undefined,
      opacity: style.opacity === '1' ? undefined : style.opacity,
    },
    children,
  )
}
