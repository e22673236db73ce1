import { describe, expect, it } from 'vitest'
import type { Question } from '../../src/engine/protocol'
import { keyOf, rememberLast } from '../../src/engine/rememberLast'
import { createWorkerPool } from '../../src/engine/workerPool/workerPool'
import { relaxationState } from '../../src/figures/useRelaxationOf'

const question = (probabilities: number[], temperature = 1): Question<'relaxation'> => ({
  experiment: 'relaxation',
  noise: { seed: 42, classes: probabilities.length, draws: 1_000_000 },
  parameters: { probabilities, temperature, axis: 'share', pair: null, projection: null },
})

const tally = {
  draws: 1_000_000,
  winners: new Uint32Array(3),
  sum: new Float64Array(3),
  corners: new Uint32Array(3),
  histogram: new Uint32Array(192),
  pairHistogram: new Uint32Array(0),
  cells: new Uint32Array(0),
  noise: { min: 0, max: 0, sum: 0 },
}

describe('a picture', () => {
  const [older, present] = [question([0.5, 0.3, 0.2]), question([0.1, 0.3, 0.6])]
  const heard = {
    question: older,
    state: { answer: { question: older, measurement: tally }, settled: true, failure: null },
  }

  it('never has an answer to an earlier question, which its labels would not fit', () => {
    expect(relaxationState(present, null, heard)).toEqual({ answer: null, settled: false, failure: null })
  })

  it('has the preview of the present question until all draws are counted, then the whole answer', () => {
    const preview = { answer: { question: present, measurement: tally }, whole: false }
    expect(relaxationState(present, preview, heard).answer?.question).toBe(present)
    expect(relaxationState(older, preview, heard)).toBe(heard.state)
  })
})

describe('questions', () => {
  it('are the same by value, infinities told apart', () => {
    expect(keyOf(question([0.5, 0.5]))).toBe(keyOf(question([0.5, 0.5])))
    expect(keyOf(question([0.5, 0.5], 2))).not.toBe(keyOf(question([0.5, 0.5])))
    const slice = (theta: number) =>
      ({ ...question([0.5, 0.5]), parameters: { theta } }) as unknown as Question
    expect(new Set([Infinity, -Infinity, Number.NaN].map((theta) => keyOf(slice(theta)))).size).toBe(3)
  })

  it('that are the same are answered by one pass, whoever waits', () => {
    const asked: number[] = []
    let answer = (_id: number) => {}
    const pool = createWorkerPool(
      'test',
      1,
      1,
      () => 1,
      (a) => a,
      (_, listener) => {
        answer = (id) => listener.onAnswer({ type: 'answer', id, measurement: tally, noiseDrawn: 0 })
        return { ask: ({ id }) => asked.push(id), cancel: () => {}, release: () => {} }
      },
    )
    const heard: string[] = []
    const listen = (name: string) => ({
      onAnswer: () => heard.push(name),
      onFailure: () => expect.unreachable(),
    })
    pool.ask('words', question([0.5, 0.5]), listen('words'))
    pool.ask('other', question([0.5, 0.5], 2), listen('other'))
    pool.ask('figure', question([0.5, 0.5]), listen('figure'))
    answer(1)
    expect(heard).toEqual(['words', 'figure'])
    answer(2)
    expect(heard).toEqual(['words', 'figure', 'other'])
    expect(asked).toEqual([1, 2])
  })
})

it('what was used last is remembered, the rest forgotten', () => {
  const memory = rememberLast<number>(2)
  memory.set('a', 1)
  memory.set('b', 2)
  expect(memory.get('a')).toBe(1)
  memory.set('c', 3)
  expect([memory.get('a'), memory.get('b'), memory.get('c')]).toEqual([1, undefined, 3])
})
