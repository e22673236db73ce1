/** How a lecture stands against its plan, in whole minutes. */
export type Pace = { kind: 'onTime' } | { kind: 'ahead' | 'behind' | 'over'; minutes: number }

/**
 * @param elapsed seconds since the start
 * @param planned seconds
 * @param done share of the lecture that is shown, 0 … 1
 */
export function paceOf(elapsed: number, planned: number, done: number): Pace {
  const over = Math.floor((elapsed - planned) / 60)
  if (over >= 1) return { kind: 'over', minutes: over }
  const minutes = Math.round((done * planned - elapsed) / 60)
  if (minutes === 0) return { kind: 'onTime' }
  return { kind: minutes > 0 ? 'ahead' : 'behind', minutes: Math.abs(minutes) }
}

/** Seconds as minutes and seconds, 65:07. */
export function clockTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
