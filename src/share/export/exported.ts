import { useMemo } from 'react'
import { ownParameters } from '../../figures/figures'
import { catalogue } from '../../lesson/catalogue'
import type { Parameters } from '../../state/parameters'
import type { Figure, Place } from '../../state/place'
import { type State, useChosen } from '../../state/store'
import { fileLinkTo } from '../links'

const ownsScale = (figure: Figure) => ownParameters(figure).includes('scale')

/** Whether a figure of the place shows the noise at the scale that is set. */
function showsScale(place: Place): boolean {
  if (place.view === 'embed') return ownsScale(place.figure)
  if (place.view !== 'lesson' && place.view !== 'lecture') return false
  return (
    place.chapter !== null &&
    catalogue[place.chapter].outline.explorations.some(({ figure }) => ownsScale(figure))
  )
}

/**
 * The state to export: at noise scale 1 where no figure of the place shows the scale, which may be left over from another
 * chapter.
 */
export const exported = <Some extends Pick<State, 'place' | 'parameters'>>(state: Some): Some =>
  state.parameters.scale === 1 || showsScale(state.place)
    ? state
    : { ...state, parameters: { ...state.parameters, scale: 1 } }

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
