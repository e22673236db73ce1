import { describe, expect, it } from 'vitest'
import {
  nextWordDistribution,
  nextWordLogits,
  nextWordTemperature,
  pickedToken,
  watermarkedText,
} from '../../../src/figures/watermark/scores'
import { words as en } from '../../../src/figures/watermark/words.en'
import { words as ko } from '../../../src/figures/watermark/words.ko'
import { drawUniform } from '../../../src/noise/noise'
import { defaultLabel } from '../../../src/state/labels'
import { defaultParameters, table } from '../../../src/state/parameterTable'
import { chanceDeviations } from '../../../src/statistics/chanceLevel'
import { markedScore } from '../../../src/transform/watermark'

describe('the next word', () => {
  it('has sixteen words in either language, and a logit each', () => {
    for (const { nextWords } of [en, ko]) {
      expect(new Set(nextWords).size).toBe(16)
      expect(nextWords).toHaveLength(nextWordLogits.length)
    }
  })

  it.each([0.2, 0.5, 1, 2, 5])(
    'at T = %s has a distribution whose T can be read off again',
    (temperature) => {
      const pi = nextWordDistribution(temperature)
      expect(pi.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(1, 12)
      expect(nextWordTemperature(pi)).toBeCloseTo(temperature, 3)
      // Log-odds are logits over T.
      expect(Math.log(pi[0]! / pi[2]!)).toBeCloseTo(
        (nextWordLogits[0]! - nextWordLogits[2]!) / temperature,
        2,
      )
    },
  )

  it('is called by its word, another class by its number or by the name that the reader gave it', () => {
    const called = (pi: readonly number[], labels: readonly string[]) =>
      pickedToken({ pi, labels }, 0, en.nextWords, (label) => `class ${label}`)
    const numbered = Array.from({ length: 16 }, (_, k) => defaultLabel(k))
    expect(called(nextWordDistribution(2), numbered)).toBe('umbrella')
    expect(called([0.5, 0.3, 0.2], numbered.slice(0, 3))).toBe('class 1')
    expect(called(nextWordDistribution(2), ['a', ...numbered.slice(1)])).toBe('class a')
  })

  it('stands in an address with eight characters a class', () => {
    const text = table.pi.format(table.pi.normalise(nextWordDistribution(1), { pi: [], n: 1 }))
    expect(text.split(',').every((part) => part.length <= 8)).toBe(true)
  })

  it('is not what another π is', () => {
    expect(nextWordTemperature([0.5, 0.3, 0.2])).toBeNull()
    expect(nextWordTemperature(Array(16).fill(1 / 16))).toBeNull()
    expect(nextWordTemperature(nextWordDistribution(1).with(3, 0))).toBeNull()
  })
})

describe('a watermarked text', () => {
  const pi = [0.5, 0.3, 0.2]

  it('is the page’s own winners, scored by −log(1 − u)', () => {
    const { tokens, rightKey, wrongKey } = watermarkedText(42, 43, pi, 50)
    const u = pi.map((_, k) => drawUniform(42, k, 0, new Float32Array(50)))
    const other = pi.map((_, k) => drawUniform(43, k, 0, new Float32Array(50)))
    let [right, wrong] = [0, 0]
    for (let n = 0; n < 50; n++) {
      const powers = pi.map((probability, k) => u[k]![n]! ** (1 / probability))
      const token = powers.indexOf(Math.max(...powers))
      expect(tokens[n]).toBe(token)
      right -= Math.log(1 - u[token]![n]!)
      wrong -= Math.log(1 - other[token]![n]!)
      expect(rightKey[n]).toBeCloseTo((right - (n + 1)) / Math.sqrt(n + 1), 9)
      expect(wrongKey[n]).toBeCloseTo((wrong - (n + 1)) / Math.sqrt(n + 1), 9)
    }
  })

  it('stands out with the right key as it should, and with a wrong one not at all', () => {
    const length = 4000
    const { rightKey, wrongKey } = watermarkedText(7, 8, pi, length)
    const { mean, variance } = markedScore(pi)
    expect(mean).toBeCloseTo(1.783793, 6)
    // Five deviations: a false alarm in two million seeds.
    const expected = (mean - 1) * Math.sqrt(length)
    expect(Math.abs(rightKey.at(-1)! - expected)).toBeLessThan(5 * Math.sqrt(variance))
    expect(Math.abs(wrongKey.at(-1)!)).toBeLessThan(5)
  })

  it('is found where there is a choice of words, and not where T leaves hardly any, as the stage says', () => {
    const { seed } = defaultParameters()
    const last = (temperature: number) =>
      watermarkedText(seed, seed + 1, nextWordDistribution(temperature), 400).rightKey.at(-1)!
    expect(last(1)).toBeGreaterThan(4)
    expect(last(0.2)).toBeLessThan(chanceDeviations)
  })
})
