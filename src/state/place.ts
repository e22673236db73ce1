import { type Correction, excerpt } from './correction'
import { readNumber } from './text'

/** The chapters, in their order. An id never changes its meaning. */
export const chapters = [
  'reparameterization',
  'exponential-race',
  'gumbel-max',
  'blocked-gradient',
  'gumbel-softmax',
  'temperature',
  'expectation',
  'gradient',
  'training',
  'in-use',
] as const
export type Chapter = (typeof chapters)[number]

/** The figures that can be embedded. An id never changes its meaning. */
export const figures = [
  'gaussian',
  'race',
  'gumbel-noise',
  'scores',
  'histograms',
  'simplex',
  'slice',
  'temperature',
  'expectation',
  'gradient',
  'training',
  'coupling',
  'top-k',
  'watermark',
  'derivation',
  'lab',
] as const
export type Figure = (typeof figures)[number]

/** Where in the app the reader is. */
export type Place =
  /** The lesson, at its opening (null) or at a chapter; with a step, where it has what that step of the lecture shows */
  | { view: 'lesson'; chapter: Chapter | null; step?: number; build?: number }
  | { view: 'lab' }
  /** The presentation; steps count from 1. How much of a step has unfolded counts from 0, where it opens */
  | { view: 'lecture'; chapter: Chapter; step: number; build?: number }
  /** The presentation's second window */
  | { view: 'speaker' }
  | { view: 'embed'; figure: Exclude<Figure, 'derivation'> }
  | { view: 'embed'; figure: 'derivation'; chapter: Chapter }

/** A figure in a page of someone else's. */
export type EmbedPlace = Extract<Place, { view: 'embed' }>

export const lessonStart: Place = { view: 'lesson', chapter: null }

type PathCorrection = Correction<'view' | 'step'>

/** The number of steps of a chapter's lecture, at least 1. */
export type StepsIn = (chapter: Chapter) => number

/** Whether a place shows the lab, on a page of its own or embedded: its noise is as drawn, at scale 1. */
export const isLab = (place: Place): boolean =>
  place.view === 'lab' || (place.view === 'embed' && place.figure === 'lab')

/** Whether a name is a chapter's. */
export const isChapter = (id: unknown): id is Chapter => chapters.some((chapter) => chapter === id)
const isFigure = (id: string): id is Figure => figures.some((figure) => figure === id)

/** The path of a place: '/', '/lab', '/lecture/temperature/2', and '/lecture/temperature/2/2' as it unfolds. */
export function writePlace(place: Place): string {
  if (place.view === 'lesson' && place.chapter === null) return '/'
  if (place.view === 'lesson' || place.view === 'lecture') {
    const build = place.build ? `/${place.build + 1}` : ''
    return `/${place.view}/${place.chapter}${place.step ? `/${place.step}${build}` : ''}`
  }
  if (place.view !== 'embed') return `/${place.view}`
  return place.figure === 'derivation' ? `/embed/derivation/${place.chapter}` : `/embed/${place.figure}`
}

/**
 * Reads the path of an address. An unknown view, chapter or figure gives the lesson's start; a step past the end is
 * the last, which is no mistake: a link need not know how many there are.
 */
export function readPlace(path: string, stepsIn: StepsIn): { place: Place; corrections: PathCorrection[] } {
  const parts = path.split('/', 6)
  const known = parts[0] === '' ? placeOf(parts.slice(1), stepsIn) : null
  if (known === null) return { place: lessonStart, corrections: [about(path, lessonStart, 'unknownPlace')] }
  const { place, correction, length } = known
  const corrections = correction === null ? [] : [correction]
  if (parts.slice(1 + length).some((part) => part !== '')) corrections.push(about(path, place, 'longPath'))
  return { place, corrections }
}

const about = (path: string, place: Place, reason: 'unknownPlace' | 'longPath'): PathCorrection => ({
  name: 'view',
  given: excerpt(path),
  used: writePlace(place),
  reason,
})

interface KnownPlace {
  place: Place
  correction: PathCorrection | null
  /** How many parts it takes */
  length: number
}

function placeOf(
  [view = '', part = '', step = '', build = '']: string[],
  stepsIn: StepsIn,
): KnownPlace | null {
  const simple = (place: Place, length: number) => ({ place, correction: null, length })
  if (view === 'lab' || view === 'speaker') return simple({ view }, 1)
  if (view === 'embed') return embeddedPlace(part, step)
  if (view === 'lecture') return steppedPlace(view, part || chapters[0], step, build, stepsIn)
  if (part === '' && (view === '' || view === 'lesson')) return simple(lessonStart, 2)
  if (view !== 'lesson' || !isChapter(part)) return null
  return isCount(step) ? steppedPlace(view, part, step, build, stepsIn) : simple({ view, chapter: part }, 2)
}

/** Steps and builds count from 1 in an address. */
const isCount = (text: string): boolean => /^[1-9]\d{0,3}$/.test(text)

function embeddedPlace(figure: string, part: string): KnownPlace | null {
  if (!isFigure(figure)) return null
  if (figure !== 'derivation') return { place: { view: 'embed', figure }, correction: null, length: 2 }
  const chapter = part === '' ? 'gumbel-softmax' : part
  return isChapter(chapter)
    ? { place: { view: 'embed', figure, chapter }, correction: null, length: 3 }
    : null
}

/** A step of a chapter: on stage, or where the lesson has it. */
function steppedPlace(
  view: 'lesson' | 'lecture',
  chapter: string,
  stepText: string,
  buildText: string,
  stepsIn: StepsIn,
): KnownPlace | null {
  if (!isChapter(chapter)) return null
  const { step, reason } = readStep(stepText)
  // A build past the last is the last.
  const isBuild = isCount(buildText) && step <= stepsIn(chapter)
  const build = isBuild ? Number(buildText) - 1 : 0
  const place: Place & { step: number } = {
    view,
    chapter,
    step: Math.min(step, stepsIn(chapter)),
    ...(build > 0 && { build }),
  }
  const correction: PathCorrection | null =
    reason === null ? null : { name: 'step', given: excerpt(stepText), used: String(place.step), reason }
  return { place, correction, length: isBuild ? 4 : 3 }
}

function readStep(text: string): { step: number; reason: 'unreadable' | 'below' | 'rounded' | null } {
  if (text === '') return { step: 1, reason: null }
  const given = readNumber(text)
  if (given === null) return { step: 1, reason: 'unreadable' }
  // Past the end is the last; the bound only keeps an infinite step out of the address.
  const step = Math.min(Math.round(given), Number.MAX_SAFE_INTEGER)
  if (step < 1) return { step: 1, reason: 'below' }
  return { step, reason: Number.isInteger(given) || given === Infinity ? null : 'rounded' }
}
