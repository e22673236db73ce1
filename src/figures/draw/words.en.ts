export const words = {
  title: (draw: string) => `Draw ${draw}, step by step`,
  caption: 'uₖ, ξₖ and γₖ are chance, set by the seed alone. xₖ and z use π too, and z̃ also uses τ.',
  frozen: 'drawn once, frozen',
  columns: {
    u: 'uniform',
    xi: 'exponential',
    gamma: 'Gumbel noise',
    score: 'perturbed logit',
    winner: 'Gumbel-Max',
    relaxed: 'Gumbel-Softmax',
  },
  name: 'class',
  alternative: (draw: string, winner: string, relaxed: string) =>
    `Draw ${draw}: class ${winner} has the largest perturbed logit and wins. Its relaxed sample is ${relaxed}.`,
  formula: {
    title: 'The same in symbols, with its numbers',
    of: 'Class shown',
    label: (index: string, value: string) => `Relaxed sample of class ${index}: ${value}`,
    symbols: 'Symbols: point at one to find it in the pictures',
    names: {
      pi: 'π, what you set',
      gamma: 'γ, the frozen noise',
      tau: 'τ, the temperature',
      score: 'log π + γ, the perturbed logit',
      winner: 'z, the winner',
      relaxed: 'z̃, the relaxed sample',
    },
  },
}

export type DrawWords = typeof words
