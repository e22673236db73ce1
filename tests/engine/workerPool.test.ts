import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answerQuestions } from '../../src/engine/answerQuestions'
import { referenceKernel } from '../../src/engine/kernel/referenceKernel'
import { mergeTallies } from '../../src/engine/kernel/tally'
import type { Question, Report } from '../../src/engine/protocol'
import { type RelaxationTally, tileDraws } from '../../src/engine/tile'
import { openWorker } from '../../src/engine/workerPool/openWorker'
import type { WorkerHandle } from '../../src/engine/workerPool/startWorker'
import { superviseWorker } from '../../src/engine/workerPool/supervisedWorker'
import { createWorkerPool } from '../../src/engine/workerPool/workerPool'

const ask = (temperature: number, draws = 1000): Question<'relaxation'> => ({
  experiment: 'relaxation',
  noise: { seed: 42, classes: 3, draws },
  parameters: { probabilities: [0.5, 0.3, 0.2], temperature, axis: 'share', pair: null, projection: null },
})

/** A worker that runs here, in slices of one block. */
async function here(maxTiles: number): Promise<WorkerHandle> {
  const handle: WorkerHandle = {
    kind: 'main',
    ask: (question) => answer(question),
    onReport: () => {},
    onEnd: () => {},
    end: () => {},
  }
  const answer = answerQuestions(referenceKernel(maxTiles), (report) => handle.onReport(report), 0)
  return handle
}

/** A pool of one worker, started so. */
const poolOfOne = (start: (tiles: number) => Promise<WorkerHandle>) =>
  createWorkerPool(
    'test',
    1,
    24,
    () => 1,
    (a) => a,
    (tiles, listener) => superviseWorker(tiles, listener, start),
  )

/** A supervised worker with what it answered and failed at; `start` is told how many were started before. */
function supervised(start: (before: number, tiles: number) => Promise<WorkerHandle>) {
  const record = { started: 0, answers: [] as number[], failures: [] as number[] }
  const worker = superviseWorker(
    12,
    { onAnswer: ({ id }) => record.answers.push(id), onFailure: (id) => record.failures.push(id) },
    (tiles) => start(record.started++, tiles),
  )
  const put = (id: number) => worker.ask({ id, question: ask(1), shard: { index: 0, of: 1 } })
  return { record, put, cancel: () => worker.cancel() }
}

/** A worker that never reports. */
const silent = async (): Promise<WorkerHandle> => ({
  kind: 'worker',
  ask: () => {},
  onReport: () => {},
  onEnd: () => {},
  end: () => {},
})

/** A worker that dies over every question, and says so `times` times. */
async function mortal(tiles: number, times = 1): Promise<WorkerHandle> {
  const handle = await here(tiles)
  handle.ask = () =>
    setTimeout(() => {
      for (let time = 0; time < times; time++) handle.onEnd()
    })
  return handle
}

const settled = (condition: () => boolean) =>
  vi.waitFor(() => expect(condition()).toBe(true), { timeout: 20_000 })

describe('a worker', () => {
  it('drops a long pass when a newer question comes', async () => {
    const reports: Report[] = []
    const begin = performance.now()
    const answer = answerQuestions(referenceKernel(12), (report) => reports.push(report), 0)
    answer({ id: 1, question: ask(1, 3 * tileDraws), shard: { index: 0, of: 1 } })
    answer({ id: 2, question: ask(2), shard: { index: 0, of: 1 } })
    await settled(() => reports.some((report) => report.type === 'answer'))
    expect(reports.flatMap((report) => (report.type === 'answer' ? [report.id] : []))).toEqual([2])
    const alive = reports.filter(({ type }) => type === 'alive').length
    expect(alive).toBeLessThanOrEqual(1 + (performance.now() - begin) / 1000)
  })

  it('tells a failure instead of falling silent', async () => {
    const reports: Report[] = []
    const answer = answerQuestions(referenceKernel(2), (report) => reports.push(report), 0)
    answer({ id: 1, question: ask(1), shard: { index: 0, of: 1 } })
    await settled(() => reports.length > 0)
    expect(reports.at(-1)).toMatchObject({ type: 'failure', id: 1, reason: 'memory' })
  })
})

