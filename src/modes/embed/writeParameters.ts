import type { MessageParameters } from '../../share/embed/messages'
import type { FigureParameters, ParameterName, Parameters } from '../../state/parameters'
import { sameValue } from '../../state/sameValue'
import { sharedParameterNames as shared } from '../../state/table'

const pick = (parameters: Parameters, names: readonly ParameterName[]): MessageParameters =>
  Object.fromEntries(names.map((name) => [name, parameters[name]]))

/** Parameters as a message carries them: those of the contract, and the figure's own under `figure`, if it has any. */
export const writeParameters = (
  parameters: Parameters,
  own: readonly (keyof FigureParameters)[],
): MessageParameters => ({
  ...pick(parameters, shared),
  ...(own.length > 0 && { figure: pick(parameters, own) }),
})

/** Whether a message would say the same of both. */
export const saysTheSame = (
  one: Parameters,
  other: Parameters,
  own: readonly (keyof FigureParameters)[],
): boolean => [...shared, ...own].every((name) => sameValue(one[name], other[name]))
