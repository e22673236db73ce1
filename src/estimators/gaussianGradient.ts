import { gaussian } from '../transform/gaussian'

/** An estimate, from one draw, of the derivatives of E f(x), x ~ N(μ, σ²), with respect to μ and to σ. */
export interface GaussianGradient {
  mean: number
  deviation: number
}

/** Pathwise: f′(x) and f′(x)·ε at x = μ + σε (Kingma, Welling 2014). `slope` is f′. */
export function gaussianPathwise(
  slope: (x: number) => number,
  epsilon: number,
  mean: number,
  deviation: number,
): GaussianGradient {
  const along = slope(gaussian(epsilon, mean, deviation))
  return { mean: along, deviation: along * epsilon }
}

/** Score function: f(x)·∂log p(x)/∂μ = f(x)·ε/σ and f(x)·(ε² − 1)/σ; it needs f alone (Williams 1992). */
export function gaussianScoreFunction(
  objective: (x: number) => number,
  epsilon: number,
  mean: number,
  deviation: number,
): GaussianGradient {
  const value = objective(gaussian(epsilon, mean, deviation))
  return { mean: (value * epsilon) / deviation, deviation: (value * (epsilon ** 2 - 1)) / deviation }
}
