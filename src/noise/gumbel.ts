import { exponential } from './exponential'

/** γ = −log ξ = −log(−log u) ~ Gumbel(0, 1), for u in (0, 1) (Gumbel 1954). Finite on every u that `uniform` gives. */
export const gumbel = (u: number): number => -Math.log(exponential(u))

/** Density exp(−γ − e^(−γ)) of Gumbel(0, 1). */
export const gumbelDensity = (value: number): number => Math.exp(-value - Math.exp(-value))

/** P(γ ≤ value) = exp(−e^(−value)). */
export const gumbelCdf = (value: number): number => Math.exp(-Math.exp(-value))

/** P(γ > value); 1 − cdf would be 0 from value 37 on. */
export const gumbelSurvival = (value: number): number => -Math.expm1(-Math.exp(-value))

/** The value with P(γ ≤ value) = u, for u in (0, 1). */
export const gumbelQuantile = (u: number): number => gumbel(u)

/** Euler's constant, the mean of Gumbel(0, 1). */
export const gumbelMean = 0.5772156649015329

/** π²/6 (π the number), the variance of Gumbel(0, 1). */
export const gumbelVariance = Math.PI ** 2 / 6

/**
 * The upper 23 random bits that made a γ, in their places of a 32-bit word with the lower nine 0: what `uniform` and
 * `normal` need to make noise of another distribution from the same streams (`contract.md` §1). u = exp(−e^(−γ)) is a multiple
 * of 2⁻²³, and float32 γ is fine enough to tell which: exact for the reference's γ; for an engine's, within
 * 2.4e-7·(1 + |γ|) of it, the neighbouring multiple now and then.
 */
export const recoverBits = (gumbel: number): number => Math.round(gumbelCdf(gumbel) * 2 ** 23) * 2 ** 9
