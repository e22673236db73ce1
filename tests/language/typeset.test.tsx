import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Tex } from '../../src/language/typeset/Tex'
import { display, symbols, tex } from '../../src/language/typeset/tex'
import { keepUsedFaces } from '../../vite/katexFonts'
import { latexOf, renderFormula } from '../../vite/renderFormula'
import { typesetModule } from '../../vite/typeset'

const halves = (html: string) => {
  const at = html.indexOf('<span class="katex-html"')
  return { mathml: html.slice(0, at), visible: html.slice(at) }
}

describe('a formula of the lesson', () => {
  it('is HTML before the module runs, with MathML to be read out beside a half that is not', () => {
    const { mathml, visible } = halves(tex`\tilde z_k`)
    expect(mathml).toContain('<mover accent="true"><mi>z</mi><mo>~</mo></mover>')
    expect(visible).toMatch(/^<span class="katex-html" aria-hidden="true">/)
    expect(mathml).not.toContain('annotation')
  })

  it('stands on its own line by `display`, in the line by `tex`', () => {
    expect(display`x`).toContain('katex-display')
    expect(tex`x`).not.toContain('katex-display')
  })

  it('keeps the numbers of the lines below it', () => {
    const module = "import { display } from './tex'\nconst a = display`\n  x\n`\nthrow new Error()\n"
    const line = (code: string) => code.split('\n').findIndex((each) => each.startsWith('throw'))
    expect(line(typesetModule(module, 'a.ts'))).toBe(line(module))
  })

  it('is found under another name, and left alone where the tag is not ours', () => {
    const ours = "import { tex as t } from '../typeset/tex'\n// t`x`\nconst s = 't`x`', 기호 = t`\\tau`"
    expect(typesetModule(ours, 'a.tsx')).toMatch(/^.*\n\/\/ t`x`\nconst s = 't`x`', 기호 = "<span class/)
    const theirs = "import { tex } from 'latex'\nconst a = tex`\\tau`"
    expect(typesetModule(theirs, 'a.ts')).toBe(theirs)
  })

  it('that is wrong names its file, its line and itself', () => {
    const module = "import { tex } from '../typeset/tex'\n\nexport const a = tex`\\frac{1}`"
    expect(() => typesetModule(module, 'race.tsx')).toThrow(
      /race\.tsx:3: .*Unexpected end of input.*\n {2}tex`\\frac\{1\}`/,
    )
  })

  it('takes nothing from the run: that is what slots are for', () => {
    const module = "import { tex } from '../typeset/tex'\nconst a = tex`\\tau = $" + '{1}`'
    expect(() => typesetModule(module, 'a.ts')).toThrow(/a\.ts:2: .*\\slot/)
  })

  it.each(['\\href{https://example.org}{x}', '\\htmlStyle{color:red}{x}', '\\includegraphics{x.png}'])(
    'cannot reach out of itself: %s',
    (formula) => expect(() => renderFormula(formula, false)).toThrow('is not for formulas'),
  )
})

describe('a quantity of the lesson', () => {
  it('is marked where it is written by its name, with what is lowered behind it', () => {
    const named = renderFormula('@tau>0,\\ @pi_k+@relaxed_{\\slot{class}}^2', true)
    const marked = '\\sym{tau}{\\tau}>0,\\ \\sym{pi}{\\pi_k}+\\sym{relaxed}{\\tilde z_{\\slot{class}}}^2'
    expect(named).toBe(renderFormula(marked, true))
    expect(latexOf('@pi_k')).toBe('{\\pi_k}')
  })

  it('that the lesson does not have fails the build', () => {
    expect(() => renderFormula('@phi', false)).toThrow('@phi: no such symbol')
  })
})

describe('the LaTeX of a formula', () => {
  it.each([
    ['\\tau', '\\tau'],
    ['\\class{1}{\\sym{pi}{\\pi_1}} + x', '{{\\pi_1}} + x'],
    ['\\sym{relaxed}{\\tilde z_{k}}=\\slot{z}', '{\\tilde z_{k}}=\\slot{z}'],
    ['\\sym{pi}{\\{a\\}}', '{\\{a\\}}'],
  ])('of %s is %s: without marks, with its slots', (formula, latex) => {
    expect(latexOf(formula)).toBe(latex)
  })

  it('stands beside the formula, for whoever copies it', () => {
    expect(renderFormula('\\sym{tau}{\\tau}<1', false)).toContain('data-tex="{\\tau}&lt;1"')
  })
})

describe('a slot', () => {
  it.each([
    '\\slot{x1}',
    '2\\slot{x1}',
    '2\\slot{x1}.5',
    '\\slot{x1}^2',
    '3\\slot{x1}^2',
    '\\frac{e^{\\slot{x1}}}{2}',
    '\\sqrt{\\slot{x1}}',
    '\\mathbf{\\slot{x1}}',
    '\\text{mean }\\slot{x1}',
    '\\begin{aligned} a &= \\slot{x1} \\end{aligned}',
  ])('is one element with one text in each half: %s', (formula) => {
    for (const half of Object.values(halves(renderFormula(formula, true)))) {
      expect(half.match(/<(\w+)[^>]* data-slot="x1"[^>]*>…<\/\1>/g)).toHaveLength(1)
      expect(half).not.toContain('70707')
    }
  })

  it('leaves the digits beside it in their place', () => {
    expect(halves(renderFormula('2\\slot{x1}5', true)).mathml).toContain(
      '<mrow><mn>2</mn><mn data-slot="x1">…</mn><mn>5</mn></mrow>',
    )
  })

  it('may be named twice, and stands beside others', () => {
    const { mathml, visible } = halves(renderFormula('\\slot{a}+\\slot{b}=\\slot{b}+\\slot{a}', false))
    for (const half of [mathml, visible])
      expect([...half.matchAll(/data-slot="(\w)"/g)].map(([, name]) => name)).toEqual(['a', 'b', 'b', 'a'])
  })

  it('has a name of letters and digits', () => {
    expect(() => renderFormula('\\slot{x_1}', false)).toThrow('letters and digits')
  })
})

describe('a mark', () => {
  it.each(symbols)('names the quantity %s', (symbol) => {
    expect(renderFormula(`\\sym{${symbol}}{x}`, false)).toContain(`data-symbol="${symbol}"`)
  })

  it('names a class, counted from 1', () => {
    expect(renderFormula('\\class{16}{\\sym{pi}{\\pi_{16}}}', false)).toMatch(
      /data-class="16".*data-symbol="pi"/,
    )
    expect(() => renderFormula('\\class{0}{x}', false)).toThrow('1 … 16')
    expect(() => renderFormula('\\class{17}{x}', false)).toThrow('1 … 16')
  })

  it('of no known quantity fails', () => {
    expect(() => renderFormula('\\sym{alpha}{\\alpha}', false)).toThrow('no such symbol')
  })
})

describe("KaTeX's fonts", () => {
  it('come as WOFF2 only, and only those used', () => {
    const faces = [
      '@font-face { font-family: "KaTeX_Main"; src: url(fonts/KaTeX_Main-Regular.woff2) format("woff2"), url(fonts/KaTeX_Main-Regular.woff) format("woff"), url(fonts/KaTeX_Main-Regular.ttf) format("truetype"); }',
      '@font-face { font-family: "KaTeX_Script"; src: url(fonts/KaTeX_Script-Regular.woff2) format("woff2"); }',
    ]
    expect(keepUsedFaces(faces.join('\n')).trim()).toBe(
      '@font-face { font-family: "KaTeX_Main"; src: url(fonts/KaTeX_Main-Regular.woff2) format("woff2"); }',
    )
  })

  it.each([
    '\\mathfrak{g}',
    '\\mathscr{L}',
    '\\mathsf{x}',
    '\\mathtt{x}',
    '\\boldsymbol{\\pi}',
    '\\texttt{x}',
  ])('left out are missed by the build, not by the reader: %s', (formula) =>
    expect(() => renderFormula(formula, false)).toThrow('vite/katexFonts.ts'),
  )
})

describe('Tex', () => {
  it('renders the formula as it was typeset', () => {
    const math = tex`\tau`
    expect(renderToStaticMarkup(<Tex math={math} className="line" />)).toBe(
      `<span class="tex line" translate="no">${math}</span>`,
    )
  })

  it('is read out as its label where it has one', () => {
    expect(renderToStaticMarkup(<Tex math={tex`\tau`} label="temperature" />)).toMatch(
      /^<span class="tex" translate="no" role="img" aria-label="temperature">/,
    )
  })
})
