/** The parts of `window` that an address is read from and written to. */
export interface AddressWindow {
  location: { readonly search: string; hash: string }
  history: Pick<History, 'state' | 'replaceState' | 'pushState'>
  navigator: { readonly languages: readonly string[] }
  addEventListener: (type: 'hashchange' | 'popstate' | 'pagehide', listener: () => void) => void
  removeEventListener: (type: 'hashchange' | 'popstate' | 'pagehide', listener: () => void) => void
}

/** Browsers refuse to rewrite the address more than about 100 times in 30 s (Safari throws, others ignore it). */
const pause = 300

/** A `location.hash` set leaves an entry in the history of the page around us: only where the reader comes to rest. */
const rest = 1000

export interface AddressWriter {
  /** Rewrites the address, at most once in 300 ms, and in the end with the last one given. */
  replace: (hash: string) => void
  /** Writes a new entry of the history, at once, after what still waits for the present one. */
  push: (hash: string) => void
  /** Writes what still waits. */
  flush: () => void
  /** The address was changed from outside, and has been read. */
  moved: () => void
  /** Whether the address is not as it was last written or found. */
  isElsewhere: () => boolean
}

/** Writes addresses where `history` works, and through `location.hash` where it throws (srcdoc frames do). */
export function addressWriter({ location, history }: AddressWindow): AddressWriter {
  let waiting: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let refused = false
  let present = location.hash

  /** Whether there was anything to write. */
  const write = (hash: string, method: 'replaceState' | 'pushState') => {
    // The bare address is the lesson's start, so '#/' is left out.
    if (location.hash === hash || (location.hash === '' && hash === '#/')) return false
    try {
      history[method](method === 'replaceState' ? history.state : null, '', hash)
      refused = false
    } catch {
      refused = true
      location.hash = hash
    }
    present = location.hash
    return true
  }
  const flush = () => {
    const hash = waiting
    waiting = null
    return hash !== null && write(hash, 'replaceState')
  }
  const tick = () => {
    timer = flush() ? setTimeout(tick, pause) : undefined
  }
  return {
    replace(hash) {
      waiting = hash
      if (refused) {
        clearTimeout(timer)
        timer = setTimeout(tick, rest)
      } else if (timer === undefined) tick()
    },
    push(hash) {
      flush()
      write(hash, 'pushState')
    },
    flush,
    moved() {
      present = location.hash
    },
    // A `location.hash` that was set here comes back as an event.
    isElsewhere: () => location.hash !== present,
  }
}
