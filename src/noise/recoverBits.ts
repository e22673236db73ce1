import { gumbelCdf } from './gumbel'

/**
 * The upper 23 random bits that made a γ, in their places of a 32-bit word with the lower nine 0: what `uniform` and
 * `normal` need to make noise of another distribution from the same streams (`contract.md` §1). u = exp(−e^(−γ)) is a multiple
 * of 2⁻²³, and float32 γ is fine enough to tell which: exact for the reference's γ; for an engine's, within
 * 2.4e-7·(1 + |γ|) of it, the neighbouring multiple now and then.
 */
export const recoverBits = (gumbel: number): number => Math.round(gumbelCdf(gumbel) * 2 ** 23) * 2 ** 9
