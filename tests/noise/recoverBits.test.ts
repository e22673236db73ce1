import { describe, expect, it } from 'vitest'
import { gumbel, recoverBits } from '../../src/noise/gumbel'
import { uniform } from '../../src/noise/uniform'

describe('recoverBits', () => {
  it('gives back the upper 23 bits of every γ that there is', { timeout: 60_000 }, () => {
    let wrong = 0
    for (let m = 0; m < 2 ** 23; m++)
      if (recoverBits(Math.fround(gumbel(uniform(m * 2 ** 9)))) !== m * 2 ** 9) wrong++
    expect(wrong).toBe(0)
  })

  it("errs by one at most where γ is an engine's, within 2.4e-7·(1 + |γ|)", () => {
    let farthest = 0
    for (let m = 0; m < 2 ** 23; m += 97) {
      const exact = gumbel(uniform(m * 2 ** 9))
      for (const side of [-1, 1]) {
        const engines = exact + side * 2.4e-7 * (1 + Math.abs(exact))
        farthest = Math.max(farthest, Math.abs(recoverBits(engines) / 2 ** 9 - m))
      }
    }
    expect(farthest).toBe(1)
  })
})
