import { expect, it } from 'vitest'
import { gaussian } from '../../src/transform/gaussian'

it('carries ε to μ + σ·ε', () => {
  expect([gaussian(2, 1, 3), gaussian(-2, 1, 3), gaussian(0, 1, 3)]).toEqual([7, -5, 1])
})
