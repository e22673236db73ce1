import kernel from 'virtual:kernel'
import { temperatures, type Work } from './work'
import type { Order } from './worker'
import { hireBenchedCrew } from './workers'

/** Turns of one piece of work, all in a thread of its own: what one leaves to be collected costs no other. */
export interface Timed {
  work: Work
  /** ms of a run, by round */
  times: number[]
  displaced: number
}

export interface BenchPage {
  /** Every work once a round, in turn: so many rounds, or what fits in half a minute, three at the least. */
  interleave(works: readonly Work[], rounds: number, atLeast: number): Promise<Timed[]>
  /** ms of an answer by one worker and by two, by round */
  compareCrews(draws: number, rounds: number): Promise<{ one: number; two: number }[]>
  countDisplaced(draws: number): Promise<{ temperature: number; displaced: number }[]>
  /** The engine's WebAssembly, in hexadecimal digits. */
  kernel: string
}

declare global {
  interface Window {
    bench: BenchPage
  }
}

/** ms after which a group of works has had its share of the benchmark's time. */
const longest = 30_000
const leastRounds = 3

const startThread = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })

function tell<R>(thread: Worker, order: Order): Promise<R> {
  return new Promise((resolve, reject) => {
    thread.onmessage = ({ data }) => ('error' in data ? reject(new Error(data.error)) : resolve(data.result))
    thread.onerror = (event) => reject(new Error(event.message))
    thread.postMessage(order)
  })
}

window.bench = {
  async interleave(works, rounds, atLeast) {
    const threads = works.map(startThread)
    const timed: Timed[] = []
    for (const [at, work] of works.entries()) {
      const displaced = await tell<number>(threads[at]!, { type: 'prepare', work })
      timed.push({ work, times: [], displaced })
    }
    const end = performance.now() + longest
    // The first round is for compilers and caches.
    for (let round = -1; round < (performance.now() > end ? leastRounds : rounds); round++)
      for (const [at, thread] of threads.entries()) {
        const time = await tell<number>(thread, { type: 'turn', round: Math.max(0, round), atLeast })
        if (round >= 0) timed[at]!.times.push(time)
      }
    for (const thread of threads) thread.terminate()
    return timed
  },

  async compareCrews(draws, rounds) {
    const [one, two] = [hireBenchedCrew(1, draws), hireBenchedCrew(2, draws)]
    // The first answers wait for the noise.
    await one(1)
    await two(1)
    const times: { one: number; two: number }[] = []
    for (let round = 0; round < rounds; round++) {
      const temperature = temperatures[round % temperatures.length]!
      times.push({ one: await one(temperature), two: await two(temperature) })
    }
    return times
  },

  countDisplaced: (draws) => tell(startThread(), { type: 'accuracy', draws }),
  kernel,
}
