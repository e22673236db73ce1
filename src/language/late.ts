/** Something of the program that is fetched when it is first needed. */
export interface Late<T> {
  /** What has arrived; null until then. */
  now(): T | null
  /**
   * Fetches it. The same promise every time, a rejected one too, so that a render that fails asks once and not for ever:
   * only `forgetFailures` makes the next call fetch again.
   */
  load(): Promise<T>
  /**
   * Fetches it ahead of its need and tells whether it came. A failure is forgotten, and the next call fetches again; but
   * not where that cannot bring it.
   */
  prefetch(): Promise<boolean>
}

/** Says that a part of the program did not arrive. */
export class MissingPartError extends Error {
  override name = 'MissingPartError'
  /**
   * Whether only another load of the page brings it. An import that is tried again would go on without a style sheet that
   * is missing; in Firefox it fails at once, since there a page remembers which modules did not arrive.
   */
  readonly needsReload: boolean

  constructor(cause: unknown) {
    super(String(cause), { cause })
    this.needsReload = /preload CSS|error loading dynamically imported module/.test(this.message)
  }
}

const failures = new Set<() => void>()

/** Calls back when what did not arrive may be fetched again: whoever shows that it is missing tries once more then. */
export const whenForgotten = (then: () => void): unknown => failures.add(then)

/** Lets everything that did not arrive be fetched again when it is next asked for. */
export function forgetFailures(): void {
  for (const forget of failures) forget()
  failures.clear()
}

/**
 * The same promise; once it is fulfilled, React's `use` reads its value without suspending. So a component always calls
 * `use`, also when React renders again what it had suspended: a hook that is left out there ends in React's error 467.
 */
function settledForReact<T>(promise: Promise<T>): Promise<T> {
  promise.then(
    (value) => Object.assign(promise, { status: 'fulfilled', value }),
    // A caller that awaits it handles the rejection.
    () => {},
  )
  return promise
}

/** @param fetch an `import()`, or several */
export function late<T>(fetch: () => Promise<T>): Late<T> {
  let arrived: { value: T } | null = null
  let asked: Promise<T> | null = null
  const forget = () => {
    asked = null
  }
  const ask = async () => {
    try {
      const value = await fetch()
      arrived = { value }
      return value
    } catch (error) {
      failures.add(forget)
      throw error instanceof MissingPartError ? error : new MissingPartError(error)
    }
  }
  const load = () => {
    asked ??= settledForReact(ask())
    return asked
  }
  return {
    now: () => arrived?.value ?? null,
    load,
    async prefetch() {
      try {
        await load()
        return true
      } catch (error) {
        if (!(error instanceof MissingPartError && error.needsReload)) forget()
        return false
      }
    },
  }
}
