import { afterAll, describe, expect, it } from 'vitest'
import { writeSection } from '../reliability/document'
import { criteria } from './criteria'
import { falseAlarm } from './criterion'
import { type Engine, engine as rightEngine } from './engine'
import { inUseMutants } from './inUseMutants'
import { mutants, rebuilt } from './mutants'
import { draws, sample } from './sample'

type Part = keyof Engine

/** What each criterion looked at in the right engine, and whether it was met. */
const ofRightEngine = (() => {
  const looked = new Set<Part>()
  const watched = new Proxy(rightEngine, {
    get(parts, part: Part) {
      looked.add(part)
      return parts[part]
    },
  })
  const drawn = sample(watched)
  return criteria.map(({ p }) => {
    looked.clear()
    const met = p(drawn) >= falseAlarm
    return { met, looked: new Set<Part>([...looked, 'noise']) }
  })
})()

/** Names of the criteria that an engine does not meet. One that looks at right parts alone says what it said of them. */
function failures(engine: Engine): string[] {
  const drawn = sample(engine)
  return criteria.flatMap(({ name, p }, i) => {
    const { met, looked } = ofRightEngine[i]!
    const same = [...looked].every((part) => engine[part] === rightEngine[part])
    // A statistic that is not a number is no agreement.
    return (same ? met : p(drawn) >= falseAlarm) ? [] : [name]
  })
}

/** Whether a test, given in full or by its number, is among the criteria that failed. */
const named = (failed: readonly string[], test: string) =>
  failed.some((name) => name === test || name.startsWith(`${test} `))

const wrong = [...mutants, ...inUseMutants]
const rows: string[] = []

afterAll(() => {
  console.log(rows.join('\n'))
  if (rows.length <= wrong.length) return
  writeSection(
    'Wrong samplers',
    'npm run mutants',
    `The ${criteria.length} tests of tests/acceptance, on ${draws.toLocaleString('en')} draws of one frozen seed, where a right engine fails a statistical test
once in a million seeds. The right engine, rebuilt of its parts, meets all; each of ${wrong.length} engines has one mistake, and fails the tests
that are meant for it. Blind are tests that look at what is wrong and cannot see it; they are held to that.

| mistake | tests that fail | among them those meant for it | blind |
|---|---|---|---|
${rows.join('\n')}`,
  )
})

it('meets every criterion when rebuilt without a mistake', () => {
  expect(failures(rebuilt())).toEqual([])
  rows.push('| none | 0 | | |')
})

describe('a wrong engine', () => {
  it.each(wrong)('with $name is caught', ({ name, engine, caughtBy, blind = [], unseen }) => {
    const failed = failures(engine)
    expect(caughtBy.filter((test) => !named(failed, test))).toEqual([])
    expect(blind.filter((test) => named(failed, test))).toEqual([])
    if (unseen) expect(failed).toEqual([])
    rows.push(`| ${name} | ${failed.length} | ${caughtBy.join('; ') || unseen} | ${blind.join('; ')} |`)
  })
})
