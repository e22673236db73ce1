import { couplingProbability, totalVariation } from '../../../src/transform/coupling'
import { inclusionProbabilities } from '../../../src/transform/topK'
import { type Claims, pi } from './claim'

/** Where chapter 10 moves π to, and its check */
const far = [0.2, 0.3, 0.5]
const near = [0.6, 0.24, 0.16]
const agreeing = (p: readonly number[], q: readonly number[]) =>
  p.reduce((sum, share, k) => sum + share * q[k]!, 0)
const percent = (share: number) => (100 * share).toFixed(0)
const firstTwo = [...inclusionProbabilities(pi, 2)]

/** What the chapter on coupling, top-k and the watermark says. */
export const using: Claims = {
  inUse: [
    {
      computed: () => percent(couplingProbability(pi, far)),
      en: (kept) => `About ${kept}%`,
      ko: (kept) => `약 ${kept}%다`,
    },
    {
      computed: () => firstTwo[0]!.toFixed(2),
      en: (included) => `About ${included}`,
      ko: (included) => `약 ${included}다`,
    },
    {
      computed: () => String(Number(totalVariation(pi, far).toFixed(4))),
      en: (distance) => `half the sum of all |p − q|, is ${distance}.`,
      ko: (distance) => `모두 더한 값의 절반은 ${distance}이다`,
    },
    {
      computed: () => (100 * agreeing(pi, far)).toFixed(0),
      en: (share) => `Independent draws would agree in ${share}% of the cases`,
      ko: (share) => `독립으로 뽑으면 ${share}%가 일치한다`,
    },
    {
      computed: () => couplingProbability(pi, far).toFixed(4),
      en: (probability) =>
        `Exactly ${probability}. At most ${percent(1 - totalVariation(pi, far))}% could keep theirs`,
      ko: (probability) =>
        `정확히는 ${probability}이다. 그대로일 수 있는 표본은 많아야 ${percent(1 - totalVariation(pi, far))}%다`,
    },
    {
      computed: () => percent(1 - couplingProbability(pi, far)),
      en: (changed) =>
        `At least ${percent(totalVariation(pi, far))}% have to change, and with this noise ${changed}% do`,
      ko: (changed) =>
        `적어도 ${percent(totalVariation(pi, far))}%는 바뀌어야 하고, 이 잡음에서는 ${changed}%가 바뀐다`,
    },
    {
      computed: () => couplingProbability(pi, near).toFixed(1),
      en: (probability) => `Choose q near π</SetFigure>: ${probability} of the draws stay`,
      ko: (probability) => `q를 π 가까이 두면</SetFigure> ${probability}이고`,
    },
    {
      computed: () => couplingProbability(pi, far).toFixed(2),
      en: (probability) => `Choose it far away</SetFigure>: ${probability} stay`,
      ko: (probability) => `멀리 두면</SetFigure> ${probability}이다`,
    },
    {
      computed: () => firstTwo.map((probability) => probability.toFixed(3)).join(', '),
      en: (included) => `twice π: ${included} against 1, 0.6, 0.4`,
      ko: (included) => `π의 두 배와 견준다. ${included}`,
    },
    {
      computed: () => agreeing(pi, near).toFixed(3),
      en: (probability) => `0.5 · 0.6 + 0.3 · 0.24 + 0.2 · 0.16 = ${probability}`,
      ko: (probability) => `0.5 · 0.6 + 0.3 · 0.24 + 0.2 · 0.16 = ${probability}`,
    },
    {
      computed: () => String(Number(couplingProbability(pi, near).toFixed(4))),
      en: (probability) =>
        `agree with probability ${probability}, and here no rule could do better: TV = ${totalVariation(pi, near).toFixed(1)}`,
      ko: (probability) =>
        `${probability}의 확률로 일치한다. TV = ${totalVariation(pi, near).toFixed(1)}이므로`,
    },
    {
      computed: () => firstTwo[0]!.toFixed(3),
      en: (probability) =>
        `0.3 · 0.5/0.7 + 0.2 · 0.5/0.8 = ${(firstTwo[0]! - 0.5).toFixed(3)}. Together ${probability}`,
      ko: (probability) =>
        `0.3 · 0.5/0.7 + 0.2 · 0.5/0.8 = ${(firstTwo[0]! - 0.5).toFixed(3)}다. 더하면 ${probability}`,
    },
  ],
}
