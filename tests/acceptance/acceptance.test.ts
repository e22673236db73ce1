import { expect, it } from 'vitest'
import { criteria } from './criteria'
import { falseAlarm } from './criterion'
import { engine } from './engine'
import { sample } from './sample'

const ours = sample(engine)

it.each(criteria)('meets $name', (criterion) => {
  expect(criterion.p(ours)).toBeGreaterThanOrEqual(falseAlarm)
})
