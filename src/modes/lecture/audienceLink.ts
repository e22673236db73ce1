import { writeAddress } from '../../state/address'
import type { Parameters } from '../../state/parameters'
import type { Chapter, Place } from '../../state/place'
import { publicAddress } from '../../state/publicAddress'
import { type Plan, prescribedAt } from '../../state/store'

/**
 * The link that opens what is on the stage in the lesson: the same numbers over the same noise. It is short because what
 * has its default is left out. The colours are left to whoever opens it.
 */
export function audienceLink(
  chapter: Chapter,
  parameters: Parameters,
  plan: Plan,
): { link: string; reachable: boolean } {
  const place: Place = { view: 'lesson', chapter }
  const { url, reachable } = publicAddress()
  const address = writeAddress(place, { ...parameters, theme: 'auto' }, [], {
    prescribed: prescribedAt(plan, place),
  })
  return { link: `${url}${address}`, reachable }
}
