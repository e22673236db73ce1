import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { ReaderNumbers } from '../../src/figures/readerNumbers'
import type { Chapter } from '../../src/lesson/chapter'
import { chapters } from './chapters'
import { liveAt } from './liveStates'

/** One idea a chapter, told in so many English words beside its figures. */
const most = 900

const empty = /^(?:area|br|hr|img|input|link|meta|source|wbr)$/

/**
 * What a reader reads of markup: a formula within a line is one word; a displayed one, what is only heard and what
 * opens on request, as a term's definition, is none.
 */
function read(markup: string): string {
  let text = ''
  /** Open elements within one that is passed over, it included. */
  let within = 0
  for (const [, close, name, attributes, words] of markup.matchAll(/<(\/?)([\w-]+)([^>]*)>([^<]*)/g)) {
    const leaf = empty.test(name!) || attributes!.endsWith('/')
    if (within > 0) within += leaf ? 0 : close ? -1 : 1
    else if (!close && /popover="|class="[^"]*\b(?:tex|visually-hidden)\b/.test(attributes!)) {
      within = 1
      if (/class="tex/.test(attributes!)) text += ' x '
    }
    if (within === 0) text += ` ${words} `
  }
  return text.replace(/\s+/g, ' ').trim()
}

const count = (node: ReactNode) =>
  read(`<div>${renderToStaticMarkup(node)}</div>`).match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0

function load({ explorations, derivation, core, ...chapter }: Chapter) {
  const en = chapter.words.now('en')!
  const live: ReaderNumbers = liveAt([0.5, 0.3, 0.2], 0.5)
  const unfolded = core ?? derivation.map(({ id }) => id)
  const prose = [
    en.opening,
    en.prediction.reveal,
    ...explorations.map(({ id }) => en.explorations[id]!.prose),
    en.derivation.opening,
    ...unfolded.map((id) => en.derivation.reasons[id]!),
    () => en.takeHome,
  ]
  const words = prose.reduce((sum, each) => sum + count(each(live)), 0)
  const lines = unfolded.length
  const figures = explorations.length
  // Slow reading, a line followed with the pencil, a figure played with.
  const minutes = Math.ceil(words / 180 + 0.6 * lines + 1.5 * figures)
  return { words, lines, figures, minutes }
}

describe('the words that a reader reads', () => {
  it('are counted as words: a formula within a line is one, a displayed one and what opens on request none', () => {
    expect(
      read('<p>Set <span class="tex"><span class="katex"><math><mi>a</mi></math></span></span>, now.</p>'),
    ).toBe('Set x , now.')
    expect(read('<p>A <button>logit</button><span popover="auto"><b>logit</b> a number</span>.</p>')).toBe(
      'A logit .',
    )
  })
})

describe.each(chapters.map((chapter) => ({ id: chapter.id, chapter })))('the chapter $id', ({ chapter }) => {
  const { words, lines, minutes } = load(chapter)

  it(`has at most ${most} English words of prose`, () => {
    expect(words).toBeLessThanOrEqual(most)
  })

  it('unfolds one proof of at most six lines, in its own order', () => {
    if (!chapter.core) return
    expect(lines).toBeLessThanOrEqual(6)
    expect(
      chapter.derivation.map(({ id: line }) => line).filter((line) => chapter.core!.includes(line)),
    ).toEqual(chapter.core)
  })

  it('says the minutes that its words, lines and figures take', () => {
    expect(chapter.minutes).toBe(minutes)
  })
})
