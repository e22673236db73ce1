import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deck } from '../../src/lesson/deck'
import { plan } from '../../src/lesson/plan'
import { chosenChapters, type LessonPlan, lessonAddress } from '../../src/share/lessonLink/lessonAddress'
import { readAddress } from '../../src/state/address'
import { controlNames } from '../../src/state/parameters'
import { defaultParameters } from '../../src/state/parameterTable'
import { chapters, lessonStart } from '../../src/state/place'
import { prescribedAt } from '../../src/state/store'
import { frozen } from '../arbitraries'

const here = {
  place: lessonStart,
  plan: { ...plan, language: 'en' as const },
}
const untouched = defaultParameters(prescribedAt(here.plan, lessonStart))

const plans: fc.Arbitrary<LessonPlan> = fc.record({
  view: fc.constantFrom('lecture' as const, 'lesson' as const, 'lab' as const),
  screens: fc.subarray([...deck()], { minLength: 1 }),
  start: fc.constantFrom(null, ...chapters),
  hide: fc.subarray([...controlNames]),
  lang: fc.constantFrom(null, 'en' as const, 'ko' as const),
  theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
  keepsNumbers: fc.boolean(),
})

describe('a lesson link', () => {
  it('opens what was chosen, without a correction, whatever was chosen', () => {
    fc.assert(
      fc.property(plans, (chosen) => {
        const address = lessonAddress(chosen, { ...here, parameters: untouched })
        const { place, parameters, corrections } = readAddress('', address, { lang: 'en' }, plan.stepsIn)
        expect(corrections).toEqual([])
        expect(plan.nearestAllowed(place, parameters.steps)).toEqual(place)
        expect(parameters.hide).toEqual(chosen.hide)
        expect(parameters.theme).toBe(chosen.theme)
        expect(parameters.lang).toBe(chosen.lang ?? 'en')
        const screens = deck(parameters.steps)
        if (chosen.view === 'lecture') expect(screens).toEqual(chosen.screens)
        if (chosen.view === 'lesson') expect(chosenChapters(screens)).toEqual(chosenChapters(chosen.screens))
        if (place.view === 'lecture' && chosenChapters(chosen.screens).includes(chosen.start!))
          expect(place.chapter).toBe(chosen.start)
      }),
      frozen,
    )
  })

  it('takes along what is set here, and has its own of the rest', () => {
    const chosen: LessonPlan = {
      view: 'lecture',
      screens: deck([{ chapter: 'temperature', ranges: [[4, 5]] }]),
      start: null,
      hide: [],
      lang: null,
      theme: 'auto',
      keepsNumbers: true,
    }
    const parameters = { ...untouched, tau: 0.3, labels: ['a', 'b', 'c'] }
    const address = (values: Partial<LessonPlan>) =>
      lessonAddress({ ...chosen, ...values }, { ...here, parameters })
    expect(address({})).toBe('#/lecture/temperature/4?tau=0.3&labels=a,b,c&steps=temperature:4-5')
    expect(address({ keepsNumbers: false })).toBe('#/lecture/temperature/4?tau=5&steps=temperature:4-5')
    expect(address({ view: 'lab', lang: 'en' })).toBe('#/lab?tau=0.3&labels=a,b,c&lang=en')
  })

  it('opens the lab with the numbers on the screen, prescribed there or set, all else with those that were set', () => {
    const place = { view: 'lecture', chapter: 'temperature', step: 5, build: 1 } as const
    const usual = defaultParameters(prescribedAt(here.plan, place))
    expect(usual.tau).toBe(0.1)
    const chosen: LessonPlan = {
      view: 'lab',
      screens: deck(),
      start: null,
      hide: [],
      lang: null,
      theme: 'auto',
      keepsNumbers: true,
    }
    const opened = (parameters: typeof usual, view: LessonPlan['view'] = 'lab') => {
      const address = lessonAddress({ ...chosen, view }, { ...here, place, parameters })
      return readAddress('', address, { lang: 'en' }, plan.stepsIn).parameters
    }
    const { pi, tau, n, seed } = opened({ ...usual, seed: 7 })
    expect({ pi, tau, n, seed }).toEqual({ pi: usual.pi, tau: 0.1, n: usual.n, seed: 7 })
    // Set back to what is usual elsewhere, it is set all the same.
    const { tau: usualElsewhere } = defaultParameters()
    expect(opened({ ...usual, tau: usualElsewhere }).tau).toBe(usualElsewhere)
    for (const view of ['lecture', 'lesson'] as const)
      expect(opened({ ...usual, seed: 7 }, view)).toMatchObject({ tau: usualElsewhere, seed: 7 })
  })

  it('made at any screen, opens a lecture and a lesson as if it was made at none', () => {
    const chosen: LessonPlan = {
      view: 'lecture',
      screens: deck(),
      start: null,
      hide: [],
      lang: null,
      theme: 'auto',
      keepsNumbers: true,
    }
    // The seed is that of the chapter they begin with, and stays there.
    const bare = {
      lecture: '#/lecture/reparameterization/1?seed=34',
      lesson: '#/lesson/reparameterization?seed=34',
    }
    for (const view of ['lecture', 'lesson'] as const)
      for (const { chapter, step } of deck()) {
        const place = { view: 'lecture', chapter, step } as const
        const parameters = defaultParameters(prescribedAt(here.plan, place))
        expect(lessonAddress({ ...chosen, view }, { ...here, place, parameters })).toBe(bare[view])
      }
  })
})
