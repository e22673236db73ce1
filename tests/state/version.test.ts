import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { version } from '../../src/state/version'

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

it('is the same on the page, in package.json and in the citation', () => {
  expect(JSON.parse(read('package.json')).version).toBe(version)
  expect(/^version: (.*)$/m.exec(read('CITATION.cff'))?.[1]).toBe(version)
})
