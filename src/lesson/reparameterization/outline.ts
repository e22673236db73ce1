/** What this chapter has the reader find out, in its order. */
export const explorations = [
  { id: 'graph', figure: 'gaussian' },
  { id: 'frozen-noise', figure: 'gaussian', begins: 1 },
  { id: 'two-estimators', figure: 'gaussian', begins: 1 },
] as const

/** The explorations of this chapter: the graph, the map ε → x, the two estimators. */
export type Exploration = (typeof explorations)[number]['id']
