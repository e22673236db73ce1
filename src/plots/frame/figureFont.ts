/** The CSS font of labels in a picture, to measure them with: `em` CSS pixels high. */
export const figureFont = (em: number, weight: number): string =>
  `${weight} ${em}px 'Lab Sans', system-ui, sans-serif`
