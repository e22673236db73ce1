import type { GaussianGradient } from './gaussianGradient'

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
