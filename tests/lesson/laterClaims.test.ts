import { describe, expect, it } from 'vitest'
import trainings from '../../docs/training.md?raw'
import { exactMoments } from '../../src/engine/experiments/gradientCurve'
import type { ObjectiveChoice } from '../../src/estimators/objective'
import { objectiveOf } from '../../src/estimators/objective'
import { reinmax } from '../../src/estimators/reinmax'
import { zeroTemperatureLimits } from '../../src/estimators/zeroTemperatureLimits'
import { flatAtBothEnds, straightThroughZero } from '../../src/lesson/gradient/counterExamples'
import { concreteMean, concreteSecondMoments } from '../../src/transform/concreteMean'
import { couplingProbability, totalVariation } from '../../src/transform/coupling'
import { logProbabilities } from '../../src/transform/gumbelSoftmax'
import { inclusionProbabilities } from '../../src/transform/topK'

const sources = import.meta.glob<string>(
  '../../src/lesson/{expectation,gradient,training,inUse}/{words,checks,closing}.{en,ko}.tsx',
  { eager: true, query: '?raw', import: 'default' },
)

/** The words of a chapter's file, on one line, without the spaces that only markup needs. */
const wordsOf = (file: string) =>
  sources[`../../src/lesson/${file}.tsx`]!.replace(/\{' '\}/g, ' ').replace(/\s+/g, ' ')

/** A number that the prose states and does not compute live, with the words beside it in both languages. */
interface Claim {
  file: string
  computed: () => string
  en: (number: string) => string
  ko: (number: string) => string
}

/** Umbrella, coat, hat, and the loss of each. */
const pi = [0.5, 0.3, 0.2]
const losses = [1, 2, 4]
const logits = logProbabilities(pi)
const quadratic: ObjectiveChoice = { kind: 'quadratic', numbers: losses }
const linear: ObjectiveChoice = { kind: 'linear', numbers: losses }
const minus = (text: string) => text.replace('-', '−')

const total = (values: ArrayLike<number>) => losses.reduce((sum, loss, k) => sum + loss * values[k]!, 0)
const meanLoss = total(pi)
/** E of Σ cₖz̃ₖ and of Σ cₖz̃ₖ² at τ = 1 */
const relaxedLinear = total(concreteMean(logits, 1))
const seconds = concreteSecondMoments(logits, 1)
const relaxedQuadratic = total([0, 1, 2].map((k) => seconds[k * 3 + k]!))

/** E (z̃₁ − 0.95)² for probabilities 0.9 and 0.1 */
function convexAt(tau: number): number {
  const two = logProbabilities([0.9, 0.1])
  return concreteSecondMoments(two, tau)[0]! - 1.9 * concreteMean(two, tau)[0]! + 0.95 ** 2
}

const exactSlope = (objective: ObjectiveChoice, logit: number) => {
  const values = pi.map((_, k) => objectiveOf(objective, 3).value(pi.map((__, j) => (j === k ? 1 : 0))))
  return pi[logit]! * (values[logit]! - values.reduce((sum, value, k) => sum + pi[k]! * value, 0))
}

/** Bias² + variance/N of the pathwise estimate for the hat's logit */
function meanSquare(objective: ObjectiveChoice, tau: number, averaged: number): number {
  const { mean, variance } = exactMoments(objective, logits, tau, 2)!.pathwise
  return (mean - exactSlope(objective, 2)) ** 2 + variance / averaged
}

/** The τ at which the mean square is least, by golden section over log τ. */
function bestTemperature(objective: ObjectiveChoice, averaged: number): number {
  let [low, high] = [Math.log(0.05), Math.log(6)]
  const ratio = (Math.sqrt(5) - 1) / 2
  while (high - low > 0.01) {
    const [left, right] = [high - ratio * (high - low), low + ratio * (high - low)]
    if (meanSquare(objective, Math.exp(left), averaged) < meanSquare(objective, Math.exp(right), averaged))
      high = right
    else low = left
  }
  return Math.exp((low + high) / 2)
}

/** Variance of the score function with the mean as baseline, for the hat's logit */
const baselineVariance = (() => {
  const said = losses.map((loss, k) => (loss - meanLoss) * ((k === 2 ? 1 : 0) - pi[2]!))
  const mean = said.reduce((sum, value, k) => sum + pi[k]! * value, 0)
  return said.reduce((sum, value, k) => sum + pi[k]! * value ** 2, 0) - mean ** 2
})()

