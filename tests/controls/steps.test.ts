import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { probabilityScale } from '../../src/controls/probabilities'
import { countScale, type Scale, temperatureScale } from '../../src/controls/scale'
import { type Direction, nextValue, type StepSize, valueForKey } from '../../src/controls/steps'

/** Every value on the way from one end to the other, by one key. */
function walk(scale: Scale, direction: Direction, size: StepSize): number[] {
  const way = [direction === 1 ? scale.min : scale.max]
  const end = direction === 1 ? scale.max : scale.min
  while (way.at(-1) !== end && way.length < 5000) way.push(nextValue(scale, way.at(-1)!, direction, size))
  return way
}

const scales = [temperatureScale, countScale, probabilityScale]
const anywhere = fc
  .tuple(fc.constantFrom(...scales), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([scale, share]) => ({ scale, value: scale.min + share * (scale.max - scale.min) }))
  .map(({ scale, value }) => ({ scale, value: scale.whole ? Math.round(value) : value }))

describe('a key press', () => {
  it('always moves the value its way, except at the end', () => {
    fc.assert(
      fc.property(
        anywhere,
        fc.constantFrom<Direction>(1, -1),
        fc.constantFrom<StepSize>('fine', 'coarse'),
        ({ scale, value }, direction, size) => {
          const next = nextValue(scale, value, direction, size)
          const end = direction === 1 ? scale.max : scale.min
          if (value === end) expect(next).toBe(end)
          else expect(Math.sign(next - value)).toBe(direction)
          if (scale.whole) expect(Number.isInteger(next)).toBe(true)
        },
      ),
    )
  })

  it('takes τ through 1, 2, 5 of each decade by Page, and lands on every mark of the paper by arrow', () => {
    expect(walk(temperatureScale, 1, 'coarse')).toEqual([
      0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100,
    ])
    const way = walk(temperatureScale, 1, 'fine')
    expect(way).toEqual(expect.arrayContaining([0.1, 0.5, 1, 10]))
    expect(way).toHaveLength(361)
  })

  it('moves a probability by a hundredth, or by a tenth', () => {
    expect(nextValue(probabilityScale, 0.485, 1, 'fine')).toBe(0.495)
    expect(nextValue(probabilityScale, 0.5, -1, 'coarse')).toBe(0.4)
    expect(walk(probabilityScale, 1, 'fine')).toHaveLength(101)
  })

  it('goes back the way it came', () => {
    for (const scale of scales)
      for (const size of ['fine', 'coarse'] as const)
        expect(walk(scale, -1, size).reverse()).toEqual(walk(scale, 1, size))
  })

  it('counts draws one by one up to a hundred', () => {
    expect(walk(countScale, 1, 'fine').slice(0, 100)).toEqual(Array.from({ length: 100 }, (_, n) => n + 1))
  })

  it('goes from a value between the steps to the next step', () => {
    expect(nextValue(temperatureScale, 0.4873, 1, 'fine')).toBe(0.49)
    expect(nextValue(temperatureScale, 0.4873, -1, 'fine')).toBe(0.48)
    expect(nextValue(countScale, 123456, 1, 'coarse')).toBe(200000)
  })

  it('means the ends by Home and End, and nothing by a letter', () => {
    expect(valueForKey(temperatureScale, 1, 'Home')).toBe(0.01)
    expect(valueForKey(temperatureScale, 1, 'End')).toBe(100)
    expect(valueForKey(temperatureScale, 1, 'b')).toBeNull()
  })
})
