import { applyPreset } from '../../state/actions'
import { sameValue } from '../../state/definition'
import type { ParameterName, Parameters } from '../../state/parameters'
import { parameterNames, pick } from '../../state/parameterTable'
import { type Place, writePlace } from '../../state/place'
import { store } from '../../state/store'
import { isGlideStep } from './glide'

/** Changes less than this apart, ms, are one: a slider's moves, a handle's drag. */
const pause = 500
const most = 100

/** What a change started from: the values that it changed, as they were. */
type Before = Partial<Parameters>

let before: Before[] = []
let lastChange = Number.NEGATIVE_INFINITY

function forget(): void {
  before = []
  lastChange = Number.NEGATIVE_INFINITY
}

const changed = (now: Parameters, earlier: Parameters): ParameterName[] =>
  parameterNames.filter((name) => !sameValue(now[name], earlier[name]))

const screenOf = (place: Place): string =>
  writePlace(place.view === 'lecture' ? { ...place, build: 0 } : place)

/** Undo never takes back what a build has set. */
function leaveOut(names: readonly ParameterName[]): void {
  const kept = (values: Before) => parameterNames.filter((name) => name in values && !names.includes(name))
  before = before
    .map((values) => pick(values, kept(values)))
    .filter((values) => Object.keys(values).length > 0)
  lastChange = Number.NEGATIVE_INFINITY
}

/**
 * Remembers what each change on a screen of the lecture started from, over all its builds; another screen starts with
 * nothing to undo.
 */
export function rememberChanges(): () => void {
  return store.subscribe((state, earlier) => {
    if (screenOf(state.place) !== screenOf(earlier.place)) return forget()
    const names = changed(state.parameters, earlier.parameters)
    if (writePlace(state.place) !== writePlace(earlier.place)) return leaveOut(names)
    if (names.length === 0 || isGlideStep()) return
    const now = performance.now()
    const values = pick(earlier.parameters, names)
    // A run of changes is one: its first values are kept.
    if (now - lastChange > pause) before = [...before, values].slice(-most)
    else before = [...before.slice(0, -1), { ...values, ...before.at(-1) }]
    lastChange = now
  })
}

/** Takes the last change of the present screen back; nothing happens where there was none. */
export function undo(): void {
  const last = before.at(-1)
  if (!last) return
  const kept = before.slice(0, -1)
  applyPreset(last)
  // Undoing is not recorded as a change.
  before = kept
  lastChange = Number.NEGATIVE_INFINITY
}
