export const words = {
  rows: {
    expectation: (draws: string) =>
      draws === '1' ? 'Expectation: the mean over one draw' : `Expectation: the mean over ${draws} draws`,
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
    expectation: (column: string, shares: string) => `${column}, mean: ${shares}`,
    sample: (column: string, shares: string) => `${column}, sample: ${shares}`,
  },
  caption: {
    expectation:
      'Tick: the exact expectation. Band: five standard errors about it, which chance exceeds about once in two million where draws are many. Dashed: π. Dotted: 1/K.',
    sample: 'One noise γ in every column, so the same class is tallest in all of them.',
    path: 'The lower row, continued: z̃ₖ of the same draw over τ, the four temperatures marked. Drag along it, or use the arrow keys, to set τ.',
    distance: (fromProbabilities: string, fromUniform: string) =>
      `Exactly: at τ = 0.1 the mean lies within ${fromProbabilities} of π, at τ = 10 still ${fromUniform} from 1/K.`,
  },
  path: {
    label: 'The path of one draw over τ',
    alternative: (draw: string, winner: string, here: string) =>
      `z̃ of draw ${draw} for τ from 0.01, where class ${winner} has all, to 100, where all classes have nearly 1/K. ${here}`,
    here: (temperature: string, shares: string) => `At τ = ${temperature}: ${shares}.`,
    cursor: 'Temperature τ, along the path',
    uniform: '1/K',
  },
  waiting: 'counting',
  table: {
    show: 'Numbers',
    expectation: (draws: string) => `Means over N = ${draws}, exact expectations, five standard errors`,
    sample: (draw: string) => `The sample: draw ${draw}`,
    name: 'class',
    mean: (name: string) => `${name}: mean`,
    exact: (name: string) => `${name}: exact`,
    band: (name: string) => `${name}: five s.e.`,
    fromProbabilities: 'farthest from π, exactly',
    fromUniform: 'farthest from 1/K, exactly',
  },
}

export type TemperatureWords = typeof words
