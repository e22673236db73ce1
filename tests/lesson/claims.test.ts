import { describe, expect, it } from 'vitest'
import { type ObjectiveChoice, objectiveOf } from '../../src/estimators/objective'
import { reinmax } from '../../src/estimators/reinmax'
import { recipeProbabilities } from '../../src/figures/gumbelNoise/recipeProbabilities'
import { straightThroughZero } from '../../src/lesson/gradient/counterExamples'
import { concreteLogDensity } from '../../src/transform/concreteDensity'
import { type Claim, exactSlope, linear, pi, quadratic, trained } from './claims/claim'
import { inGuides } from './claims/guides'
import { inInterface } from './claims/interface'
import {
  baselineVariance,
  bestTemperature,
  curved,
  curvedBias,
  learning,
  meanSquare,
} from './claims/learning'
import { relaxing } from './claims/relaxing'
import { normalOfEqualVariance, sampling, sure, winsUnder } from './claims/sampling'
import { settingsIn, statedNumbers } from './claims/statedNumbers'
import { using } from './claims/using'
import { spokenTexts } from './spokenTexts'

type Language = 'en' | 'ko'

const files = import.meta.glob<string>(
  ['../../src/**/*.{en,ko}.{ts,tsx}', '../../src/lesson/*/outline.ts', '../../docs/teaching{,.ko}.md'],
  { eager: true, query: '?raw', import: 'default' },
)

const claims = [sampling, relaxing, learning, using, inInterface, inGuides].flatMap((each) =>
  Object.entries(each),
)

/** The folder of `src` that a file of words lies in, or the document. */
const folderOf = (path: string) =>
  /(?:src\/(?:lesson\/)?(.*)\/|(docs\/\w+)\.)/.exec(path)!.slice(1).find(Boolean)!

const written = Object.entries(files).map(([path, source]) => ({
  path,
  source,
  folder: folderOf(path),
  language: (/[./]ko\./.test(path) ? 'ko' : /outline/.test(path) ? null : 'en') as Language | null,
}))

/** The words of a folder in a language, each file's on one line. */
const wordsOf = (folder: string, language: Language) =>
  written
    .filter((file) => file.folder === folder && file.language === language)
    .map(({ source }) => source.replace(/\{' '\}/g, ' '))
    .join(' ')
    .replace(/\s+/g, ' ')

/** A document's lines without code, numbers of items and, in plans, the minutes of a row. */
const sentencesOf = (markdown: string) =>
  markdown.split('\n').map((line) => line.replace(/`[^`]*`/g, '…').replace(/^(?:\d+\. |\| \d+–\d+ \|)/, ''))

/** Answers that are wrong are stated to be so. */
const wrongAnswers = (source: string) =>
  [...source.matchAll(/label:\s*(['"`])((?:(?!\1).)*)\1,(?:(?!label:).)*?right: (?:true|(false))/gs)].flatMap(
    ([, , label, wrong]) => (wrong ? label! : []),
  )

/** Each claim's sentence in both languages, with its number computed. */
const held = claims.flatMap(([folder, some]) =>
  some.map(({ computed, en, ko }: Claim) => {
    const number = computed()
    return { folder, number, en: en(number), ko: ko(number) }
  }),
)

/** The numbers of a folder's words in a language that no rule and no claim accounts for, each with its sentence. */
function openNumbers(folder: string, language: Language): string[] {
  const settings = settingsIn(written.filter((file) => file.folder === folder).map(({ source }) => source))
  const sentences = held.filter((claim) => claim.folder === folder).map((claim) => claim[language])
  return written
    .filter((file) => file.folder === folder && file.language === language)
    .flatMap(({ path, source }) => {
      const wrong = wrongAnswers(source)
      const texts = path.endsWith('.md') ? sentencesOf(source) : spokenTexts(path, source)
      return texts
        .filter((text) => !wrong.includes(text))
        .flatMap((text) => statedNumbers(text, settings).map((number) => ({ number, text })))
    })
    .filter(({ number }) => !sentences.some((sentence) => sentence.includes(number)))
    .map(({ number, text }) => `${number} in “${text}”`)
}

describe('a number in the words that is not live', () => {
  it.each(held)('is what it says: $folder, $number', ({ folder, en, ko }) => {
    expect(wordsOf(folder, 'en')).toContain(en)
    expect(wordsOf(folder, 'ko')).toContain(ko)
  })

  const folders = [...new Set(written.map(({ folder }) => folder))]
  it.each(folders)('is computed here, whichever it is, in %s', (folder) => {
    expect(openNumbers(folder, 'en')).toEqual([])
    expect(openNumbers(folder, 'ko')).toEqual([])
  })

  it('is computed where a formula approximates', () => {
    const approximated = written.flatMap(({ source }) => source.match(/\\approx[\d.]+/g) ?? [])
    expect(approximated.length).toBeGreaterThan(0)
    for (const number of approximated)
      expect(
        held.some(({ en }) => en.includes(number)),
        number,
      ).toBe(true)
  })
})

