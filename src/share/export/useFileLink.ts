import { stateAddress } from '../../state/address'
import { useChosen } from '../../state/store'
import { useStateLink } from '../useStateLink'

export interface FileLink {
  link: string
  /** 'local': it opens on this machine only. 'bare': of a page on disk only what follows its name, since that may name a person. */
  reach: 'everywhere' | 'local' | 'bare'
}

/** The link to the present state as files carry it out of the page. */
export function useFileLink(): FileLink {
  const { link, reachable } = useStateLink()
  const address = useChosen((state) => stateAddress(state))
  if (reachable) return { link, reach: 'everywhere' }
  return link.startsWith('file:') ? { link: address, reach: 'bare' } : { link, reach: 'local' }
}
