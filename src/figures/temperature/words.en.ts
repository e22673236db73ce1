import { plural } from '../../language/number'

export const words = {
  rows: {
    expectation: (draws: string) => `Expectation: the mean over ${plural(draws, 'draw')}`,
    sample: (draw: string) => `One sample: draw ${draw}`,
    path: (draw: string) => `Draw ${draw} at every τ`,
    scale: (top: string) => `bars from 0 to ${top}`,
  },
  column: {
    categorical: 'categorical',
    printed: (temperature: string) => `τ = ${temperature}`,
    own: (temperature: string) => `your τ = ${temperature}`,
  },
  picture: {
    expectation: (shares: string) => `Mean: ${shares}.`,
    sample: (shares: string) => `Sample: ${shares}.`,
  },
  caption: {
    expectation:
      'The tick is the exact expectation, the band is what chance allows around it (999 of 1000 seeds). Dashed: π. Dotted: 1/K.',
    sample: 'The noise γ is the same in every picture, so the same class is the tallest in all of them.',
    path: 'The one sample as curves: z̃ₖ of the same draw over τ, with the four temperatures marked. Drag along it, or use the arrow keys, to set τ.',
    even: 'All classes are equally likely, so the exact mean is π = (1/K, …, 1/K) at every τ.',
    distance: (fromProbabilities: string, fromUniform: string) =>
      `Computed exactly, at τ = 0.1 no mean is farther than ${fromProbabilities} from its πₖ, and at τ = 10 the farthest is still ${fromUniform} from 1/K.`,
  },
  path: {
    label: 'The path of one draw over τ',
    alternative: (draw: string, winner: string, here: string) =>
      `z̃ of draw ${draw} for τ from 0.01 to 100: class ${winner} has the largest component throughout, and it does not grow with τ. ${here}`,
    here: (temperature: string, shares: string) => `At τ = ${temperature}: ${shares}.`,
    cursor: 'Temperature τ, along the path',
    uniform: '1/K',
  },
  waiting: 'counting',
  table: {
    show: 'Numbers',
    expectation: (draws: string) =>
      `Means over N = ${draws}, exact expectations, and how far chance allows (999 of 1000 seeds)`,
    sample: (draw: string) => `The sample: draw ${draw}`,
    name: 'class',
    mean: (name: string) => `${name}: mean`,
    exact: (name: string) => `${name}: exact`,
    band: (name: string) => `${name}: chance, ±`,
    fromProbabilities: 'farthest from π, exactly',
    fromUniform: 'farthest from 1/K, exactly',
  },
}

export type TemperatureWords = typeof words
