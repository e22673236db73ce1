import { stateAddress } from '../state/address'
import { publicAddress } from '../state/publicAddress'
import { useChosen } from '../state/store'

/** A link that opens the present state, and whether others can reach it. */
export function useStateLink(): { link: string; reachable: boolean } {
  const address = useChosen((state) => stateAddress(state))
  const { url, reachable } = publicAddress()
  return { link: `${url}${address}`, reachable }
}