describe('a pool', () => {
  const poolOf = (size: number) =>
    createWorkerPool(
      'test',
      size,
      24,
      () => size,
      (a, b) => mergeTallies(a as RelaxationTally, b as RelaxationTally),
      (tiles, listener) => superviseWorker(tiles, listener, here),
    )

  it('answers with all draws, whoever counted them', async () => {
    const answers: RelaxationTally[] = []
    const draws = 2 * tileDraws + 5
    poolOf(2).ask('figure', ask(0.5, draws), {
      onAnswer: (measurement) => answers.push(measurement as RelaxationTally),
      onFailure: (reason) => expect.unreachable(reason),
    })
    await settled(() => answers.length === 1)
    expect(answers[0]!.draws).toBe(draws)
    expect(answers[0]!.winners.reduce((a, b) => a + b)).toBe(draws)
  })

  it('of one channel answers the newest, and forgets no other channel', async () => {
    const heard: string[] = []
    const pool = poolOf(1)
    const listen = (name: string) => ({
      onAnswer: () => heard.push(name),
      onFailure: (reason: string) => expect.unreachable(reason),
    })
    pool.ask('left', ask(1), listen('left, old'))
    pool.ask('right', ask(1), listen('right, old'))
    pool.ask('left', ask(2), listen('left, new'))
    pool.ask('right', ask(2), listen('right, new'))
    await settled(() => heard.length === 2)
    expect(heard).toEqual(['left, new', 'right, new'])
  })
})

it('a pool counts the noise of a worker that was lost too', async () => {
  const handles: WorkerHandle[] = []
  const pool = poolOfOne(async (tiles) => {
    const handle = await here(tiles)
    handles.push(handle)
    return handle
  })
  const drawn: number[] = []
  const answered = (draws: number) => {
    const before = drawn.length
    pool.ask('figure', ask(1, draws), {
      onAnswer: (_, noiseDrawn) => drawn.push(noiseDrawn),
      onFailure: (reason) => expect.unreachable(reason),
    })
    return settled(() => drawn.length > before)
  }
  await answered(1000)
  handles[0]!.onEnd()
  await answered(500)
  expect(drawn).toEqual([3000, 4500])
})

it('a pool gives back the noise of workers that have nothing to do, and draws it again for the next question', async () => {
  const ended: number[] = []
  let started = 0
  const pool = poolOfOne(async (tiles) => {
    const name = started++
    return Object.assign(await here(tiles), { end: () => ended.push(name) })
  })
  const drawn: number[] = []
  const listener = {
    onAnswer: (_: unknown, noiseDrawn: number) => drawn.push(noiseDrawn),
    onFailure: (reason: string) => expect.unreachable(reason),
  }
  pool.ask('figure', ask(1), listener)
  pool.release()
  await settled(() => drawn.length === 1)
  expect(ended, 'a worker with a question goes on').toEqual([])
  pool.release()
  await settled(() => ended.length === 1)
  pool.ask('figure', ask(2), listener)
  await settled(() => drawn.length === 2)
  expect(drawn).toEqual([3000, 6000])
  expect(started).toBe(2)
})

describe('a pool whose question is taken back', () => {
  /** A worker that never answers, and what it was asked. */
  const mute = (asked: number[]) => async (): Promise<WorkerHandle> => ({
    kind: 'worker',
    ask: ({ question }) => asked.push((question as Question<'relaxation'>).parameters.temperature),
    onReport: () => {},
    onEnd: () => {},
    end: () => {},
  })
  const deaf = { onAnswer: () => {}, onFailure: () => {} }
  const poolOf = (asked: number[]) => poolOfOne(mute(asked))

  it('turns to the question that waits', async () => {
    const asked: number[] = []
    const pool = poolOf(asked)
    const unwanted = ask(1, 10_000_000)
    pool.ask('left', unwanted, deaf)
    pool.ask('right', ask(2), deaf)
    await settled(() => asked.length === 1)
    pool.withdraw('left', unwanted)
    await settled(() => asked.length === 2)
    expect(asked).toEqual([1, 2])
  })

  it('lets the next one asked begin at once', async () => {
    const asked: number[] = []
    const pool = poolOf(asked)
    const unwanted = ask(1, 10_000_000)
    pool.ask('left', unwanted, deaf)
    await settled(() => asked.length === 1)
    pool.withdraw('left', unwanted)
    pool.ask('right', ask(2), deaf)
    await settled(() => asked.length === 2)
    expect(asked).toEqual([1, 2])
  })

  it('keeps a newer question of the same channel', async () => {
    const asked: number[] = []
    const pool = poolOf(asked)
    const [present, older, newer] = [ask(1), ask(2), ask(3)]
    pool.ask('left', present, deaf)
    pool.ask('right', older, deaf)
    pool.ask('right', newer, deaf)
    pool.withdraw('right', older)
    pool.withdraw('left', present)
    await settled(() => asked.includes(3))
    expect(asked).not.toContain(2)
  })
})

