import { plural } from '../../language/number'

export const words = {
  title: (draw: string) => `Draw ${draw}, from times to perturbed logits`,
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
    score: 'perturbed logit −log(ξ/π) = log π + γ',
  },
  first: 'first',
  highest: 'largest',
  play: 'Turn the axis',
  stop: 'Stop',
  scrub: 'From the axis of times to the axis of perturbed logits',
  scrubValue: {
    time: 'axis of times',
    stretched: 'axis stretched by log',
    turned: 'axis of perturbed logits',
  },
  verdict: {
    time: (name: string, time: string) =>
      `The race: class ${name} has the smallest time, ${time}, and is first.`,
    stretched: (name: string, time: string) =>
      `The same times on an axis stretched by log. The order is the same: class ${name}, ${time}, is first.`,
    turned: (name: string, score: string) =>
      `Turned, and read upwards as −log t: what was smallest is now largest. Class ${name}, ${score}.`,
  },
  parts: {
    logit: (index: string, value: string) => `log π${index} = ${value}`,
    gumbel: (index: string, value: string) => `γ${index} = ${value}`,
  },
  caption: {
    time: 'A bar ends at the time ξ/π of its class; its violet part ends at ξ, the noise alone.',
    turned:
      'Left bar of a class: log π, from 0. Right bar, violet: the noise γ, from there up or down to the perturbed logit. Moving π moves the left bar and keeps the height of the right one.',
  },
  cut: (from: string, to: string, names: string) =>
    `The axis runs from ${from} to ${to}. Beyond it, with a dashed mark at its end: class ${names}.`,
  whole: (from: string, to: string) => `The axis runs from ${from} to ${to}; no class lies beyond it.`,
  agreement: (agreeing: string, draws: string) =>
    `The two rules, each computed on its own, name the same class in ${agreeing} of ${plural(draws, 'draw')}.`,
  alternative: (times: string, scores: string, winner: string) =>
    `Times: ${times}. Perturbed logits: ${scores}. Class ${winner} has the smallest time and the largest perturbed logit.`,
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
    draws: (count: string) =>
      `${plural(count, 'draw')}: the winner of the race and the largest perturbed logit`,
    draw: 'draw',
    first: 'smallest ξ/π',
    highest: 'largest log π + γ',
  },
}

export type ScoresWords = typeof words
