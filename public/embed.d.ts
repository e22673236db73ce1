// Types of embed.js, the element <gumbel-softmax>. See docs/embedding.md.

export type Figure =
  | 'gaussian'
  | 'race'
  | 'gumbel-noise'
  | 'scores'
  | 'histograms'
  | 'simplex'
  | 'slice'
  | 'temperature'
  | 'expectation'
  | 'gradient'
  | 'training'
  | 'coupling'
  | 'top-k'
  | 'watermark'
  | 'derivation'
  | 'lab'

export type Control = 'pi' | 'tau' | 'n' | 'seed' | 'draw' | 'labels'

/** Parameters of single figures; a figure tells and takes only its own. */
export interface FigureParameters {
  mu: number
  sigma: number
  fx: 'square' | 'sine'
  wiring: 'box' | 'side'
  axis: 'share' | 'log-odds'
  pair: [number, number]
  turn: [yaw: number, pitch: number]
  theta: number
  /** `text`, a function of z1 … zK such as 'z1^2 + z2', of `expression` alone, which has no numbers */
  f: {
    kind: 'linear' | 'quadratic' | 'toy' | 'curved' | 'values' | 'expression'
    numbers: number[]
    text?: string
  }
  /** Counted from 0 */
  logit: number
  task: 'pi' | 'digits'
  estimator: 'relaxed' | 'straight-through' | 'leave-one-out' | 'exact' | 'gumbel-rao' | 'reinmax'
  schedule: 'fixed' | 'annealed'
  cooling: number
  floor: number
  rate: number
  adam: number
  scale: number
  /** Settings of a picture that stays, pale, under the present one */
  pin: { pi: number[]; tau: number; scale: number } | null
  to: number[]
  k: number
}

/** What a figure tells of itself. Classes and draws count from 0. */
export interface Parameters {
  /** Class probabilities, 2–16 numbers ≥ 0 that sum to 1; to be set at any scale, each ≤ 1e6. */
  pi: number[]
  /** Temperature, 0.01 … 100 */
  tau: number
  /** 0 … 2³² − 1 */
  seed: number
  /** Number of draws, 1 … 10⁷ */
  n: number
  /** The draw looked at closely, 0 … n − 1 */
  draw: number
  /** One name a class, at most 24 characters */
  labels: string[]
  /** Controls not shown */
  hide: Control[]
  lang: 'en' | 'ko'
  theme: 'light' | 'dark' | 'auto'
  figure?: Partial<FigureParameters>
}

/** Of all draws at the present parameters. K classes. */
export interface Statistics {
  gumbelMax: { counts: number[] }
  gumbelSoftmax: {
    mean: number[]
    /** With divisor N */
    variance: number[]
    /** K lists of 64 counts: equal bins of [0, 1], the last closed */
    histogram: number[][]
    argmaxCounts: number[]
  }
  /** Of all N·K values γ */
  noise: { min: number; max: number; mean: number }
  /** Of the draw `draw`; a score of −∞ is null */
  draw: {
    u: number[]
    xi: number[]
    gamma: number[]
    score: (number | null)[]
    relaxed: number[]
    winner: number
  }
}

/** What `set` and `statistics` reject with. */
export interface EmbedError extends Error {
  code: 'bad-message' | 'bad-parameter' | 'unavailable'
}

interface Message {
  gumbelSoftmax: 1
}

/** The element's events; none bubbles. A `key` is followed by a KeyboardEvent that does. */
export interface EmbedEventMap {
  ready: CustomEvent<Message & { type: 'ready'; figure: Figure; parameters: Parameters }>
  /** `by`: who changed something; a page that keeps others in step passes on the reader's changes alone. */
  change: CustomEvent<Message & { type: 'change'; parameters: Parameters; by: 'host' | 'reader' }>
  key: CustomEvent<
    Message & { type: 'key' } & Pick<
        KeyboardEvent,
        'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'
      >
  >
  error: CustomEvent<Message & { type: 'error'; id?: number; code: EmbedError['code']; message: string }>
}

/**
 * `<gumbel-softmax figure="simplex" pi="0.5,0.3,0.2" tau="0.5">`. How it stands in its frame, `part`, `fit` and `type`, is said by
 * attributes alone.
 */
export interface GumbelSoftmaxElement
  extends HTMLElement,
    Omit<Parameters, 'lang' | 'figure'>,
    FigureParameters {
  /** Which figure; a derivation's chapter stands with it: 'derivation/temperature'. */
  figure: string
  /** Resolves once every draw at these parameters is painted; several sets in a row are answered together. */
  set(parameters: Partial<Parameters> & Partial<FigureParameters>): Promise<Parameters>
  statistics(): Promise<Statistics>
  addEventListener<Type extends keyof EmbedEventMap>(
    type: Type,
    listener: (this: GumbelSoftmaxElement, event: EmbedEventMap[Type]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void
}

type Named = Omit<Parameters, 'figure'> & FigureParameters

/** What JSX takes of the element: a parameter's value, or its text as in an attribute; none means the default. */
export type GumbelSoftmaxProps = { [Name in keyof Named]?: Named[Name] | string | undefined } & {
  figure?: string
  part?: string
  fit?: 'host' | 'frame'
  type?: 'page' | 'stage'
} & { [Type in keyof EmbedEventMap as `on${Type}`]?: (event: EmbedEventMap[Type]) => void }

declare global {
  interface HTMLElementTagNameMap {
    'gumbel-softmax': GumbelSoftmaxElement
  }
}
