import { afterEach, expect, it, vi } from 'vitest'
import { ask, markPending } from '../../src/engine/engine'
import { engineStore } from '../../src/engine/engineState'
import type { Question } from '../../src/engine/protocol'
import type { JobListener, WorkerPool } from '../../src/engine/workerPool/workerPool'

const asked = vi.hoisted((): { listeners: JobListener[] } => ({ listeners: [] }))
vi.mock('../../src/engine/workerPool/workerPool', () => ({
  createWorkerPool: (): Partial<WorkerPool> => ({
    ask: (_channel, _question, listener) => void asked.listeners.push(listener),
  }),
}))

afterEach(() => engineStore.setState(engineStore.getInitialState()))

const question = (): Question<'coupling'> => ({
  experiment: 'coupling',
  noise: { seed: 42, classes: 2, draws: 1_000_000 },
  parameters: { from: [0.5, 0.5], to: [0.2, 0.8] },
})

it('a picture that waits for what another has asked waits no longer once that is answered', () => {
  const [one, other] = [question(), question()]
  markPending('other', other)
  ask('one', one, () => {})
  asked.listeners[0]!.onAnswer({ draws: 1_000_000, kept: 0, transitions: new Uint32Array(4) }, 0)
  expect([...engineStore.getState().pending.keys()]).toEqual(['other'])
  const heard = vi.fn()
  ask('other', other, heard)
  expect(heard).toHaveBeenCalledWith(expect.objectContaining({ settled: true }))
  expect(engineStore.getState().pending.size).toBe(0)
})
