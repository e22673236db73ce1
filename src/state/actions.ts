import { parametersAt } from './address'
import { fewestClasses, mostClasses, shortWeights } from './classWeights'
import { sameValue } from './definition'
import { defaultLabel, fitLabel, isDefaultLabel } from './labels'
import type {
  FigureParameters,
  InputCorrection,
  Language,
  ParameterName,
  Parameters,
  Theme,
} from './parameters'
import { defaultParameters, definitions, fitParameters, table } from './parameterTable'
import { type Place, writePlace } from './place'
import { redistribute } from './redistribute'
import { prescribedAt, store } from './store'

/** A random seed 0 … 2³² − 1: the one number of the app that does not follow from an address. */
export const randomSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]!

/** Whether π is compared with other weights here, which then stay where they are. */
const isOfCoupling = (place: Place): boolean =>
  ('figure' in place && place.figure === 'coupling') || ('chapter' in place && place.chapter === 'in-use')

/**
 * Takes the values that differ, the others fitted to them: labels to the classes, the draw to N. Weights to compare
 * π with that were not chosen follow π, so that they need not stand in the address.
 */
function change(values: Partial<Parameters>): void {
  const { parameters, place } = store.getState()
  const to =
    !isOfCoupling(place) && sameValue(parameters.to, parameters.pi)
      ? (values.pi ?? parameters.to)
      : parameters.to
  const changed = { to, ...values }
  if (!isPreset(parameters, changed))
    store.setState({ parameters: fitParameters({ ...parameters, ...changed }) })
}

/** Whether the parameters are so already that `applyPreset` would change nothing. */
export function isPreset(parameters: Parameters, values: Partial<Parameters>): boolean {
  // Those that are not named change only where π or N does, which the others are fitted to.
  const stays = <Name extends ParameterName>(name: Name) =>
    sameValue(definitions[name].normalise((values as Parameters)[name], parameters), parameters[name])
  return (Object.keys(values) as ParameterName[]).every(stays)
}

/** A number moves to the nearest legal one; NaN, from an empty field, changes nothing. */
function changeNumber(name: 'tau' | 'n' | 'seed' | 'draw', value: number): void {
  if (!Number.isNaN(value)) change({ [name]: value })
}

export const setTau = (tau: number): void => changeNumber('tau', tau)
/** Where the draw looked at lies beyond the new N, it moves to the last. */
export const setN = (n: number): void => changeNumber('n', n)
export const setSeed = (seed: number): void => changeNumber('seed', seed)
export const setDraw = (draw: number): void => changeNumber('draw', draw)
export const setLanguage = (lang: Language): void => change({ lang })
export const setTheme = (theme: Theme): void => change({ theme })

/** Single figures' own parameters; each moves to the nearest legal value, and NaN changes nothing. */
export const setFigure = (values: Partial<FigureParameters>): void =>
  change(Object.fromEntries(Object.entries(values).filter(([, value]) => !Number.isNaN(value))))

/** All class weights at once, as a hand chooses them, any scale; no legal ones change nothing. */
export function setPi(weights: readonly number[]): void {
  const { parameters } = store.getState()
  if (!table.pi.legal(weights, parameters)) return
  const isPicked = Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 1) < 1e-9
  change({ pi: isPicked ? shortWeights(weights) : weights })
}

/** Other classes in the place of the present ones; without names they have their numbers. */
export const setClasses = (pi: readonly number[], names: readonly string[]): void =>
  change({ pi, labels: names })

/** One class weight; the others make room in proportion, locked ones not (`redistribute`). */
export const setWeight = (index: number, value: number, locked: readonly boolean[] = []): void =>
  change({ pi: redistribute(store.getState().parameters.pi, index, value, locked) })

/** Adds a class, the last, with the share 1/(K + 1), which the others give in proportion. At 16 nothing happens. */
export function addClass(): void {
  const { pi } = store.getState().parameters
  if (pi.length < mostClasses) change({ pi: redistribute([...pi, 0], pi.length, 1 / (pi.length + 1)) })
}

/** Removes a class; the others take its share in proportion. At 2 nothing happens. Unnamed classes are renumbered. */
export function removeClass(index: number): void {
  const { pi, labels } = store.getState().parameters
  if (pi.length <= fewestClasses || pi[index] === undefined) return
  const names = labels.map((name, k) => (isDefaultLabel(name, k) ? '' : name))
  change({
    pi: redistribute(pi, index, 0).toSpliced(index, 1),
    labels: names.toSpliced(index, 1),
  })
}

/** Names a class; at most 24 code points are kept, an empty name gives its number back. */
export function setLabel(index: number, name: string): void {
  const { labels } = store.getState().parameters
  change({ labels: labels.map((label, k) => (k === index ? fitLabel(name.trim(), defaultLabel(k)) : label)) })
}

/** Draws again: another seed, never the same one. */
export function redraw(random: () => number = randomSeed): void {
  const { seed } = store.getState().parameters
  const next = random()
  setSeed(next === seed ? (seed + 1) % 2 ** 32 : next)
}

/** Several legal values at once. */
export const applyPreset = (values: Partial<Parameters>): void => change(values)

/** Puts the place's defaults back. How the page looks and speaks, what it hides and which steps it has, stays. */
export function reset(): void {
  const { plan, place, parameters } = store.getState()
  const { hide, lang, theme, steps } = parameters
  change({ ...defaultParameters(prescribedAt(plan, place)), hide, lang, theme, steps })
}

/** Takes one notice away, or all. */
export const dismissCorrection = (correction?: InputCorrection): void =>
  store.setState(({ corrections }) => ({
    corrections: correction === undefined ? [] : corrections.filter((other) => other !== correction),
  }))

/** Takes a name that is no parameter's out of the address, once it has been dealt with. */
export const dropUnknown = (name: string): void =>
  store.setState(({ unknown }) => ({ unknown: unknown.filter(([other]) => other !== name) }))

/**
 * Goes to a place: what it prescribes holds there; what the last place prescribed, and the reader left as it was, goes
 * back to the table's default; all else comes along.
 * @param historyEntry 'replace' where Back should lead past this move, as for a chapter scrolled to
 */
export function goTo(place: Place, historyEntry: 'push' | 'replace' = 'push'): void {
  const state = store.getState()
  const { stepsIn, nearestAllowed } = state.plan
  const clamp = (step: number, last: number) => Math.min(Math.max(Math.round(step), 1), last)
  const clamped: Place =
    place.view === 'lecture' ? { ...place, step: clamp(place.step, stepsIn(place.chapter)) } : place
  const next = nearestAllowed(clamped, state.parameters.steps)
  if (writePlace(next) === writePlace(state.place)) return
  store.setState({ place: next, parameters: parametersAt(state, next), historyEntry })
}
