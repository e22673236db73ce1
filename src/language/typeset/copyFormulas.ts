/** A formula's LaTeX with the numbers that stand in it now, between its signs of mathematics. */
function latexIn(formula: Element): string {
  const numbers = new Map(
    [...formula.querySelectorAll('[data-slot]')].map((slot) => [
      slot.getAttribute('data-slot'),
      slot.textContent,
    ]),
  )
  const latex = formula
    .getAttribute('data-tex')!
    .replace(/\\slot\{(\w+)\}/g, (_, name: string) => (numbers.get(name) ?? '').replaceAll('−', '-'))
  return formula.closest('.katex-display') ? `\n$$${latex}$$\n` : `$${latex}$`
}

/** The LaTeX of each formula in a part of the page, one below the other. */
export const formulasIn = (part: Element): string =>
  [...part.querySelectorAll('[data-tex]')].map(latexIn).join('').trim()

/**
 * The text of a part of the page with each formula once, as LaTeX: the page holds it twice, as MathML for the ear and as
 * boxes for the eye, and a browser would copy both, a symbol a line.
 * @param part is changed
 */
function textWithLatex(part: DocumentFragment): string {
  for (const formula of part.querySelectorAll('[data-tex]')) formula.replaceWith(latexIn(formula))
  // Further boxes of a formula that may break within its line.
  for (const box of part.querySelectorAll('.katex, .katex-html')) box.remove()
  for (const hidden of part.querySelectorAll('[popover], script, style')) hidden.remove()
  // Only a part of the page has lines to read off.
  const sheet = document.createElement('div')
  sheet.style.cssText = 'position: fixed; left: -200vw; width: 100vw; white-space: normal; user-select: text;'
  sheet.append(part)
  document.body.append(sheet)
  // biome-ignore lint/performance/useDomNodeTextContent: only the laid-out text has lines.
  const text = sheet.innerText
  sheet.remove()
  return text.replace(/\u200B/g, '').trim()
}

/** Puts the formulas of a copied passage on the clipboard as LaTeX, from now on. */
export function copyFormulas(): void {
  document.addEventListener('copy', (event) => {
    const selection = document.getSelection()
    const inField = document.activeElement?.matches('input, textarea')
    if (!selection || selection.isCollapsed || selection.rangeCount === 0 || inField) return
    const part = selection.getRangeAt(0).cloneContents()
    if (!part.querySelector('.katex')) return
    event.clipboardData?.setData('text/plain', textWithLatex(part))
    event.preventDefault()
  })
}
