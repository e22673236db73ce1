import type { ControlName } from '../../state/parameters'

export const words = {
  language: 'Language',
  ownLanguage: 'Match the reader',
  theme: 'Colours',
  hide: 'Controls to hide',
  controls: {
    pi: 'π',
    tau: 'τ',
    n: 'number of draws N',
    seed: 'seed',
    draw: 'selected draw',
    labels: 'names of the classes',
  } satisfies Record<ControlName, string>,
}

export type ReaderWords = typeof words
