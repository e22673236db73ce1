import { plural } from '../../language/number'

export const words = {
  title: 'Every draw is a point',
  caption: {
    segment: (count: string) =>
      `With two classes a sample is a point of a segment, z̃₂ growing from left to right. Each dot is one draw, in the colour and shape of its winner; the strip counts them (N = ${count}).`,
    triangle: (count: string) =>
      `Each dot is one draw z̃, in the colour and shape of its winner. The rings at the corners count winners, which do not depend on τ. The shade shows how densely the draws lie (N = ${count}).`,
    tetrahedron: (count: string) =>
      `Four classes make a tetrahedron. Each dot is one draw z̃, in the colour and shape of its winner; the shade counts them (N = ${count}). Turn it: a flat picture hides its depth.`,
    polygon: (count: string, classes: string) =>
      `The ${classes} corners lie in more dimensions than a page has, so this is a projection of the simplex: points that lie apart can fall on the same place, and only near a corner is the class certain. The shade counts draws (N = ${count}).`,
  },
  scale: (from: string, to: string) =>
    `The shade has a log scale from ${from} to ${to} times the uniform density and is clipped beyond it. Cells with few draws are averaged with their neighbours.`,
  contours: (shares: string) =>
    `On the denser side of the lines lie ${shares} of the probability, by the exact density.`,
  entropy: (bits: string, classes: string, meanBits: string, meanClasses: string) =>
    `The entropy of π is ${bits} bits, as much as ${classes} equally likely classes have; that of the mean of z̃ is ${meanBits} bits, as much as ${meanClasses} have.`,
  contour: (share: string) => share,
  mean: 'mean of z̃',
  probabilities: 'π',
  path: 'τ from 100 to 0.01',
  corner: (name: string, share: string) => `${name} ${share}`,
  band: (low: string, high: string) => `by chance ${low}–${high}`,
  handle: 'π as a point of the triangle',
  handleRole: 'point of a triangle',
  handleValue: (shares: string) => `π: ${shares}`,
  turn: { left: 'Turn left', right: 'Turn right', up: 'Turn up', down: 'Turn down', reset: 'Turn back' },
  alternative: (count: string, temperature: string, shares: string, means: string, corner: string) =>
    `${plural(count, 'draw')} at temperature ${temperature}. Winners: ${shares}. Mean of the relaxed samples: ${means}. ${corner} of the draws lie on a corner.`,
  table: {
    show: 'Numbers',
    caption: (count: string) => `Winners and means of ${plural(count, 'draw')}`,
    name: 'class',
    probability: 'π',
    wins: 'wins',
    share: 'fraction won',
    band: 'chance band (999 of 1000)',
    mean: 'mean of z̃',
    corner: 'on the corner',
  },
}

export type SimplexWords = typeof words
