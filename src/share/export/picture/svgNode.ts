/** An element of an SVG document, or a text in one. */
export type SvgNode = SvgElementNode | string

export interface SvgElementNode {
  name: string
  /** Values as they should be read; writing escapes them. An undefined one is not written. */
  attributes: Readonly<Record<string, string | number | undefined>>
  children: readonly SvgNode[]
}

/** An element; children that are null are left out. */
export const svgNode = (
  name: string,
  attributes: SvgElementNode['attributes'],
  children: readonly (SvgNode | null)[] = [],
): SvgElementNode => ({ name, attributes, children: children.filter((child) => child !== null) })

/** What XML 1.0 (production 2, Char) allows in no form: control characters, and halves of a surrogate pair. */
const illegal =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it stands between tags or between quotes; characters that XML allows nowhere become U+FFFD. */
const escapeXml = (text: string): string =>
  text.replace(illegal, '\ufffd').replace(/[&<>"]/g, (character) => entities[character]!)

/** A number as a coordinate: to the hundredth of a unit, without trailing zeros. */
export const coordinate = (value: number): string => String(Math.round(value * 100) / 100 + 0)

/** The XML of a node. Nothing is indented: between texts, space would be drawn. */
export function writeXml(node: SvgNode): string {
  if (typeof node === 'string') return escapeXml(node)
  const { name, attributes, children } = node
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(typeof value === 'number' ? coordinate(value) : value!)}"`)
    .join('')
  if (children.length === 0) return `<${name}${written}/>`
  return `<${name}${written}>${children.map(writeXml).join('')}</${name}>`
}
