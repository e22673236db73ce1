import { type SelectedDraw, selectedDraw } from '../../../lesson/selectedDraw'
import type { Parameters } from '../../../state/parameters'
import { figureParameterNames } from '../../../state/table'
import { version } from '../../../state/version'
import type { MessageParameters } from '../../embed/messages'
import { writeParameters } from '../../embed/writeParameters'

/** The state as a program takes it (`docs/exports.md`). Numbers are exact: JSON's digits are the float64's. */
export interface StateRecord {
  app: 'Gumbel-Softmax Lab'
  /** The version of the app that wrote it. */
  version: string
  /** The version of this form. */
  format: 1
  /** Opens the state again. */
  link: string
  /** The link's part that names the state, wherever the app lies. */
  address: string
  /** As messages of an embedded figure carry them (`contract.md` §3), with every figure's own. */
  parameters: MessageParameters
  /** The draw looked at closely; a score of −∞ is null. */
  draw: Pick<SelectedDraw, 'u' | 'xi' | 'gamma' | 'relaxed' | 'winner'> & { score: (number | null)[] }
}

/** All that is chosen, the draw under the glass, and the way back. */
export function stateRecord(parameters: Parameters, link: string): StateRecord {
  const { pi, tau, seed, draw } = parameters
  const { u, xi, gamma, score, winner, relaxed } = selectedDraw(seed, draw, pi, tau)
  return {
    app: 'Gumbel-Softmax Lab',
    version,
    format: 1,
    link,
    address: link.slice(link.indexOf('#')),
    parameters: writeParameters(parameters, figureParameterNames),
    draw: {
      u,
      xi,
      gamma,
      score: score.map((value) => (value === -Infinity ? null : value)),
      winner,
      relaxed,
    },
  }
}
