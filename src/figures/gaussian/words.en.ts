import { plural } from '../../language/number'

export const words = {
  fx: { square: 'x²', sine: 'sin x' },
  wiring: {
    legend: 'Where the noise stands',
    inBox: 'in the box that draws',
    atSide: 'at the side',
    box: ['draw x from', 'N(μ, σ²)'],
    gradient: (symbol: string, value: string): [string, string] => [`∂f/∂${symbol} =`, value],
    nothing: ['nothing', 'arrives'] as [string, string],
    stop: 'stops here',
    stops:
      'The gradient comes back to x and stops at the box: nothing says how x would have changed with μ or σ.',
    flows: (byMu: string, bySigma: string) =>
      `The gradient flows through + and ×: ∂f/∂μ = ${byMu}, ∂f/∂σ = ${bySigma}. The values going forward are the same as before.`,
    arrows:
      'Thin arrows: values, going forward. Thick coloured arrows: the gradient, coming back; dashed where nothing needs it.',
    label: (wiring: string) => `Computation graph of one draw, with the noise ${wiring}`,
    values: (epsilon: string, x: string, f: string, value: string) =>
      `Forward: ε = ${epsilon}, x = μ + σε = ${x}, ${f} = ${value}.`,
    table: (draw: string) => `Draw ${draw}, forward and back`,
  },
  frozen: {
    label: (count: string) => `${plural(count, 'draw')} of ε carried to x = μ + σε`,
    variance: (count: string, found: string, exact: string, band: string) =>
      `Over ${plural(count, 'draw')} x has variance ${found}; σ² is ${exact} (${band}).`,
    slip: (found: string, exact: string) =>
      `With σ² in place of σ, the same noise gives μ + σ²ε a variance of ${found}; σ⁴ is ${exact}.`,
    noVariance: 'One draw has no variance; show ten.',
    band: (low: string, high: string) => `in 999 of 1000 seeds within ${low}–${high}`,
    caption: (count: string) =>
      `${count === '1' ? 'Line: one draw' : `Lines: the first ${count} draws`}, frozen. The arrows under the selected draw show how far its x goes when μ, or σ, grows by 1.`,
    bandCaption:
      'The histogram: all draws and their distribution. Grey: if the theory is right, a bar ends in this band in 999 of 1000 seeds.',
    lawCaption: 'The histogram: all draws and their distribution.',
    alternative: (draw: string, epsilon: string, x: string, verdict: string) =>
      `Draw ${draw} leads from ε = ${epsilon} to x = ${x}; ∂x/∂μ = 1 and ∂x/∂σ = ${epsilon}. ${verdict}`,
    table: (count: string) => `${plural(count, 'draw')} of x`,
    mean: 'mean of x',
    varianceOfX: 'variance of μ + σε',
    varianceOfSlip: 'variance of μ + σ²ε',
  },
  estimators: {
    legend: 'f(x)',
    pathwise: 'pathwise',
    scoreFunction: 'score function',
    derivative: (symbol: string) => `∂E f/∂${symbol}`,
    heading: (symbol: string, f: string) => `∂/∂${symbol} of E f(x), f(x) = ${f}`,
    exact: (value: string) => `exact ${value}`,
    estimate: (mean: string, error: string) => `${mean} ± ${error}`,
    label: (symbol: string, count: string) =>
      `Two estimates of the derivative with respect to ${symbol}, over ${plural(count, 'draw')}`,
    alternative: (exact: string, estimates: string) =>
      `Exact: ${exact}. Mean and standard error: ${estimates}.`,
    one: 'One draw does not tell which estimator is better.',
    ratio: (times: string) =>
      `Judging by these draws, the score function needs ${times} times as many draws as the pathwise estimator for the same accuracy of ∂/∂μ.`,
    inverse: (times: string) =>
      `Judging by these draws, the pathwise estimator needs ${times} times as many draws as the score function for the same accuracy of ∂/∂μ: for this f, at these μ and σ, the score function scatters less.`,
    caption: (count: string, draw: string) =>
      `${count === '1' ? 'Dot: the estimate of the one draw' : `Dots: the estimates of the first ${count} draws, one each`}; ring: draw ${draw}. Thin bar: one standard deviation of single estimates on either side of their mean. Thick bar: one standard error of the mean over all draws. Values beyond the axis are drawn at its end.`,
    table: (count: string) => `Estimates over ${plural(count, 'draw')}`,
    exactColumn: 'exact',
    meanColumn: 'mean',
    errorColumn: 'standard error',
    spreadColumn: 'standard deviation of one',
  },
  table: {
    show: 'Numbers',
    quantity: 'quantity',
    value: 'value',
    overDraws: 'over draws',
    exact: 'exact',
    band: 'chance band (999 of 1000 seeds)',
  },
}

export type GaussianWords = typeof words