/** Where chapter 10 moves π to, and its check */
const far = [0.2, 0.3, 0.5]
const near = [0.6, 0.24, 0.16]
const agreeing = (p: readonly number[], q: readonly number[]) =>
  p.reduce((sum, share, k) => sum + share * q[k]!, 0)
const percent = (share: number) => (100 * share).toFixed(0)
const firstTwo = [...inclusionProbabilities(pi, 2)]

const curved = straightThroughZero.f!
const curvedBias = (tau: number) =>
  exactMoments(curved, logits, tau, 1)!.straightThrough.mean - exactSlope(curved, 1)
const flat = exactMoments(flatAtBothEnds.f!, logits, flatAtBothEnds.tau!, flatAtBothEnds.logit!)!

/** E max z̃ of K equally likely classes over frozen draws: ξ of the winner is the least, what the others lack is Exp(1). */
function meanOfLargest(classes: number, tau: number): string {
  let state = 1
  const exponential = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d)
    mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39)
    return -Math.log(((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32 + 2 ** -33)
  }
  const draws = classes > 50 ? 60_000 : 300_000
  let sum = 0
  for (let draw = 0; draw < draws; draw++) {
    const least = exponential() / classes
    let others = 0
    for (let k = 1; k < classes; k++) others += (least / (least + exponential())) ** (1 / tau)
    sum += 1 / (1 + others)
  }
  return (sum / draws).toFixed(2)
}

/** A number of docs/training.md, which the trainings write: column 1 is the relaxed loss, 2 the exact −ELBO. */
const trained = (row: string, column: number, digits: number) => {
  const line = trainings.split('\n').find((text) => text.startsWith(`| ${row} |`))!
  return Number.parseFloat(line.split('|')[column + 1]!).toFixed(digits)
}

