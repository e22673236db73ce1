export const words = {
  title: (draw: string) => `Draw ${draw}, looked at closely`,
  caption:
    'One draw, step by step. The first three columns are chance: they depend on the seed alone. The others are computed from them, π and τ.',
  frozen: 'drawn once, frozen',
  computed: 'computed again with every move',
  columns: {
    u: 'uniform',
    xi: 'exponential',
    gamma: 'Gumbel noise',
    score: 'score',
    winner: 'Gumbel-Max',
    relaxed: 'Gumbel-Softmax',
  },
  name: 'class',
  alternative: (draw: string, winner: string, relaxed: string) =>
    `Draw ${draw}: class ${winner} has the highest score and wins. Its relaxed sample is ${relaxed}.`,
  formula: {
    title: 'The same in symbols, with its numbers',
    of: 'Class shown',
    label: (index: string, value: string) => `Relaxed sample of class ${index}: ${value}`,
    symbols: 'Symbols: point at one to find it in the pictures',
    names: {
      pi: 'π, what you set',
      gamma: 'γ, the frozen noise',
      tau: 'τ, the temperature',
      score: 'log π + γ, the score',
      winner: 'z, the winner',
      relaxed: 'z̃, the relaxed sample',
    },
  },
}

export type DrawWords = typeof words
