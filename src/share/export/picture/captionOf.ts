/** What works a figure or says its numbers, and is no part of its picture. */
const beside =
  'button, input, select, textarea, label, fieldset, progress, table, details, dialog, [popover], [data-no-picture], .tex, .visually-hidden'

/** Whether a part of a figure is seen and belongs to its picture or its caption. */
export const isShown = (element: Element): boolean => !element.closest(beside) && element.checkVisibility()

/** What a figure says to those who do not see it: the names of its headings and of its pictures. */
export const alternativeOf = (figure: Element): string =>
  [...figure.querySelectorAll('[role="img"]')].map((part) => part.getAttribute('aria-label')).join('\n')

/** Unicode's small letters and digits for an index, as far as it has them. */
const indices: Readonly<Record<string, string>> = { i: 'ᵢ', j: 'ⱼ', k: 'ₖ', n: 'ₙ', t: 'ₜ' }

const index = (text: string) =>
  text.replace(
    /./gu,
    (letter) =>
      indices[letter] ?? (/\d/.test(letter) ? String.fromCodePoint(0x2080 + Number(letter)) : letter),
  )

/** A short formula as text, from its MathML. */
function textOfFormula(node: Node): string {
  const [first = '', second = ''] = [...node.childNodes].map(textOfFormula)
  switch (node.nodeName) {
    case '#text':
      return node.nodeValue ?? ''
    case 'annotation':
      return ''
    case 'msub':
      return first.trimEnd() + index(second)
    // The only accent of the lesson.
    case 'mover':
      return `${first}\u0303`
    case 'mfrac':
      return `${first}/${second}`
    case 'mo':
      return /[+−=↦]/.test(first) && node.previousSibling ? ` ${first} ` : first.replace(/\u2061/, ' ')
    default:
      return [...node.childNodes].map(textOfFormula).join('')
  }
}

/** A paragraph's text; that of one part of a figure begins with the part's heading. */
function textOf(paragraph: Element, figure: Element): string {
  const copy = paragraph.cloneNode(true) as Element
  for (const formula of copy.querySelectorAll('math')) formula.replaceWith(textOfFormula(formula))
  // What is seen of a formula is said in its MathML too.
  for (const other of copy.querySelectorAll('.katex-html, .visually-hidden')) other.remove()
  const text = copy.textContent
    .replace(/\u200b/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const part = paragraph.closest('section')
  const heading = figure.contains(part) && part?.querySelector('[data-lines]')?.textContent
  return text !== '' && heading ? `${heading}: ${text}` : text
}

/** The paragraphs of a figure, and those that its frame has below it: what it comes to, and its caption; as plain text. */
export function captionOf(figure: Element): string[] {
  const below = figure.closest('[data-figure]')?.querySelectorAll('[data-verdict] p, [data-caption] p') ?? []
  return [...below, ...figure.querySelectorAll('p:not(:has([data-lines]))')]
    .filter(isShown)
    .map((paragraph) => textOf(paragraph, figure))
    .filter((text) => text !== '')
}
