export const words = {
  title: 'Gumbel‑Max\u00a0z and Gumbel‑Softmax\u00a0z̃, over the same noise',
  ofClass: (index: string) => `z${index} and z̃${index}`,
  caption:
    'Bars: the relaxed z̃ₖ, as high as the square root of their share, so that small bars show. Pins at 0 and 1: the one-hot zₖ of the same draws. Dashed: the mean of z̃ₖ; the diamond on the axis: πₖ.',
  law: 'Line: the exact law of z̃ₖ. Grey: where chance leaves a bar 999 times in 1000.',
  noMarginalLaw:
    'From four classes on, one z̃ₖ alone has no formula that this page could draw over its bars. The ratio of two classes has one, whatever the others are:',
  pair: (a: string, b: string) => `z̃${a} / (z̃${a} + z̃${b})`,
  pairAlternative: (name: string, count: string, temperature: string) =>
    `${name}, the share of one class among two, over ${count} draws at temperature ${temperature}, with its exact law.`,
  pairChoice: 'Pair of classes',
  mean: (value: string) => `mean ${value}`,
  corner: (share: string) => `${share} on the corner`,
  clipped: (share: string) => `up to ${share}`,
  axis: { label: 'Axis', share: 'z̃', logOdds: 'log-odds' },
  logOddsCaption:
    'The axis is log z̃ₖ − log(1 − z̃ₖ): a small τ stretches what the corners swallow. Beyond ±24 log 2 a sample counts as on the corner.',
  alternative: (
    name: string,
    count: string,
    temperature: string,
    share: string,
    mean: string,
    corner: string,
    probability: string,
  ) =>
    `Class ${name}, ${count} draws at temperature ${temperature}: one-hot z is 1 in ${share} of the draws; the mean of relaxed z̃ is ${mean}, while π is ${probability}. On the corner: ${corner}.`,
  verdict: (name: string, mean: string, probability: string) =>
    `The winners are the same draw by draw, at every τ. The mean is not: z̃${name} averages ${mean}, π${name} is ${probability}.`,
  table: {
    show: 'Numbers',
    caption: (name: string, count: string) => `Class ${name}: ${count} draws in 64 bins`,
    of: 'class shown',
    from: 'from',
    to: 'to',
    draws: 'draws',
    expected: 'expected',
  },
}

export type HistogramsWords = typeof words
