import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Question } from '../../src/engine/protocol'
import type { JobListener, WorkerPool } from '../../src/engine/workerPool/workerPool'

const workerPool = '../../src/engine/workerPool/workerPool'
const listeners: JobListener[] = []

// Tests share their modules: the engine is evaluated anew with a pool that answers when it is told to, and forgotten.
beforeAll(() => {
  vi.resetModules()
  vi.doMock(workerPool, () => ({
    createWorkerPool: (): Partial<WorkerPool> => ({
      ask: (_channel, _question, listener) => void listeners.push(listener),
    }),
  }))
})
afterAll(() => {
  vi.doUnmock(workerPool)
  vi.resetModules()
})

const question = (): Question<'coupling'> => ({
  experiment: 'coupling',
  noise: { seed: 42, classes: 2, draws: 1_000_000 },
  parameters: { from: [0.5, 0.5], to: [0.2, 0.8] },
})

it('a picture that waits for what another has asked waits no longer once that is answered', async () => {
  const { ask, markPending } = await import('../../src/engine/engine')
  const { engineStore } = await import('../../src/engine/engineState')
  const [one, other] = [question(), question()]
  markPending('other', other)
  ask('one', one, () => {})
  listeners[0]!.onAnswer({ draws: 1_000_000, kept: 0, transitions: new Uint32Array(4) }, 0)
  expect([...engineStore.getState().pending.keys()]).toEqual(['other'])
  const heard = vi.fn()
  ask('other', other, heard)
  expect(heard).toHaveBeenCalledWith(expect.objectContaining({ settled: true }))
  expect(engineStore.getState().pending.size).toBe(0)
})
