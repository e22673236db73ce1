import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ReaderNumbers } from '../../src/figures/readerNumbers'
import type { ChapterWords } from '../../src/lesson/chapter'
import { chapterReferences } from '../../src/lesson/references'
import type { Language } from '../../src/state/parameters'
import { chapters as chapterIds } from '../../src/state/place'
import { chapters } from './chapters'
import { liveStates } from './liveStates'

const languages = ['en', 'ko'] as const
const each = chapters.flatMap((chapter) => languages.map((lang) => ({ chapter, id: chapter.id, lang })))

/** At most so many characters fit a slide's line. */
const stageLimit: Record<Language, number> = { en: 90, ko: 50 }

const questions = (words: ChapterWords) => [words.prediction, ...words.checks]

const steps = (words: ChapterWords): Record<string, { stage: string; notes: string }> => ({
  prediction: words.prediction,
  ...words.explorations,
  derivation: words.derivation,
})

type Prose = (live: ReaderNumbers) => ReactNode

/** Every string and every prose of a value, however deep, with the way there. */
function* words(value: unknown, at: string): Generator<{ at: string; word: string | Prose }> {
  if (typeof value === 'string' || typeof value === 'function') yield { at, word: value as string | Prose }
  else if (typeof value === 'object' && value !== null)
    for (const [name, part] of Object.entries(value)) yield* words(part, `${at}.${name}`)
}

/** What a reader would see of markup: its text, without the tags. */
const readable = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** How often each place holds the right choice. */
function placesOfRight(asked: readonly { choices: readonly { right: boolean }[] }[]): number[] {
  const places = asked.map(({ choices }) => choices.findIndex(({ right }) => right))
  return [0, 1, 2, 3].map((place) => places.filter((each) => each === place).length)
}

describe('the chapters', () => {
  it('are each one of the address, once', () => {
    expect(chapters.length).toBeGreaterThan(0)
    const ids = chapters.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !chapterIds.some((known) => known === id))).toEqual([])
  })

  it('have their right choices at mixed places: nobody wins by one place for all', () => {
    const spoken = chapters.map(({ words }) => words.now('en')!)
    const votes = placesOfRight(spoken.map(({ prediction }) => prediction))
    expect(Math.max(...votes)).toBeLessThan(chapters.length / 2)
    expect(Math.min(...votes)).toBeGreaterThan(0)
    const checks = spoken.flatMap((words) => words.checks)
    expect(Math.max(...placesOfRight(checks))).toBeLessThan(checks.length / 2)
  })
})

describe.each(chapters.map((chapter) => ({ id: chapter.id, chapter })))('the words of $id', ({ chapter }) => {
  let en: ChapterWords
  let ko: ChapterWords
  beforeAll(() => {
    en = chapter.words.now('en')!
    ko = chapter.words.now('ko')!
  })

  it('have the same explorations and lines in both languages, those that the chapter shows', () => {
    for (const { explorations, derivation } of [en, ko]) {
      expect(Object.keys(explorations).sort()).toEqual(chapter.explorations.map(({ id }) => id).sort())
      expect(Object.keys(derivation.reasons).sort()).toEqual(chapter.derivation.map(({ id }) => id).sort())
    }
    const lines = chapter.derivation.map(({ id }) => id)
    expect(new Set(lines).size).toBe(lines.length)
    expect(Object.keys(ko.derivation.parts ?? {})).toEqual(Object.keys(en.derivation.parts ?? {}))
    expect(Object.keys(en.derivation.parts ?? {}).filter((id) => !lines.includes(id))).toEqual([])
    expect(Object.keys(ko.derivation.stages ?? {})).toEqual(Object.keys(en.derivation.stages ?? {}))
    const parts = Object.keys(en.derivation.parts ?? {})
    expect(Object.keys(en.derivation.stages ?? {}).filter((id) => !parts.includes(id))).toEqual([])
  })

  it('ask the same questions in both languages, with the right choice in the same place', () => {
    const places = (words: ChapterWords) =>
      questions(words).map(({ choices }) => choices.map(({ right }) => right))
    expect(places(ko)).toEqual(places(en))
    const editions = (words: ChapterWords) => questions(words).map(({ edition = 0 }) => edition)
    expect(editions(ko)).toEqual(editions(en))
    expect(en.checks.length).toBeGreaterThanOrEqual(2)
  })

  it('rest on works of which none is listed twice', () => {
    const listed = chapterReferences[chapter.id]
    expect(new Set(listed).size).toBe(listed.length)
  })
})

