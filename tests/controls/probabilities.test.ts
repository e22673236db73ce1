import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayLock, reachOf } from '../../src/controls/probabilities'

describe('locks', () => {
  it('leave at least two classes free', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 2, maxLength: 16 }), (locked) => {
        const free = locked.filter((is) => !is).length
        expect(mayLock(locked)).toBe(free - 1 >= 2)
      }),
    )
  })

  it('leave a class what the other locked ones do not keep', () => {
    expect(reachOf(0, [0.2, 0.5, 0.3], [false, true, false])).toBe(0.5)
    expect(reachOf(0, [0.2, 0.5, 0.3], [true, false, false])).toBe(1)
    expect(reachOf(2, [0.5, 0.5 + 1e-16, 0], [true, true, false])).toBe(0)
  })
})
