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
  parameters: Pick<Parameters, 'pi' | 'tau' | 'n' | 'seed'>
}

/** Of each class's probability so many significant digits: what the address holds exactly. */
const digits = 6

/** The parameters of a picture in one line that every language reads: 'π = (0.5, 0.3, 0.2), τ = 0.5, N = 10000, seed = 42'. */
export const parameterLine = ({ pi, tau, n, seed }: Origin['parameters']): string =>
  `π = (${pi.map((share) => Number(share.toPrecision(digits))).join(', ')}), τ = ${tau}, N = ${n}, seed = ${seed}`

/** The description of a picture: what it shows, its parameters, what made it, and where it opens again. */
export const descriptionOf = ({ alternative, address, version, parameters }: Origin): string =>
  [alternative, parameterLine(parameters), `Gumbel-Softmax Lab ${version}`, address]
    .filter((line) => line !== '')
    .join('\n')
