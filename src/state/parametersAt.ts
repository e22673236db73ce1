import type { ParameterName, Parameters } from './parameters'
import type { Place } from './place'
import { sameValue } from './sameValue'
import type { State } from './store'
import { defaultParameters, fitParameters, parameterNames } from './table'

/**
 * The parameters that a reader who is here will have at another place: what that prescribes holds there; what this
 * place prescribes, and the reader left as it was, goes back to the table's default; all else comes along.
 */
export function parametersAt(
  { place, parameters, plan }: Pick<State, 'place' | 'parameters' | 'plan'>,
  next: Place,
): Parameters {
  const left = plan.prescribe(place)
  const usual = defaultParameters()
  const back: Partial<Parameters> = {}
  const putBack = <Name extends ParameterName>(name: Name) => {
    if (sameValue(parameters[name], left[name])) back[name] = usual[name]
  }
  for (const name of parameterNames) putBack(name)
  return fitParameters({ ...parameters, ...back, ...plan.prescribe(next) })
}
