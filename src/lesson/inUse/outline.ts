/** What this chapter has the reader find out, in its order. */
export const explorations = [
  { id: 'coupling', figure: 'coupling' },
  { id: 'top-k', figure: 'top-k' },
  { id: 'watermark', figure: 'watermark' },
  { id: 'two-temperatures', figure: 'watermark' },
] as const

/** The explorations of this chapter: two uses in any model, two in language models. */
export type Exploration = (typeof explorations)[number]['id']
