import { stateAddress } from '../state/address'
import { publicAddress } from '../state/publicAddress'
import { type State, useChosen } from '../state/store'

/** A link that opens the present state, and whether others can reach it. */
export function useStateLink(): { link: string; reachable: boolean } {
  const address = useChosen((state) => stateAddress(state))
  const { url, reachable } = publicAddress()
  return { link: `${url}${address}`, reachable }
}

export interface FileLink {
  link: string
  /** 'local': it opens on this machine only. 'bare': of a page on disk only what follows its name, since that may name a person. */
  reach: 'everywhere' | 'local' | 'bare'
}

/** The link to a state as files carry it out of the page. */
export const fileLinkTo = (state: State): FileLink => linkWith(stateAddress(state))

function linkWith(address: string): FileLink {
  const { url, reachable } = publicAddress()
  if (reachable) return { link: url + address, reach: 'everywhere' }
  return url.startsWith('file:') ? { link: address, reach: 'bare' } : { link: url + address, reach: 'local' }
}

/** The link to the present state as files carry it out of the page. */
export const useFileLink = (): FileLink => linkWith(useChosen((state) => stateAddress(state)))
