import type { Parameters } from '../../../state/parameters'

/** Where a picture comes from: what makes it again, and what it shows. */
export interface Origin {
  /** A short name of the figure */
  title: string
  /** What is to be seen, in words */
  alternative: string
  /** The address that opens the state */
  address: string
  version: string
  parameters: Pick<Parameters, 'pi' | 'tau' | 'mu' | 'sigma' | 'n' | 'seed'>
  /** Whether the Gaussian is shown, not the classes. */
  gaussian: boolean
}

/** Significant digits that are told; the address holds all of them. */
const digits = 6

const told = (value: number) => String(Number(value.toPrecision(digits)))

/** The parameters of a picture in one line that every language reads: 'π = (0.5, 0.3, 0.2), τ = 0.5, N = 10000, seed = 42'. */
export const parameterLine = ({ parameters, gaussian }: Pick<Origin, 'parameters' | 'gaussian'>): string => {
  const { pi, tau, mu, sigma, n, seed } = parameters
  const moved = gaussian
    ? `μ = ${told(mu)}, σ = ${told(sigma)}`
    : `π = (${pi.map(told).join(', ')}), τ = ${told(tau)}`
  return `${moved}, N = ${n}, seed = ${seed}`
}

/** The description of a picture: what it shows, its parameters, what made it, and where it opens again. */
export const descriptionOf = ({ alternative, address, version, ...shown }: Origin): string =>
  [alternative, parameterLine(shown), `Gumbel-Softmax Lab ${version}`, address]
    .filter((line) => line !== '')
    .join('\n')
