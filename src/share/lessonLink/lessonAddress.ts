import type { Screen } from '../../lesson/deck'
import { lectureSteps } from '../../lesson/lectureSteps'
import { writeAddress } from '../../state/address'
import { sameValue } from '../../state/definition'
import type { Parameters } from '../../state/parameters'
import { defaultParameters, fitParameters, parameterNames, pick, table } from '../../state/parameterTable'
import { type Chapter, chapters, type Place } from '../../state/place'
import { prescribedAt, type State } from '../../state/store'
import type { ForReaders } from '../linkOptions/ReaderSettings'

/** Where the teacher is, and with which numbers. */
type Here = Pick<State, 'place' | 'parameters' | 'plan'>

/** What a teacher has chosen for a class. */
export interface LessonPlan extends ForReaders {
  view: 'lecture' | 'lesson' | 'lab'
  /** In the lecture's order */
  screens: readonly Screen[]
  /** The chapter to begin with; null for the first of those chosen */
  start: Chapter | null
  /** Whether π, τ, the seed and what else was set go with it */
  keepsNumbers: boolean
}

/** The chapters of which a screen is chosen. */
export const chosenChapters = (screens: readonly Screen[]): Chapter[] =>
  chapters.filter((chapter) => screens.some((screen) => screen.chapter === chapter))

/** Screens as the address tells them. @param whole whether a chapter is there with all its steps, whichever are named */
function stepsOf(screens: readonly Screen[], whole: boolean): Parameters['steps'] {
  const parts = chosenChapters(screens).map((chapter) => {
    const steps = screens.filter((screen) => screen.chapter === chapter).map(({ step }) => step)
    const isWhole = whole || steps.length === lectureSteps(chapter).length
    return { chapter, ranges: isWhole ? [] : steps.map((step) => [step, step] as const) }
  })
  return table.steps.normalise(parts, { pi: [], n: 1 })
}

/** Where the link leads: the first screen chosen of the chapter to begin with. At least one is chosen. */
function placeOf({ view, screens, start }: LessonPlan): Place {
  if (view === 'lab') return { view }
  const first = screens.find(({ chapter }) => chapter === start) ?? screens[0]
  if (!first) throw new RangeError('a lesson without a screen')
  return view === 'lecture' ? { view, ...first } : { view, chapter: first.chapter }
}

/**
 * The numbers that go along: what the reader has set, and to the lab, which lays down nothing of its own, also what the
 * present place prescribes. Of the rest the other place has its own, as where one goes there.
 */
function keptNumbers(
  { place, parameters, plan }: Here,
  prescribed: Partial<Parameters>,
  toLab: boolean,
): Parameters {
  const usual = defaultParameters()
  const here = defaultParameters(prescribedAt(plan, place))
  const isSet = <Name extends keyof Parameters>(name: Name) =>
    !sameValue(parameters[name], here[name]) || (toLab && !sameValue(parameters[name], usual[name]))
  return fitParameters({
    ...defaultParameters(prescribed),
    ...pick(parameters, parameterNames.filter(isSet)),
  })
}

/** The fragment, from '#' on, that opens what was chosen. Names that the address keeps for others stay behind. */
export function lessonAddress(plan: LessonPlan, state: Here): string {
  const place = placeOf(plan)
  const prescribed = prescribedAt(state.plan, place)
  const numbers = plan.keepsNumbers
    ? keptNumbers(state, prescribed, plan.view === 'lab')
    : defaultParameters(prescribed)
  const { hide, theme, lang } = plan
  const chosen: Parameters = {
    ...numbers,
    hide,
    theme,
    lang: lang ?? state.plan.language,
    steps: plan.view === 'lab' ? [] : stepsOf(plan.screens, plan.view === 'lesson'),
  }
  return writeAddress(place, chosen, [], { prescribed, always: new Set(lang === null ? [] : ['lang']) })
}
