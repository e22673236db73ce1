import { expect, it } from 'vitest'
import { forgetFailures, late, MissingPartError } from '../../src/language/late'

/** A part that fails to come the first time, and how often it was asked for. */
function lateAfter(failure: string) {
  let asked = 0
  const part = late(async () => {
    asked += 1
    if (asked === 1) throw new Error(failure)
    return 'the part'
  })
  return { part, asked: () => asked }
}

it('what did not come ahead of its need is asked for again when it is needed', async () => {
  const { part } = lateAfter('Failed to fetch dynamically imported module')
  expect(await part.prefetch()).toBe(false)
  expect(await part.load()).toBe('the part')
})

it('a part whose style sheet did not come ahead is not shown without it: it is missing until a press', async () => {
  const { part, asked } = lateAfter('Unable to preload CSS for /assets/part.css')
  for (let time = 0; time < 2; time++) expect(await part.prefetch()).toBe(false)
  await expect(part.load()).rejects.toMatchObject({ name: MissingPartError.name, isStyle: true })
  expect(asked()).toBe(1)
  forgetFailures()
  expect(await part.load()).toBe('the part')
})
