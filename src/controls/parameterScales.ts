import type { Scale } from './scale'

/** τ from 0.01 to 100 (`contract.md` §2). */
export const temperatureScale: Scale = { kind: 'logarithmic', min: 0.01, max: 100 }

/** N from 1 to 10⁷ (`contract.md` §2). */
export const countScale: Scale = { kind: 'logarithmic', min: 1, max: 1e7, whole: true }
