import { normalAt, normalDensity } from '../../noise/normal'
import type { Parameters } from '../../state/parameters'
import { gaussian } from '../../transform/gaussian'

/** The draw looked at in the Gaussian chapter, with f(x) = x², and what it says of ∂E f/∂μ. */
export interface GaussianDraw {
  /** ε, the noise: jax.random.normal(jax.random.key(seed), …)[draw] (`contract.md` §1). It knows neither μ nor σ. */
  epsilon: number
  /** x = μ + σε */
  x: number
  /** x − μ = σε */
  deviation: number
  /** p(x) under N(μ, σ²) */
  density: number
  /** p(ε) under N(0, 1) */
  standardDensity: number
  /** f(x) = x² */
  value: number
  /** f′(x) = 2x: this draw's pathwise ∂/∂μ */
  pathwiseMu: number
  /** f′(x) ε: this draw's pathwise ∂/∂σ */
  pathwiseSigma: number
  /** f(x) (x − μ)/σ²: this draw's score-function ∂/∂μ */
  scoreMu: number
}

/** From ε to both one-draw estimates of the gradient (Mohamed et al. 2020, §4 and §5). */
export function gaussianDraw({
  mu,
  sigma,
  seed,
  draw,
}: Pick<Parameters, 'mu' | 'sigma' | 'seed' | 'draw'>): GaussianDraw {
  const epsilon = normalAt([0, seed], draw)
  const x = gaussian(epsilon, mu, sigma)
  const deviation = sigma * epsilon
  const standardDensity = normalDensity(epsilon)
  return {
    epsilon,
    x,
    deviation,
    density: standardDensity / sigma,
    standardDensity,
    value: x ** 2,
    pathwiseMu: 2 * x,
    pathwiseSigma: 2 * x * epsilon,
    scoreMu: (x ** 2 * deviation) / sigma ** 2,
  }
}

/** Variances over draws of the two estimates of ∂E f/∂μ, f(x) = x², exact: 4σ² and μ⁴/σ² + 14μ² + 15σ². */
export function estimatorVariances({ mu, sigma }: Pick<Parameters, 'mu' | 'sigma'>): {
  pathwise: number
  score: number
} {
  return { pathwise: 4 * sigma ** 2, score: mu ** 4 / sigma ** 2 + 14 * mu ** 2 + 15 * sigma ** 2 }
}
