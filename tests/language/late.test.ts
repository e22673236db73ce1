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

it.each([
  'Unable to preload CSS for /assets/part.css',
  // In Firefox, where a page remembers it.
  'error loading dynamically imported module: http://localhost/assets/part.js',
])('a part that only another load of the page brings is missing until a press: %s', async (failure) => {
  const { part, asked } = lateAfter(failure)
  for (let time = 0; time < 2; time++) expect(await part.prefetch()).toBe(false)
  await expect(part.load()).rejects.toMatchObject({ name: MissingPartError.name, needsReload: true })
  expect(asked()).toBe(1)
  forgetFailures()
  expect(await part.load()).toBe('the part')
})
