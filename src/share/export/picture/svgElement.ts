let inert: Document | undefined

/**
 * An element of an SVG document that no window shows: the page would load its images, which its policy forbids. Attributes
 * that are undefined are left out.
 */
export function svgElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: (Node | string)[]
): SVGElement {
  inert ??= document.implementation.createDocument(null, null)
  const element = inert.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(key, typeof value === 'number' ? coordinate(value) : value)
  element.append(...children)
  return element
}

/** A number as a coordinate: to the hundredth of a unit, without trailing zeros. */
export const coordinate = (value: number): string => String(Math.round(value * 100) / 100 + 0)

/** What XML 1.0 (production 2, Char) allows in no form: control characters, and halves of a surrogate pair. */
const illegal =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A text as XML may hold it: a character that it allows nowhere, as in the name of a class, becomes U+FFFD. */
export const legalXml = (text: string): string => text.replace(illegal, '\ufffd')

/** The XML of a document. */
export const writeXml = (root: SVGElement): string => legalXml(new XMLSerializer().serializeToString(root))
