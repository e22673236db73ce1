import { readAddress, stateAddress } from './address'
import { browserLanguage } from './browserLanguage'
import type { ParameterName } from './parameters'
import { parameterNames } from './parameterTable'
import { type Plan, prescribedAt, type State, store } from './store'

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

interface AddressWriter {
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

/**
 * Writes addresses where `history` works, and through `location.hash` where it throws (srcdoc frames do).
 *
 * @param onMoved called where an address is found that was set from outside
 */
function addressWriter({ location, history }: AddressWindow, onMoved: () => void): AddressWriter {
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
  // A `location.hash` that was set here comes back as an event.
  const isElsewhere = () => location.hash !== present
  const flush = () => {
    const hash = waiting
    waiting = null
    if (hash === null) return false
    if (!isElsewhere()) return write(hash, 'replaceState')
    // Set from outside, and its event has yet to come, or never does: it is not overwritten.
    onMoved()
    return false
  }
  const tick = () => {
    timer = undefined
    if (flush()) timer = setTimeout(tick, pause)
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
      if (isElsewhere()) waiting = null
      flush()
      write(hash, 'pushState')
    },
    flush,
    moved() {
      present = location.hash
    },
    isElsewhere,
  }
}

/**
 * Ties the store to the address, both ways: the address is read now and whenever it moves (typed, Back, Forward), and
 * rewritten whenever the state does; a new place that was gone to is a new entry of the history. The query before the
 * '#' stays as it is. Returns a function that unties them, after a last write.
 */
export function followAddress(plan: Partial<Plan> = {}, frame: AddressWindow = window): () => void {
  const { plan: bare } = store.getInitialState()
  store.setState({ plan: { ...bare, language: browserLanguage(frame.navigator.languages), ...plan } })
  const writer = addressWriter(frame, () => moved())
  let inQuery: ReadonlySet<ParameterName> = new Set()
  /** What came in the query and was changed once, and a language that was chosen: written whatever their value. */
  let always = new Set<ParameterName>()
  let reading = false

  const read = () => {
    const { search, hash } = frame.location
    const { plan } = store.getState()
    // The prescriptions depend on the place, and the place on the steps that the address names: it is read twice.
    const asked = readAddress(search, hash, {}, plan.stepsIn)
    const place = plan.nearestAllowed(asked.place, asked.parameters.steps)
    const { parameters, unknown, corrections, ...named } = readAddress(
      search,
      hash,
      prescribedAt(plan, place),
      plan.stepsIn,
    )
    inQuery = named.inQuery
    always = new Set([...named.inFragment].filter((name) => name === 'lang' || inQuery.has(name)))
    if (corrections.some(({ name }) => name === 'lang')) always.delete('lang')
    reading = true
    store.setState({ place, parameters, unknown, corrections, historyEntry: 'replace' })
    reading = false
    writer.replace(stateAddress(store.getState(), always))
  }

  const moved = () => {
    if (!writer.isElsewhere()) return
    writer.moved()
    read()
  }

  const wrote = (state: State, before: State) => {
    if (reading) return
    for (const name of parameterNames) {
      const changed = state.parameters[name] !== before.parameters[name]
      if (changed && (name === 'lang' || inQuery.has(name))) always.add(name)
    }
    const address = stateAddress(state, always)
    if (state.place !== before.place && state.historyEntry === 'push') {
      writer.push(address)
    } else writer.replace(address)
  }

  const unsubscribe = store.subscribe(wrote)
  frame.addEventListener('hashchange', moved)
  frame.addEventListener('popstate', moved)
  frame.addEventListener('pagehide', writer.flush)
  read()
  return () => {
    unsubscribe()
    writer.flush()
    frame.removeEventListener('hashchange', moved)
    frame.removeEventListener('popstate', moved)
    frame.removeEventListener('pagehide', writer.flush)
  }
}
