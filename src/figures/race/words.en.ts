export const words = {
  title: (draw: string) => `Race ${draw}`,
  runner: (label: string) => `class ${label}`,
  reckoning: (index: string, noise: string, probability: string) =>
    `ξ${index}/π${index} = ${noise} / ${probability}`,
  axis: 'time ξ/π',
  clock: (time: string) => `t = ${time}`,
  first: 'first',
  never: 'never',
  run: 'Run the race',
  stop: 'Stop',
  clockControl: 'Clock of the race',
  clockValue: (time: string, arrived: string) => `time ${time}, arrived: ${arrived}`,
  none: 'nobody',
  running: (time: string) => `At time ${time} nobody has arrived yet.`,
  won: (name: string, time: string) => `Class ${name} is first, at ${time}.`,
  caption:
    'A bar ends at the time ξ/π of its class. Its violet part ends at ξ, the noise alone: moving π leaves that part as it is.',
  cut: (end: string, late: string) => `The axis ends at ${end}. Later than that, cut with an arrow: ${late}.`,
  whole: (end: string) => `The axis ends at ${end}; nobody is later than that.`,
  lateClasses: (count: string) => `${count} classes`,
  late: (name: string, time: string) => `class ${name} (${time})`,
  alternative: (draw: string, times: string, winner: string) =>
    `Race of draw ${draw}. Finishing times: ${times}. Class ${winner} is first.`,
  arrival: (name: string, time: string) => `class ${name} ${time}`,
  strips: {
    title: (count: string) => (count === '1' ? 'The one race' : `${count} races, one a line`),
    caption: (end: string, missing: string) =>
      `Filled and named: who came in first. The axis ends at ${end}; later arrivals not shown: ${missing}.`,
    alternative: (winners: string) => `Winners, race by race: ${winners}.`,
  },
  tally: {
    title: (count: string) =>
      count === '1' ? 'Who came in first, in 1 race' : `Who came in first, in ${count} races`,
    caption:
      'Bar: share of races won. Diamond: π. Grey: where chance leaves the share 999 times in 1000; a tick inside it, a cross outside.',
    alternative: (count: string, shares: string) => `Shares of ${count} races won: ${shares}.`,
    share: (name: string, share: string, low: string, high: string) =>
      `class ${name} ${share}, by chance ${low} to ${high}`,
    test: (statistic: string, degrees: string, p: string) =>
      `All classes at once: χ² = ${statistic} with ${degrees} degrees of freedom, p = ${p}.`,
    meaning: (percent: string) => `Exact draws lie this far from π or farther in ${percent} of all seeds.`,
    tooFew: 'Too few races for a χ² test: it needs two classes that expect five wins each.',
  },
  table: {
    show: 'Numbers',
    race: (draw: string) => `Race of draw ${draw}`,
    caption: (count: string) => `Winners of ${count} races`,
    name: 'class',
    noise: 'ξ',
    probability: 'π',
    time: 'ξ/π',
    wins: 'wins',
    share: 'share',
    band: 'chance band (999 of 1000)',
  },
}

export type RaceWords = typeof words
