import { plural } from '../../language/number'

export const words = {
  title: (k: string, draw: string) => `The first ${k} over the line in draw ${draw}`,
  place: (place: string) => ['1st', '2nd', '3rd'][Number(place) - 1] ?? `${place}th`,
  order: (names: string) => `In order: ${names}.`,
  alternative: (times: string) => `Finishing times: ${times}.`,
  tally: {
    title: (k: string, draws: string) => `Classes among the first ${k}, over ${plural(draws, 'draw')}`,
    alternative: (shares: string) => `How often each class is among the first: ${shares}.`,
    share: (name: string, share: string, exact: string) => `class ${name} ${share}, exact ${exact}`,
    caption:
      'Bar: fraction of the draws in which the class is among the first k. Diamond: the exact inclusion probability.',
    chance: 'Grey: the bar ends in this band in 999 of 1000 seeds if the theory is right.',
  },
  table: {
    show: 'Numbers',
    caption: (k: string, draws: string) => `Among the first ${k}, over ${plural(draws, 'draw')}`,
    name: 'class',
    share: 'fraction',
    exact: 'exact',
    times: 'k · π',
  },
}

export type TopKWords = typeof words
