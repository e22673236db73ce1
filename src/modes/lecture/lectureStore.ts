import type { CSSProperties } from 'react'
import { createStore, useStore } from 'zustand'
import { isSameScreen, type Position, type Screen } from '../../lesson/deck'
import type { Chapter } from '../../state/place'
import { store } from '../../state/store'

/** The hands counted in the room for each choice of a question, by the screen that asks it, as 'temperature/2'. */
export type Hands = Readonly<Record<string, readonly number[]>>

/** The largest count a field takes. */
export const mostHands = 9999

const nameOf = ({ chapter, step }: Screen): string => `${chapter}/${step}`

const noHands: readonly number[] = []

/** What was counted on a screen. */
export const handsAt = (hands: Hands, at: Screen): readonly number[] => hands[nameOf(at)] ?? noHands

/** The same with another count for a choice, from 0, of a screen's question. */
export function countHands(hands: Hands, at: Screen, choice: number, count: number): Hands {
  const counts = handsAt(hands, at)
  const length = Math.max(counts.length, choice + 1)
  const changed = Array.from({ length }, (_, index) => (index === choice ? count : (counts[index] ?? 0)))
  return { ...hands, [nameOf(at)]: changed }
}

/** The same without what was counted on a screen. */
export const withoutHands = (hands: Hands, at: Screen): Hands =>
  Object.fromEntries(Object.entries(hands).filter(([name]) => name !== nameOf(at)))

/** What the clock of a lecture goes by. */
export interface LectureClock {
  /** When the lecture began, ms since 1970; null until it has */
  started: number | null
  /** The minutes that were typed; null where they follow the plan */
  minutes: number | null
}

/** The clock of a lecture that has yet to begin. */
export const clockAtRest: LectureClock = { started: null, minutes: null }

/** Lengths of a lecture, minutes. */
export const lengths = { min: 1, max: 600, whole: true } as const

const isLength = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= lengths.min && (value as number) <= lengths.max

const isTime = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

/** A clock that another window, or this one before a reload, tells of: what it cannot be is left out. */
export function readClock(given: unknown): LectureClock {
  const { started, minutes } = { ...clockAtRest, ...(given as Partial<LectureClock> | null) }
  return { started: isTime(started) ? started : null, minutes: isLength(minutes) ? minutes : null }
}

/**
 * Minutes after its planned end from which a lecture is over, and those that are taken for one without typed minutes: its
 * plan may be another by now.
 */
const [over, unplanned] = [60, 180]

/** A clock that was kept by this window: that of a lecture which must be over is at rest. */
export function keptClock(given: unknown): LectureClock {
  const clock = readClock(given)
  const { started, minutes } = clock
  const isOver = started !== null && started + 60_000 * ((minutes ?? unplanned) + over) < Date.now()
  return isOver ? clockAtRest : clock
}

/** What the pen leaves: lines that stay until the screen is left, or lines that fade. */
export const pens = ['stays', 'fades'] as const
export type Pen = (typeof pens)[number]

/** A line drawn over the stage: its points as shares of the stage's width and height. */
export interface Stroke {
  /** Its own among all of the lecture */
  id: string
  pen: Pen
  points: readonly (readonly [x: number, y: number])[]
  /** Whether the pen has left it; until then it grows, in the other window too */
  lifted: boolean
}

/** How long a line that fades is there, ms, the last part of it fading (Ink.module.css). */
export const fadingTime = 3000

/** The pen that the next press of its key takes: one that stays, one that fades, none. */
export const nextPen = (pen: Pen | null): Pen | null =>
  pen === null ? pens[0] : (pens[pens.indexOf(pen) + 1] ?? null)

/** What lies over the screen for all to see: nothing but black, or the way to this state for the audience's phones. */
export type Cover = 'black' | 'link'

/** What the lecture shows beside the parameters; the same in both windows. */
export interface Shown {
  chapter: Chapter
  /** From 1, as in the address */
  step: number
  /** How much of the step has unfolded, from 0 */
  build: number
  cover: Cover | null
  /** How many steps larger (or, negative, smaller) the type is than its usual size */
  size: number
  hands: Hands
  clock: LectureClock
  /** What is drawn over the present screen */
  strokes: readonly Stroke[]
  /** The stage's window, CSS pixels: elsewhere a screen is laid out as there, and made smaller as a whole. */
  room: { width: number; height: number }
}

/** Where the address leads as this file arrives: of any other chapter nothing is to be fetched first. */
function positionAtStart(): Pick<Shown, 'chapter' | 'step' | 'build'> {
  const { place } = store.getState()
  if (place.view !== 'lecture') return { chapter: 'reparameterization', step: 1, build: 0 }
  return { chapter: place.chapter, step: place.step, build: place.build ?? 0 }
}

export const lecture = createStore<Shown>(() => ({
  ...positionAtStart(),
  cover: null,
  size: 0,
  hands: {},
  clock: clockAtRest,
  strokes: [],
  room: { width: 1280, height: 720 },
}))

/** Shows a position; what was drawn over another screen goes. */
export function showAt(to: Position): void {
  const { chapter, step, build } = to
  lecture.setState((now) => ({
    chapter,
    step,
    build,
    ...(!isSameScreen(now, to) && { strokes: [] }),
  }))
}

/** The sizes of type that the keys lead to, times the usual one. */
const typeScales = [0.8, 0.9, 1, 1.125, 1.25, 1.4, 1.6] as const
const usual = typeScales.indexOf(1)

/** The nearest `size` that there is. */
export const legalSize = (size: number): number =>
  Math.min(typeScales.length - 1 - usual, Math.max(-usual, size))

/** The type of a size, as theme.css takes it. */
export const typeStyle = (size: number) =>
  ({ '--larger': typeScales[legalSize(size) + usual] }) as CSSProperties

/** A part of what the lecture shows. */
export const useShown = <T>(part: (shown: Shown) => T): T => useStore(lecture, part)
