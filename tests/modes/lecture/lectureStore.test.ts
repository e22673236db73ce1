import { expect, it } from 'vitest'
import { clockAtRest, keptClock, readClock } from '../../../src/modes/lecture/lectureStore'

const hour = 3_600_000

it('leaves out of a clock what it cannot be', () => {
  expect(readClock({ started: 1000, minutes: 45 })).toEqual({ started: 1000, minutes: 45 })
  for (const given of [null, 7, {}, { started: -1, minutes: 0 }, { started: '9', minutes: 601 }])
    expect(readClock(given)).toEqual(clockAtRest)
})

it('goes on with a clock that was kept, but for a lecture that must be over', () => {
  const running = { started: Date.now() - 2 * hour, minutes: 90 }
  expect(keptClock(running)).toEqual(running)
  expect(keptClock({ ...running, started: Date.now() - 3 * hour })).toEqual(clockAtRest)
  expect(keptClock({ started: Date.now() - 3 * hour, minutes: null }).started).not.toBeNull()
  expect(keptClock({ started: Date.now() - 5 * hour, minutes: null })).toEqual(clockAtRest)
  expect(keptClock({ started: null, minutes: 45 })).toEqual({ started: null, minutes: 45 })
})
