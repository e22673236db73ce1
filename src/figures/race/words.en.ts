import { plural } from '../../language/number'

export const words = {
  title: (draw: string) => `Race ${draw}`,
  runner: (label: string) => `class ${label}`,
  reckoning: (index: string, noise: string, probability: string) =>
    `ξ${index}/π${index} = ${noise} / ${probability}`,
  axis: 'time ξ/π',
  clock: (time: string) => `t = ${time}`,
  first: '1st',
  never: 'never',
  run: 'Run the race',
  stop: 'Stop',
  clockControl: 'Clock of the race',
  clockValue: (time: string, arrived: string) => `time ${time}, arrived: ${arrived}`,
  none: 'none',
  running: (time: string) => `At time ${time} no runner has arrived yet.`,
  won: (name: string, time: string) => `Class ${name} is first, at ${time}.`,
  caption:
    'A bar ends at the time ξ/π of its class. Its violet part ends at ξ, the noise alone: moving π leaves that part as it is.',
  cut: (end: string, late: string) => `The axis ends at ${end}. Later than that, cut with an arrow: ${late}.`,
  whole: (end: string) => `The axis ends at ${end}; no runner is later than that.`,
  lateClasses: (count: string) => `${count} classes`,
  late: (name: string, time: string) => `class ${name} (${time})`,
  alternative: (times: string, winner: string) => `Finishing times: ${times}. Class ${winner} is first.`,
  arrival: (name: string, time: string) => `class ${name} ${time}`,
  strips: {
    title: (count: string) => (count === '1' ? 'The one race' : `${count} races, one per line`),
    caption: (end: string, missing: string) =>
      `Filled and named: the winner of each race. The axis ends at ${end}; later arrivals not shown: ${missing}.`,
    heads: ['draw', 'winner'],
    alternative: (winners: string) => `Winners, race by race: ${winners}.`,
  },
  tally: {
    title: (count: string) => (count === '1' ? 'Winner of 1 race' : `Winners of ${count} races`),
    caption: 'Bar: fraction of the races that the class has won. Diamond: π.',
    chance:
      'Grey: if the theory is right, the bar ends in this band in 999 of 1000 seeds; a tick where it does, a cross where it does not.',
    alternative: (count: string, shares: string) => `Fractions of ${plural(count, 'race')} won: ${shares}.`,
    share: (name: string, share: string, low: string, high: string) =>
      `class ${name} ${share}, chance band ${low} to ${high}`,
    test: (statistic: string, degrees: string, p: string) =>
      `All classes at once: χ²\u00a0=\u00a0${statistic} with ${plural(degrees, 'degree')} of freedom, p\u00a0=\u00a0${p}.`,
    joined: (groups: string) =>
      `For χ², classes that expect fewer than five wins are counted together. It compares ${groups} groups here.`,
    meaning: (percent: string) => `Exact samples lie this far from π or farther in ${percent} of all seeds.`,
    tooFew: 'Too few races for a χ² test: it needs two classes with five expected wins each.',
  },
  table: {
    show: 'Numbers',
    race: (draw: string) => `Race of draw ${draw}`,
    caption: (count: string) => `Winners of ${plural(count, 'race')}`,
    name: 'class',
    noise: 'ξ',
    probability: 'π',
    time: 'ξ/π',
    wins: 'wins',
    share: 'fraction',
    band: 'chance band (999 of 1000 seeds)',
  },
}

export type RaceWords = typeof words
