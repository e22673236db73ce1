import { expect, it } from 'vitest'
import { plural, theFirst } from '../../src/language/number'

it('counts one thing, and many', () => {
  expect(plural('1', 'draw')).toBe('1 draw')
  expect(plural('1,000', 'draw')).toBe('1,000 draws')
  expect(theFirst('1', 'draw')).toBe('the first draw')
  expect(theFirst('300', 'draw')).toBe('the first 300 draws')
})

const modules = import.meta.glob<{ words: unknown }>(
  ['../../src/**/words.en.ts', '../../src/**/words.en.tsx', '!../../src/lesson/*/words.en.tsx'],
  { eager: true },
)

/** Every text of some words where each number in it is 1. */
function* texts(value: unknown, at: string): Generator<{ at: string; text: string }> {
  if (typeof value === 'string') yield { at, text: value }
  else if (typeof value === 'function') {
    // Numbers by themselves; a sentence that asks for a record of numbers misses them there.
    const record = new Proxy({}, { get: () => '1' })
    const say = (one: unknown) => value(...Array.from({ length: value.length }, () => one))
    try {
      const said = say('1')
      yield* texts(String(said).includes('undefined') ? say(record) : said, at)
    } catch {
      // These words are of something else than numbers.
    }
  } else if (typeof value === 'object' && value !== null)
    for (const [name, part] of Object.entries(value)) yield* texts(part, `${at}.${name}`)
}

it('never says “1 draws”', () => {
  const said = Object.entries(modules).flatMap(([path, { words }]) => [...texts(words, path)])
  expect(said.length).toBeGreaterThan(800)
  const wrong = said.filter(({ text }) =>
    /\b1 (?:draws|races|tokens|steps|pairs|values|rows) /.test(`${text} `),
  )
  expect(wrong).toEqual([])
})
