import { readAddress, stateAddress } from './address'
import { type AddressWindow, addressWriter } from './addressWriter'
import { browserLanguage } from './browserLanguage'
import type { ParameterName } from './parameters'
import { type Plan, prescribedAt, type State, store } from './store'
import { parameterNames } from './table'

/**
 * Ties the store to the address, both ways: the address is read now and whenever it moves (typed, Back, Forward), and
 * rewritten whenever the state does; a new place that was gone to is a new entry of the history. The query before the
 * '#' stays as it is. Returns a function that unties them, after a last write.
 */
export function followAddress(plan: Partial<Plan> = {}, frame: AddressWindow = window): () => void {
  const { plan: bare } = store.getInitialState()
  store.setState({ plan: { ...bare, language: browserLanguage(frame.navigator.languages), ...plan } })
  const writer = addressWriter(frame)
  let inQuery: ReadonlySet<ParameterName> = new Set()
  /** What came in the query and was changed once, and a language that was chosen: written whatever their value. */
  let always = new Set<ParameterName>()
  let reading = false

  const read = () => {
    const { search, hash } = frame.location
    const { plan } = store.getState()
    // What a place prescribes waits for the place, and that, where the address names steps, for them.
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
