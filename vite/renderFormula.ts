import katex from 'katex'
import { symbols, written } from '../src/language/typeset/tex.ts'

/** Classes of KaTeX's fonts that `katexFonts` leaves out of the site. */
const missingFont = /class="[^"]*\b((?:math|text)(?:bold)?(?:frak|scr|sf|tt|sfit|itsf)|texttt|boldsymbol)\b/

/** Seven digits that stand for slot number `index` while KaTeX works; no formula of the lesson has such a number. */
const standIn = (index: number) => `70707${String(index).padStart(2, '0')}`

// The outer braces keep the space beside a mark out of it: it lights up no wider than it is.
const marks: Record<string, string> = {
  '\\sym': '{\\htmlData{symbol=#1}{#2}}',
  '\\class': '{\\htmlData{class=#1}{#2}}',
  // One glyph for one letter: running text has the curly φ.
  '\\phi': '\\varphi',
}

/** `@pi_k` as KaTeX reads it: `\\sym{pi}{\\pi_k}`. What is lowered behind the name belongs to the mark. */
function expandSymbols(formula: string): string {
  return formula.replace(
    /@([a-z]+)(_(?:[A-Za-z0-9]|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}))?/g,
    (_, name: string, lowered = '') => {
      const symbol = symbols.find((each) => each === name)
      if (!symbol) throw new Error(`@${name}: no such symbol`)
      return `\\sym{${name}}{${written[symbol]}${lowered}}`
    },
  )
}

/** What a slot shows until `Tex` has written it. */
const unwritten = '…'

/**
 * The HTML of a formula: MathML for screen readers beside a visible half that they skip. A `\slot{name}` is an element
 * with `data-slot` in both. Throws with KaTeX's message where the formula is wrong.
 */
export function renderFormula(formula: string, displayMode: boolean): string {
  const slots: string[] = []
  const source = expandSymbols(formula).replace(/\\slot\{([^{}]*)\}/g, (_, name: string) => {
    if (!/^[A-Za-z][A-Za-z0-9]*$/.test(name)) throw new Error(`\\slot{${name}}: a name is letters and digits`)
    slots.push(name)
    return `{\\htmlData{slot=${name}}{${standIn(slots.length - 1)}}}`
  })
  const html = katex.renderToString(source, {
    displayMode,
    output: 'htmlAndMathml',
    macros: { ...marks },
    trust: ({ command }) => {
      if (command === '\\htmlClass' || command === '\\htmlData') return true
      // KaTeX would print the command in red instead.
      throw new Error(`${command} is not for formulas`)
    },
    strict: (code) => (code === 'htmlExtension' ? 'ignore' : 'error'),
  })
  checkMarks(html)
  const split = html.indexOf('<span class="katex-html"')
  const set = openMathml(html.slice(0, split), slots) + openVisible(html.slice(split), slots)
  return set.replace('<span class="katex">', `<span class="katex" data-tex="${attribute(latexOf(formula))}">`)
}

/** The formula as LaTeX anywhere else: without our marks. Slots stay: copying writes the reader's numbers there. */
export function latexOf(symbolic: string): string {
  const formula = expandSymbols(symbolic)
  const mark = /\\(?:sym|class)\{[^{}]*\}\{/.exec(formula)
  if (!mark) return formula.trim().replace(/\s+/g, ' ')
  const from = mark.index + mark[0].length
  let depth = 1
  let end = from
  while (depth > 0 && end < formula.length) {
    if (formula[end] === '\\') end++
    else if (formula[end] === '{') depth++
    else if (formula[end] === '}') depth--
    end++
  }
  return latexOf(`${formula.slice(0, mark.index)}{${formula.slice(from, end - 1)}}${formula.slice(end)}`)
}

const attribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

function checkMarks(html: string): void {
  for (const [, name] of html.matchAll(/data-symbol="([^"]*)"/g))
    if (!symbols.some((symbol) => symbol === name)) throw new Error(`\\sym{${name}}: no such symbol`)
  for (const [, number] of html.matchAll(/data-class="([^"]*)"/g))
    if (!/^([1-9]|1[0-6])$/.test(number!)) throw new Error(`\\class{${number}}: classes are 1 … 16`)
  const font = missingFont.exec(html)
  if (font) throw new Error(`\\${font[1]} needs a font that vite/katexFonts.ts leaves out`)
}

/** KaTeX joins neighbouring digits into one token: a slot is cut out of its token again. */
function openMathml(html: string, slots: readonly string[]): string {
  const found = new Set<string>()
  const opened = html.replace(
    /<(m[nit]\w*)([^>]*)>([^<]*)<\/\1>/g,
    (token, tag, attributes, text: string) => {
      const pieces = text.split(/(70707\d\d)/).filter((piece) => piece !== '')
      if (!pieces.some((piece) => slots.some((_, index) => piece === standIn(index)))) return token
      const elements = pieces.map((piece) => {
        const index = slots.findIndex((_, each) => piece === standIn(each))
        if (index < 0) return `<${tag}${attributes}>${piece}</${tag}>`
        found.add(piece)
        return `<mn${attributes} data-slot="${slots[index]}">${unwritten}</mn>`
      })
      return elements.length === 1 ? elements[0]! : `<mrow>${elements.join('')}</mrow>`
    },
  )
  checkFound(found.size, slots)
  // The source beside the MathML would be read out by some: it stands in an attribute, for those who copy it.
  const bare = opened.replace(/<annotation[\s\S]*?<\/annotation>/, '').replace(/<\/?semantics>/g, '')
  return bare.replace(/ xmlns="[^"]*"/, '')
}

function openVisible(html: string, slots: readonly string[]): string {
  const found = new Set<string>()
  const opened = html.replace(
    /<span class="enclosing([^"]*)" data-slot="(\w+)"><span class="([^"]*)"([^>]*)>(70707\d\d)<\/span>/g,
    (_, outer: string, name: string, inner: string, style: string, digits: string) => {
      found.add(digits)
      return `<span class="enclosing${outer}"><span class="${inner} slot" data-slot="${name}"${style}>${unwritten}</span>`
    },
  )
  checkFound(found.size, slots)
  return opened
}

function checkFound(found: number, slots: readonly string[]): void {
  if (found !== slots.length)
    throw new Error(`a slot of ${slots.join(', ')} stands where it can't be written`)
}
