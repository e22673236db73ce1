import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { catalogue } from '../../src/lesson/catalogue'
import {
  type CarriedProgress,
  chaptersIn,
  chaptersOf,
  readProgress,
  writeProgress,
} from '../../src/modes/story/progressText'
import { countChecks, questionsOf, type WordsByChapter } from '../../src/modes/story/questions'
import { chapters } from '../../src/state/place'
import { frozen } from '../arbitraries'

let words: WordsByChapter
beforeAll(async () => {
  words = new Map(
    await Promise.all(
      chapters.map(async (id) => [id, await (await catalogue[id].part.load()).words.load('en')] as const),
    ),
  )
})

/** Any progress that a reader can have: some chapters finished, some questions answered, some predictions skipped. */
const anyProgress = () =>
  fc.record({
    finished: fc.subarray([...chapters]),
    answers: fc
      .tuple(
        ...[...words]
          .flatMap(([chapter, told]) => [...questionsOf(chapter, told).values()])
          .map(({ id, question }) =>
            fc.record({
              id: fc.constant(id),
              choice: fc.option(fc.integer({ min: -1, max: question.choices.length - 1 })),
            }),
          ),
      )
      .map(
        (all): Record<string, number> =>
          Object.fromEntries(all.flatMap(({ id, choice }) => (choice === null ? [] : [[id, choice]]))),
      ),
  })

describe('progress as a word of an address', () => {
  it('comes back exactly, whatever was read and answered, and needs no percent-encoding', () => {
    fc.assert(
      fc.property(anyProgress(), (progress) => {
        const text = writeProgress(progress, words)
        expect(encodeURI(text)).toBe(text)
        expect(chaptersIn(text)).toEqual(chaptersOf(progress))
        expect(readProgress(text, words)).toEqual({ ...progress, refused: [] })
      }),
      frozen,
    )
  })

  it('is at most 1,200 characters long for a reader who has done everything', () => {
    const answers = [...words]
      .flatMap(([chapter, told]) => [...questionsOf(chapter, told).values()])
      .map(({ id }) => [id, 0])
    const whole: CarriedProgress = { finished: chapters, answers: Object.fromEntries(answers) }
    expect(writeProgress(whole, words).length).toBeLessThan(1200)
  })

  it('leaves behind what was answered to a question that is no longer asked, and what was drawn', () => {
    const answers = {
      'gumbel-max/prediction': 1,
      'gumbel-max/check/99': 0,
      'gumbel-max/prediction/sketch': 0,
    }
    expect(writeProgress({ finished: ['chapter-that-was'], answers }, words)).toBe('')
  })

  it.each([
    ['gumbel-max.read.c0-9', 'gumbel-max.c0-9'],
    ['gumbel-max.read.c7-0', 'gumbel-max.c7-0'],
    ['gumbel-max.read.p-0', 'gumbel-max.p-0'],
    ['gumbel-max.read,exponential-raze.read', 'exponential-raze.read'],
    ['gumbel-max.read.<b>b', 'gumbel-max.<b>b'],
    ['gumbel-max.read.c0-0x1', 'gumbel-max.c0-0x1'],
  ])('refuses of %s only %s, and says so', (text, piece) => {
    expect(readProgress(text, words)).toEqual({ finished: ['gumbel-max'], answers: {}, refused: [piece] })
  })

  it('never throws, whatever is given', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), (text) => {
        expect(readProgress(text, words).finished.length).toBeLessThanOrEqual(chapters.length)
      }),
      frozen,
    )
  })
})

it('counts as right the checks that were answered right, each once', () => {
  const told = words.get('blocked-gradient')!
  const [, ...checks] = [...questionsOf('blocked-gradient', told).values()]
  const [first, ...others] = checks.map(({ id, question }): [string, number] => [
    id,
    question.choices.findIndex(({ right }) => right),
  ])
  const of = (answers: Record<string, number>) => countChecks(new Map([['blocked-gradient', told]]), answers)
  expect(of({})).toEqual({ right: 0, checks: checks.length })
  expect(of(Object.fromEntries([first!, ...others])).right).toBe(checks.length)
  expect(of(Object.fromEntries([[first![0], (first![1] + 1) % 2], ...others])).right).toBe(checks.length - 1)
})
