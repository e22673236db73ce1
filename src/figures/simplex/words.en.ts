export const words = {
  title: 'Every draw is a point',
  caption: {
    segment: (count: string) =>
      `A sample of two classes is a point on a line, z̃₂ from left to right. Each dot is one draw, in the colour and shape of its winner; the strip counts them (N = ${count}).`,
    triangle: (count: string) =>
      `Each dot is one draw z̃, in the colour and shape of its winner. The rings at the corners count winners; τ never changes them. The shade shows how densely draws lie (N = ${count}).`,
    tetrahedron: (count: string) =>
      `Four classes make a tetrahedron. Each dot is one draw z̃, in the colour and shape of its winner; the shade counts them (N = ${count}). Turn it: a flat picture of it hides depth.`,
    polygon: (count: string, classes: string) =>
      `The ${classes} corners lie in more dimensions than a page has, so this is a shadow of the simplex: points that lie apart can fall together, and only what is near a corner is sure to belong to it. The shade counts draws (N = ${count}).`,
  },
  scale: (from: string, to: string) =>
    `Shade on a log scale, from ${from} to ${to} times the even density, clipped beyond. Where a cell holds few draws, it is averaged with its neighbours.`,
  contours: (shares: string) =>
    `The denser side of the lines holds ${shares} of the probability, by the exact density.`,
  contour: (share: string) => share,
  mean: 'mean of z̃',
  probabilities: 'π',
  path: 'τ from 100 to 0.01',
  corner: (name: string, share: string) => `${name} ${share}`,
  band: (low: string, high: string) => `by chance ${low}–${high}`,
  handle: 'π as a point of the triangle',
  handleRole: 'point of a triangle',
  handleValue: (shares: string) => `π: ${shares}`,
  handleHelp:
    'Tap or drag in the triangle to set π; with the keyboard: arrow keys move it, Page Up and Page Down by more.',
  turn: { left: 'Turn left', right: 'Turn right', up: 'Turn up', down: 'Turn down', reset: 'Turn back' },
  alternative: (count: string, temperature: string, shares: string, means: string, corner: string) =>
    `${count} draws at temperature ${temperature}. Winners: ${shares}. Mean of the relaxed samples: ${means}. ${corner} of the draws sit on a corner.`,
  table: {
    show: 'Numbers',
    caption: (count: string) => `Winners and means of ${count} draws`,
    name: 'class',
    probability: 'π',
    wins: 'wins',
    share: 'share',
    band: 'chance band (999 of 1000)',
    mean: 'mean of z̃',
    corner: 'on the corner',
  },
}

export type SimplexWords = typeof words