describe('a supervised worker', () => {
  it('starts again what could not be started', async () => {
    const { record, put } = supervised(async (before, tiles) => {
      if (before === 0) throw new Error('refused')
      return here(tiles)
    })
    put(1)
    put(2)
    await settled(() => record.answers.length > 0)
    expect(record).toEqual({ started: 2, answers: [2], failures: [] })
  })

  it('says so when no thread can be started, and tries again for the next question', async () => {
    let refused = true
    const { record, put } = supervised(async (_, tiles) => {
      if (refused) throw new Error('refused')
      return here(tiles)
    })
    put(1)
    await settled(() => record.failures.length > 0)
    expect(record.failures).toEqual([1])
    refused = false
    put(2)
    await settled(() => record.answers.length > 0)
    expect(record.answers).toEqual([2])
  })

  it.each([1, 2])(
    'replaces a worker that died and asks the pending question again; it says so %i times',
    async (times) => {
      const { record, put } = supervised((before, tiles) =>
        before === 0 ? mortal(tiles, times) : here(tiles),
      )
      put(7)
      await settled(() => record.answers.length > 0)
      expect(record).toEqual({ started: 2, answers: [7], failures: [] })
    },
  )

  it('says so when a second thread dies over the same question, and serves the next', async () => {
    let isMortal = true
    const { record, put } = supervised((_, tiles) => (isMortal ? mortal(tiles) : here(tiles)))
    put(1)
    await settled(() => record.failures.length > 0)
    expect(record.failures).toEqual([1])
    isMortal = false
    put(2)
    await settled(() => record.answers.length > 0)
    expect(record.answers).toEqual([2])
  })
})

describe('a supervised worker that falls silent', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is noticed while questions keep coming', async () => {
    const { record, put, cancel } = supervised(silent)
    for (let id = 1; id <= 15; id++) {
      put(id)
      await vi.advanceTimersByTimeAsync(1000)
    }
    expect(record.started).toBe(2)
    expect(record.answers).toEqual([])
    cancel()
  })

  it('counts as dead', async () => {
    const { record, put } = supervised(silent)
    put(1)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(record).toEqual({ started: 2, answers: [], failures: [1] })
  })

  it('is waited for once more when the machine has slept meanwhile', async () => {
    const { record, put, cancel } = supervised(silent)
    put(1)
    await vi.advanceTimersByTimeAsync(5_000)
    // Asleep: the clock on the wall goes on, timers do not.
    vi.setSystemTime(Date.now() + 60_000)
    await vi.advanceTimersByTimeAsync(6_000)
    expect(record.started).toBe(1)
    // Silent for as long again, awake: now it hangs.
    await vi.advanceTimersByTimeAsync(10_000)
    expect(record).toEqual({ started: 2, answers: [], failures: [] })
    cancel()
  })
})

describe('the start of a worker', () => {
  /** What becomes of a worker that answers once asked to. */
  async function start(afterwards: (worker: Worker) => Promise<unknown>) {
    vi.useFakeTimers()
    // A sandbox, where a worker can be started from a blob alone.
    vi.stubGlobal('self', { origin: 'null' })
    try {
      const worker = { postMessage: () => {}, terminate: vi.fn() } as unknown as Worker
      const opened = openWorker(
        async () => worker,
        () => expect.unreachable(),
        null,
      )
      await vi.advanceTimersByTimeAsync(1_000)
      await afterwards(worker)
      return (await opened) === worker
    } finally {
      vi.useRealTimers()
      vi.unstubAllGlobals()
    }
  }

  it('waits once more when the machine has slept meanwhile', async () => {
    const isOpen = await start(async (worker) => {
      vi.setSystemTime(Date.now() + 60_000)
      await vi.advanceTimersByTimeAsync(1_000)
      worker.onmessage?.(new MessageEvent('message'))
    })
    expect(isOpen).toBe(true)
  })

  it('takes one that stays silent for refused', async () => {
    expect(await start(() => vi.advanceTimersByTimeAsync(1_000))).toBe(false)
  })
})
