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

/** What the chapters asked of a reader before they were rewritten: words, lines of proof, figures, minutes said and taken. */
const before: Partial<Record<Chapter['id'], readonly [number, number, number, number, number]>> = {
  reparameterization: [1790, 9, 3, 12, 20],
  'exponential-race': [1320, 7, 2, 10, 15],
  'gumbel-max': [1590, 12, 3, 14, 21],
  'blocked-gradient': [1430, 9, 2, 8, 16],
  'gumbel-softmax': [1900, 22, 3, 15, 28],
  temperature: [1700, 12, 3, 12, 21],
  expectation: [1690, 9, 2, 12, 18],
  gradient: [2040, 26, 4, 20, 33],
  training: [1880, 10, 2, 15, 22],
}

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`

/** docs/load.md */
function loadOfLesson(): string {
  const loads = chapters.map((chapter) => ({ chapter, ...load(chapter) }))
  const rows = loads.map(({ chapter, words, lines, figures, minutes }) => {
    const [oldWords, oldLines, oldFigures, said, taken] = before[chapter.id] ?? ['–', '–', '–', '–', '–']
    return [
      ...[chapter.words.now('en')!.title, oldWords, oldLines, oldFigures, `${said} (${taken})`],
      ...[words, `${lines} of ${chapter.derivation.length}`, figures, minutes],
    ]
  })
  const now = (field: 'words' | 'lines' | 'figures' | 'minutes') =>
    loads.reduce((sum, each) => sum + each[field], 0)
  const then = (at: number) => Object.values(before).reduce((sum, each) => sum + each[at]!, 0)
  const all = chapters.reduce((sum, { derivation }) => sum + derivation.length, 0)
  const head = ['chapter', 'words', 'lines', 'figures', 'minutes']
  const table = [
    [...head.map((name, at) => (at ? `${name}, before` : name)), ...head.slice(1)],
    head.concat(head.slice(1)).map(() => '---'),
    ...rows,
    [
      ...['sum', then(0), then(1), then(2), `${then(3)} (${then(4)})`],
      ...[now('words'), `${now('lines')} of ${all}`, now('figures'), now('minutes')],
    ],
  ]
  return `# What each chapter asks of a reader

Written by \`npx vitest run tests/lesson/readingTime.test.tsx -u\`, which else fails where it is not so.

English words of prose that a reader reads (a formula within a line is one; what is folded, asked or opened on request is
none), lines of proof unfolded and in all, figures, and minutes. Before the rewriting a chapter said the first number of
minutes and took the one in brackets. Minutes are words/180 + 0.6 a line + 1.5 a figure.

${table.map(row).join('\n')}
`
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

it('the load of the lesson is as docs/load.md has it', async () => {
  await expect(loadOfLesson()).toMatchFileSnapshot('../../docs/load.md')
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
