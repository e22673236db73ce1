import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/lesson/catalogue'
import { builtAt } from '../../src/lesson/lectureSteps'
import type { OutlinedExploration } from '../../src/lesson/outline'
import { plan } from '../../src/lesson/plan'
import { defaultParameters, definitions, parameterNames } from '../../src/state/parameterTable'
import { type Chapter, chapters, lessonStart } from '../../src/state/place'

describe('what the lesson prescribes', () => {
  it.each(chapters)('is legal in %s', (id) => {
    const { prescribed, explorations } = catalogue[id].outline
    const told = (explorations as readonly OutlinedExploration[]).flatMap((shown) => [
      shown.prescribed ?? {},
      ...(shown.builds ?? []).map((_, build) => ({
        ...shown.prescribed,
        ...builtAt(shown, build).prescribed,
      })),
    ])
    for (const values of [prescribed, ...told]) {
      const kept = defaultParameters(values)
      for (const name of parameterNames) {
        const value = values[name]
        if (value === undefined) continue
        expect(definitions[name].legal(value, kept)).toBe(true)
        expect(kept[name]).toEqual(value)
      }
    }
  })

  it('holds at the chapter; the opening has the table’s own defaults', () => {
    expect(plan.prescribe({ view: 'lesson', chapter: 'temperature' })).toEqual({ tau: 2 })
    expect(plan.prescribe(lessonStart)).toEqual({})
    expect(plan.prescribe({ view: 'lab' })).toEqual({})
    expect(plan.prescribe({ view: 'embed', figure: 'derivation', chapter: 'temperature' })).toEqual({})
  })

  it('is the exploration’s on top, at its step of the lecture', () => {
    const at = (chapter: Chapter, step: number) => plan.prescribe({ view: 'lecture', chapter, step })
    // Title, question, three explorations, three parts of the derivation, …; two explorations open at a τ of their own.
    expect([1, 2, 3, 4, 5, 6].map((step) => at('temperature', step).tau)).toEqual([2, 2, 2, 5, 1, 2])
  })

  it('is a build’s on top of those before it, and past the last build the last one’s', () => {
    const at = (step: number, build: number) =>
      plan.prescribe({ view: 'lecture', chapter: 'gumbel-softmax', step, build })
    expect([0, 1, 2].map((build) => at(5, build).tau)).toEqual([2, 0.5, 0.2])
    expect([2, 3].map((build) => at(3, build))).toEqual([{ tau: 0.5 }, { tau: 0.5, scale: 0 }])
    const shown = plan.nearestAllowed({ view: 'lecture', chapter: 'gumbel-softmax', step: 5, build: 99 }, [])
    expect(shown).toMatchObject({ step: 5, build: 2 })
  })
})

describe('chosen steps', () => {
  const steps = [
    { chapter: 'gumbel-max', ranges: [[2, 3]] },
    { chapter: 'temperature', ranges: [] },
  ] as const
  const at = (chapter: Chapter, step: number) =>
    plan.nearestAllowed({ view: 'lecture', chapter, step }, steps)

  it('lead a lecture from what they leave out to the next that they have', () => {
    expect(at('reparameterization', 1)).toEqual({ view: 'lecture', chapter: 'gumbel-max', step: 2 })
    expect(at('gumbel-max', 9)).toEqual({ view: 'lecture', chapter: 'temperature', step: 1 })
    expect(at('temperature', 4)).toEqual({ view: 'lecture', chapter: 'temperature', step: 4 })
  })

  it('have the lesson start at their first chapter, and stop nobody from reading another', () => {
    expect(plan.nearestAllowed(lessonStart, steps)).toEqual({ view: 'lesson', chapter: 'gumbel-max' })
    expect(plan.nearestAllowed({ view: 'lesson', chapter: 'training' }, steps)).toEqual({
      view: 'lesson',
      chapter: 'training',
    })
    expect(plan.nearestAllowed(lessonStart, [])).toEqual(lessonStart)
  })
})

describe('a lecture', () => {
  it('has a step at least', () => {
    for (const chapter of chapters) expect(plan.stepsIn(chapter)).toBeGreaterThanOrEqual(1)
  })
})
