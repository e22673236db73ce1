import { describe, expect, it } from 'vitest'
import trainings from '../../docs/training.md?raw'
import { exactMoments } from '../../src/engine/experiments/gradientCurve'
import type { ObjectiveChoice } from '../../src/estimators/objective'
import { objectiveOf } from '../../src/estimators/objective'
import { reinmax } from '../../src/estimators/reinmax'
import { zeroTemperatureLimits } from '../../src/estimators/zeroTemperatureLimits'
import {
  leadOfFavourite,
  probabilitiesAsLogits,
  recipeProbabilities,
} from '../../src/figures/gumbelNoise/recipeProbabilities'
import { selectedDraw } from '../../src/figures/selectedDraw'
import { flatAtBothEnds, straightThroughZero } from '../../src/lesson/gradient/counterExamples'
import { gumbel, gumbelMean } from '../../src/noise/gumbel'
import { normalCdf, normalDensity } from '../../src/noise/normal'
import { smallestUniform } from '../../src/noise/uniform'
import { argmaxProbabilities, type NoiseDistribution } from '../../src/transform/argmaxProbabilities'
import { concreteLogDensity } from '../../src/transform/concreteDensity'
import { concreteMean, concreteSecondMoments } from '../../src/transform/concreteMean'
import { couplingProbability, totalVariation } from '../../src/transform/coupling'
import { logProbabilities } from '../../src/transform/gumbelSoftmax'
import { inclusionProbabilities } from '../../src/transform/topK'
import { gumbelSkewness } from '../oracles/distributions'
import { spokenTexts } from './spokenTexts'

const sources = import.meta.glob<string>(
  '../../src/lesson/*/{words,reasons,derivation,checks,closing}.{en,ko}.{ts,tsx}',
  {
    eager: true,
    query: '?raw',
    import: 'default',
  },
)

/** A number that the prose states and does not compute live: its sentence is written here with the number computed. */
interface Claim {
  /** The chapter's folder */
  chapter: string
  /** The number as the prose writes it */
  computed: () => string
  en: (number: string) => string
  ko: (number: string) => string
}

/** The running case: umbrella, coat, hat, and the loss of each. */
const pi = [0.5, 0.3, 0.2]
const losses = [1, 2, 4]
/** Where uniform noise never lets another class win. */
const sure = [0.7, 0.2, 0.1]

const vector = (values: readonly number[], decimals = 3) =>
  `(${values.map((value) => String(Number(value.toFixed(decimals)))).join(', ')})`
/** As `vector`, with zeros at the end of a number. */
const padded = (values: readonly number[]) => `(${values.map((value) => value.toFixed(3)).join(', ')})`

const spread = Math.PI / Math.sqrt(6)
const normalOfEqualVariance: NoiseDistribution = {
  density: (value) => normalDensity(value / spread) / spread,
  cdf: (value) => normalCdf(value / spread),
  from: -11,
  to: 11,
}
const exponentialNoise: NoiseDistribution = {
  density: (value) => Math.exp(-value),
  cdf: (value) => (value > 0 ? -Math.expm1(-value) : 0),
  from: 0,
  to: 40,
}
const winsUnder = (noise: NoiseDistribution) => [...argmaxProbabilities(noise, logProbabilities(pi))]

/** E g(ε) for standard normal ε, by the midpoint rule. */
function meanOverNormal(g: (epsilon: number) => number): number {
  const steps = 40_000
  const width = 20 / steps
  let sum = 0
  for (let step = 0; step < steps; step++) {
    const epsilon = -10 + (step + 0.5) * width
    sum += g(epsilon) * normalDensity(epsilon) * width
  }
  return sum
}
const variance = (g: (epsilon: number) => number) =>
  meanOverNormal((epsilon) => g(epsilon) ** 2) - meanOverNormal(g) ** 2

/** Var of one score-function estimate of ∂E[sin x]/∂μ, over that of one pathwise estimate. */
const ratioOfSine = (mu: number, sigma: number) =>
  variance((epsilon) => (Math.sin(mu + sigma * epsilon) * epsilon) / sigma) /
  variance((epsilon) => Math.cos(mu + sigma * epsilon))

/** How often a class of probability p wins beside one common class, over p, where u = m/2²³. */
function frequencyOfRare(p: number): number {
  let sum = 0
  for (let m = 2 ** 23 - 1; m > 2 ** 23 - 5000; m--)
    // The common class loses if its u is below u₂^((1 − p)/p), a power of ours.
    sum += Math.exp((Math.log(m / 2 ** 23) * (1 - p)) / p)
  return sum / 2 ** 23 / p
}

