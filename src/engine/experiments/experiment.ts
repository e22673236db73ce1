import type { NoiseKey } from '../../noise/noise'

/** What an experiment runs over: noise by its key, and parameters. */
export interface ExperimentInput<Parameters> {
  noise: NoiseKey
  parameters: Parameters
}

/** Worker w of W takes every W-th block of draws, beginning with block w. */
export interface Shard {
  index: number
  of: number
}
