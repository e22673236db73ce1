import {
  leadOfFavourite,
  probabilitiesAsLogits,
  recipeProbabilities,
} from '../../../src/figures/gumbelNoise/recipeProbabilities'
import { selectedDraw } from '../../../src/figures/selectedDraw'
import { gumbel, gumbelMean } from '../../../src/noise/gumbel'
import { normalCdf, normalDensity } from '../../../src/noise/normal'
import { smallestUniform, uniform } from '../../../src/noise/uniform'
import { argmaxProbabilities, type NoiseDistribution } from '../../../src/transform/argmaxProbabilities'
import { logProbabilities } from '../../../src/transform/gumbelSoftmax'
import { gumbelSkewness } from '../../oracles/distributions'
import { type Claims, meanLoss, pi, spelled, total } from './claim'

/** Where uniform noise never lets another class win. */
export const sure = [0.7, 0.2, 0.1]

const vector = (values: readonly number[], decimals = 3) =>
  `(${values.map((value) => String(Number(value.toFixed(decimals)))).join(', ')})`
/** As `vector`, with zeros at the end of a number. */
export const padded = (values: readonly number[]) => `(${values.map((value) => value.toFixed(3)).join(', ')})`

const spread = Math.PI / Math.sqrt(6)
export const normalOfEqualVariance: NoiseDistribution = {
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
export const winsUnder = (noise: NoiseDistribution) => [...argmaxProbabilities(noise, logProbabilities(pi))]

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

/** Random bits of u: its least step is 2⁻²³. */
export const bitsOfUniform = () => String(-Math.log2(1 - uniform(2 ** 32 - 1)))

/** How often a class of probability p wins beside one common class, over p, where u = m/2²³. */
export function frequencyOfRare(p: number): number {
  let sum = 0
  for (let m = 2 ** 23 - 1; m > 2 ** 23 - 5000; m--)
    // The common class loses if its u is below u₂^((1 − p)/p), a power of ours.
    sum += Math.exp((Math.log(m / 2 ** 23) * (1 - p)) / p)
  return sum / 2 ** 23 / p
}

/** What the chapters on the Gaussian, the race and Gumbel-Max say, and the glossary. */
export const sampling: Claims = {
  reparameterization: [
    {
      computed: () => (9 ** 2).toFixed(0),
      en: (square) => `9² = ${square}`,
      ko: (square) => `9² = ${square}`,
    },
    {
      computed: () => Math.PI.toFixed(5),
      en: (value) => `the number ${value}…`,
      ko: (value) => `원주율 ${value}…`,
    },
    {
      // Var(σε) and Var(σ²ε) at σ = 2
      computed: () => (2 ** 4).toFixed(0),
      en: (variance) => `variance of the dots: ${2 ** 2} or ${variance}?`,
      ko: (variance) => `${2 ** 2}인가, ${variance}인가`,
    },
    {
      computed: () => (1 / ratioOfSine(1.5, 2)).toFixed(0),
      en: (times) => `the pathwise variance is ${spelled[times]?.en} times as large as the other`,
      ko: (times) => `경로 추정량의 분산이 ${spelled[times]?.ko} 배 크다`,
    },
    {
      computed: () => ratioOfSine(1.5, 0.5).toFixed(0),
      en: (times) => `it is a ${spelled[times]?.en}th of it`,
      ko: (times) => `스코어 함수 쪽의 ${spelled[times]?.ko}분의 1이다`,
    },
    {
      computed: () => (-1.2 * 0.1).toFixed(2).replace('-', '−'),
      en: (number) => `−1.2 · 0.1 = ${number}`,
      ko: (number) => `−1.2 · 0.1 = ${number}`,
    },
  ],
  exponentialRace: [
    {
      computed: () => (1000 * 0.2).toFixed(0),
      en: (wins) => `${wins} times`,
      ko: (wins) => `${wins}번쯤 이긴다`,
    },
    {
      computed: () => (5 - 0.5).toFixed(1),
      en: (gain) => `It has gained ${gain}`,
      ko: (gain) => `${gain}가 늘었지만`,
    },
    {
      computed: () => meanLoss.toFixed(1),
      en: (loss) => `the mean loss {expected} is ${loss}`,
      ko: (loss) => `손실의 평균 {expected}는 ${loss}인데`,
    },
    {
      computed: () => total(pi.map((p) => p ** 2)).toFixed(2),
      en: (loss) => `{atPi} is ${loss}`,
      ko: (loss) => `{atPi}는 ${loss}다`,
    },
    {
      computed: () => (3.29 * Math.sqrt(1000 * 0.2 * 0.8)).toFixed(0),
      en: (count) =>
        `within ${count} of that, since <Tex math={tex\`3.29\\sqrt{1000\\cdot0.2\\cdot0.8}\\approx${count}\``,
      ko: (count) => `3.29\\sqrt{1000\\cdot0.2\\cdot0.8}\\approx${count}\``,
    },
    {
      computed: () => String(selectedDraw(42, 0, pi, 1).winner + 1),
      en: (winner) => `With seed 42, draw 0 is won by class ${winner}`,
      ko: (winner) => `시드 42의 0번 표본에서는 클래스 ${winner}가 이긴다`,
    },
  ],
  gumbelMax: [
    {
      computed: () => padded(recipeProbabilities('uniform', pi)),
      en: (wins) => `uniform noise gives ${wins}`,
      ko: (wins) => `균등 잡음은 ${wins}`,
    },
    {
      computed: () => vector(recipeProbabilities('normal', pi)),
      en: (wins) => `standard normal noise gives ${wins}`,
      ko: (wins) => `표준 정규 잡음을 쓰면 ${wins}이 된다`,
    },
    {
      computed: () => vector(winsUnder(normalOfEqualVariance)),
      en: (wins) => `(the number π) gives ${wins}`,
      ko: (wins) => `(여기서 π는 원주율)을 쓰면 ${wins}가 된다`,
    },
    {
      computed: () => vector(winsUnder(exponentialNoise)),
      en: (wins) => `<Term id="exponential">exponential</Term> noise ${wins}`,
      ko: (wins) => `잡음은 ${wins}, Gumbel`,
    },
    {
      computed: () => padded(probabilitiesAsLogits(pi)),
      en: (wins) => `softmax of (0.5, 0.3, 0.2) is ${wins}`,
      ko: (wins) => `(0.5, 0.3, 0.2)의 소프트맥스는 ${wins}다`,
    },
    {
      computed: () => `1/${Math.round(1 / (1 - probabilitiesAsLogits(pi)[0]! / pi[0]!))}`,
      en: (part) => `the favourite loses ${spelled[part]?.en} of its wins`,
      ko: (part) => `승리의 ${spelled[part]?.ko}을 잃는다`,
    },
    {
      computed: () => padded(probabilitiesAsLogits(sure)),
      en: (wins) => `For p = (0.7, 0.2, 0.1) it is ${wins}`,
      ko: (wins) => `p = (0.7, 0.2, 0.1)이면 ${wins}`,
    },
    {
      computed: () => leadOfFavourite(sure).toFixed(2),
      en: (lead) => `the lead is ${lead}`,
      ko: (lead) => `차이가 ${lead}가 되어`,
    },
    {
      computed: () => gumbelMean.toFixed(4),
      en: (value) => `in theory it is ${value}`,
      ko: (value) => `오일러 상수 ${value}이고`,
    },
    {
      computed: () => gumbelMean.toFixed(3),
      en: (value) => `mean ${value}) only if`,
      ko: (value) => `평균 ${value})는`,
    },
    {
      computed: () => gumbel(0.5).toFixed(3),
      en: (value) => `median ${value}`,
      ko: (value) => `중앙값 ${value}`,
    },
    {
      computed: () => gumbel(0.5).toFixed(3),
      en: (value) => `-\\log\\log2\\approx${value}`,
      ko: (value) => `-\\log\\log2\\approx${value}`,
    },
    {
      // The skewness is 2ζ(3)/(π²/6)^(3/2).
      computed: () => ((gumbelSkewness * spread ** 3) / 2).toFixed(4),
      en: (value) => `\\zeta(3)\\approx${value}`,
      ko: (value) => `\\zeta(3)\\approx${value}`,
    },
    {
      computed: bitsOfUniform,
      en: (bits) => `has ${bits} bits`,
      ko: (bits) => `${bits}비트`,
    },
    {
      computed: () => gumbel(smallestUniform).toFixed(2).replace('-', '−'),
      en: (least) => `stays between ${least} and`,
      ko: (least) => `${least}과`,
    },
    {
      computed: () => gumbel(1 - 2 ** -23).toFixed(2),
      en: (most) => `and ${most}. Therefore`,
      ko: (most) => `${most} 사이에 있다`,
    },
    {
      computed: () => (100 * frequencyOfRare(1e-6)).toFixed(0),
      en: (percent) => `${percent}% as often if its`,
      ko: (percent) => `이면 이론의 ${percent}%,`,
    },
    {
      computed: () => (100 * frequencyOfRare(1e-7)).toFixed(0),
      en: (percent) => `${percent}% if it is`,
      ko: (percent) => `이면 ${percent}%에 그친다`,
    },
  ],
  glossary: [
    {
      computed: () => (Math.floor(gumbelMean * 1000) / 1000).toFixed(3),
      en: (value) => `mean ${value}…`,
      ko: (value) => `평균은 ${value}…`,
    },
  ],
}
