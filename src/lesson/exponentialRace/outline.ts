/** What this chapter has the reader find out, in its order. */
export const explorations = [
  { id: 'one-race', figure: 'race' },
  { id: 'all-races', figure: 'race', begins: 10 },
] as const

/** The explorations of this chapter: a single race, then the tally of many. */
export type Exploration = (typeof explorations)[number]['id']
