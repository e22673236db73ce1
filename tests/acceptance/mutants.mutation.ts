import { afterAll, describe, expect, it } from 'vitest'
import { criteria } from './criteria'
import { type Criterion, falseAlarm } from './criterion'
import type { Engine } from './engine'
import { inUseMutants } from './inUseMutants'
import { mutants, rebuilt } from './mutants'
import { sample } from './sample'

/** Names of the criteria that an engine does not meet. */
function failures(engine: Engine): string[] {
  const drawn = sample(engine)
  // A statistic that is not a number is no agreement.
  return criteria
    .filter((criterion: Criterion) => !(criterion.p(drawn) >= falseAlarm))
    .map(({ name }) => name)
}

/** Whether a test, given in full or by its number, is among the criteria that failed. */
const named = (failed: readonly string[], test: string) =>
  failed.some((name) => name === test || name.startsWith(`${test} `))

const rows: string[] = []
afterAll(() => console.log(rows.join('\n')))

it('meets every criterion when rebuilt without a mistake', () => {
  const failed = failures(rebuilt())
  rows.push(`passes the right engine: ${failed.length} of ${criteria.length} criteria fail`)
  expect(failed).toEqual([])
})

describe('a wrong engine', () => {
  it.each([...mutants, ...inUseMutants])('with $name is caught', ({ name, engine, caughtBy, blind = [] }) => {
    const failed = failures(engine)
    rows.push(`${failed.length ? 'caught' : 'unseen'} ${name}: ${failed.length} fail: ${failed.join(' · ')}`)
    expect(caughtBy.filter((test) => !named(failed, test))).toEqual([])
    expect(blind.filter((test) => named(failed, test))).toEqual([])
    if (caughtBy.length === 0) expect(failed).toEqual([])
  })
})
