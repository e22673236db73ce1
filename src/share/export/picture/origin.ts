import type { Parameters } from '../../../state/parameters'
import { parameterLine, type ToldFigure } from './parameterLine'

/** Where a picture comes from: what makes it again, and what it shows. */
export interface Origin extends ToldFigure {
  /** A short name of the figure */
  title: string
  /** What is to be seen, in words */
  alternative: string
  /** The address that opens the state */
  address: string
  version: string
  parameters: Parameters
}

/** The description of a picture: what it shows, its parameters, what made it, and where it opens again. */
export const descriptionOf = ({ alternative, address, version, parameters, ...figure }: Origin): string =>
  [alternative, parameterLine(figure, parameters), `Gumbel-Softmax Lab ${version}`, address]
    .filter((line) => line !== '')
    .join('\n')
