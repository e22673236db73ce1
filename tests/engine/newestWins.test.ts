import { describe, expect, it, vi } from 'vitest'
import { hireCrew } from '../../src/engine/crew'
import { mergeTallies } from '../../src/engine/experiments/relaxation'
import { referenceKernel } from '../../src/engine/kernel/referenceKernel'
import { keepPost } from '../../src/engine/post'
import type { Question, Report } from '../../src/engine/protocol'
import { serve } from '../../src/engine/serve'
import type { Hand } from '../../src/engine/startWorker'
import { type RelaxationTally, tileDraws } from '../../src/engine/tile'

const ask = (temperature: number, draws = 1000): Question<'relaxation'> => ({
  experiment: 'relaxation',
  noise: { seed: 42, classes: 3, draws },
  parameters: { probabilities: [0.5, 0.3, 0.2], temperature, axis: 'share', pair: null, projection: null },
})

/** A thread that runs here, in slices of one block. */
async function here(maxTiles: number): Promise<Hand> {
  const hand: Hand = {
    kind: 'main',
    ask: (question) => answer(question),
    onReport: () => {},
    onEnd: () => {},
    end: () => {},
  }
  const answer = serve(referenceKernel(maxTiles), (report) => hand.onReport(report), 0)
  return hand
}

const settled = (condition: () => boolean) =>
  vi.waitFor(() => expect(condition()).toBe(true), { timeout: 20_000 })

describe('a thread', () => {
  it('drops a long pass when a newer question comes', async () => {
    const reports: Report[] = []
    const answer = serve(referenceKernel(12), (report) => reports.push(report), 0)
    answer({ id: 1, question: ask(1, 3 * tileDraws), shard: { index: 0, of: 1 } })
    answer({ id: 2, question: ask(2), shard: { index: 0, of: 1 } })
    await settled(() => reports.some((report) => report.type === 'answer'))
    expect(reports.flatMap((report) => (report.type === 'answer' ? [report.id] : []))).toEqual([2])
  })

  it('tells a failure instead of falling silent', async () => {
    const reports: Report[] = []
    const answer = serve(referenceKernel(2), (report) => reports.push(report), 0)
    answer({ id: 1, question: ask(1), shard: { index: 0, of: 1 } })
    await settled(() => reports.length > 0)
    expect(reports.at(-1)).toMatchObject({ type: 'failure', id: 1, reason: 'memory' })
  })
})

describe('a crew', () => {
  const crewOf = (size: number) =>
    hireCrew(
      size,
      24,
      () => size,
      (a, b) => mergeTallies(a as RelaxationTally, b as RelaxationTally),
      (tiles, listener) => keepPost(tiles, listener, here),
    )

  it('answers with all draws, whoever counted them', async () => {
    const answers: RelaxationTally[] = []
    const draws = 2 * tileDraws + 5
    crewOf(2).ask('figure', ask(0.5, draws), {
      onAnswer: (measurement) => answers.push(measurement as RelaxationTally),
      onFailure: (reason) => expect.unreachable(reason),
    })
    await settled(() => answers.length === 1)
    expect(answers[0]!.draws).toBe(draws)
    expect(answers[0]!.winners.reduce((a, b) => a + b)).toBe(draws)
  })

  it('of one channel answers the newest, and forgets no other channel', async () => {
    const heard: string[] = []
    const crew = crewOf(1)
    const listen = (name: string) => ({
      onAnswer: () => heard.push(name),
      onFailure: (reason: string) => expect.unreachable(reason),
    })
    crew.ask('left', ask(1), listen('left, old'))
    crew.ask('right', ask(1), listen('right, old'))
    crew.ask('left', ask(2), listen('left, new'))
    crew.ask('right', ask(2), listen('right, new'))
    await settled(() => heard.length === 2)
    expect(heard).toEqual(['left, new', 'right, new'])
  })
})

describe('a post', () => {
  it('replaces a thread that died and asks the open question again', async () => {
    let started = 0
    const answers: number[] = []
    const post = keepPost(
      12,
      { onAnswer: ({ id }) => answers.push(id), onFailure: (_, reason) => expect.unreachable(reason) },
      async (tiles) => {
        const hand = await here(tiles)
        if (started++ === 0) hand.ask = () => setTimeout(() => hand.onEnd())
        return hand
      },
    )
    post.ask({ id: 7, question: ask(1), shard: { index: 0, of: 1 } })
    await settled(() => answers.length > 0)
    expect(answers).toEqual([7])
    expect(started).toBe(2)
  })

  it('says so when a second thread dies over the same question, and serves the next', async () => {
    let mortal = true
    const failures: number[] = []
    const answers: number[] = []
    const post = keepPost(
      12,
      { onAnswer: ({ id }) => answers.push(id), onFailure: (id) => failures.push(id) },
      async (tiles) => {
        const hand = await here(tiles)
        if (mortal) hand.ask = () => setTimeout(() => hand.onEnd())
        return hand
      },
    )
    post.ask({ id: 1, question: ask(1), shard: { index: 0, of: 1 } })
    await settled(() => failures.length > 0)
    expect(failures).toEqual([1])
    mortal = false
    post.ask({ id: 2, question: ask(1), shard: { index: 0, of: 1 } })
    await settled(() => answers.length > 0)
    expect(answers).toEqual([2])
  })

  it('takes a thread that falls silent for dead', async () => {
    vi.useFakeTimers()
    try {
      let started = 0
      const failures: number[] = []
      const post = keepPost(
        12,
        { onAnswer: () => expect.unreachable(), onFailure: (id) => failures.push(id) },
        async () => {
          started++
          return { kind: 'worker', ask: () => {}, onReport: () => {}, onEnd: () => {}, end: () => {} }
        },
      )
      post.ask({ id: 1, question: ask(1), shard: { index: 0, of: 1 } })
      await vi.advanceTimersByTimeAsync(60_000)
      expect(started).toBe(2)
      expect(failures).toEqual([1])
    } finally {
      vi.useRealTimers()
    }
  })
})
