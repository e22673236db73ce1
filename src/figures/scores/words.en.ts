export const words = {
  title: (draw: string) => `Draw ${draw}, from times to scores`,
  name: (label: string) => `class ${label}`,
  stages: {
    legend: 'Axis',
    time: 'time',
    stretched: 'stretched',
    turned: 'turned',
  },
  axis: {
    time: 'time ξ/π',
    stretched: 'time ξ/π, axis stretched by log',
    score: 'score −log(ξ/π) = log π + γ',
  },
  first: 'first',
  highest: 'highest',
  play: 'Turn the axis',
  stop: 'Stop',
  scrub: 'From the axis of time to the axis of scores',
  scrubValue: { time: 'axis of time', stretched: 'axis stretched by log', turned: 'axis of scores' },
  verdict: {
    time: (name: string, time: string) =>
      `The race: class ${name} has the smallest time, ${time}, and is first.`,
    stretched: (name: string, time: string) =>
      `The same times on an axis stretched by log. The order is the same: class ${name}, ${time}, is first.`,
    turned: (name: string, score: string) =>
      `Turned, and read upwards as −log t: what was smallest is highest. Class ${name}, ${score}.`,
  },
  parts: {
    logit: (index: string, value: string) => `log π${index} = ${value}`,
    gumbel: (index: string, value: string) => `γ${index} = ${value}`,
  },
  caption: {
    time: 'A bar ends at the time ξ/π of its class; its violet part ends at ξ, the noise alone.',
    turned:
      'Left bar of a class: log π, from 0. Right bar, violet: the noise γ, from there up or down to the score. Moving π moves the left bar and keeps the height of the right one.',
  },
  cut: (from: string, to: string, names: string) =>
    `The axis runs from ${from} to ${to}. Beyond it, with a dashed mark at its end: class ${names}.`,
  whole: (from: string, to: string) => `The axis runs from ${from} to ${to}; nobody lies beyond it.`,
  agreement: (agreeing: string, draws: string) =>
    `Both rules, each by its own arithmetic, name the same class in ${agreeing} of ${draws} draws.`,
  alternative: (draw: string, times: string, scores: string, winner: string) =>
    `Draw ${draw}. Times: ${times}. Scores: ${scores}. Class ${winner} has the smallest time and the highest score.`,
  value: (name: string, value: string) => `class ${name} ${value}`,
  table: {
    show: 'Numbers',
    caption: (draw: string) => `Draw ${draw}`,
    name: 'class',
    noise: 'ξ',
    time: 'ξ/π',
    logit: 'log π',
    gumbel: 'γ',
    score: 'log π + γ',
    draws: (count: string) => `${count} draws: the first of the race and the highest score`,
    draw: 'draw',
    first: 'smallest ξ/π',
    highest: 'highest log π + γ',
  },
}

export type ScoresWords = typeof words
