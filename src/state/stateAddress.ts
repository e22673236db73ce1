import { writeAddress } from './address'
import type { ParameterName } from './parameters'
import { prescribedAt, type State } from './store'

/**
 * The fragment, from '#' on, that opens what is on the screen.
 * @param always parameters to write whatever their value, such as `lang` in a link for others
 */
export const stateAddress = (state: State, always: ReadonlySet<ParameterName> = new Set()): string =>
  writeAddress(state.place, state.parameters, state.unknown, {
    prescribed: prescribedAt(state.plan, state.place),
    always,
  })