const claims: readonly Claim[] = [
  {
    file: 'expectation/words',
    computed: () => meanLoss.toFixed(1),
    en: (loss) => `0.5·1 + 0.3·2 + 0.2·4 = ${loss}`,
    ko: (loss) => `0.5·1 + 0.3·2 + 0.2·4 = ${loss}`,
  },
  {
    file: 'expectation/words',
    computed: () => relaxedQuadratic.toFixed(2),
    en: (loss) =>
      `seem to cost ${loss} on average. Words picked with these probabilities cost ${meanLoss.toFixed(1)}`,
    ko: (loss) => `평균이 ${meanLoss.toFixed(1)}가 아니라 ${loss}처럼`,
  },
  {
    file: 'expectation/words',
    computed: () => total(pi.map((p) => p ** 2)).toFixed(2),
    en: (loss) => `<Tex math={tex\`f(\\pi)\`} /> is ${loss}`,
    ko: (loss) => `<Tex math={tex\`f(\\pi)\`} />는 ${loss}다`,
  },
  {
    file: 'expectation/checks',
    computed: () => (0.9 * 0.05 ** 2 + 0.1 * 0.95 ** 2).toFixed(4),
    en: (loss) => `the line is at ${loss}`,
    ko: (loss) => `수평선은 ${loss}에 있고`,
  },
  {
    file: 'expectation/checks',
    computed: () => convexAt(1).toFixed(3),
    en: (loss) => `the curve is at ${loss} for {tau} = 1`,
    ko: (loss) => `{tau} = 1에서 ${loss}`,
  },
  {
    file: 'expectation/checks',
    computed: () => convexAt(3).toFixed(3),
    en: (loss) => `at ${loss} for {tau} = 3`,
    ko: (loss) => `{tau} = 3에서 ${loss}`,
  },
  {
    file: 'expectation/checks',
    computed: () => relaxedLinear.toFixed(2),
    en: (loss) => `${loss} instead of 1.9`,
    ko: (loss) => `1.9가 아니라 ${loss}으로`,
  },
  {
    file: 'gradient/words',
    computed: () => exactSlope(linear, 2).toFixed(2),
    en: (slope) => `0.2·(4 − 1.9) = ${slope}`,
    ko: (slope) => `0.2·(4 − 1.9) = ${slope}`,
  },
  {
    file: 'gradient/words',
    computed: () => bestTemperature(quadratic, 1).toFixed(1),
    en: (tau) => `is about ${tau} if you use one draw`,
    ko: (tau) => `{tau}가 ${tau}쯤일 때`,
  },
  {
    file: 'gradient/words',
    computed: () => bestTemperature(quadratic, 10).toFixed(2),
    en: (tau) => `${tau} for ten`,
    ko: (tau) => `10개를 평균하면 ${tau}쯤`,
  },
  {
    file: 'gradient/words',
    computed: () => bestTemperature(quadratic, 1000).toFixed(2),
    en: (tau) => `${tau} for a thousand`,
    ko: (tau) => `1000개를 평균하면 ${tau}쯤일 때`,
  },
  {
    file: 'gradient/checks',
    computed: () =>
      minus(
        (
          zeroTemperatureLimits(objectiveOf(curved, 3), pi, 1).straightThroughMean - exactSlope(curved, 1)
        ).toFixed(3),
      ),
    en: (bias) => `the bias tends to ${bias}`,
    ko: (bias) => `편향은 ${bias}로 수렴한다`,
  },
  {
    file: 'gradient/checks',
    computed: () => curvedBias(0.5).toFixed(3),
    en: (bias) => `is ${bias} at {tau} = 0.5`,
    ko: (bias) => `{tau} = 0.5에서는 ${bias}이다`,
  },
  {
    file: 'gradient/checks',
    computed: () => Math.sqrt(flat.pathwise.variance).toFixed(2),
    en: (deviation) => `have a standard deviation of ${deviation}`,
    ko: (deviation) => `경로 추정량의 표준편차는 ${deviation}`,
  },
  {
    file: 'gradient/checks',
    computed: () => Math.sqrt(flat.straightThrough.variance).toFixed(2),
    en: (deviation) => `the straight-through ones of ${deviation}`,
    ko: (deviation) => `직통의 표준편차는 ${deviation}다`,
  },
  {
    file: 'gradient/checks',
    computed: () => minus(flat.straightThrough.mean.toFixed(2)),
    en: (mean) => `its mean is ${mean}, where the derivative is 0.25`,
    ko: (mean) => `미분값은 0.25인데 평균이 ${mean}다`,
  },
  {
    file: 'training/words',
    computed: () => (0.55 ** 2).toFixed(2),
    en: (loss) => `costs ${loss} and coat`,
    ko: (loss) => `손실은 ${loss}, 외투`,
  },
  {
    file: 'training/words',
    computed: () => (0.45 ** 2).toFixed(2),
    en: (loss) => `costs ${loss}. So the best`,
    ko: (loss) => `손실은 ${loss}이므로`,
  },
  {
    file: 'training/checks',
    computed: () => trained('relaxed, τ = 1', 1, 0),
    en: (loss) => `falls from about ${loss}`,
    ko: (loss) => `약 ${loss}에서`,
  },
  {
    file: 'training/checks',
    computed: () => trained('relaxed, τ = 5', 1, 0),
    en: (loss) => `to about ${loss}.`,
    ko: (loss) => `약 ${loss}로 줄었다`,
  },
  {
    file: 'training/closing',
    computed: () => trained('straight-through, τ = 1', 2, 1),
    en: (loss) => `(${loss} nats against ${trained('relaxed, τ = 1', 2, 1)})`,
    ko: (loss) => `(${trained('relaxed, τ = 1', 2, 1)}에 비해 ${loss} nat)`,
  },
  {
    file: 'training/closing',
    computed: () => trained('relaxed, τ = 0.5', 2, 1),
    en: (loss) => `(${loss} against ${trained('straight-through, τ = 0.5', 2, 1)})`,
    ko: (loss) => `(${trained('straight-through, τ = 0.5', 2, 1)}에 비해 ${loss} nat)`,
  },
  {
    file: 'training/closing',
    computed: () => meanOfLargest(2, 1),
    en: (share) => `${share} on average for two classes`,
    ko: (share) => `클래스가 2개일 때 ${share}`,
  },
  {
    file: 'training/closing',
    computed: () => meanOfLargest(10, 1),
    en: (share) => `${share} for 10 and`,
    ko: (share) => `10개일 때 ${share}`,
  },
  {
    file: 'training/closing',
    computed: () => meanOfLargest(100, 1),
    en: (share) => `and ${share} for 100`,
    ko: (share) => `100개일 때 ${share}`,
  },
  {
    file: 'training/closing',
    computed: () => meanOfLargest(10, 0.1),
    en: (share) => `it is ${share} and ${meanOfLargest(100, 0.1)} for 10 and 100`,
    ko: (share) => `10개에서 ${share}, 100개에서 ${meanOfLargest(100, 0.1)}이다`,
  },
  {
    file: 'inUse/words',
    computed: () => String(Number(totalVariation(pi, far).toFixed(4))),
    en: (distance) => `half the sum of all |p − q|, is ${distance}.`,
    ko: (distance) => `모두 더한 값의 절반은 ${distance}이다`,
  },
  {
    file: 'inUse/words',
    computed: () => (100 * agreeing(pi, far)).toFixed(0),
    en: (share) => `Independent draws would agree in ${share} % of the cases`,
    ko: (share) => `독립으로 뽑으면 ${share}%가 일치한다`,
  },
  {
    file: 'inUse/words',
    computed: () => couplingProbability(pi, far).toFixed(4),
    en: (probability) =>
      `Exactly ${probability}. The best rule of all would keep ${percent(1 - totalVariation(pi, far))} %`,
    ko: (probability) =>
      `정확히는 ${probability}이다. 가장 좋은 규칙이라면 ${percent(1 - totalVariation(pi, far))}%를`,
  },
  {
    file: 'inUse/words',
    computed: () => couplingProbability(pi, near).toFixed(1),
    en: (probability) => `Choose q near π</SetFigure>: ${probability} of the draws stay`,
    ko: (probability) => `q를 π 가까이 두면</SetFigure> ${probability}이고`,
  },
  {
    file: 'inUse/words',
    computed: () => couplingProbability(pi, far).toFixed(2),
    en: (probability) => `Choose it far away</SetFigure>: ${probability} stay`,
    ko: (probability) => `멀리 두면</SetFigure> ${probability}이다`,
  },
  {
    file: 'inUse/words',
    computed: () => firstTwo.map((probability) => probability.toFixed(3)).join(', '),
    en: (included) => `twice π: ${included} against 1, 0.6, 0.4`,
    ko: (included) => `π의 두 배와 견준다. ${included}`,
  },
  {
    file: 'inUse/checks',
    computed: () => agreeing(pi, near).toFixed(3),
    en: (probability) => `0.5 · 0.6 + 0.3 · 0.24 + 0.2 · 0.16 = ${probability}`,
    ko: (probability) => `0.5 · 0.6 + 0.3 · 0.24 + 0.2 · 0.16 = ${probability}`,
  },
  {
    file: 'inUse/checks',
    computed: () => String(Number(couplingProbability(pi, near).toFixed(4))),
    en: (probability) =>
      `agree with probability ${probability}, and here no rule could do better: TV = ${totalVariation(pi, near).toFixed(1)}`,
    ko: (probability) =>
      `${probability}의 확률로 일치한다. TV = ${totalVariation(pi, near).toFixed(1)}이므로`,
  },
  {
    file: 'inUse/checks',
    computed: () => firstTwo[0]!.toFixed(3),
    en: (probability) =>
      `0.3 · 0.5/0.7 + 0.2 · 0.5/0.8 = ${(firstTwo[0]! - 0.5).toFixed(3)}. Together ${probability}`,
    ko: (probability) =>
      `0.3 · 0.5/0.7 + 0.2 · 0.5/0.8 = ${(firstTwo[0]! - 0.5).toFixed(3)}다. 더하면 ${probability}`,
  },
]

describe('a number that the later chapters state', () => {
  it.each(claims.map((claim) => ({ ...claim, number: claim.computed() })))(
    '$file: $number',
    ({ file, number, en, ko }) => {
      expect(wordsOf(`${file}.en`)).toContain(en(number))
      expect(wordsOf(`${file}.ko`)).toContain(ko(number))
    },
  )
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

  it('in float32 at τ = 0.1 a component of two equally likely classes is exactly 1 in three samples of ten', () => {
    // z̃ rounds to 1 where 1 − z̃ < 2⁻²⁵: where the logistic difference exceeds τ·log 2²⁵ either way.
    const fraction = 2 / (1 + Math.exp(0.1 * 25 * Math.LN2))
    expect(fraction.toFixed(2)).toBe('0.30')
  })

  it('a rate of 1e−4 takes τ from 1 to 0.1 in 23,000 steps', () => {
    expect(Math.round(Math.log(10) / 1e-4 / 1000)).toBe(23)
  })
})
