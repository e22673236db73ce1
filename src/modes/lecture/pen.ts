/** What the pen leaves: lines that stay until the screen is left, or lines that fade. */
export const pens = ['stays', 'fades'] as const
export type Pen = (typeof pens)[number]

/** A line drawn over the stage: its points as shares of the stage's width and height. */
export interface Stroke {
  /** Its own among all of the lecture */
  id: string
  pen: Pen
  points: readonly (readonly [x: number, y: number])[]
  /** Whether the pen has left it; until then it grows, in the other window too */
  lifted: boolean
}

/** How long a line that fades is there, ms, the last part of it fading (Ink.module.css). */
export const fadingTime = 3000

/** The pen that the next press of its key takes: one that stays, one that fades, none. */
export const nextPen = (pen: Pen | null): Pen | null =>
  pen === null ? pens[0] : (pens[pens.indexOf(pen) + 1] ?? null)
