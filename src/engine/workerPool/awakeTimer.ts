/** A timer that is later than this many ms was held back by the machine's sleep, not by work. */
const latestTimer = 1000

/**
 * Calls `act` once this many ms have passed in which the machine was awake, and returns a function that stops it. A timer
 * that fires late has slept, and so has the worker that it waits for: a machine that wakes lets both go on.
 */
export function afterAwake(ms: number, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>
  const wait = () => {
    const due = Date.now() + ms
    timer = setTimeout(() => (Date.now() - due > latestTimer ? wait() : act()), ms)
  }
  wait()
  return () => clearTimeout(timer)
}
