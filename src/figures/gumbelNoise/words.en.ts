import { plural } from '../../language/number'

export const words = {
  lab: {
    title: (count: string) =>
      count === '1' ? 'Four recipes, 1 draw' : `Four recipes over the same ${count} draws`,
    recipes: {
      uniform: 'Uniform noise on log π',
      normal: 'Normal noise on log π',
      gumbel: 'Gumbel noise on log π',
      gumbelOnProbabilities: 'Gumbel noise on π itself',
    },
    distance: (measured: string, exact: string) => `Distance to π: ${measured} measured, ${exact} exactly.`,
    distribution: {
      uniform: (distribution: string) => `It draws from ${distribution}.`,
      normal: (distribution: string) => `It draws from ${distribution}.`,
      gumbel: (distribution: string) => `It draws from π = ${distribution}.`,
      gumbelOnProbabilities: (distribution: string) => `It draws from softmax(π) = ${distribution}.`,
    },
    inside: 'All fractions lie inside the chance band.',
    tooFew: 'So few draws fit almost any recipe.',
    outside: (names: string) => `Outside the chance band: ${names}.`,
    chance: (distance: string) =>
      `The distance is the total variation, half the sum of |fraction − π|. With so many draws, exact samples would show about ${distance} by chance.`,
    caption:
      'Bar: fraction of the draws that the class has won. Diamond: π. Grey: for exact samples the bar ends in this band in 999 of 1000 seeds; a tick where it does, a cross where it does not.',
    first: (counted: string, all: string) => `Counted: the first ${counted} of ${all} draws.`,
    alternative: (shares: string) => `Fractions of wins beside π: ${shares}.`,
    share: (name: string, share: string, probability: string) => `class ${name} ${share} (π ${probability})`,
  },
  density: {
    title: (values: string) => `${plural(values, 'value')} of γ`,
    mode: 'peak 0',
    median: (value: string) => `median ${value}`,
    mean: (value: string) => `mean ${value}`,
    spread: (value: string) => `SD ${value}`,
    mark: (index: string) => `γ${index}`,
    beyond: (index: string, value: string) => `γ${index} = ${value}, beyond the axis`,
    bars: 'Bar: how densely the values lie. Line: the density exp(−γ − e^(−γ)). Grey: if the theory is right, a bar ends in this band in 999 of 1000 seeds.',
    dots: 'Dot: one value, over its bin of ¼. Line: the density exp(−γ − e^(−γ)).',
    selected: (draw: string) =>
      `The marks under the axis, in the shapes of their classes, are the values of draw ${draw}.`,
    cut: (from: string, to: string, below: string, above: string) =>
      `The axis runs from ${from} to ${to}; values left of it: ${below}, right of it: ${above}.`,
    measured: (mean: string, expected: string, deviation: string, expectedDeviation: string) =>
      `Mean ${mean} (theory ${expected}), standard deviation ${deviation} (theory ${expectedDeviation}).`,
    alternative: (values: string, from: string, to: string) =>
      `Histogram of ${plural(values, 'value')} of γ from ${from} to ${to} with the density of Gumbel(0, 1): its peak is at 0, it falls steeply on the left and slowly on the right.`,
  },
  table: {
    show: 'Numbers',
    lab: (count: string) =>
      `Fractions of wins over ${plural(count, 'draw')}, and the distribution of each recipe`,
    name: 'class',
    probability: 'π',
    share: (recipe: string) => recipe,
    distribution: (recipe: string) => `${recipe}: distribution`,
    histogram: (values: string) => `${plural(values, 'value')} of γ in bins of ¼`,
    from: 'from',
    to: 'to',
    values: 'values',
    expected: 'expected',
  },
}

export type GumbelNoiseWords = typeof words
