/** With how many draws a figure begins, where its words begin with few. */
export type FirstDraws = 1 | 10

const few: readonly number[] = [1, 10]

/** What a reader of N draws may look at: one, ten, all. */
export const drawChoices = (n: number): number[] => [...few.filter((count) => count < n), n]

/** How many of N draws a figure shows: as many as were asked for, and more where the selected draw is not among them. */
export const shownDraws = (asked: number, selected: number, n: number): number =>
  drawChoices(n).find((count) => count >= asked && count > selected) ?? n