const spelled: Record<string, { en: string; ko: string }> = {
  4: { en: 'four', ko: '네' },
  10: { en: 'ten', ko: '10' },
  '1/5': { en: 'a fifth', ko: '5분의 1' },
}

/** Where the mean of the second component first moves away from 1/K. */
const uneven = [0.6, 0.35, 0.05]
const meanOfSecond = (tau: number) => concreteMean(uneven.map(Math.log), tau)[1]!.toFixed(3)

/** Whether the density over three classes has a peak inside, on a grid of the triangle. */
function hasPeak(tau: number): boolean {
  const steps = 160
  const logits = pi.map(Math.log)
  const at = (i: number, j: number) =>
    concreteLogDensity(
      [i, j, steps - i - j].map((part) => Math.log(part / steps)),
      logits,
      tau,
    )
  const around = Array.from({ length: 48 }, (_, n) => (n * Math.PI) / 24)
  for (let i = 3; i < steps - 6; i++)
    for (let j = 3; i + j < steps - 3; j++)
      if (around.every((angle) => at(i + Math.cos(angle), j + Math.sin(angle)) < at(i, j))) return true
  return false
}

/** The τ from which on there is a peak, to the next twentieth. */
function firstPeak(): string {
  let [without, beyond] = [1, 2]
  while (beyond - without > 0.005) {
    const middle = (without + beyond) / 2
    if (hasPeak(middle)) beyond = middle
    else without = middle
  }
  return String(Math.round(beyond * 20) / 20)
}

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
    chapter: 'reparameterization',
    computed: () => (1 / ratioOfSine(1.5, 2)).toFixed(0),
    en: (times) => `the pathwise variance is ${spelled[times]?.en} times as large as the other`,
    ko: (times) => `경로 추정량의 분산이 ${spelled[times]?.ko} 배 크다`,
  },
  {
    chapter: 'reparameterization',
    computed: () => ratioOfSine(1.5, 0.5).toFixed(0),
    en: (times) => `it is a ${spelled[times]?.en}th of it`,
    ko: (times) => `스코어 함수 쪽의 ${spelled[times]?.ko}분의 1이다`,
  },
  {
    chapter: 'reparameterization',
    computed: () => (-1.2 * 0.1).toFixed(2).replace('-', '−'),
    en: (number) => `−1.2 · 0.1 = ${number}`,
    ko: (number) => `−1.2 · 0.1 = ${number}`,
  },
  {
    chapter: 'exponentialRace',
    computed: () => meanLoss.toFixed(1),
    en: (loss) => `the mean loss {expected} is ${loss}`,
    ko: (loss) => `손실의 평균 {expected}는 ${loss}인데`,
  },
  {
    chapter: 'exponentialRace',
    computed: () => total(pi.map((p) => p ** 2)).toFixed(2),
    en: (loss) => `{atPi} is ${loss}`,
    ko: (loss) => `{atPi}는 ${loss}다`,
  },
  {
    chapter: 'exponentialRace',
    computed: () => (3.29 * Math.sqrt(1000 * 0.2 * 0.8)).toFixed(0),
    en: (count) =>
      `within ${count} of that, since <Tex math={tex\`3.29\\sqrt{1000\\cdot0.2\\cdot0.8}\\approx${count}\``,
    ko: (count) => `3.29\\sqrt{1000\\cdot0.2\\cdot0.8}\\approx${count}\``,
  },
  {
    chapter: 'exponentialRace',
    computed: () => String(selectedDraw(42, 0, pi, 1).winner + 1),
    en: (winner) => `With seed 42, draw 0 is won by class ${winner}`,
    ko: (winner) => `시드 42의 0번 표본에서는 클래스 ${winner}가 이긴다`,
  },
  {
    chapter: 'gumbelMax',
    computed: () => vector(recipeProbabilities('normal', pi)),
    en: (wins) => `standard normal noise gives ${wins}`,
    ko: (wins) => `표준 정규 잡음을 쓰면 ${wins}이 된다`,
  },
  {
    chapter: 'gumbelMax',
    computed: () => vector(winsUnder(normalOfEqualVariance)),
    en: (wins) => `(the number π) gives ${wins}`,
    ko: (wins) => `정규 잡음을 쓰면 ${wins}가 된다`,
  },
  {
    chapter: 'gumbelMax',
    computed: () => vector(winsUnder(exponentialNoise)),
    en: (wins) => `<Term id="exponential">exponential</Term> noise ${wins}`,
    ko: (wins) => `잡음은 ${wins}, Gumbel`,
  },
  {
    chapter: 'gumbelMax',
    computed: () => padded(probabilitiesAsLogits(pi)),
    en: (wins) => `softmax of (0.5, 0.3, 0.2) is ${wins}`,
    ko: (wins) => `(0.5, 0.3, 0.2)의 softmax는 ${wins}이다`,
  },
  {
    chapter: 'gumbelMax',
    computed: () => `1/${Math.round(1 / (1 - probabilitiesAsLogits(pi)[0]! / pi[0]!))}`,
    en: (part) => `the favourite loses ${spelled[part]?.en} of its wins`,
    ko: (part) => `승리의 ${spelled[part]?.ko}을 잃는다`,
  },
  {
    chapter: 'gumbelMax',
    computed: () => padded(probabilitiesAsLogits(sure)),
    en: (wins) => `For p = (0.7, 0.2, 0.1) it is ${wins}`,
    ko: (wins) => `p = (0.7, 0.2, 0.1)이면 ${wins}`,
  },
  {
    chapter: 'gumbelMax',
    computed: () => leadOfFavourite(sure).toFixed(2),
    en: (lead) => `the lead is ${lead}`,
    ko: (lead) => `차이가 ${lead}가 되어`,
  },
  {
    chapter: 'gumbelMax',
    computed: () => gumbelMean.toFixed(4),
    en: (value) => `in theory it is ${value}`,
    ko: (value) => `오일러 상수 ${value}이고`,
  },
  {
    chapter: 'gumbelMax',
    computed: () => gumbelMean.toFixed(3),
    en: (value) => `peak at 0, mean ${value}`,
    ko: (value) => `봉우리는 0, 평균은 ${value}이고`,
  },
  {
    chapter: 'gumbelMax',
    computed: () => gumbel(0.5).toFixed(3),
    en: (value) => `median ${value}`,
    ko: (value) => `중앙값 ${value}`,
  },
  {
    chapter: 'gumbelMax',
    computed: () => gumbel(0.5).toFixed(3),
    en: (value) => `-\\log\\log2\\approx${value}`,
    ko: (value) => `-\\log\\log2\\approx${value}`,
  },
  {
    chapter: 'gumbelMax',
    // The skewness is 2ζ(3)/(π²/6)^(3/2).
    computed: () => ((gumbelSkewness * spread ** 3) / 2).toFixed(4),
    en: (value) => `\\zeta(3)\\approx${value}`,
    ko: (value) => `\\zeta(3)\\approx${value}`,
  },
  {
    chapter: 'gumbelMax',
    computed: () => gumbel(smallestUniform).toFixed(2).replace('-', '−'),
    en: (least) => `stays between ${least} and`,
    ko: (least) => `${least}과`,
  },
  {
    chapter: 'gumbelMax',
    computed: () => gumbel(1 - 2 ** -23).toFixed(2),
    en: (most) => `and ${most}. Therefore`,
    ko: (most) => `${most} 사이에 있다`,
  },
  {
    chapter: 'gumbelMax',
    computed: () => (100 * frequencyOfRare(1e-6)).toFixed(0),
    en: (percent) => `${percent} % as often if its`,
    ko: (percent) => `이면 이론의 ${percent}%,`,
  },
  {
    chapter: 'gumbelMax',
    computed: () => (100 * frequencyOfRare(1e-7)).toFixed(0),
    en: (percent) => `${percent} % if it is`,
    ko: (percent) => `이면 ${percent}%에 그친다`,
  },
  {
    chapter: 'gumbelSoftmax',
    computed: () => meanOfSecond(0.1),
    en: (value) => `which starts at ${value}?`,
    ko: (value) => `처음에 ${value}인`,
  },
  {
    chapter: 'gumbelSoftmax',
    computed: () => meanOfSecond(1.5),
    en: (value) => `It rises to ${value}, away from`,
    ko: (value) => `${value}로 올라가`,
  },
  {
    chapter: 'gumbelSoftmax',
    computed: () => meanOfSecond(10),
    en: (value) => `come down to ${value}`,
    ko: (value) => `${value}까지 내려온다`,
  },
  {
    chapter: 'gumbelSoftmax',
    computed: () => uneven.reduce((sum, value) => sum + value ** 2, 0).toFixed(3),
    en: (value) => `here ${value}, and classes 2 and 3 do`,
    ko: (value) => `우변은 ${value}이고`,
  },
  {
    chapter: 'gumbelSoftmax',
    // Of two equal classes 1 − z̃ is below 2⁻²⁵, half of float32's last place at 1, where |Λ| > τ·25·log 2.
    computed: () => ((100 * 2) / (1 + 2 ** (0.1 * 25))).toFixed(0),
    en: (percent) => `= 0.1, ${percent} % of the samples round`,
    ko: (percent) => `표본의 ${percent}%가 반올림되어`,
  },
  {
    chapter: 'temperature',
    computed: () => meanOfLargest(10, 1),
    en: (value) => `component is ${value} on average with 10 classes`,
    ko: (value) => `클래스가 10개면 ${value}`,
  },
  {
    chapter: 'temperature',
    computed: () => meanOfLargest(100, 1),
    en: (value) => `and ${value} with 100`,
    ko: (value) => `100개면 ${value}이다`,
  },
  {
    chapter: 'temperature',
    computed: firstPeak,
    en: (tau) => `the peak appears near ${tau}`,
    ko: (tau) => `봉우리는 ${tau} 근처에서`,
  },
  {
    chapter: 'glossary',
    computed: () => (Math.floor(gumbelMean * 1000) / 1000).toFixed(3),
    en: (value) => `mean ${value}…`,
    ko: (value) => `평균은 ${value}…`,
  },
  {
    chapter: 'expectation',
    computed: () => meanLoss.toFixed(1),
    en: (loss) => `0.5·1 + 0.3·2 + 0.2·4 = ${loss}`,
    ko: (loss) => `0.5·1 + 0.3·2 + 0.2·4 = ${loss}`,
  },
  {
    chapter: 'expectation',
    computed: () => relaxedQuadratic.toFixed(2),
    en: (loss) =>
      `seem to cost ${loss} on average. Words picked with these probabilities cost ${meanLoss.toFixed(1)}`,
    ko: (loss) => `평균이 ${meanLoss.toFixed(1)}가 아니라 ${loss}처럼`,
  },
  {
    chapter: 'expectation',
    computed: () => total(pi.map((p) => p ** 2)).toFixed(2),
    en: (loss) => `<Tex math={tex\`f(\\pi)\`} /> is ${loss}`,
    ko: (loss) => `<Tex math={tex\`f(\\pi)\`} />는 ${loss}다`,
  },
  {
    chapter: 'expectation',
    computed: () => (0.9 * 0.05 ** 2 + 0.1 * 0.95 ** 2).toFixed(4),
    en: (loss) => `the line is at ${loss}`,
    ko: (loss) => `수평선은 ${loss}에 있고`,
  },
  {
    chapter: 'expectation',
    computed: () => convexAt(1).toFixed(3),
    en: (loss) => `the curve is at ${loss} for {tau} = 1`,
    ko: (loss) => `{tau} = 1에서 ${loss}`,
  },
  {
    chapter: 'expectation',
    computed: () => convexAt(3).toFixed(3),
    en: (loss) => `at ${loss} for {tau} = 3`,
    ko: (loss) => `{tau} = 3에서 ${loss}`,
  },
  {
    chapter: 'expectation',
    computed: () => relaxedLinear.toFixed(2),
    en: (loss) => `${loss} instead of 1.9`,
    ko: (loss) => `1.9가 아니라 ${loss}으로`,
  },
  {
    chapter: 'gradient',
    computed: () => exactSlope(linear, 2).toFixed(2),
    en: (slope) => `0.2·(4 − 1.9) = ${slope}`,
    ko: (slope) => `0.2·(4 − 1.9) = ${slope}`,
  },
  {
    chapter: 'gradient',
    computed: () => bestTemperature(quadratic, 1).toFixed(1),
    en: (tau) => `is about ${tau} if you use one draw`,
    ko: (tau) => `{tau}가 ${tau}쯤일 때`,
  },
  {
    chapter: 'gradient',
    computed: () => bestTemperature(quadratic, 10).toFixed(2),
    en: (tau) => `${tau} for ten`,
    ko: (tau) => `10개를 평균하면 ${tau}쯤`,
  },
  {
    chapter: 'gradient',
    computed: () => bestTemperature(quadratic, 1000).toFixed(2),
    en: (tau) => `${tau} for a thousand`,
    ko: (tau) => `1000개를 평균하면 ${tau}쯤일 때`,
  },
  {
    chapter: 'gradient',
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
    chapter: 'gradient',
    computed: () => curvedBias(0.5).toFixed(3),
    en: (bias) => `is ${bias} at {tau} = 0.5`,
    ko: (bias) => `{tau} = 0.5에서는 ${bias}이다`,
  },
  {
    chapter: 'gradient',
    computed: () => Math.sqrt(flat.pathwise.variance).toFixed(2),
    en: (deviation) => `have a standard deviation of ${deviation}`,
    ko: (deviation) => `경로 추정량의 표준편차는 ${deviation}`,
  },
  {
    chapter: 'gradient',
    computed: () => Math.sqrt(flat.straightThrough.variance).toFixed(2),
    en: (deviation) => `the straight-through ones of ${deviation}`,
    ko: (deviation) => `직통의 표준편차는 ${deviation}다`,
  },
  {
    chapter: 'gradient',
    computed: () => minus(flat.straightThrough.mean.toFixed(2)),
    en: (mean) => `its mean is ${mean}, where the derivative is 0.25`,
    ko: (mean) => `미분값은 0.25인데 평균이 ${mean}다`,
  },
  {
    chapter: 'training',
    computed: () => (0.55 ** 2).toFixed(2),
    en: (loss) => `costs ${loss} and coat`,
    ko: (loss) => `손실은 ${loss}, 외투`,
  },
  {
    chapter: 'training',
    computed: () => (0.45 ** 2).toFixed(2),
    en: (loss) => `costs ${loss}. So the best`,
    ko: (loss) => `손실은 ${loss}이므로`,
  },
  {
    chapter: 'training',
    computed: () => trained('relaxed, τ = 1', 1, 0),
    en: (loss) => `falls from about ${loss}`,
    ko: (loss) => `약 ${loss}에서`,
  },
  {
    chapter: 'training',
    computed: () => trained('relaxed, τ = 5', 1, 0),
    en: (loss) => `to about ${loss}.`,
    ko: (loss) => `약 ${loss}로 줄었다`,
  },
  {
    chapter: 'training',
    computed: () => trained('straight-through, τ = 1', 2, 1),
    en: (loss) => `(${loss} nats against ${trained('relaxed, τ = 1', 2, 1)})`,
    ko: (loss) => `(${trained('relaxed, τ = 1', 2, 1)}에 비해 ${loss} nat)`,
  },
  {
    chapter: 'training',
    computed: () => trained('relaxed, τ = 0.5', 2, 1),
    en: (loss) => `(${loss} against ${trained('straight-through, τ = 0.5', 2, 1)})`,
    ko: (loss) => `(${trained('straight-through, τ = 0.5', 2, 1)}에 비해 ${loss} nat)`,
  },
  {
    chapter: 'training',
    computed: () => meanOfLargest(2, 1),
    en: (share) => `${share} on average for two classes`,
    ko: (share) => `클래스가 2개일 때 ${share}`,
  },
  {
    chapter: 'training',
    computed: () => meanOfLargest(10, 1),
    en: (share) => `${share} for 10 and`,
    ko: (share) => `10개일 때 ${share}`,
  },
  {
    chapter: 'training',
    computed: () => meanOfLargest(100, 1),
    en: (share) => `and ${share} for 100`,
    ko: (share) => `100개일 때 ${share}`,
  },
  {
    chapter: 'training',
    computed: () => meanOfLargest(10, 0.1),
    en: (share) => `it is ${share} and ${meanOfLargest(100, 0.1)} for 10 and 100`,
    ko: (share) => `10개에서 ${share}, 100개에서 ${meanOfLargest(100, 0.1)}이다`,
  },
  {
    chapter: 'inUse',
    computed: () => String(Number(totalVariation(pi, far).toFixed(4))),
    en: (distance) => `half the sum of all |p − q|, is ${distance}.`,
    ko: (distance) => `모두 더한 값의 절반은 ${distance}이다`,
  },
  {
    chapter: 'inUse',
    computed: () => (100 * agreeing(pi, far)).toFixed(0),
    en: (share) => `Independent draws would agree in ${share} % of the cases`,
    ko: (share) => `독립으로 뽑으면 ${share}%가 일치한다`,
  },
  {
    chapter: 'inUse',
    computed: () => couplingProbability(pi, far).toFixed(4),
    en: (probability) =>
      `Exactly ${probability}. The best rule of all would keep ${percent(1 - totalVariation(pi, far))} %`,
    ko: (probability) =>
      `정확히는 ${probability}이다. 가장 좋은 규칙이라면 ${percent(1 - totalVariation(pi, far))}%를`,
  },
  {
    chapter: 'inUse',
    computed: () => couplingProbability(pi, near).toFixed(1),
    en: (probability) => `Choose q near π</SetFigure>: ${probability} of the draws stay`,
    ko: (probability) => `q를 π 가까이 두면</SetFigure> ${probability}이고`,
  },
  {
    chapter: 'inUse',
    computed: () => couplingProbability(pi, far).toFixed(2),
    en: (probability) => `Choose it far away</SetFigure>: ${probability} stay`,
    ko: (probability) => `멀리 두면</SetFigure> ${probability}이다`,
  },
  {
    chapter: 'inUse',
    computed: () => firstTwo.map((probability) => probability.toFixed(3)).join(', '),
    en: (included) => `twice π: ${included} against 1, 0.6, 0.4`,
    ko: (included) => `π의 두 배와 견준다. ${included}`,
  },
  {
    chapter: 'inUse',
    computed: () => agreeing(pi, near).toFixed(3),
    en: (probability) => `0.5 · 0.6 + 0.3 · 0.24 + 0.2 · 0.16 = ${probability}`,
    ko: (probability) => `0.5 · 0.6 + 0.3 · 0.24 + 0.2 · 0.16 = ${probability}`,
  },
  {
    chapter: 'inUse',
    computed: () => String(Number(couplingProbability(pi, near).toFixed(4))),
    en: (probability) =>
      `agree with probability ${probability}, and here no rule could do better: TV = ${totalVariation(pi, near).toFixed(1)}`,
    ko: (probability) =>
      `${probability}의 확률로 일치한다. TV = ${totalVariation(pi, near).toFixed(1)}이므로`,
  },
  {
    chapter: 'inUse',
    computed: () => firstTwo[0]!.toFixed(3),
    en: (probability) =>
      `0.3 · 0.5/0.7 + 0.2 · 0.5/0.8 = ${(firstTwo[0]! - 0.5).toFixed(3)}. Together ${probability}`,
    ko: (probability) =>
      `0.3 · 0.5/0.7 + 0.2 · 0.5/0.8 = ${(firstTwo[0]! - 0.5).toFixed(3)}다. 더하면 ${probability}`,
  },
]

