import { describe, expect, it } from 'vitest'
import { deck } from '../../../src/lesson/deck'
import { lectureSteps } from '../../../src/lesson/lectureSteps'
import {
  type PaperChoice,
  pagesOf,
  paperOf,
  scaleOf,
  screensOn,
  sheetId,
  sheetsOf,
} from '../../../src/modes/lecture/handout/sheets'
import { chapters } from '../../../src/state/place'

const sheets = sheetsOf(deck())

describe('a handout', () => {
  it('has every screen, in order, and a sheet of its own for each but long derivations', () => {
    const screens = sheets.filter(({ lines }) => lines.first === 0)
    expect(screens.map(({ chapter, step }) => ({ chapter, step }))).toEqual(deck())
    expect(new Set(sheets.map(sheetId)).size).toBe(sheets.length)
  })

  it('has every line of every derivation once, at most four a sheet', () => {
    for (const screen of deck()) {
      const step = lectureSteps(screen.chapter)[screen.step - 1]!
      if (step.kind !== 'derivation') continue
      const own = sheets.filter(({ chapter, step: at }) => chapter === screen.chapter && at === screen.step)
      const lines = own.flatMap(({ lines: { first, count } }) =>
        Array.from({ length: count }, (_, line) => first + line),
      )
      expect(lines).toEqual(Array.from({ length: step.builds }, (_, line) => line))
      for (const { lines: some } of own) expect(some.count).toBeLessThanOrEqual(4)
    }
  })

  it('fills its pages one after the other', () => {
    expect(pagesOf([1, 2, 3, 4, 5], 4)).toEqual([[1, 2, 3, 4], [5]])
    expect(pagesOf([1, 2], 1)).toEqual([[1], [2]])
    expect(pagesOf([], 4)).toEqual([])
  })

  it('has, as a worksheet, the questions alone: a prediction of every chapter, and all checks', () => {
    const kinds = screensOn('worksheet', deck()).map(
      ({ chapter, step }) => lectureSteps(chapter)[step - 1]!.kind,
    )
    expect(new Set(kinds)).toEqual(new Set(['prediction', 'check']))
    expect(kinds.filter((kind) => kind === 'prediction')).toHaveLength(chapters.length)
    expect(screensOn('lecture', deck())).toEqual(deck())
    expect(screensOn('worksheet', deck([{ chapter: 'temperature', ranges: [[1, 3]] }]))).toEqual([
      { chapter: 'temperature', step: 2 },
    ])
  })

  it.each<Pick<PaperChoice, 'perPage' | 'notes'>>([
    { perPage: 1, notes: false },
    { perPage: 4, notes: false },
    { perPage: 1, notes: true },
    { perPage: 4, notes: true },
  ])('fits A4 and Message within margins of 10 mm: %j', (choice) => {
    const { orientation, screenWidth } = paperOf(choice)
    const [a4, letter] = [
      [190, 277],
      [195.9, 259.4],
    ]
    const [short, long] = [Math.min(a4[0]!, letter[0]!), Math.min(a4[1]!, letter[1]!)]
    const [width, height] = orientation === 'portrait' ? [short, long] : [long, short]
    const across = choice.perPage === 4 && !choice.notes ? 2 : 1
    const along = choice.perPage / across
    expect(across * screenWidth).toBeLessThanOrEqual(width)
    expect((along * screenWidth * 9) / 16).toBeLessThanOrEqual(height)
    // What is 28 px on stage is at least 6.5 pt on paper.
    expect(28 * scaleOf(paperOf(choice)) * 0.75).toBeGreaterThan(6.5)
  })
})
