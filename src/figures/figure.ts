import type { LatePart } from '../language/latePart'
import type { ControlName, FigureParameters } from '../state/parameters'
import type { Figure } from '../state/place'
import type { ReaderNumbers } from './readerNumbers'

/** What every figure is given: it reads the rest from the engine. */
export interface FigureProps {
  /** The parameters, the draw looked at, and counts where the page has them */
  live: ReaderNumbers
  /** A name of its own among the figures on the page, for its questions to the engine. */
  channel: string
  /** The exploration that shows it, where it is shown by one: some figures show less at first. */
  exploration?: string | undefined
  /** True where a control beside the figure already sets how many draws it shows. */
  counted?: boolean | undefined
}

/** What moves a figure: the controls of every figure, which a link may hide, and single figures' own. */
export type Control = ControlName | 'mu' | 'sigma' | 'theta' | 'f' | 'logit' | 'to' | 'k' | 'scale' | 'pin'

/** Those of the controls that a link does not hide. */
export const shownControls = (controls: readonly Control[], hide: readonly ControlName[]): Control[] =>
  controls.filter((control) => !hide.some((hidden) => hidden === control))

/** The figures that are pictures with controls of their own. */
export type FigureId = Exclude<Figure, 'derivation' | 'lab'>

/** A figure and the controls that move it. */
export interface FigureEntry {
  component: LatePart<FigureProps>
  /** Parameters of its own: they stand under `parameters.figure` of its messages. */
  parameters?: readonly (keyof FigureParameters)[]
  /** Its main control is part of the picture, as buttons are that run it. */
  mainWithin?: true
  /**
   * What the foot of a lecture's screen need not offer, by exploration: the picture's own axis has its handle, or what it
   * moves is not shown on stage.
   */
  notAtFoot?: Readonly<Record<string, readonly Control[]>>
  /** The most telling first */
  controls: readonly Control[]
  /** Those of explorations that need others, or another order */
  controlsIn?: Readonly<Record<string, readonly Control[]>>
}

/** Explorations that a figure can show alone, where it has several: an address's `part`. An id never changes its meaning. */
export const figureParts = {
  gaussian: ['graph', 'frozen-noise', 'two-estimators'],
  race: ['one-race', 'all-races'],
  'gumbel-noise': ['density', 'noise-lab'],
  slice: ['one-draw', 'all-draws'],
  expectation: ['mean', 'curve'],
  gradient: ['arrows', 'spread', 'price', 'frozen'],
  training: ['pi', 'digits'],
  watermark: ['watermark', 'two-temperatures'],
} as const satisfies Partial<Record<FigureId, readonly string[]>>

type Parted = keyof typeof figureParts

/** A figure with one of its parts: 'gaussian/graph'. */
export type PartName = { [Id in Parted]: `${Id}/${(typeof figureParts)[Id][number]}` }[Parted]

/** The parts that a figure can show alone; none where it has one panel only. */
export const partsOf = (figure: Figure): readonly string[] =>
  Object.hasOwn(figureParts, figure) ? figureParts[figure as Parted] : []
