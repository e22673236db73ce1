import { plural } from '../../language/number'

export const words = {
  title: (draws: string) => `Winners of the same ${plural(draws, 'draw')} under p and under q`,
  before: 'p = π',
  after: 'q',
  kept: (name: string, share: string) => `class ${name} keeps ${share}`,
  changed: (from: string, to: string, share: string) => `${share} change from class ${from} to class ${to}`,
  keep: (share: string, exact: string, low: string, high: string) =>
    `${share} of the draws keep their winner. The exact probability is ${exact}; in 999 of 1000 seeds the fraction lies between ${low} and ${high}.`,
  bounds: (lower: string, upper: string) =>
    `Not even a rule that knows both p and q keeps a winner with probability above ${upper} (1 − TV). With frozen noise that probability is at least ${lower}.`,
  same: 'p and q are equal, so every draw keeps its winner. Move a slider of π or of q.',
  caption:
    'Columns: fractions of the draws that each class wins. Pale ribbons keep their winner; full ones change it, in the colour of the class that they come to.',
  table: {
    show: 'Numbers',
    caption: 'Fractions of the draws, from the winner under p to the winner under q',
    from: 'under p',
    to: 'under q',
    share: 'fraction',
    exact: 'exact',
  },
}

export type CouplingWords = typeof words
