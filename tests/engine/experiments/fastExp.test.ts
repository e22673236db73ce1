import { expect, it } from 'vitest'
import { fastExp } from '../../../src/engine/experiments/relaxColumns'

it('is e^x to 4e-11 of itself for every x ≤ 0, and 0 where e^x is', () => {
  let worst = 0
  // Down to where float64 begins to lose digits of its own; an irrational step meets every part of the table.
  for (let x = 0; x > -700; x -= Math.SQRT2 / 1000)
    worst = Math.max(worst, Math.abs(fastExp(x) / Math.exp(x) - 1))
  expect(worst).toBeLessThan(4e-11)
  // The highest score's weight is 1 and no other's.
  expect(fastExp(0)).toBe(1)
  for (const x of [-1e-300, -1e-17]) expect(Math.abs(fastExp(x) - 1)).toBeLessThan(4e-11)
  for (const x of [-746, -1e5, -1e300, -Infinity]) expect(fastExp(x)).toBe(0)
  expect(Math.abs(fastExp(-744) - Math.exp(-744))).toBeLessThan(1e-322)
})
