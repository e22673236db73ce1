import { writeAddress } from '../../state/address'
import { publicAddress } from '../../state/publicAddress'
import { useChosen } from '../../state/useChosen'

/** A link that opens the present state, and whether others can reach it. */
export function useStateLink(): { link: string; reachable: boolean } {
  const { place, parameters, unknown } = useChosen((state) => state)
  const { url, reachable } = publicAddress()
  return { link: `${url}${writeAddress(place, parameters, unknown)}`, reachable }
}
