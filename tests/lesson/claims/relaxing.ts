import { concreteLogDensity } from '../../../src/transform/concreteDensity'
import { concreteMean, concreteSecondMoments } from '../../../src/transform/concreteMean'
import { logProbabilities } from '../../../src/transform/gumbelSoftmax'
import { type Claims, logits, meanLoss, meanOfLargest, pi, total, trained } from './claim'

/** Where the mean of the second component first moves away from 1/K. */
const uneven = [0.6, 0.35, 0.05]
export const meanOfSecond = (tau: number) => concreteMean(uneven.map(Math.log), tau)[1]!.toFixed(3)

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

/** E of Σ cₖz̃ₖ and of Σ cₖz̃ₖ² at τ = 1 */
const relaxedLinear = total(concreteMean(logits, 1))
const seconds = concreteSecondMoments(logits, 1)
const relaxedQuadratic = total([0, 1, 2].map((k) => seconds[k * 3 + k]!))

/** E (z̃₁ − 0.95)² for probabilities 0.9 and 0.1 */
export function convexAt(tau: number): number {
  const two = logProbabilities([0.9, 0.1])
  return concreteSecondMoments(two, tau)[0]! - 1.9 * concreteMean(two, tau)[0]! + 0.95 ** 2
}

/** What the chapters on the relaxation, its temperature and its expectation say. */
export const relaxing: Claims = {
  gumbelSoftmax: [
    {
      computed: () => meanOfSecond(0.1),
      en: (value) => `which starts at ${value}?`,
      ko: (value) => `처음에 ${value}인`,
    },
    {
      computed: () => meanOfSecond(1.5),
      en: (value) => `It rises to ${value}, away from`,
      ko: (value) => `${value}로 올라가`,
    },
    {
      computed: () => meanOfSecond(10),
      en: (value) => `come down to ${value}`,
      ko: (value) => `${value}까지 내려온다`,
    },
    {
      computed: () => uneven.reduce((sum, value) => sum + value ** 2, 0).toFixed(3),
      en: (value) => `here ${value}, and classes 2 and 3 do`,
      ko: (value) => `우변은 ${value}이고`,
    },
    {
      // Of two equal classes 1 − z̃ is below 2⁻²⁵, half of float32's last place at 1, where |Λ| > τ·25·log 2.
      computed: () => ((100 * 2) / (1 + 2 ** (0.1 * 25))).toFixed(0),
      en: (percent) => `= 0.1, ${percent}% of the samples round`,
      ko: (percent) => `표본의 ${percent}%가 반올림되어`,
    },
  ],
  temperature: [
    {
      computed: () => meanOfLargest(10, 1),
      en: (value) => `component is ${value} on average with 10 classes`,
      ko: (value) => `클래스가 10개면 ${value}`,
    },
    {
      computed: () => meanOfLargest(100, 1),
      en: (value) => `and ${value} with 100`,
      ko: (value) => `100개면 ${value}다`,
    },
    {
      computed: firstPeak,
      en: (tau) => `the peak appears near ${tau}`,
      ko: (tau) => `봉우리는 ${tau} 근처에서`,
    },
  ],
  expectation: [
    {
      computed: () => trained('relaxed, τ = 5', 1, 0),
      en: (loss) => `A relaxed loss is about ${loss}`,
      ko: (loss) => `완화된 손실은 약 ${loss}`,
    },
    {
      computed: () => trained('relaxed, τ = 5', 2, 0),
      en: (loss) => `has a loss of about ${loss}`,
      ko: (loss) => `손실이 약 ${loss}`,
    },
    {
      // A point of the triangle: its components sum to 1.
      computed: () => (1 - 0.3 - 0.1).toFixed(1),
      en: (first) => `A sample such as (${first}, 0.3, 0.1)`,
      ko: (first) => `(${first}, 0.3, 0.1) 같은 표본`,
    },
    {
      computed: () => meanLoss.toFixed(1),
      en: (loss) => `0.5·1 + 0.3·2 + 0.2·4 = ${loss}`,
      ko: (loss) => `0.5·1 + 0.3·2 + 0.2·4 = ${loss}`,
    },
    {
      computed: () => relaxedQuadratic.toFixed(2),
      en: (loss) =>
        `an expectation of ${loss}. Words picked with these probabilities cost ${meanLoss.toFixed(1)}`,
      ko: (loss) => `기댓값은 ${meanLoss.toFixed(1)}가 아니라 ${loss}이다`,
    },
    {
      computed: () => total(pi.map((p) => p ** 2)).toFixed(2),
      en: (loss) => `<Tex math={tex\`f(\\pi)\`} /> is ${loss}`,
      ko: (loss) => `<Tex math={tex\`f(\\pi)\`} />는 ${loss}다`,
    },
    {
      computed: () => (0.9 * 0.05 ** 2 + 0.1 * 0.95 ** 2).toFixed(4),
      en: (loss) => `the line is at ${loss}`,
      ko: (loss) => `수평선은 ${loss}에 있고`,
    },
    {
      computed: () => convexAt(1).toFixed(3),
      en: (loss) => `the curve is at ${loss} for {tau} = 1`,
      ko: (loss) => `{tau} = 1에서 ${loss}`,
    },
    {
      computed: () => convexAt(3).toFixed(3),
      en: (loss) => `at ${loss} for {tau} = 3`,
      ko: (loss) => `{tau} = 3에서 ${loss}`,
    },
    {
      computed: () => relaxedLinear.toFixed(2),
      en: (loss) => `${loss} instead of 1.9`,
      ko: (loss) => `1.9가 아니라 ${loss}으로`,
    },
  ],
}
