import { plural } from '../../language/number'

export const words = {
  title: 'Gumbel‑Max\u00a0z and Gumbel‑Softmax\u00a0z̃',
  ofClass: (index: string) => `z${index} and z̃${index}`,
  caption:
    'The bars show the relaxed z̃ₖ; their height is the square root of the fraction of draws, so that small bars can be seen. The pins at 0 and 1 are the one-hot zₖ of the same draws. The dashed line is the mean of z̃ₖ, and the diamond on the axis is πₖ.',
  distribution:
    'The line is the exact distribution of z̃ₖ. If it is right, a bar ends in the grey band 999 times in 1000.',
  noMarginalDistribution:
    'With four classes or more, no formula for a single z̃ₖ is simple enough to be drawn over its bars. The ratio of two classes has one, whatever the other classes are:',
  pair: (a: string, b: string) => `z̃${a} / (z̃${a} + z̃${b})`,
  pairAlternative: (name: string, count: string, temperature: string) =>
    `${name}, the part of one class among two, over ${plural(count, 'draw')} at temperature ${temperature}, with its exact distribution.`,
  pairChoice: 'Pair of classes',
  mean: (value: string) => `mean ${value}`,
  corner: (share: string) => `${share} on the corner`,
  axis: { label: 'Axis', share: 'z̃', logOdds: 'log-odds' },
  logOddsCaption:
    'The axis is log z̃ₖ − log(1 − z̃ₖ), which spreads out what gathers at the corners when τ is small. Beyond ±24 log 2 a sample counts as on the corner.',
  alternative: (
    name: string,
    count: string,
    temperature: string,
    share: string,
    mean: string,
    corner: string,
    probability: string,
  ) =>
    `Class ${name}, ${plural(count, 'draw')} at temperature ${temperature}: one-hot z is 1 in ${share} of the draws; the mean of relaxed z̃ is ${mean}, while π is ${probability}. On the corner: ${corner}.`,
  noDrift:
    'Draw by draw, the winner is the same at every τ. In general the expectation of z̃ changes with τ; here it equals π to three decimals, and the mean of the draws differs by chance alone.',
  verdict: (name: string, mean: string, probability: string) =>
    `Draw by draw, the winner is the same at every τ. The mean of z̃ changes with τ: here z̃${name} averages ${mean}, while π${name} is ${probability}.`,
  table: {
    show: 'Numbers',
    caption: (name: string, count: string) => `Class ${name}: ${plural(count, 'draw')} in 64 bins`,
    of: 'class shown',
    from: 'from',
    to: 'to',
    draws: 'draws',
    expected: 'expected',
  },
}

export type HistogramsWords = typeof words
