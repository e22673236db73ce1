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
      'The gradient comes back to x and stops at the box: no rule says how x would have changed with μ or σ.',
    flows: (byMu: string, bySigma: string) =>
      `The gradient flows through + and ×: ∂f/∂μ = ${byMu}, ∂f/∂σ = ${bySigma}. The values going forward are the same as before.`,
    arrows:
      'Dark arrows: values, going forward. Coloured arrows: the gradient, coming back; dashed where nobody waits for it.',
    label: (wiring: string) => `Computation graph of one draw, the noise ${wiring}`,
    values: (epsilon: string, x: string, f: string, value: string) =>
      `Forward: ε = ${epsilon}, x = μ + σε = ${x}, ${f} = ${value}.`,
    table: (draw: string) => `Draw ${draw}, forward and back`,
  },
  frozen: {
    label: (count: string) => `${count} draws of ε carried to x = μ + σε`,
    variance: (count: string, found: string, exact: string, band: string) =>
      `Over ${count} draws x has variance ${found}; σ² is ${exact} (${band}).`,
    slip: (found: string, exact: string) =>
      `With σ² in the place of σ, the same noise gives μ + σ²ε a variance of ${found}; σ⁴ is ${exact}.`,
    noVariance: 'One draw has no variance; take ten.',
    band: (low: string, high: string) => `by chance ${low}–${high}`,
    caption: (count: string) =>
      `${count === '1' ? 'Line: one draw' : `Lines: the first ${count} draws`}, frozen. The arrows under the selected draw show how far its x goes when μ, or σ, grows by 1.`,
    bandCaption: 'Below: all draws, their law, and in grey where chance leaves a bar 999 times in 1000.',
    lawCaption: 'Below: all draws and their law.',
    alternative: (draw: string, epsilon: string, x: string, verdict: string) =>
      `Draw ${draw} leads from ε = ${epsilon} to x = ${x}; ∂x/∂μ = 1 and ∂x/∂σ = ${epsilon}. ${verdict}`,
    table: (count: string) => `${count} draws of x`,
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
      `Two estimates of the derivative with respect to ${symbol}, over ${count} draws`,
    alternative: (exact: string, estimates: string) =>
      `Exact: ${exact}. Mean and standard error: ${estimates}.`,
    one: 'One draw: nobody can say which estimator is better.',
    ratio: (times: string) =>
      `Going by the spread of these draws, the score function needs ${times} times as many of them as the path to be as sure of ∂/∂μ.`,
    inverse: (times: string) =>
      `Going by the spread of these draws, the path needs ${times} times as many of them as the score function to be as sure of ∂/∂μ: for this f, here, the score function scatters less.`,
    caption: (count: string, draw: string) =>
      `${count === '1' ? 'Dot: what the one draw says' : `Dots: what each of the first ${count} draws says alone`}; ring: draw ${draw}. Thin bar: one standard deviation of single estimates on either side of their mean. Thick bar: one standard error of the mean over all draws. What lies beyond the axis stands at its end.`,
    table: (count: string) => `Estimates over ${count} draws`,
    exactColumn: 'exact',
    meanColumn: 'mean',
    errorColumn: 'standard error',
    spreadColumn: 'deviation of one',
  },
  table: {
    show: 'Numbers',
    quantity: 'quantity',
    value: 'value',
    overDraws: 'over draws',
    exact: 'exact',
    band: 'chance band (999 of 1000)',
  },
}

export type GaussianWords = typeof words
