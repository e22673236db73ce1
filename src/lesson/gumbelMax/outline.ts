/** What this chapter has the reader find out, in its order. */
export const explorations = [
  { id: 'noise-lab', figure: 'gumbel-noise', begins: 10 },
  { id: 'turned-axis', figure: 'scores' },
  { id: 'density', figure: 'gumbel-noise', begins: 1 },
] as const

/** The explorations of this chapter: which noise will do, why it is the race again, what that noise looks like. */
export type Exploration = (typeof explorations)[number]['id']
