import type { Noise, NoiseKey } from '../noise/noise'
import { engineStore, type Failure } from './engineState'
import { relaxation } from './experiments/relaxation'
import { takeFirstDrawsFrom } from './firstDraws'
import { chooseKernel } from './kernel/simdKernel'
import { mergeTallies } from './kernel/tally'
import type { Answer, ExperimentName, FailureReason, Question } from './protocol'
import { keyOf, rememberLast } from './rememberLast'
import { isNoRoom, rememberNoise } from './rememberNoise'
import { mostPreviewTiles, type RelaxationTally, tileDraws, tilesBeside, tilesPerWorker } from './tile'
import { createWorkerPool, type JobListener } from './workerPool/workerPool'

/** Tiles that one preview may touch: with SIMD they take a few ms to draw and one or two to measure, once a frame. */
const simdTiles = 12
const referenceTiles = 3
const mostBlocks = 3

interface Preview {
  /** The first draws of a question, measured at once on the calling thread; all of them where N is small. */
  measure(question: Question<'relaxation'>): Answer<'relaxation'>
  /** How many draws of a question a preview covers: at most 196,608. */
  covers(question: Question<'relaxation'>): number
  /** The first draws of a key in one table, a copy; they are drawn into the same tiles. */
  noise(key: NoiseKey): Noise
  readonly noiseDrawn: number
}

/** The same measurement as the worker's, of fewer draws, in the frame in which a slider moved. */
async function startPreview(): Promise<Preview> {
  const kernel = await chooseKernel(mostPreviewTiles)
  const memory = rememberNoise(kernel)
  const tiles = kernel.name === 'simd' ? simdTiles : referenceTiles
  const covers = ({ noise }: Question<'relaxation'>) =>
    Math.min(noise.draws, tileDraws * Math.max(1, Math.min(mostBlocks, Math.floor(tiles / noise.classes))))
  return {
    covers,
    measure(question) {
      const noise = { ...question.noise, draws: covers(question) }
      const pass = relaxation({ ...question, noise }, kernel, memory, { index: 0, of: 1 })
      let step = pass.next()
      while (!step.done) step = pass.next()
      return { question, measurement: step.value }
    },
    noise: (key) => memory.noise(key),
    get noiseDrawn() {
      return memory.drawn
    },
  }
}

/** What the page holds in answer to a question. */
export interface MeasurementState<N extends ExperimentName> {
  /** The newest answer: to this question, or, until there is one, to an earlier one. */
  answer: Answer<N> | null
  /** Whether the answer is to this question and covers all its draws. */
  settled: boolean
  failure: { reason: FailureReason; detail: string } | null
}

const { getState, setState } = engineStore

/** The map with one entry set, or without it where the value is null. */
function withEntry<V>(map: ReadonlyMap<string, V>, key: string, value: V | null): ReadonlyMap<string, V> {
  const next = new Map(map)
  if (value === null) next.delete(key)
  else next.set(key, value)
  return next
}

// A second worker pays from about a million values on; below, the messages cost what it saves.
const worthSecondWorker = 1_000_000
const valuesOf = ({ noise }: Question) => noise.draws * noise.classes

/** Two workers at most: more would take all cores of a phone. */
const workers = () => Math.max(1, Math.min(2, globalThis.navigator?.hardwareConcurrency ?? 2))

const neverMerged = () => {
  throw new Error('one worker answers this alone')
}

const relaxationPool = createWorkerPool(
  'relaxation',
  workers(),
  tilesPerWorker(workers()),
  (question) => (valuesOf(question) >= worthSecondWorker ? workers() : 1),
  (a, b) => mergeTallies(a as RelaxationTally, b as RelaxationTally),
)
// All other experiments of pictures, and the checks.
const measuringPool = createWorkerPool('pictures', 1, tilesBeside, () => 1, neverMerged)
// A program may ask many questions, and a table takes seconds: pictures must not wait for either.
const statisticsPool = createWorkerPool('programs', 1, tilesBeside, () => 1, neverMerged)

/** Gives back the memory of threads that have nothing to do; the next question starts them and draws its noise again. */
export function releaseThreads(): void {
  for (const pool of [relaxationPool, measuringPool, statisticsPool]) pool.release()
}

function poolFor(name: ExperimentName) {
  if (name === 'relaxation') return relaxationPool
  return name === 'drawStatistics' || name === 'drawTable' ? statisticsPool : measuringPool
}

/** Experiments that no picture waits for. */
const backgroundExperiments: ReadonlySet<ExperimentName> = new Set([
  'goodnessOfFit',
  'drawStatistics',
  'drawTable',
])

