/** One draw: its noise, where that noise is carried to, and both in words. */
export interface CarriedDraw {
  noise: number
  place: number
  noiseText: string
  placeText: string
}

/** How a draw's place moves with a parameter. */
export interface Push {
  id: string
  /** Its name and the selected draw's value, such as '∂x/∂μ = 1' */
  text: string
  /** For each draw drawn, in units of the axis; and for the selected one */
  lengths: readonly number[]
  selected: number
  symbol: string
}

/** So few draws have a mark and pushes each; more are a bundle. */
export const few = 10

export const font = (em: number, weight = 400) => `${weight} ${em}px 'Lab Sans', system-ui, sans-serif`

/** What the picture needs to know to place a value, CSS pixels. */
export interface Frame {
  em: number
  left: number
  right: number
  /** The axis of noise, and that of places */
  top: number
  floor: number
  /** Height of the histogram's bars */
  hill: number
  x: (value: number) => number
}
