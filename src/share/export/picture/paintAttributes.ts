import { readCssColor } from './cssColor'
import type { SvgElementNode } from './svgNode'

/** A computed style: the value of a CSS property, '' where it has none. */
export type ReadStyle = (property: string) => string

/** What the attribute is where it is not written. */
const lengths: Readonly<Record<string, string>> = {
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0px',
  'stroke-miterlimit': '4',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'fill-rule': 'nonzero',
  'clip-rule': 'nonzero',
  'vector-effect': 'none',
  'paint-order': 'normal',
  'marker-start': 'none',
  'marker-mid': 'none',
  'marker-end': 'none',
}

const fonts: Readonly<Record<string, string>> = {
  'font-weight': '400',
  'font-style': 'normal',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
}

const plainLength = (value: string) => value.replace(/([\d.])px\b/g, '$1')

/** The references of a value, such as url("#a"), to their new names. */
export const renameReferences = (value: string, rename: (id: string) => string): string =>
  value.replace(/url\(["']?#([^"')]+)["']?\)/g, (_, id: string) => `url(#${rename(id)})`)

/** The attributes of `fill` or `stroke`: its colour, if any, and its opacity. */
function ink(kind: 'fill' | 'stroke', style: ReadStyle, rename: (id: string) => string) {
  const value = style(kind)
  const color = readCssColor(value)
  const own = Number(style(`${kind}-opacity`) || 1)
  const opacity = (color?.alpha ?? 1) * own
  const none = value === 'none' || value === '' || opacity === 0
  const shown = none ? 'none' : (color?.hex ?? renameReferences(value, rename))
  const usual = kind === 'fill' ? '#000000' : 'none'
  return {
    [kind]: shown === usual ? undefined : shown,
    [`${kind}-opacity`]: none || opacity === 1 ? undefined : opacity,
  }
}

/**
 * The presentation attributes of a shape whose computed style this is, as far as they differ from SVG's initial values:
 * then the shape looks the same without the page's style sheets. Colours are #rrggbb, lengths user units.
 * @param rename what an id of the page is called in the document
 */
export function paintAttributes(
  style: ReadStyle,
  rename: (id: string) => string,
): SvgElementNode['attributes'] {
  const stroke = ink('stroke', style, rename)
  const attributes: Record<string, string | number | undefined> = { ...ink('fill', style, rename), ...stroke }
  for (const [property, initial] of Object.entries(lengths)) {
    const value = style(property)
    if (value === '' || value === initial) continue
    if (stroke.stroke === undefined && /^(?:stroke-|vector-effect|paint-order)/.test(property)) continue
    attributes[property] = renameReferences(plainLength(value), rename)
  }
  return attributes
}

/**
 * The attributes of a text's face: size, weight and what else differs from SVG's initial values.
 * @param usual the `font-family` that the whole document has: another one is named
 */
export function fontAttributes(style: ReadStyle, usual: string): SvgElementNode['attributes'] {
  const family = style('font-family')
  const attributes: Record<string, string | undefined> = {
    'font-family': family === usual ? undefined : family,
    'font-size': plainLength(style('font-size')),
  }
  for (const [property, initial] of Object.entries(fonts)) {
    const value = style(property)
    if (value !== '' && value !== initial) attributes[property] = plainLength(value)
  }
  // No attribute of SVG's, but a property that browsers read: numbers of one width stay in their columns.
  const numeric = style('font-variant-numeric')
  if (numeric !== '' && numeric !== 'normal') attributes.style = `font-variant-numeric:${numeric}`
  return attributes
}

/** Whether nothing of a shape is to be seen, as of areas that only catch the pointer. */
export const isUnseen = ({ fill, stroke }: SvgElementNode['attributes']): boolean =>
  fill === 'none' && stroke === undefined
