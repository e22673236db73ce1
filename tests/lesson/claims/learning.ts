import { exactMoments } from '../../../src/engine/experiments/gradient'
import type { ObjectiveChoice } from '../../../src/estimators/objective'
import { objectiveOf } from '../../../src/estimators/objective'
import { pixelsPerImage } from '../../../src/estimators/vae/digits'
import { zeroTemperatureLimits } from '../../../src/estimators/zeroTemperatureLimits'
import { flatAtBothEnds, straightThroughZero } from '../../../src/lesson/gradient/counterExamples'
import {
  type Claims,
  exactSlope,
  linear,
  logits,
  losses,
  meanLoss,
  meanOfLargest,
  minus,
  pi,
  quadratic,
  total,
  trained,
} from './claim'

/** Bias² + variance/N of the pathwise estimate for the hat's logit */
export function meanSquare(objective: ObjectiveChoice, tau: number, averaged: number): number {
  const { mean, variance } = exactMoments(objective, logits, tau, 2)!.pathwise
  return (mean - exactSlope(objective, 2)) ** 2 + variance / averaged
}

/** The τ at which the mean square is least, by golden section over log τ. */
export function bestTemperature(objective: ObjectiveChoice, averaged: number): number {
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
export const baselineVariance = (() => {
  const said = losses.map((loss, k) => (loss - meanLoss) * ((k === 2 ? 1 : 0) - pi[2]!))
  const mean = said.reduce((sum, value, k) => sum + pi[k]! * value, 0)
  return said.reduce((sum, value, k) => sum + pi[k]! * value ** 2, 0) - mean ** 2
})()

export const curved = straightThroughZero.f!
export const curvedBias = (tau: number) =>
  exactMoments(curved, logits, tau, 1)!.straightThrough.mean - exactSlope(curved, 1)
const flat = exactMoments(flatAtBothEnds.f!, logits, flatAtBothEnds.tau!, flatAtBothEnds.logit!)!

/** What the chapters on the gradient and on training say, and the closing page. */
export const learning: Claims = {
  gradient: [
    {
      computed: () => String(straightThroughZero.tau),
      en: (tau) => `near a temperature of ${tau}`,
      ko: (tau) => `온도 ${tau} 근처`,
    },
    {
      computed: () => (100 + meanLoss).toFixed(0),
      en: (level) => `multiplies about ${level}`,
      ko: (level) => `${level}쯤 되는 값`,
    },
    {
      computed: () => String(Math.log10(1e20) / Math.log10(10)),
      en: (variables) => (variables === '20' ? 'With twenty variables of ten classes' : variables),
      ko: (variables) => `변수가 ${variables}개`,
    },
    {
      computed: () => exactSlope(linear, 2).toFixed(2),
      en: (slope) => `0.2·(4 − 1.9) = ${slope}`,
      ko: (slope) => `0.2·(4 − 1.9) = ${slope}`,
    },
    {
      computed: () => bestTemperature(quadratic, 1).toFixed(1),
      en: (tau) => `is about ${tau} if you use one draw`,
      ko: (tau) => `{tau}가 ${tau}쯤일 때`,
    },
    {
      computed: () => bestTemperature(quadratic, 10).toFixed(2),
      en: (tau) => `${tau} for ten`,
      ko: (tau) => `10개를 평균하면 ${tau}쯤`,
    },
    {
      computed: () => bestTemperature(quadratic, 1000).toFixed(2),
      en: (tau) => `${tau} for a thousand`,
      ko: (tau) => `1000개를 평균하면 ${tau}쯤일 때`,
    },
    {
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
      computed: () => curvedBias(0.5).toFixed(3),
      en: (bias) => `is ${bias} at {tau} = 0.5`,
      ko: (bias) => `{tau} = 0.5에서는 ${bias}이다`,
    },
    {
      computed: () => Math.sqrt(flat.pathwise.variance).toFixed(2),
      en: (deviation) => `have a standard deviation of ${deviation}`,
      ko: (deviation) => `경로 추정량의 표준편차는 ${deviation}`,
    },
    {
      computed: () => Math.sqrt(flat.straightThrough.variance).toFixed(2),
      en: (deviation) => `the straight-through ones of ${deviation}`,
      ko: (deviation) => `직통 추정량의 표준편차는 ${deviation}다`,
    },
    {
      computed: () => minus(flat.straightThrough.mean.toFixed(2)),
      en: (mean) => `its mean is ${mean}, where the derivative is 0.25`,
      ko: (mean) => `미분값은 0.25인데 평균이 ${mean}다`,
    },
  ],
  training: [
    {
      // The critical temperature 1 − 2t
      computed: () => (1 - 2 * 0.35).toFixed(1),
      en: (critical) => `1 − 2·0.35 = ${critical}`,
      ko: (critical) => `1 − 2·0.35 = ${critical}`,
    },
    {
      computed: () => trained('relaxed, τ = 1', 2, 0),
      en: (loss) => `from about ${loss} to about ${trained('relaxed, τ = 5', 2, 0)} nats`,
      ko: (loss) => `약 ${loss} nat에서 약 ${trained('relaxed, τ = 5', 2, 0)} nat`,
    },
    {
      computed: () => total(pi.map((p) => p ** 2)).toFixed(2),
      en: (loss) => `squared shares it is ${loss}, and the mean loss is ${meanLoss.toFixed(1)}`,
      ko: (loss) => `${loss}이고 평균 손실은 ${meanLoss.toFixed(1)}`,
    },
    {
      computed: () => bestTemperature(quadratic, 1000).toFixed(1),
      en: (tau) => `to a value between ${tau} and 0.5`,
      ko: (tau) => `${tau}과 0.5 사이`,
    },
    {
      computed: () => String(pixelsPerImage),
      en: (pixels) => `An image of ${pixels} pixels`,
      ko: (pixels) => `픽셀 ${pixels}개짜리`,
    },
    {
      computed: () => (0.55 ** 2).toFixed(2),
      en: (loss) => `costs ${loss} and coat`,
      ko: (loss) => `손실은 ${loss}, 외투`,
    },
    {
      computed: () => (0.45 ** 2).toFixed(2),
      en: (loss) => `costs ${loss}. So the best`,
      ko: (loss) => `손실은 ${loss}이므로`,
    },
    {
      computed: () => trained('relaxed, τ = 1', 1, 0),
      en: (loss) => `falls from about ${loss}`,
      ko: (loss) => `약 ${loss}에서`,
    },
    {
      computed: () => trained('relaxed, τ = 5', 1, 0),
      en: (loss) => `to about ${loss}.`,
      ko: (loss) => `약 ${loss}로 줄었다`,
    },
    {
      computed: () => trained('straight-through, τ = 1', 2, 1),
      en: (loss) => `(${loss} nats against ${trained('relaxed, τ = 1', 2, 1)})`,
      ko: (loss) => `(${loss} nat, 완화된 표본은 ${trained('relaxed, τ = 1', 2, 1)} nat)`,
    },
    {
      computed: () => trained('relaxed, τ = 0.5', 2, 1),
      en: (loss) => `(${loss} against ${trained('straight-through, τ = 0.5', 2, 1)})`,
      ko: (loss) => `(${loss} nat, 원-핫 표본은 ${trained('straight-through, τ = 0.5', 2, 1)} nat)`,
    },
    {
      computed: () => meanOfLargest(2, 1),
      en: (share) => `${share} on average for two classes`,
      ko: (share) => `클래스가 2개일 때 ${share}`,
    },
    {
      computed: () => meanOfLargest(10, 1),
      en: (share) => `${share} for 10 and`,
      ko: (share) => `10개일 때 ${share}`,
    },
    {
      computed: () => meanOfLargest(100, 1),
      en: (share) => `and ${share} for 100`,
      ko: (share) => `100개일 때 ${share}`,
    },
    {
      computed: () => meanOfLargest(10, 0.1),
      en: (share) => `it is ${share} and ${meanOfLargest(100, 0.1)} for 10 and 100`,
      ko: (share) => `10개에서 ${share}, 100개에서 ${meanOfLargest(100, 0.1)}이다`,
    },
  ],
}
