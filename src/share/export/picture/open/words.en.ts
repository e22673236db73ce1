export const words = {
  open: 'Save picture',
}

export type OpenWords = typeof words
