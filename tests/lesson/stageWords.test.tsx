import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { ChapterWords } from '../../src/lesson/chapter'
import type { Language } from '../../src/state/parameters'
import { chapters } from './chapters'
import { liveAt } from './liveStates'

/** What points to a place of the lesson's page: a screen of the lecture shows one thing, and no line has a number. */
const pointers: Record<Language, RegExp> = {
  en: /\b(?:below|above):|\b(?:figure|line|text|formula) (?:below|above)\b|\b(?:first|second|third|fourth|last|next) (?:figure|row of the)\b|\bon this page\b|\blines? \d/i,
  ko: /(?:아래|위)(?:의|에 있는)? (?:그림|식|글)|(?:첫째|첫 번째|둘째|두 번째|셋째|세 번째|넷째|네 번째|마지막) 그림|이 페이지|\d(?:번째)? ?줄/,
}

/** Everything of a chapter that a screen of the lecture shows. */
function onStage(words: ChapterWords, lang: Language): string[] {
  const live = liveAt([0.5, 0.3, 0.2], 0.5, { lang })
  const shown = [
    ...[words.prediction, ...words.checks].flatMap(({ ask, choices }) => [
      ask,
      ...choices.flatMap(({ label, why }) => [() => label, why]),
    ]),
    words.prediction.reveal,
    () => words.prediction.stage,
    ...Object.values(words.explorations).map(
      ({ stage }) =>
        () =>
          stage,
    ),
    () => words.derivation.stage,
    ...Object.values(words.derivation.stages ?? {}).map((stage) => () => stage),
    ...Object.values(words.derivation.reasons),
    () => words.takeHome,
  ]
  return shown.map((prose) =>
    renderToStaticMarkup(prose(live))
      .replace(/<span[^>]*popover="auto"[\s\S]*?<\/span>\s*<\/span>/g, ' ')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' '),
  )
}

describe.each(
  chapters.flatMap((chapter) => (['en', 'ko'] as const).map((lang) => ({ id: chapter.id, chapter, lang }))),
)('what the stage shows of $id in $lang', ({ chapter, lang }) => {
  it('points to no place of the lesson’s page', () => {
    expect(onStage(chapter.words.now(lang)!, lang).filter((text) => pointers[lang].test(text))).toEqual([])
  })
})
