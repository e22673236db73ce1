import { exponential } from './exponential'

/** γ = −log ξ = −log(−log u) ~ Gumbel(0, 1), for u in (0, 1) (Gumbel 1954). Finite on every u that `uniform` gives. */
export const gumbel = (u: number): number => -Math.log(exponential(u))

/** Density exp(−γ − e^(−γ)) of Gumbel(0, 1). */
export const gumbelDensity = (value: number): number => Math.exp(-value - Math.exp(-value))

/** −γ − e^(−γ), the log of the density; finite where the density is 0 in float64. */
export const gumbelLogDensity = (value: number): number => -value - Math.exp(-value)

/** P(γ ≤ value) = exp(−e^(−value)). */
export const gumbelCdf = (value: number): number => Math.exp(-Math.exp(-value))

/** P(γ > value); 1 − cdf would be 0 from value 37 on. */
export const gumbelSurvival = (value: number): number => -Math.expm1(-Math.exp(-value))

/** The value with P(γ > value) = v, for v in (0, 1); keeps v = 1e-300 usable. */
export const gumbelInverseSurvival = (v: number): number => -Math.log(-Math.log1p(-v))

/** The value with P(γ ≤ value) = u, for u in (0, 1). */
export const gumbelQuantile = (u: number): number => gumbel(u)

/** Euler's constant, the mean of Gumbel(0, 1). */
export const gumbelMean = 0.5772156649015329

/** π²/6 (π the number), the variance of Gumbel(0, 1). */
export const gumbelVariance = Math.PI ** 2 / 6

/** 12√6·ζ(3)/π³, the skewness of Gumbel(0, 1). */
export const gumbelSkewness = 1.1395470994046486
