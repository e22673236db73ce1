import { plural } from '../../language/number'

export const words = {
  theta: {
    name: 'θ₁',
    label: 'Logit θ₁ of class 1',
    text: (value: string) => `θ₁ = ${value}`,
  },
  curves: {
    step: 'one-hot z₁',
    rise: 'relaxed z̃₁',
    flat: '∂z₁/∂θ₁ = 0',
    hill: '∂z̃₁/∂θ₁',
    meanStep: 'mean of z₁',
    probability: 'π₁',
    expectedAt: 'mean of z̃₁',
    meanFlat: 'mean of the slopes of z₁: 0',
    shortFlat: 'slopes of z₁: 0',
    slopeOfMean: 'slope of π₁, ∂π₁/∂θ₁',
    shortSlope: '∂π₁/∂θ₁',
    meanHill: 'mean of the slopes of z̃₁',
    shortHill: 'mean of ∂z̃₁/∂θ₁',
  },
  cut: (top: string) => `peak ${top}, cut off`,
  impossible: 'Class 1 has probability 0, so its logit is −∞ and cannot be moved.',
  one: {
    label: (draw: string) => `Draw ${draw} as θ₁ moves`,
    verdict: {
      before: (theta: string, relaxed: string, slope: string) =>
        `At θ₁ = ${theta} another class leads: z₁ = 0 with slope 0, z̃₁ = ${relaxed} with slope ${slope}.`,
      at: (theta: string, relaxed: string, slope: string) =>
        `At θ₁ = ${theta} two perturbed logits tie: z₁ jumps and has no slope here, z̃₁ = ${relaxed} with slope ${slope}.`,
      after: (theta: string, relaxed: string, slope: string) =>
        `At θ₁ = ${theta} class 1 leads: z₁ = 1 with slope 0, z̃₁ = ${relaxed} with slope ${slope}.`,
    },
    alternative: (jump: string, centre: string, temperature: string, verdict: string) =>
      `Above, z₁ jumps from 0 to 1 at θ₁ = ${jump}; z̃₁ at temperature ${temperature} rises and passes one half at ${centre}. Below, their slopes: 0 for z₁, a hill for z̃₁. ${verdict}`,
    oneHotAlone: (theta: string, jump: string, value: string) =>
      `Above, z₁ jumps from 0 to 1 at θ₁ = ${jump}. Below, its slope: 0 on both sides. At θ₁ = ${theta}, z₁ is ${value}.`,
    table: (draw: string) => `Draw ${draw} at θ₁`,
  },
  all: {
    label: (count: string) => `Means over ${plural(count, 'draw')} as θ₁ moves`,
    wins: (theta: string, won: string, count: string, share: string, probability: string, band: string) =>
      `At θ₁ = ${theta}, z₁ is 1 in ${won} of ${plural(count, 'draw')}, a mean of ${share}. π₁ is ${probability} (${band}).`,
    band: (low: string, high: string) => `by chance ${low}–${high}`,
    slopes: (ofMean: string, mean: string, error: string) =>
      `The slope of π₁ is ${ofMean}. The mean of the slopes is 0 for z₁ and ${mean} ± ${error} for z̃₁.`,
    caption:
      'Each violet tick is the jump of one draw, for at most the first 300 draws. ± is one standard error.',
    chance: (level: string) => `At each θ₁ the mean of z₁ falls in the grey band in ${level} of all seeds.`,
    alternative: (count: string, temperature: string, verdict: string) =>
      `Above, the mean of z₁ over ${plural(count, 'draw')} climbs a staircase along the curve π₁; the mean of z̃₁ is drawn beside it, at temperature ${temperature}. Below, the slope of π₁ is a hill, the mean of the slopes of z₁ is 0 everywhere. ${verdict}`,
    oneHotAlone: (count: string, verdict: string) =>
      `Above, the mean of z₁ over ${plural(count, 'draw')} climbs a staircase along the curve π₁. Below, the slope of π₁ is a hill, the mean of the slopes of z₁ is 0 everywhere. ${verdict}`,
    table: (count: string, theta: string) => `${plural(count, 'draw')} at θ₁ = ${theta}`,
  },
  table: {
    show: 'Numbers',
    quantity: 'quantity',
    value: 'value',
    mean: 'over draws',
    exact: 'exact',
    jump: 'jump of z₁ at',
    centre: 'z̃₁ = ½ at',
    stepSlope: '∂z₁/∂θ₁',
    meanSlope: 'mean of the slopes of z₁',
    none: 'none',
  },
}

export type SliceWords = typeof words
