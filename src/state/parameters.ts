export type Language = 'en' | 'ko'
export type Theme = 'light' | 'dark' | 'auto'
export const controlNames = ['pi', 'tau', 'n', 'seed', 'draw', 'labels'] as const
export type ControlName = (typeof controlNames)[number]

/** What a link carries (`contract.md` §2). */
export interface Parameters {
  /** Class probabilities, 2–16 numbers ≥ 0 that sum to 1. */
  pi: readonly number[]
  /** Temperature, 0.01 … 100. */
  tau: number
  /** 0 … 2³² − 1. */
  seed: number
  /** Number of draws N, 1 … 10⁷. */
  n: number
  /** The draw looked at closely, 0 … N − 1. */
  draw: number
  /** One name a class, at most 24 code points; '1', '2', … unless the reader named it. */
  labels: readonly string[]
  /** Controls not to show. */
  hide: readonly ControlName[]
  lang: Language
  theme: Theme
}

export type ParameterName = keyof Parameters
