import { gaussian } from '../transform/gaussian'

/** A function f of one number, with what is known exactly of its mean over N(μ, σ²). */
export interface GaussianObjective {
  value: (x: number) => number
  /** f′ */
  slope: (x: number) => number
  /** E f(x) */
  expectation: (mean: number, deviation: number) => number
  /** ∂E f/∂μ and ∂E f/∂σ */
  gradient: (mean: number, deviation: number) => GaussianGradient
}

/** f(x) = x²: E f = μ² + σ². */
export const square: GaussianObjective = {
  value: (x) => x * x,
  slope: (x) => 2 * x,
  expectation: (mean, deviation) => mean ** 2 + deviation ** 2,
  gradient: (mean, deviation) => ({ mean: 2 * mean, deviation: 2 * deviation }),
}

/** f(x) = sin x: E f = e^(−σ²/2) sin μ, the imaginary part of the characteristic function at 1. */
export const sine: GaussianObjective = {
  value: Math.sin,
  slope: Math.cos,
  expectation: (mean, deviation) => Math.exp(-(deviation ** 2) / 2) * Math.sin(mean),
  gradient: (mean, deviation) => {
    const damping = Math.exp(-(deviation ** 2) / 2)
    return { mean: damping * Math.cos(mean), deviation: -deviation * damping * Math.sin(mean) }
  },
}

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