describe.each(each)('the words of $id in $lang', ({ chapter, lang }) => {
  let spoken: ChapterWords
  beforeAll(() => {
    spoken = chapter.words.now(lang)!
  })
  const states = liveStates(lang)

  it('leave each question exactly one right choice, and each choice a label of its own', () => {
    for (const { choices } of questions(spoken)) {
      expect(choices.length).toBeGreaterThanOrEqual(2)
      expect(choices.filter(({ right }) => right)).toHaveLength(1)
      expect(new Set(choices.map(({ label }) => label)).size).toBe(choices.length)
    }
  })

  it('set as formulas what is more than a letter in a choice', () => {
    const formula = /[₀-₉ₖ∂√ⁿ²]|\p{L} ?[=≈] ?[-−\d\p{L}]/u
    const plain = questions(spoken).flatMap(({ choices }) =>
      choices.filter(({ label, shown }) => formula.test(label) && !shown).map(({ label }) => label),
    )
    expect(plain).toEqual([])
  })

  it(`say on stage what fits ${stageLimit[lang]} characters`, () => {
    const said = [
      ...Object.entries(steps(spoken)).map(([at, { stage }]) => [at, stage] as const),
      ...Object.entries(spoken.derivation.stages ?? {}).map(([at, stage]) => [at, stage ?? ''] as const),
    ]
    const long = said
      .map(([at, stage]) => ({ at, length: [...stage].length }))
      .filter(({ length }) => length > stageLimit[lang])
    expect(long).toEqual([])
  })

  it('are never empty, whatever π, τ and the draw, and never say a number that is none', () => {
    for (const live of states)
      for (const { at, word } of words(spoken, chapter.id)) {
        const text = typeof word === 'string' ? word.trim() : readable(renderToStaticMarkup(word(live)))
        expect(text, at).not.toBe('')
        expect(text, at).not.toMatch(/NaN|\[object|Infinity/)
      }
  })

  it('are in their language; a name or a formula may be the same in both', () => {
    const [live] = states
    const strange = [...words(spoken, chapter.id)].filter(({ word }) => {
      const text = typeof word === 'string' ? word : readable(renderToStaticMarkup(word(live!)))
      const korean = /[가-힣]/.test(text)
      return lang === 'en' ? korean : !korean && /\b(?:the|is|are|of|and|to|in|not)\b/.test(text)
    })
    expect(strange.map(({ at }) => at)).toEqual([])
  })
})

describe.each(languages)('the source text, in %s', (lang) => {
  const wordsOf = (id: string) => chapters.find((chapter) => chapter.id === id)!.words.now(lang)!
  const [live] = liveStates(lang)
  const markup = (prose: Prose) => renderToStaticMarkup(prose(live!))
  const textOf = (prose: Prose) => markup(prose).replace(/<[^>]*>/g, '')

  it('is told in three lines at the start of the lesson', () => {
    const [list] = /<ol>.*?<\/ol>/s.exec(markup(wordsOf('reparameterization').opening))!
    expect(list.match(/<li>/g)).toHaveLength(3)
  })

  it('is corrected on one page, which the closing page names', () => {
    const closing = wordsOf('training').closing!
    const corrections = closing.find(({ id }) => id === 'corrections')!
    expect(markup(corrections.prose).match(/<li>/g)!.length).toBeGreaterThanOrEqual(8)
    expect(
      closing.some((part) => part !== corrections && textOf(part.prose).includes(corrections.title)),
    ).toBe(true)
  })
})
