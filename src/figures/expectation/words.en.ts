import { plural, theFirst } from '../../language/number'

interface Verdict {
  tau: string
  draws: string
  relaxed: string
  error: string
  discrete: string
  bias: string
}

interface MeanVerdict {
  draws: string
  tau: string
  index: string
  mean: string
  probability: string
  distance: string
  exact: string
}

export const words = {
  title: 'Means of f(z̃) and of f(z) against τ',
  curves: {
    relaxed: 'mean of f(z̃)',
    discrete: 'E f(z)',
    tangent: 'first order in τ',
  },
  verdict: ({ tau, draws, relaxed, error, discrete, bias }: Verdict) =>
    `At τ = ${tau} the mean of f(z̃) over N = ${plural(draws, 'draw')} is ${relaxed} ± ${error} and E f(z) is ${discrete}, so the bias is ${bias} ± ${error}.`,
  caption: (draws: string, exact: boolean) =>
    exact
      ? `Thick: the mean of f(z̃) over ${theFirst(draws, 'draw')}, the same ones at every τ. Behind it is the chance band (999 of 1000) around the exact value. The flat line is E f(z); up to chance the shade between the two is the bias.`
      : `Thick: the mean of f(z̃) over ${theFirst(draws, 'draw')}, the same ones at every τ, in its chance band (999 of 1000). The flat line is E f(z); up to chance the shade between the two is the bias. The exact value is computed for at most three classes.`,
  alternative: (draws: string, discrete: string, verdict: string) =>
    `The mean of f(z̃) over ${plural(draws, 'draw')} against τ from 0.01 to 100, beside the flat line E f(z) = ${discrete}. ${verdict}`,
  table: {
    show: 'Numbers',
    caption: (draws: string, discrete: string) => `Means over ${plural(draws, 'draw')}. E f(z) = ${discrete}`,
    tau: 'τ',
    relaxed: 'mean of f(z̃)',
    band: 'chance band (999 of 1000)',
    exact: 'exact',
    bias: 'bias',
  },
  mean: {
    title: 'The mean of the relaxed samples beside π',
    mean: 'mean of z̃',
    verdict: ({ draws, tau, index, mean, probability, distance, exact }: MeanVerdict) =>
      `At τ = ${tau} the mean of z̃${index} over N = ${plural(draws, 'draw')} is ${mean} and π${index} is ${probability}, a difference of ${distance} (exactly ${exact}).`,
    caption: (draws: string) =>
      `The cross is the mean of all dots, the diamond is π. The dotted path is where the mean goes as τ rises from 0.01 to 100, towards the centre (over ${theFirst(draws, 'draw')}).`,
    table: {
      caption: (draws: string) => `π and the means of ${plural(draws, 'draw')}`,
      name: 'class',
      mean: 'mean of z̃',
      exact: 'exact',
      bias: 'mean − π',
    },
  },
}

export type ExpectationWords = typeof words
