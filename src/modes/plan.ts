import { type Prescriptions, prescriptions } from '../lesson/prescriptions'
import type { Parameters } from '../state/parameters'
import { type Chapter, chapters, type Place } from '../state/place'

const written: Partial<Record<Chapter, Prescriptions>> = prescriptions

/** What a chapter prescribes, and at a lecture's step its exploration too: step 1 asks the question, 2 is the first. */
function prescribe(place: Place): Partial<Parameters> {
  if (place.view !== 'lesson' && place.view !== 'lecture') return {}
  const known = written[place.chapter ?? chapters[0]]
  if (!known) return {}
  const exploration = place.view === 'lecture' ? Object.values(known.explorations)[place.step - 2] : undefined
  return { ...known.chapter, ...exploration }
}

/** On stage: the question, each exploration, the derivation and the line to take home. */
function stepsIn(chapter: Chapter): number {
  const known = written[chapter]
  return known ? 1 + Object.keys(known.explorations).length + 2 : 1
}

/** What the lesson lays down for its places; the address needs it before a chapter has been fetched. */
export const plan = { prescribe, stepsIn }
