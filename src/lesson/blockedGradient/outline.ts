/** What this chapter has the reader find out, in its order. */
export const explorations = [
  { id: 'one-draw', figure: 'slice' },
  { id: 'all-draws', figure: 'slice', begins: 10 },
] as const

/** The explorations of this chapter. */
export type Exploration = (typeof explorations)[number]['id']
