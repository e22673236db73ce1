import { expect, it } from 'vitest'
import { areGreys } from '../../../../src/share/export/picture/paintPng'

const painted = Array.from({ length: 64 }, (_, at) => [4 * at, 4 * at, 4 * at, 255]).flat()

it('a canvas that is read back as painted, or with changes that nobody sees, can be saved', () => {
  expect(areGreys(painted)).toBe(true)
  expect(areGreys(painted.map((value, at) => value ^ (at % 3 === 0 ? 1 : 0)))).toBe(true)
})

it('noise or white in its place, as against fingerprints, is told from it', () => {
  let seed = 1
  const noise = painted.map(() => {
    seed = (seed * 48271) % 2147483647
    return seed % 256
  })
  expect(areGreys(noise)).toBe(false)
  expect(areGreys(painted.map(() => 255))).toBe(false)
})
