import { mean } from 'd3'
import type { Drag, ViewDrag } from './drag'
import type { EmbedsCost } from './embeds'
import type { FirstLoad, LoadWork } from './firstLoad'
import type { Machine } from './machine'
import type { Timed } from './page/page'
import { median } from './quantile'

/** Bytes as a static host sends them, through gzip. */
export interface Sizes {
  kernel: number
  /** All that runs in the engine's worker, every experiment and the kernel in it. */
  worker: number
  /** React and React DOM. */
  react: number
  /** TensorFlow.js with its WebAssembly backend, as far as the peer uses it. */
  tensorflow: number
}

/** Views with a slider of τ, by their addresses, and what is there once the picture is and can be moved. */
export const views = {
  opening: { address: '#/?lang=en', picture: '#root [data-pick] [data-symbol="tau"] input:not([inert] *)' },
  chapter: {
    address: '#/lesson/gumbel-softmax?lang=en',
    // What it begins with; its figures are further down, and come when the reader does.
    picture: '[data-still] :is(canvas, svg[role="img"])',
  },
  lab: { address: '#/lab?lang=en', picture: '[data-settled="true"][data-draws] canvas' },
  stage: {
    address: '#/lecture/temperature/4?lang=en',
    picture: '[data-figure] :is(canvas, svg[role="img"])',
  },
  embed: { address: '#/embed/simplex?lang=en', picture: 'main canvas' },
} as const

export type ViewName = keyof typeof views

/** What one view costs: to come, to be moved, to be left alone. */
interface View {
  drag: ViewDrag
  loads: FirstLoad[]
  /** One load in Korean */
  korean: FirstLoad
  work: LoadWork
  /** Share of a core */
  idle: number
}

/** All that one run measured. */
export interface Results {
  machine: Machine
  /** N of the engine's rows */
  draws: number
  three: Timed[]
  ten: Timed[]
  noise: Timed[]
  /** One step of the digits' autoencoder */
  training: Timed[]
  /** The engine alone, K = 3, from 10⁴ draws to 10⁷ */
  byDraws: Timed[]
  /** The engine alone, 10⁵ draws, from 2 classes to 16, the most that there are */
  byClasses: Timed[]
  /** ms of an answer over 10⁷ draws */
  crews: { one: number; two: number }[]
  displaced: { temperature: number; displaced: number }[]
  drags: Drag[]
  /** The same drag over a page that has nothing to do. */
  idle: Drag
  views: Record<ViewName, View>
  /** React, KaTeX and d3 as they are usually bundled, loaded in turn with the opening */
  usual: FirstLoad[]
  embeds: EmbedsCost
  sizes: Sizes
  /** Of the whole run, s. */
  seconds: number
}

/** ms of a run, by round. */
export const timesOf = (timed: readonly Timed[], who: Timed['work']['who']): readonly number[] => {
  const found = timed.find(({ work }) => work.who === who)
  if (!found) throw new Error(`${who} was not timed`)
  return found.times
}

/** How many times as long one takes as another. */
export interface Ratio {
  /** Of the rounds' own ratios */
  median: number
  /** Of the best round of each, which neighbours disturbed least */
  best: number
}

export const ratioOf = (slow: readonly number[], fast: readonly number[]): Ratio => ({
  median: median(slow.map((time, round) => time / fast[round]!)),
  best: Math.min(...slow) / Math.min(...fast),
})

/** A peer against the engine. */
export const ratio = (timed: readonly Timed[], peer: Timed['work']['who']): Ratio =>
  ratioOf(timesOf(timed, peer), timesOf(timed, 'engine'))

export const worstDrag = ({ drags }: Results): Drag =>
  drags.reduce((worst, drag) => (drag.toPaint.p95 > worst.toPaint.p95 ? drag : worst))

/** Slope of log y over log x by least squares: 0 where x costs nothing, 1 where it costs in proportion. */
export function logSlope(points: readonly (readonly [x: number, y: number])[]): number {
  const x = points.map(([at]) => Math.log(at))
  const y = points.map(([, value]) => Math.log(value))
  const [middleX, middleY] = [mean(x)!, mean(y)!]
  const covariance = mean(x.map((at, n) => (at - middleX) * (y[n]! - middleY)))!
  return covariance / mean(x.map((at) => (at - middleX) ** 2))!
}
