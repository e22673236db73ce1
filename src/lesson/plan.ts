import type { Parameters } from '../state/parameters'
import type { Chapter, Place } from '../state/place'
import { deck, nearest } from './deck'
import { lectureSteps } from './lectureSteps'
import { type Prescriptions, prescriptions } from './prescriptions'

/** What a chapter prescribes, and at an exploration's step of the lecture the exploration too. */
function prescribe(place: Place): Partial<Parameters> {
  if ((place.view !== 'lesson' && place.view !== 'lecture') || place.chapter === null) return {}
  const { chapter } = place
  const known: Prescriptions = prescriptions[chapter]
  const step = place.view === 'lecture' ? lectureSteps(chapter)[place.step - 1] : undefined
  return { ...known.chapter, ...(step?.kind === 'exploration' && known.explorations[step.exploration]) }
}

/** The number of a chapter's screens on stage. */
const stepsIn = (chapter: Chapter): number => lectureSteps(chapter).length

/** Of a lecture the screen or the next one that it has; of the opening, where steps are chosen, the first chapter that is. */
function nearestAllowed(place: Place, steps: Parameters['steps']): Place {
  if (place.view === 'lecture') {
    const { chapter, step } = nearest(deck(steps), place)
    return { view: 'lecture', chapter, step }
  }
  const [first] = steps
  return place.view === 'lesson' && place.chapter === null && first
    ? { ...place, chapter: first.chapter }
    : place
}

/** What the lesson lays down for its places; the address needs it before a chapter has been fetched. */
export const plan = { prescribe, stepsIn, nearestAllowed }
