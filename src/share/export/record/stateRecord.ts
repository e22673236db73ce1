import { type DrawRecord, drawRecord, selectedDraw } from '../../../figures/selectedDraw'
import type { FigureParameters, Parameters } from '../../../state/parameters'
import { figureParameterNames, pick, sharedParameterNames } from '../../../state/parameterTable'
import { version } from '../../../state/version'

/** The state as a program takes it (`docs/exports.md`). Numbers are exact: JSON's digits are the float64's. */
export interface StateRecord {
  app: 'Gumbel-Softmax Lab'
  /** The version of the app that wrote it. */
  version: string
  /** The version of this form. */
  format: 1
  /** Opens the state again. */
  link: string
  /** The link's part that names the state, wherever the app lies. */
  address: string
  /** All of them; those of single figures stand under `figure`, as in messages (`contract.md` §3). */
  parameters: Omit<Parameters, keyof FigureParameters> & { figure: FigureParameters }
  /** The draw looked at closely */
  draw: DrawRecord
}

/** All that is chosen, the draw looked at, and the way back. */
export function stateRecord(parameters: Parameters, link: string): StateRecord {
  const { pi, tau, scale, seed, draw } = parameters
  return {
    app: 'Gumbel-Softmax Lab',
    version,
    format: 1,
    link,
    address: link.slice(link.indexOf('#')),
    parameters: {
      ...pick(parameters, [...sharedParameterNames, 'steps']),
      figure: pick(parameters, figureParameterNames),
    },
    draw: drawRecord(selectedDraw(seed, draw, pi, tau, scale)),
  }
}

const isPlain = (value: unknown) => typeof value !== 'object' || value === null

/** JSON as JSON.stringify writes it, two spaces deep, but a list of plain values on one line. */
export function writeJson(value: unknown, indent = ''): string {
  if (isPlain(value)) return JSON.stringify(value)
  if (Array.isArray(value) && value.every(isPlain))
    return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`
  const deeper = `${indent}  `
  const [open, close, lines] = Array.isArray(value)
    ? ['[', ']', value.map((item) => writeJson(item, deeper))]
    : [
        '{',
        '}',
        Object.entries(value as object).map(
          ([name, part]) => `${JSON.stringify(name)}: ${writeJson(part, deeper)}`,
        ),
      ]
  return `${open}\n${lines.map((line) => deeper + line).join(',\n')}\n${indent}${close}`
}
