import type { Parameters } from '../state/parameters'
import { useChosen } from '../state/store'
import { isolate } from '../state/text'

const known = new WeakMap<Parameters, Parameters>()

/** The same parameters, with names that a sentence or a picture can hold, whichever way their letters run. */
export function withIsolatedNames(parameters: Parameters): Parameters {
  const labels = parameters.labels.map(isolate)
  if (labels.every((label, k) => label === parameters.labels[k])) return parameters
  const shown = known.get(parameters) ?? { ...parameters, labels }
  known.set(parameters, shown)
  return shown
}

/** The names of the classes as figures and words show them. */
export const useShownNames = (): readonly string[] =>
  useChosen(({ parameters }) => withIsolatedNames(parameters).labels)

/** The parameters as figures and words show them. */
export const useShownParameters = (): Parameters =>
  useChosen(({ parameters }) => withIsolatedNames(parameters))
