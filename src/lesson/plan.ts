import type { Parameters } from '../state/parameters'
import type { Chapter, Place } from '../state/place'
import { catalogue } from './catalogue'
import { deck, nearest } from './deck'
import { builtAt, explorationOf, lectureSteps } from './lectureSteps'

/** What a chapter prescribes, and at an exploration's step of the lecture the exploration and its builds too. */
function prescribe(place: Place): Partial<Parameters> {
  if ((place.view !== 'lesson' && place.view !== 'lecture') || place.chapter === null) return {}
  const { chapter } = place
  const { outline } = catalogue[chapter]
  const shown =
    place.view === 'lecture' ? explorationOf(outline, lectureSteps(chapter)[place.step - 1]) : null
  if (place.view === 'lesson' || !shown) return outline.prescribed
  return { ...outline.prescribed, ...shown.prescribed, ...builtAt(shown, place.build ?? 0).prescribed }
}

/** The number of a chapter's screens on stage. */
const stepsIn = (chapter: Chapter): number => lectureSteps(chapter).length

/** Of a lecture the screen or the next one that it has; of the opening, where steps are chosen, the first chapter that is. */
function nearestAllowed(place: Place, steps: Parameters['steps']): Place {
  if (place.view === 'lecture') {
    const { chapter, step } = nearest(deck(steps), place)
    const isThere = chapter === place.chapter && step === place.step
    const build = isThere ? Math.min(place.build ?? 0, (lectureSteps(chapter)[step - 1]?.builds ?? 1) - 1) : 0
    return { view: 'lecture', chapter, step, ...(build > 0 && { build }) }
  }
  const [first] = steps
  return place.view === 'lesson' && place.chapter === null && first
    ? { ...place, chapter: first.chapter }
    : place
}

/** What the lesson lays down for its places; the address needs it before a chapter has been fetched. */
export const plan = { prescribe, stepsIn, nearestAllowed }
