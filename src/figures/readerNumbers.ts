import type { RelaxationTally } from '../engine/tile'
import type { Numbers } from '../language/number'
import type { Parameters } from '../state/parameters'
import type { SelectedDraw } from './selectedDraw'

/** What prose, captions and derivations may say in numbers: all of it is on the page, none of it is canned. */
export interface ReaderNumbers extends Numbers {
  parameters: Parameters
  /** The draw looked at, from u to z̃. */
  draw: SelectedDraw
  /** Counts over all draws; null until the engine has answered. */
  tally: RelaxationTally | null
  /** The Gaussian chapter's own parameters. */
  mu: number
  sigma: number
}
