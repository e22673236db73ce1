/** ξ = −log u ~ Exp(1), for u in (0, 1): the time a runner of rate 1 takes. */
export const exponential = (u: number): number => -Math.log(u)