function setPending(channel: string, question: Question, isPending: boolean) {
  if (backgroundExperiments.has(question.experiment)) return
  const { pending } = getState()
  if (isPending) setState({ pending: withEntry(pending, channel, question) })
  else if (pending.get(channel) === question) setState({ pending: withEntry(pending, channel, null) })
}

/** Marks that a picture waits for this question, though it has yet to be asked. Returns what takes that back. */
export function markPending(channel: string, question: Question): () => void {
  setPending(channel, question, true)
  return () => setPending(channel, question, false)
}

function setFailure(channel: string, failure: Failure | null) {
  const { failure: failures } = getState()
  if (failure || failures.has(channel)) setState({ failure: withEntry(failures, channel, failure) })
}

let preview: Preview | null = null
let drawnByWorkers = 0

function countPass() {
  const { counts } = getState()
  const noiseDrawn = drawnByWorkers + (preview?.noiseDrawn ?? 0)
  setState({ counts: { ...counts, noiseDrawn, passes: counts.passes + 1 } })
}

let starting: Promise<void> | null = null

async function start(): Promise<void> {
  try {
    preview = await startPreview()
    takeFirstDrawsFrom(preview)
  } catch (error) {
    // Without a preview, pictures wait for the workers.
    console.warn(error)
  }
  setState({ ready: true })
}

/** Starts the page's own preview kernel, once; until it runs, `measurePreview` returns null. Never rejects. */
export function startEngine(): Promise<void> {
  starting ??= start()
  return starting
}

/** Whole answers by the value of their question: words and a figure that ask the same are answered once. */
const answers = rememberLast<Answer>(12)

interface PreviewAnswer {
  answer: Answer<'relaxation'>
  /** Whether it covers all draws. */
  whole: boolean
}

const previews = rememberLast<PreviewAnswer>(6)

/**
 * The first draws' answer, at once; whole where the preview covers all N. Null before the engine runs, and where this
 * thread has no memory for it.
 */
export function measurePreview(question: Question<'relaxation'>): PreviewAnswer | null {
  if (!preview) return null
  const key = keyOf(question)
  const whole = answers.get(key) as Answer<'relaxation'> | undefined
  if (whole) return { answer: whole, whole: true }
  const known = previews.get(key)
  if (known) return known
  try {
    const answer = preview.measure(question)
    // Counted after the frame: a render must not set state.
    queueMicrotask(countPass)
    const measured = { answer, whole: preview.covers(question) === question.noise.draws }
    previews.set(key, measured)
    return measured
  } catch (error) {
    // Thrown in a render it would take the page down; the workers have memory of their own, or report that they have none.
    if (isNoRoom(error)) return null
    throw error
  }
}

/**
 * Asks the workers, or answers at once what was answered lately. Of one channel the newest question wins. Returns a
 * function that stops listening.
 */
export function ask<N extends ExperimentName>(
  channel: string,
  question: Question<N>,
  onChange: (state: MeasurementState<N>) => void,
): () => void {
  const key = keyOf(question)
  const known = answers.get(key) as Answer<N> | undefined
  if (known) {
    onChange({ answer: known, settled: true, failure: null })
    // This channel may have been marked pending while another channel's answer to the same question was on its way.
    setPending(channel, question, false)
    return () => {}
  }
  let heard = true
  const pool = poolFor(question.experiment)
  const send = () => {
    setPending(channel, question, true)
    setFailure(channel, null)
    pool.ask(channel, question, listener)
  }
  const listener: JobListener = {
    onAnswer(measurement, noiseDrawn) {
      if (pool === relaxationPool) drawnByWorkers = noiseDrawn
      // The pool answers the very question that it was asked, so its measurement is that experiment's.
      const answer = { question, measurement } as Answer<N>
      // A table comes in hundreds of parts: nothing on the page moves by it, and none of them is asked for twice.
      if (question.experiment !== 'drawTable' && !answers.get(key)) {
        answers.set(key, answer as Answer)
        countPass()
      }
      if (heard) onChange({ answer, settled: true, failure: null })
      setPending(channel, question, false)
    },
    onFailure(reason, detail) {
      if (heard) {
        onChange({ answer: null, settled: false, failure: { reason, detail } })
        if (!backgroundExperiments.has(question.experiment)) setFailure(channel, { reason, retry: send })
      }
      const { counts, pending } = getState()
      if (pending.get(channel) === question)
        setState({ counts: { ...counts, failures: counts.failures + 1 } })
      setPending(channel, question, false)
    },
  }
  send()
  return () => {
    heard = false
    pool.withdraw(channel, question)
    setPending(channel, question, false)
    setFailure(channel, null)
  }
}
