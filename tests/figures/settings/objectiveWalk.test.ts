import { expect, it } from 'vitest'
import { objectiveWalk } from '../../../src/figures/settings/ObjectiveSetting'

it('walks from corner to corner, at whose places f is what it is there', () => {
  const f = { kind: 'quadratic' as const, numbers: [1, 2, 4] }
  const walk = objectiveWalk(f, 3)
  const at = (across: number) => walk.find(([place]) => place === across)![1]
  expect([at(0), at(0.5), at(1)]).toEqual([1, 2, 4])
  // Half way between the first two, squared shares sag: (1 + 2)/4.
  expect(at(0.25)).toBeCloseTo(0.75, 12)
})

it('walks a function of the first share from without it to it alone', () => {
  const f = { kind: 'values' as const, numbers: [3, 1, 2, 0, 1] }
  const walk = objectiveWalk(f, 4)
  expect(walk[0]).toEqual([0, 3])
  expect(walk.at(-1)![1]).toBeCloseTo(1, 12)
})
