/** What `\sym{name}{…}` may mark: the quantities of the lesson that have a colour, a slider or a mark in a figure. */
export const symbols = [
  'pi',
  'tau',
  'gamma',
  'u',
  'xi',
  'score',
  'winner',
  'relaxed',
  'epsilon',
  'mu',
  'sigma',
  'theta',
  'gradient',
] as const

export type MathSymbol = (typeof symbols)[number]

/** A formula set in type by the build: HTML for the eye, MathML for the ear. Only `tex` and `display` make one. */
export type Typeset = string & { readonly typeset: unique symbol }

const notBuilt = (): never => {
  throw new Error('A formula is typeset by the build. Is the typeset plugin in vite.config.ts?')
}

/**
 * A formula within a line of text. The build replaces the whole expression by its HTML, so no typesetting reaches the
 * reader's machine; hence no `${…}` inside.
 *
 * Beside KaTeX's commands: `\slot{name}` is a place whose text `Tex` writes, `\sym{pi}{\pi_k}` marks a quantity,
 * `\class{1}{…}` the class that it belongs to, counted from 1 as on the page.
 */
export const tex = (_formula: TemplateStringsArray): Typeset => notBuilt()

/** A formula on a line of its own; else as `tex`. */
export const display = (_formula: TemplateStringsArray): Typeset => notBuilt()
