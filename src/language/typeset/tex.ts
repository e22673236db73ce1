/**
 * The quantities of the lesson that have a colour, a slider or a mark in a figure, and how each is written: `@pi_k` in a
 * formula is π_k, marked as `pi`.
 */
export const written = {
  pi: '\\pi',
  tau: '\\tau',
  gamma: '\\gamma',
  u: 'u',
  xi: '\\xi',
  score: 'x',
  winner: 'z',
  relaxed: '\\tilde z',
  epsilon: '\\varepsilon',
  mu: '\\mu',
  sigma: '\\sigma',
  theta: '\\theta',
  gradient: 'g',
} as const

export type MathSymbol = keyof typeof written

export const symbols = Object.keys(written) as readonly MathSymbol[]

/** A formula set in type by the build: HTML for the eye, MathML for the ear. Only `tex` and `display` make one. */
export type Typeset = string & { readonly typeset: unique symbol }

const notBuilt = (): never => {
  throw new Error('A formula is typeset by the build. Is the typeset plugin in vite.config.ts?')
}

/**
 * A formula within a line of text. The build replaces the whole expression by its HTML, so no typesetting reaches the
 * reader's machine; hence no `${…}` inside.
 *
 * Beside KaTeX's commands: `\slot{name}` is a place whose text `Tex` writes, `@pi_k` a marked quantity in its usual form,
 * `\sym{pi}{…}` anything else that is marked as one, `\class{1}{…}` the class that it belongs to, counted from 1 as on the
 * page.
 */
export const tex = (_formula: TemplateStringsArray): Typeset => notBuilt()

/** A formula on a line of its own; else as `tex`. */
export const display = (_formula: TemplateStringsArray): Typeset => notBuilt()
