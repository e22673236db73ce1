import { useMemo } from 'react'
import type { Parameters } from '../../state/parameters'
import { isLab } from '../../state/place'
import { type State, useChosen } from '../../state/store'
import { fileLinkTo } from '../links'

/** A state as it is exported: the lab's figures show the noise as it is, whatever scale a figure of the lesson has. */
export const exported = <Some extends Pick<State, 'place' | 'parameters'>>(state: Some): Some =>
  isLab(state.place) && state.parameters.scale !== 1
    ? { ...state, parameters: { ...state.parameters, scale: 1 } }
    : state

/** The present state as it is exported, and the link that opens it. */
export function useExported(): { parameters: Parameters; link: string } {
  const parameters = useChosen((state) => state.parameters)
  const place = useChosen((state) => state.place)
  const link = useChosen((state) => fileLinkTo(exported(state)).link)
  return useMemo(
    () => ({ parameters: exported({ place, parameters }).parameters, link }),
    [place, parameters, link],
  )
}
