import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Calls } from '../../src/embed-element/calls'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

/** Questions, and by what code each was refused so far. */
function asking() {
  const silences: string[] = []
  const codes: string[] = []
  const calls = new Calls(({ code }) => silences.push(code))
  const ask = () =>
    calls.ask({ type: 'statistics' }).catch((error: { code: string }) => void codes.push(error.code))
  return {
    calls,
    silences,
    codes,
    ask,
    pass: (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000),
  }
}

it('refuses what is asked of a frame that has loaded and says nothing, each time anew', async () => {
  const { calls, silences, codes, ask, pass } = asking()
  calls.begin()
  void ask()
  calls.open(() => {})
  await pass(10)
  void ask()
  await pass(9)
  expect(codes).toEqual([])
  await pass(2)
  expect(codes).toEqual(['unavailable', 'unavailable'])
  void ask()
  await pass(21)
  expect(codes).toHaveLength(3)
  // Once a question, though there may be more than one of them.
  expect(silences).toEqual(['unavailable', 'unavailable'])
})

it('refuses it later where no frame says that it has loaded', async () => {
  const { calls, codes, ask, pass } = asking()
  calls.begin()
  void ask()
  await pass(59)
  expect(codes).toEqual([])
  await pass(2)
  expect(codes).toEqual(['unavailable'])
})

it('gives a frame its time again where the tab slept meanwhile', async () => {
  const { calls, codes, ask, pass } = asking()
  calls.begin()
  void ask()
  calls.open(() => {})
  await pass(10)
  vi.setSystemTime(Date.now() + 600_000)
  await pass(29)
  expect(codes).toEqual([])
  await pass(2)
  expect(codes).toEqual(['unavailable'])
})

it('waits as long as it takes for a frame that has said something, and for one that is not there yet', async () => {
  const { calls, silences, codes, ask, pass } = asking()
  void ask()
  await pass(600)
  calls.begin()
  calls.open(() => {})
  await pass(19)
  calls.answering()
  await pass(600)
  void ask()
  await pass(600)
  calls.close()
  await pass(600)
  expect([silences, codes]).toEqual([[], []])
})

it('hears what comes after a refusal', async () => {
  const { calls, codes, ask, pass } = asking()
  const sent: unknown[] = []
  calls.begin()
  void ask()
  calls.open(({ id }) => sent.push(id))
  await pass(21)
  calls.answering()
  const answer = calls.ask({ type: 'statistics' })
  calls.take(sent.at(-1))?.resolve('counted')
  expect(await answer).toBe('counted')
  expect(codes).toEqual(['unavailable'])
})