describe('what the words say of many draws', () => {
  it('holds for normal noise of the variance of γ: ten thousand draws do not show the difference, a million do', () => {
    const largest = (draws: number) =>
      Math.max(
        ...winsUnder(normalOfEqualVariance).map(
          (wins, k) => Math.abs(wins - pi[k]!) / Math.sqrt((pi[k]! * (1 - pi[k]!)) / draws),
        ),
      )
    expect(largest(10_000)).toBeLessThan(3.29)
    expect(largest(1_000_000)).toBeGreaterThan(3.29)
  })

  it('holds for uniform noise: a lead above 1 is never made up', () => {
    expect(recipeProbabilities('uniform', sure)).toEqual([1, 0, 0])
    expect(recipeProbabilities('uniform', pi)[0]).toBeLessThan(1)
  })

  it('holds for τ = 0.001: about one draw in a thousand stands on the hill, above half of its height', () => {
    // σ′ falls to half of its height at ± log(3 + 2√2); the jumps have the density π₁(1 − π₁) at θ₁.
    const standing = 2 * Math.log(3 + Math.sqrt(8)) * 0.001 * 0.5 * 0.5
    expect(standing).toBeGreaterThan(0.0005)
    expect(standing).toBeLessThan(0.0015)
  })

  it('holds for equal classes: the density dips in the middle at τ = 0.8 and has a peak there at 1.5', () => {
    const at = (first: number, tau: number) =>
      concreteLogDensity(
        [first, (1 - first) / 2, (1 - first) / 2].map(Math.log),
        Array.from({ length: 3 }, () => Math.log(1 / 3)),
        tau,
      )
    for (const first of [1 / 3 - 0.05, 1 / 3 + 0.05]) {
      expect(at(first, 0.8)).toBeGreaterThan(at(1 / 3, 0.8))
      expect(at(first, 1.5)).toBeLessThan(at(1 / 3, 1.5))
    }
  })

  it('holds for a small τ: τ times the variance of the slope tends to π₁(1 − π₁)/6', () => {
    const tau = 0.001
    const slope = (x: number) => 1 / (4 * tau * Math.cosh(x / (2 * tau)) ** 2)
    const step = tau / 50
    let [mean, square] = [0, 0]
    for (let x = -60 * tau; x < 60 * tau; x += step) {
      const density = 1 / (4 * Math.cosh(x / 2) ** 2)
      mean += slope(x) * density * step
      square += slope(x) ** 2 * density * step
    }
    expect(Math.abs(mean - 0.25)).toBeLessThan(1e-4)
    expect(Math.abs(tau * (square - mean ** 2) - 0.25 / 6)).toBeLessThan(1e-4)
  })
})

describe('what the later chapters say of the estimators', () => {
  it('the straight-through bias of class 2 passes through 0 near τ = 0.23', () => {
    expect(curvedBias(straightThroughZero.tau! - 0.01)).toBeLessThan(0)
    expect(curvedBias(straightThroughZero.tau! + 0.01)).toBeGreaterThan(0)
  })

  it('ten draws are enough for the score function with squared shares, a hundred are not with linear losses', () => {
    const beats = (objective: ObjectiveChoice, draws: number) =>
      baselineVariance / draws < meanSquare(objective, bestTemperature(objective, draws), draws)
    expect(beats(quadratic, 10)).toBe(true)
    expect(beats(linear, 100)).toBe(false)
    expect(beats(linear, 1000)).toBe(true)
  })

  it('ReinMax is exact on average for linear and quadratic f, and is not for the exponential one', () => {
    const biasOf = (objective: ObjectiveChoice) => {
      const rows = reinmax(objectiveOf(objective, 3), pi)
      return pi.reduce((sum, p, k) => sum + p * rows[k * 3 + 1]!, 0) - exactSlope(objective, 1)
    }
    expect(Math.abs(biasOf(linear))).toBeLessThan(1e-12)
    expect(Math.abs(biasOf(quadratic))).toBeLessThan(1e-12)
    expect(Math.abs(biasOf(curved))).toBeGreaterThan(0.01)
  })

  it('Gumbel-Rao trains the digits better than straight-through at each temperature', () => {
    for (const tau of [1, 0.5, 0.2])
      expect(Number(trained(`Gumbel-Rao of 10 replicates, τ = ${tau}`, 2, 2))).toBeLessThan(
        Number(trained(`straight-through, τ = ${tau}`, 2, 2)),
      )
    for (const other of ['Gumbel-Rao of 10 replicates', 'straight-through'])
      expect(Number(trained('ReinMax', 2, 2))).toBeLessThan(Number(trained(`${other}, τ = 0.5`, 2, 2)))
  })

  it('a rate of 1e−4 takes τ from 1 to 0.1 in 23,000 steps', () => {
    expect(Math.round(Math.log(10) / 1e-4 / 1000)).toBe(23)
  })
})