/** What is chosen and not computed: probabilities, temperatures, pushes. */
const given = ['3.14159', '0.5', '0.3', '0.2', '0.7', '0.1', '1.2', '0.001', '4.5']

/** Folders whose every number is held here. The list only grows. */
const complete = ['reparameterization', 'exponentialRace', 'gumbelMax', 'glossary']

const filesOf = (chapter: string, language: 'en' | 'ko') =>
  Object.entries(sources).filter(([path]) => path.includes(`/${chapter}/`) && path.includes(`.${language}.`))

/** The source of a chapter's words on one line. */
const sourceOf = (chapter: string, language: 'en' | 'ko') =>
  filesOf(chapter, language)
    .map(([, source]) => source.replace(/\{' '\}/g, ' '))
    .join(' ')
    .replace(/\s+/g, ' ')

describe('a number in the prose that is not live', () => {
  it.each(claims.map((claim) => ({ ...claim, number: claim.computed() })))(
    'is what it says: $chapter, $number',
    ({ chapter, number, en, ko }) => {
      expect(sourceOf(chapter, 'en')).toContain(en(number))
      expect(sourceOf(chapter, 'ko')).toContain(ko(number))
    },
  )

  it.each(complete)('is held here, whichever it is, in %s', (chapter) => {
    for (const language of ['en', 'ko'] as const) {
      const held = claims
        .filter((claim) => claim.chapter === chapter)
        .map((claim) => claim[language](claim.computed()))
      const stated = filesOf(chapter, language)
        .flatMap(([path, source]) => spokenTexts(path, source))
        .flatMap((text) => text.match(/(?<![\d.,])\d+\.\d+/g) ?? [])
      const open = [...new Set(stated)].filter(
        (number) => !given.includes(number) && !held.some((sentence) => sentence.includes(number)),
      )
      expect(open).toEqual([])
    }
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

  it('a rate of 1e−4 takes τ from 1 to 0.1 in 23,000 steps', () => {
    expect(Math.round(Math.log(10) / 1e-4 / 1000)).toBe(23)
  })
})
