import { plural, theFirst } from '../../language/number'
import type { EstimatorName } from './estimators'

interface DrawVerdict {
  draw: string
  index: string
  slope: string
  value: string
  gradient: string
}

interface PriceVerdict {
  tau: string
  bias: string
  spread: string
  averaged: string
  rmse: string
}

interface BestVerdict {
  averaged: string
  tau: string
  rmse: string
  rival: string
}

interface Told {
  mean: string
  error: string
}

const names: Record<EstimatorName, string> = {
  pathwise: 'Gumbel-Softmax, pathwise',
  straightThrough: 'straight-through Gumbel-Softmax',
  gumbelRao: 'Gumbel-Rao',
  plainStraightThrough: 'straight-through (ST) without noise',
  reinmax: 'ReinMax',
  scoreFunction: 'score function',
  meanBaseline: 'score function, mean as baseline',
  leaveOneOut: 'score function, leave-one-out',
}

export const words = {
  arrows: {
    title: (index: string) => `Every draw and its derivative in θ${index}`,
    yours: 'selected draw',
    verdict: ({ draw, index, slope, value, gradient }: DrawVerdict) =>
      `Draw ${draw}: ∂z̃${index}/∂θ${index} = ${slope}; f(z̃) = ${value} and ∂f(z̃)/∂θ${index} = ${gradient}.`,
    caption: (draws: string, step: string, index: string) =>
      `Draws shown: ${draws}. Each arrow is the draw’s own derivative: where its dot would go, to first order, if θ${index} rose by ${step}.`,
    cut: (draws: string) => `Longer arrows, cut short: ${draws}.`,
  },
  spread: {
    title: 'What every draw gives for one derivative, by estimator',
    names,
    note: (mean: string, error: string, spread: string) => `mean ${mean} ± ${error} · SD ${spread}`,
    beyond: (share: string) => `${share} beyond the axis`,
    beyondShort: (share: string) => `${share} beyond`,
    exact: (index: string, value: string) => `exact ∂E f(z)/∂θ${index} = ${value}`,
    caption: (draws: string, tau: string, draw: string) =>
      `N = ${draws} and τ = ${tau}. Heights are square roots of fractions, so that rare estimates show; each row has its own scale. Triangle: the mean with its chance band (999 of 1000). SD: the standard deviation of one draw. Open circle: the estimate of draw ${draw}.`,
    baselines:
      'Estimators drawn as pins depend on the sampled class only: they have one value per class and do not depend on τ. The mean as a baseline is the exact one; leave-one-out uses for each draw the mean of the others.',
    replicates: 'R of Gumbel-Rao',
    redrawn: (replicates: string, draws: string) =>
      `Gumbel-Rao keeps the class that was drawn, draws the noise again R = ${plural(replicates, 'time')} and averages straight-through over it: the mean stays, the standard deviation falls (over ${theFirst(draws, 'draw')}). ReinMax corrects straight-through so that it has no bias for quadratic f, and needs no τ. Neither is unbiased for every f.`,
    table: (draws: string, exact: string) => `Estimates over ${plural(draws, 'draw')}. Exact: ${exact}`,
  },
  code: {
    title: 'Lines of code',
    label: 'In code:',
    writtenFor: 'Library',
    copy: { copy: 'Copy', copied: 'Copied', selected: 'Copy the selected text' },
    pytorch: 'PyTorch draws noise of its own: its means agree with those above within their standard errors.',
    jax: 'These lines draw the very noise of this page and print the means of the rows above to the precision of float32.',
    logits:
      'F.gumbel_softmax takes logits. Given π instead, it samples from softmax(π), which is another distribution, and nothing warns you.',
  },
  biasVariance: {
    title: 'Bias, variance and RMSE against τ',
    averaged: 'Draws averaged into one gradient',
    titles: (averaged: string) => ({
      bias: '|bias|',
      variance: 'variance of one draw',
      rmse: `RMSE, ${averaged} averaged`,
    }),
    pathwise: 'pathwise',
    straightThrough: 'straight-through',
    gumbelRao: (replicates: string) => `Gumbel-Rao, R = ${replicates}`,
    shortGumbelRao: 'Gumbel-Rao',
    reinmax: 'ReinMax',
    plain: 'ST without noise',
    score: 'score function',
    baseline: 'mean as baseline',
    cold: '∝ 1/τ',
    verdict: ({ tau, bias, spread, averaged, rmse }: PriceVerdict) =>
      `Pathwise at τ = ${tau}: bias ${bias}, standard deviation of one draw ${spread}, RMSE of ${averaged} averaged ${rmse}.`,
    best: ({ averaged, tau, rmse, rival }: BestVerdict) =>
      `With ${averaged} averaged, its RMSE is least near τ = ${tau}: ${rmse}. The score function with the mean as baseline has ${rival} at every τ.`,
    caption: (draws: string, dots: string, exact: boolean) =>
      exact
        ? `All axes logarithmic. Lines are exact; the band is the chance band (999 of 1000) of the pathwise estimate over ${theFirst(draws, 'draw')}; dots: ${plural(dots, 'draw')} at your τ. The score function has no bias and is missing from the first picture.`
        : `All axes logarithmic. Lines, and the chance band (999 of 1000) around the pathwise one, are from ${theFirst(draws, 'draw')}; dots: ${plural(dots, 'draw')} at your τ. Exact lines are computed for at most three classes. The score function has no bias and is missing from the first picture.`,
    table: (draws: string) => `Bias and variance of one draw (sampled values: ${plural(draws, 'draw')})`,
  },
  finiteDifference: {
    title: 'A slope by differences, over the same noise and over fresh noise',
    width: 'Half width h of the difference',
    tooFew: 'One draw alone makes no pair. Choose N of at least 2.',
    labels: {
      estimate: 'slope of E f(z̃), estimated',
      error: 'standard error',
      same: 'same noise',
      fresh: 'fresh noise',
      slope: 'exact',
    },
    verdict: (h: string, pairs: string, same: Told, fresh: Told) =>
      `h = ${h}, pairs of draws: ${pairs}. Same noise on both sides: ${same.mean} ± ${same.error}. Fresh noise: ${fresh.mean} ± ${fresh.error}.`,
    caption: (pairs: string) =>
      `(f(z̃) at θ + h minus f(z̃) at θ − h)/2h, averaged over ${plural(pairs, 'pair')}, with chance bands (999 of 1000). Same noise: each draw is compared with itself. Fresh noise: with another draw. Both cost the same.`,
    table: (pairs: string) => `Differences over ${plural(pairs, 'pair')}`,
    columns: {
      same: 'same noise',
      sameError: 'standard error',
      fresh: 'fresh noise',
      freshError: 'its standard error',
    },
  },
  table: {
    show: 'Numbers',
    estimator: 'estimator',
    mean: 'mean',
    band: 'chance band (999 of 1000)',
    bias: 'bias',
    spread: 'standard deviation',
    variance: 'variance',
    rmse: 'RMSE of one draw',
  },
}

export type GradientWords = typeof words
