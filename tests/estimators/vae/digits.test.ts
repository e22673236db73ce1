import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { bernoulliNll } from '../../../src/estimators/vae/decoder'
import { pixelLogOdds } from '../../../src/estimators/vae/network'
import { test, training } from './model'

it('unpacks the digits bit for bit', () => {
  expect([training.count, test.count]).toEqual([1437, 360])
  const bits = [...training.pixels, ...test.pixels].join('')
  expect(createHash('sha256').update(bits).digest('hex')).toBe(
    'c3706ae4a21f74b4321c977f0a490630d1096f0f817860ea46889b5684c2cd1c',
  )
  const on = training.pixels.reduce((sum, pixel) => sum + pixel, 0)
  expect(on / training.pixels.length).toBeCloseTo(0.323, 2)
})

it('has log-odds of pixels that are finite, ±log 99 at most, where one is always or never on', () => {
  const pixels = Uint8Array.from({ length: 3 * 64 }, (_, at) => (at % 64 === 0 ? 1 : at === 1 ? 1 : 0))
  const [always, once, never] = pixelLogOdds({ count: 3, pixels })
  expect(always).toBeCloseTo(Math.log(99), 12)
  expect(once).toBeCloseTo(-Math.LN2, 12)
  expect(never).toBeCloseTo(-Math.log(99), 12)
})

it('is described by independent pixels at 25.19 nats an image, the price of having no code', () => {
  const logits = pixelLogOdds(training)
  let sum = 0
  for (let i = 0; i < test.count; i++) sum += bernoulliNll(test.pixels, 64 * i, logits, 0, 64)
  expect(sum / test.count).toBeCloseTo(25.19, 2)
})
