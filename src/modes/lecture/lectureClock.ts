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
