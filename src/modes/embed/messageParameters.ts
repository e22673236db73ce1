import { isRecord, type MessageParameters } from '../../share/embed/messages'
import { type Context, sameValue } from '../../state/definition'
import type { FigureParameters, ParameterName, Parameters } from '../../state/parameters'
import {
  definitions,
  fitParameters,
  parameterNames,
  pick,
  sharedParameterNames,
} from '../../state/parameterTable'

/** No parameter is a longer list; the table may look at every entry of a shorter one. */
const longestList = 64

/**
 * The parameters after a `set`, or the name of the one that is illegal: then the whole `set` changes nothing. What is
 * not named fits itself to what is: labels to the classes, the draw to N. Unknown names are ignored.
 *
 * @param given as the host sent it, unchecked; an own parameter of the figure stands under `figure`
 */
export function readParameters(
  given: Record<string, unknown>,
  present: Parameters,
  own: readonly (keyof FigureParameters)[],
): { parameters: Parameters } | { illegal: string } {
  const values = namedValues(given, own)
  if (!values) return { illegal: 'figure' }
  const context: Context = { pi: present.pi, n: present.n }
  const named: Partial<Parameters> = {}
  const take = <Name extends ParameterName>(name: Name): boolean => {
    if (!values.has(name)) return true
    const value = values.get(name)
    if (Array.isArray(value) && value.length > longestList) return false
    const definition = definitions[name]
    if (!definition.legal(value, context)) return false
    named[name] = definition.normalise(value, context)
    if (name === 'pi' || name === 'n') Object.assign(context, { [name]: named[name] })
    return true
  }
  // First those that the legal range of others depends on.
  const order: ParameterName[] = [
    'pi',
    'n',
    ...parameterNames.filter((name) => name !== 'pi' && name !== 'n'),
  ]
  const illegal = order.find((name) => !take(name))
  if (illegal !== undefined) return { illegal }
  return { parameters: fitParameters({ ...present, ...named }) }
}

/** What a message names of what we know; null where `figure` is no object. */
function namedValues(
  given: Record<string, unknown>,
  own: readonly (keyof FigureParameters)[],
): Map<ParameterName, unknown> | null {
  const values = new Map<ParameterName, unknown>()
  for (const name of sharedParameterNames) if (Object.hasOwn(given, name)) values.set(name, given[name])
  if (!Object.hasOwn(given, 'figure')) return values
  const { figure } = given
  if (!isRecord(figure)) return null
  for (const name of own) if (Object.hasOwn(figure, name)) values.set(name, figure[name])
  return values
}

/** Parameters as a message carries them: the shared ones of the contract, and under `figure` those of this figure alone. */
export const writeParameters = (
  parameters: Parameters,
  own: readonly (keyof FigureParameters)[],
): MessageParameters => ({
  ...pick(parameters, sharedParameterNames),
  ...(own.length > 0 && { figure: pick(parameters, own) }),
})

/** Whether a message would say the same of both. */
export const saysTheSame = (
  one: Parameters,
  other: Parameters,
  own: readonly (keyof FigureParameters)[],
): boolean => [...sharedParameterNames, ...own].every((name) => sameValue(one[name], other[name]))
