import { judge } from '../goals'
import type { Results } from '../results'

/** By goals missed: why, as far as it is known. */
export function heldBack(results: Results): string {
  return judge(results)
    .filter(({ met }) => !met)
    .map(({ work }) => `- ${work}`)
    .join('\n')
}
