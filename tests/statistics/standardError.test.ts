import { expect, it } from 'vitest'
import { standardDeviation, standardError } from '../../src/statistics/standardError'

it('the standard error of a mean is √(variance/draws); a single draw shows no spread', () => {
  expect([standardDeviation(9, 2), standardError(9, 4)]).toEqual([3, 1.5])
  expect([standardDeviation(0, 1), standardError(0, 1)]).toEqual([Number.NaN, Number.NaN])
})
