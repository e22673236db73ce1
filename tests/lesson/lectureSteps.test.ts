import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/lesson/catalogue'
import { lectureSteps } from '../../src/lesson/lectureSteps'
import { chapters } from '../../src/state/place'

const languages = ['en', 'ko'] as const

/** How many lines stand under each heading of a derivation. */
function linesOfParts(
  lines: readonly { id: string }[],
  parts: Partial<Record<string, string>> = {},
): number[] {
  const counts: number[] = []
  for (const { id } of lines) {
    if (counts.length === 0 || parts[id] !== undefined) counts.push(0)
    counts[counts.length - 1]! += 1
  }
  return counts
}

describe('the outline of the lecture', () => {
  it.each(chapters)('is what the chapter %s holds, before it is fetched', async (id) => {
    const { outline, part } = catalogue[id]
    const { derivation, words } = await part.load()
    for (const lang of languages) {
      const { derivation: told, checks, closing } = await words.load(lang)
      const onStage = closing?.filter((each) => each.onStage)
      expect(outline).toMatchObject({
        lines: linesOfParts(derivation, told.parts),
        checks: checks.length,
        ...(onStage && { closing: onStage.length }),
      })
    }
  })
})

describe('the steps of a chapter', () => {
  it('go from its name over the vote, the figures, the derivation and the line to take home to the checks', () => {
    expect(lectureSteps('temperature').map(({ kind }) => kind)).toEqual([
      'title',
      'prediction',
      ...Array(3).fill('exploration'),
      ...Array(3).fill('derivation'),
      'takeHome',
      ...Array(4).fill('check'),
    ])
  })

  it.each(chapters)(
    'show every exploration of %s and every line of its derivation, once and in order',
    async (id) => {
      const { explorations, derivation } = await catalogue[id].part.load()
      const steps = lectureSteps(id)
      expect(steps.flatMap((step) => (step.kind === 'exploration' ? [step.exploration] : []))).toEqual(
        explorations.map((exploration) => exploration.id),
      )
      const lines = steps.flatMap((step) =>
        step.kind === 'derivation'
          ? Array.from({ length: step.builds }, (_, build) => step.from + build)
          : [],
      )
      expect(lines).toEqual(derivation.map((_, index) => index))
    },
  )

  it('are the same list every time, so that nothing renders anew', () => {
    expect(lectureSteps('temperature')).toBe(lectureSteps('temperature'))
  })
})
