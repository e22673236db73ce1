import { digits } from '../../../src/estimators/vae/digits'
import {
  probabilitiesAsLogits,
  recipeProbabilities,
} from '../../../src/figures/gumbelNoise/recipeProbabilities'
import { gumbel } from '../../../src/noise/gumbel'
import { smallestUniform } from '../../../src/noise/uniform'
import { mostClasses } from '../../../src/state/classWeights'
import { concreteMean } from '../../../src/transform/concreteMean'
import { logProbabilities } from '../../../src/transform/gumbelSoftmax'
import { type Claims, meanOfLargest, minus, pi } from './claim'
import { meanOfSecond } from './relaxing'
import { bitsOfUniform, frequencyOfRare, padded, sure } from './sampling'

const images = digits()
const thousands = (count: number) => count.toLocaleString('en-US')

/** What the guides for teachers say. */
export const inGuides: Claims = {
  'docs/teaching': [
    {
      computed: () => padded(recipeProbabilities('normal', pi)),
      en: (wins) => `normal noise gives ${wins}`,
      ko: (wins) => `정규 잡음을 쓰면 ${wins}`,
    },
    {
      computed: () => padded(probabilitiesAsLogits(pi)),
      en: (wins) => `that is ${wins}`,
      ko: (wins) => `라면 ${wins}`,
    },
    {
      computed: () => padded([...concreteMean(logProbabilities(sure), 1)]),
      en: (means) => `it is about ${means}`,
      ko: (means) => `대략 ${means}`,
    },
    {
      computed: () => meanOfSecond(0.1),
      en: (mean) => `the second goes from ${mean} at τ = 0.1`,
      ko: (mean) => `τ = 0.1에서 ${mean}`,
    },
    {
      computed: () => meanOfSecond(1.5),
      en: (mean) => `to ${mean} at τ = 1.5`,
      ko: (mean) => `τ = 1.5에서 ${mean}`,
    },
    {
      computed: () => meanOfLargest(10, 1),
      en: (mean) => `ten equally likely components is ${mean} on average`,
      ko: (mean) => `10개면 ${mean}`,
    },
    {
      computed: () => meanOfLargest(100, 1),
      en: (mean) => `of a hundred ${mean}`,
      ko: (mean) => `100개면 ${mean}`,
    },
    {
      computed: () => String(mostClasses),
      en: (most) => `2 to ${most} classes`,
      ko: (most) => `2개에서 ${most}개`,
    },
    {
      computed: () => thousands(images.training.count),
      en: (count) => `${count} to train on and ${thousands(images.test.count)} to test on`,
      ko: (count) => `학습 ${count}장, 테스트 ${thousands(images.test.count)}장`,
    },
    {
      computed: bitsOfUniform,
      en: (bits) => `${bits} random bits`,
      ko: (bits) => `난수 비트 ${bits}개`,
    },
    {
      computed: () => minus(gumbel(smallestUniform).toFixed(2)),
      en: (least) => `between ${least} and ${gumbel(1 - 2 ** -23).toFixed(2)}`,
      ko: (least) => `${least}과 ${gumbel(1 - 2 ** -23).toFixed(2)} 사이`,
    },
    {
      computed: () => (100 * frequencyOfRare(1e-6)).toFixed(0),
      en: (percent) => `wins ${percent}% as often as it should`,
      ko: (percent) => `원래 빈도의 ${percent}%`,
    },
    {
      computed: () => (100 * frequencyOfRare(1e-7)).toFixed(0),
      en: (percent) => `one of 10⁻⁷ ${percent}%`,
      ko: (percent) => `10⁻⁷인 클래스는 ${percent}%`,
    },
    {
      // 2/(1 + 2^(25τ)) of the samples of two equal classes are on a corner in 32-bit numbers: here it is a half.
      computed: () => (Math.log2(3) / 25).toFixed(2),
      en: (tau) => `At τ below about ${tau} most samples`,
      ko: (tau) => `τ가 ${tau}쯤보다 낮을 때`,
    },
  ],
}
