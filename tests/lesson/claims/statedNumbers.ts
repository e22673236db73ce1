import { table } from '../../../src/state/parameterTable'
import { losses, pi } from './claim'

/** A number as words write it: with a decimal point, as a percentage, or whole; no index, exponent, section or link. */
const number = /(?<![\p{L}\d.,#§×^/-])\d[\d,]*(?:\.\d+)?(?:\s?%)?(?![\d-]|\.?\d*절)/gu

/** A symbol is set to the number, or to the vector that it stands in. */
const set = /(?:…|\b[A-Za-z]|[α-ω][₁-₉]?) (?:=|≥|≤|&lt;) ½?\(?(?:[−\d.]+, )*−?$/u

/** It is part of a name. */
const named = /(?:SCORM|CC BY|NumPy|JAX|BY|of seed|with seed|draw|시드) $/i

const bounds = [table.tau, table.mu, table.sigma, table.scale].flatMap((parameter) => {
  const { min, max } = parameter.range({ pi, n: 1 })
  return [parameter.initial({ pi, n: 1 }), min, max]
})

/** What is set and not found: the running case, and the bounds of what a reader sets. */
const everywhere = [...pi, ...losses, ...bounds].map(String)

/** The values that the sentences of a chapter set by a press, and that its places prescribe. */
export const settingsIn = (sources: readonly string[]): string[] =>
  sources
    .flatMap(
      (source) =>
        source.match(
          /values=\{\{[^}]*\}|prescribed: \{[^}]*\}|chosen: \{[^}]*\}|\(\[[\d., ]+\]|: \[[\d., ]+\]\.map/g,
        ) ?? [],
    )
    .flatMap((text) => text.match(/\d+(?:\.\d+)?/g) ?? [])

/**
 * The numbers in a text that say what is so. No such numbers are those up to ten, which count what the sentence names;
 * powers of ten and 999 of 1000, the numbers of draws and the level of chance; years; names; and what is set: by this
 * sentence (`τ = 0.1`), by the figure's press (`settings`), as the running case or the bound of a slider.
 */
export function statedNumbers(text: string, settings: readonly string[]): string[] {
  return [...text.matchAll(number)].flatMap(({ 0: found, index }) => {
    const written = found.replace(/,$/, '')
    const value = written.replace(/,/g, '')
    const before = text.slice(0, index)
    if (set.test(before) || named.test(before)) return []
    if (everywhere.includes(value) || settings.includes(value)) return []
    const whole = /^\d+$/.test(value)
    if (/^0\.00+1$/.test(value)) return []
    if (/^\s?(?:and \d+ )?(?:minutes|분|초|비트 계산)/.test(text.slice(index + found.length))) return []
    if (whole && (Number(value) <= 10 || /^10*$/.test(value) || value === '999')) return []
    if (whole && written === value && /^(?:1[789]|20)\d\d$/.test(value)) return []
    return [written]
  })
}
