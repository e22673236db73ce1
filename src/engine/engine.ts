import { type CrewListener, hireCrew } from './crew'
import { mergeTallies } from './experiments/relaxation'
import { tilesBeside, tilesPerWorker } from './noiseRoom'
import { type Preview, startPreview } from './preview'
import type { Answer, ExperimentName, FailureReason, Question } from './protocol'
import { isNoRoom } from './rememberNoise'
import type { RelaxationTally } from './tile'

/** What the page holds in answer to a question. */
export interface Standing<N extends ExperimentName> {
  /** The newest answer: to this question, or, until there is one, to an earlier one. */
  answer: Answer<N> | null
  /** Whether the answer is to this question and covers all its draws. */
  settled: boolean
  failure: { reason: FailureReason; detail: string } | null
}

export interface EngineCounts {
  /** γ values drawn for the relaxation, by the page and its workers. Moving π or τ leaves it as it is. */
  noiseDrawn: number
  /** Passes of the deterministic part over noise: previews and whole answers. */
  passes: number
}

// A second worker pays from about a million values on; below, the messages cost what it saves.
const worthSecondWorker = 1_000_000
const valuesOf = ({ noise }: Question) => noise.draws * noise.classes

/** More than two workers would leave a phone no breath. */
const workers = () => Math.max(1, Math.min(2, navigator.hardwareConcurrency ?? 2))

const neverMerged = () => {
  throw new Error('one thread answers this alone')
}

let preview: Preview | null = null
let ready = false
let counts: EngineCounts = { noiseDrawn: 0, passes: 0 }
let drawnByWorkers = 0
const countListeners = new Set<() => void>()
const readyListeners = new Set<() => void>()

const relaxationCrew = hireCrew(
  workers(),
  tilesPerWorker(workers()),
  (question) => (valuesOf(question) >= worthSecondWorker ? workers() : 1),
  (a, b) => mergeTallies(a as RelaxationTally, b as RelaxationTally),
)
// All else that pictures ask for, and the checks.
const measuringCrew = hireCrew(1, tilesBeside, () => 1, neverMerged)
// A program's questions come as fast as it likes, and a table takes its seconds: the pictures must not wait for them.
const statisticsCrew = hireCrew(1, tilesBeside, () => 1, neverMerged)

function crewFor(name: ExperimentName) {
  if (name === 'relaxation') return relaxationCrew
  return name === 'drawStatistics' || name === 'drawTable' ? statisticsCrew : measuringCrew
}

/** Experiments that no picture waits for. */
const beside: ReadonlySet<ExperimentName> = new Set(['goodnessOfFit', 'drawStatistics', 'drawTable'])

/** By channel the question that a picture waits for. */
const open = new Map<string, Question>()
const openListeners = new Set<() => void>()
let failures = 0

function setOpen(channel: string, question: Question, isOpen: boolean) {
  if (beside.has(question.experiment)) return
  if (isOpen) open.set(channel, question)
  else if (open.get(channel) === question) open.delete(channel)
  else return
  for (const listener of openListeners) listener()
}

/** Says that a picture waits for this question's answer though it has yet to be asked. Returns what takes that back. */
export function expectAnswer(channel: string, question: Question): () => void {
  setOpen(channel, question, true)
  return () => setOpen(channel, question, false)
}

/** How many pictures wait for an answer to cover all their draws, and how many waited in vain so far. */
export const openQuestions = {
  get: () => open.size,
  failed: () => failures,
  subscribe(listener: () => void) {
    openListeners.add(listener)
    return () => {
      openListeners.delete(listener)
    }
  },
}

function count() {
  counts = { noiseDrawn: drawnByWorkers + (preview?.noiseDrawn ?? 0), passes: counts.passes + 1 }
  for (const listener of countListeners) listener()
}

let starting: Promise<void> | null = null

async function start(): Promise<void> {
  try {
    preview = await startPreview()
  } catch (error) {
    // Without a preview a picture waits for the workers, which is late but not never.
    console.warn(error)
  }
  ready = true
  for (const listener of readyListeners) listener()
}

/** Starts the page's own small engine, once; before it stands, `previewOf` gives nothing. Never rejects. */
export function startEngine(): Promise<void> {
  starting ??= start()
  return starting
}

/** Whether the page's own small engine stands, or has been found not to. */
export const engineReady = {
  get: () => ready,
  subscribe(listener: () => void) {
    readyListeners.add(listener)
    return () => {
      readyListeners.delete(listener)
    }
  },
}

/**
 * The first draws' answer, at once; whole where the preview covers all N. Null before the engine stands, and where this
 * thread has no room for it.
 */
export function previewOf(
  question: Question<'relaxation'>,
): { answer: Answer<'relaxation'>; whole: boolean } | null {
  if (!preview) return null
  try {
    const answer = preview.measure(question)
    // Counted after the frame: a render must not set state.
    queueMicrotask(count)
    return { answer, whole: preview.covers(question) === question.noise.draws }
  } catch (error) {
    // Thrown in a render it would take the page down; the workers have room of their own, or say that they have none.
    if (isNoRoom(error)) return null
    throw error
  }
}

/** By channel a question that found no answer, and how to put it again. */
const unanswered = new Map<string, { reason: FailureReason; again: () => void }>()
const unansweredListeners = new Set<() => void>()

function setUnanswered(channel: string, failure: { reason: FailureReason; again: () => void } | null) {
  if (failure) unanswered.set(channel, failure)
  else if (!unanswered.delete(channel)) return
  for (const listener of unansweredListeners) listener()
}

/** Why pictures on the page wait in vain, and the way to have their questions put once more. */
export const engineFailure = {
  /** Null where no picture does. */
  get: (): FailureReason | null => unanswered.values().next().value?.reason ?? null,
  subscribe(listener: () => void) {
    unansweredListeners.add(listener)
    return () => {
      unansweredListeners.delete(listener)
    }
  },
  retry() {
    for (const { again } of [...unanswered.values()]) again()
  },
}

/** Asks the workers. Of one channel the newest question wins. Returns a function that stops listening. */
export function ask<N extends ExperimentName>(
  channel: string,
  question: Question<N>,
  onStanding: (standing: Standing<N>) => void,
): () => void {
  let heard = true
  const crew = crewFor(question.experiment)
  const put = () => {
    setOpen(channel, question, true)
    setUnanswered(channel, null)
    crew.ask(channel, question, listener)
  }
  const listener: CrewListener = {
    onAnswer(measurement, noiseDrawn) {
      if (crew === relaxationCrew) drawnByWorkers = noiseDrawn
      // A table comes in hundreds of parts, and nothing on the page moves by it.
      if (question.experiment !== 'drawTable') count()
      // The crew answers the very question that it was asked, so its measurement is that experiment's.
      const answer = { question, measurement } as Answer<N>
      if (heard) onStanding({ answer, settled: true, failure: null })
      setOpen(channel, question, false)
    },
    onFailure(reason, detail) {
      if (heard) {
        onStanding({ answer: null, settled: false, failure: { reason, detail } })
        if (!beside.has(question.experiment)) setUnanswered(channel, { reason, again: put })
      }
      if (open.get(channel) === question) failures++
      setOpen(channel, question, false)
    },
  }
  put()
  return () => {
    heard = false
    crew.withdraw(channel, question)
    setOpen(channel, question, false)
    setUnanswered(channel, null)
  }
}

/** How much was drawn and how often it was passed over: the one stands still while the other grows. */
export const engineCounts = {
  get: () => counts,
  subscribe(listener: () => void) {
    countListeners.add(listener)
    return () => {
      countListeners.delete(listener)
    }
  },
}
