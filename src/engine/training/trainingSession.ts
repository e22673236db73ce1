import { useEffect } from 'react'
import { type StoreApi, useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { openWorker } from '../workerPool/openWorker'
import type { Stop, TrainingCommand, TrainingName, TrainingReport, Trainings } from './training'
import UrlWorker from './trainingWorker?worker'

/** A worker that trains, or the main thread in its place. */
export interface Trainer {
  command(command: TrainingCommand): void
  end(): void
}

/**
 * Starts a worker that trains.
 * @param name by which tools tell it from others
 * @param onEnd called when the worker dies
 */
async function startTrainer(
  name: TrainingName,
  onReport: (report: TrainingReport) => void,
  onEnd: () => void,
): Promise<Trainer> {
  const worker = await openWorker(
    async () => new (await import('./trainingWorker?worker&inline')).default({ name }),
    () => new UrlWorker({ name }),
    null,
  )
  if (!worker) {
    // Loaded only where no worker may start. Slices well under a frame, because the page is painted on this thread too.
    const { runTraining } = await import('./runTraining')
    let ended = false
    const command = runTraining((report) => ended || onReport(report), 6)
    const end = () => {
      ended = true
      command({ type: 'advance', serial: 0, until: 0, stepsPerSecond: Infinity })
    }
    return { command, end }
  }
  worker.onmessage = ({ data }: MessageEvent<TrainingReport>) => onReport(data)
  worker.onerror = (event) => {
    event.preventDefault()
    onEnd()
  }
  return { command: (command) => worker.postMessage(command), end: () => worker.terminate() }
}

type Settings<N extends TrainingName> = Trainings[N]['settings']
type Measurement<N extends TrainingName> = Trainings[N]['measurement']

/** A training that was given up for another, to compare with. */
export interface PastTraining<N extends TrainingName> {
  settings: Settings<N>
  measurements: readonly Measurement<N>[]
}

/** What the page knows of a training; replaced, never changed. */
export interface TrainingState<N extends TrainingName> {
  /** Those of the training that stands, not those that the reader has set since */
  settings: Settings<N> | null
  phase: 'waiting' | 'resting' | 'running' | 'done' | 'stopped' | 'failed'
  stop: Stop | null
  step: number
  /** Steps that a whole training has */
  steps: number
  /** Of all steps since it last set out, measurements included; null where too few were taken to tell */
  millisecondsPerStep: number | null
  measurements: readonly Measurement<N>[]
  /** Steps a second at most */
  pace: number
  /** The newest first */
  past: readonly PastTraining<N>[]
}

/** A training that goes on while no figure shows it. */
export interface TrainingSession<N extends TrainingName> {
  store: Pick<StoreApi<TrainingState<N>>, 'getState' | 'getInitialState' | 'subscribe'>
  /** Begins with these settings where no step has been taken; else the training that stands stays. */
  prepare(settings: Settings<N>): void
  /** Starts again; what has taken steps is kept to compare with. */
  reset(settings: Settings<N>): void
  run(): void
  pause(): void
  /** Takes so many steps and rests. */
  takeSteps(count: number): void
  /** Steps a second at most; Infinity: as fast as it goes */
  setPace(stepsPerSecond: number): void
}

/** Trainings kept to compare with. */
const mostPast = 3

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: its functions share the state of one session.
export function trainingSession<N extends TrainingName>(
  training: N,
  steps: number,
  pace = Infinity,
  start = startTrainer,
): TrainingSession<N> {
  const store = createStore<TrainingState<N>>(() => ({
    settings: null,
    phase: 'waiting',
    stop: null,
    step: 0,
    steps,
    millisecondsPerStep: null,
    measurements: [],
    pace,
    past: [],
  }))
  let trainer: Promise<Trainer> | null = null
  let id = 0
  let serial = 0
  let setOut = { time: 0, step: 0 }

  function hear(report: TrainingReport) {
    if (report.type === 'ready' || report.id !== id) return
    if (report.type === 'failure') return fail()
    // A 'rested' that answers an older command is ignored.
    if (report.type === 'rested' && report.serial !== serial) return
    if (report.type === 'measured') {
      const state = store.getState()
      // Reports of this training have its own type of measurement.
      const measurement = report.measurement as Measurement<N>
      const taken = measurement.step - setOut.step
      const elapsed = performance.now() - setOut.time
      store.setState({
        step: measurement.step,
        measurements: [...state.measurements, measurement],
        ...(state.phase === 'running' && taken > 20 && { millisecondsPerStep: elapsed / taken }),
      })
    } else if (report.stop) store.setState({ phase: 'stopped', stop: report.stop, step: report.step })
    else store.setState({ phase: report.step >= steps ? 'done' : 'resting', step: report.step })
  }

  function fail() {
    void trainer?.then((lost) => lost.end())
    trainer = null
    store.setState({ phase: 'failed' })
  }

  function send(command: Parameters<Trainer['command']>[0]) {
    trainer ??= start(training, hear, fail)
    trainer.then((present) => present.command(command), fail)
  }

  function reset(settings: Settings<N>) {
    const state = store.getState()
    const { measurements, past } = state
    const kept = state.settings && state.step > 0 && state.stop === null
    id++
    serial = 0
    store.setState({
      settings,
      phase: 'waiting',
      stop: null,
      step: 0,
      millisecondsPerStep: null,
      measurements: [],
      past: kept
        ? [
            { settings: state.settings!, measurements },
            ...past.filter((p) => !equal(p.settings, state.settings)),
          ].slice(0, mostPast)
        : past,
    })
    // The name and its settings are of one kind by the types of this function.
    send({ type: 'begin', id, training, settings } as Parameters<Trainer['command']>[0])
  }

  function sendOn(until: number) {
    serial++
    send({ type: 'advance', serial, until, stepsPerSecond: store.getState().pace })
  }

  function advance(until: number) {
    const state = store.getState()
    if (!state.settings || state.phase === 'failed') return
    setOut = { time: performance.now(), step: state.step }
    store.setState({ phase: 'running' })
    sendOn(until)
  }

  return {
    store,
    prepare(settings) {
      const state = store.getState()
      const untouched = state.step === 0 && state.phase !== 'running'
      if (untouched && (state.phase === 'failed' || !equal(settings, state.settings))) reset(settings)
    },
    reset,
    run: () => advance(steps),
    pause: () => sendOn(0),
    takeSteps: (count) => advance(Math.min(steps, store.getState().step + count)),
    setPace(stepsPerSecond) {
      store.setState({ pace: stepsPerSecond, millisecondsPerStep: null })
      if (store.getState().phase === 'running') advance(steps)
    },
  }
}

/** π, learnt by every estimator at once: slowly enough to be watched, unless the reader changes the pace. */
export const probabilitiesSession = trainingSession('probabilities', 4000, 500)

/** The digits' autoencoder. */
export const digitsSession = trainingSession('digits', 3000)

/**
 * What is known of a training; one that has taken no step starts again with these settings as they change.
 *
 * @param settings keep their identity while they mean the same (useMemo)
 */
export function useTraining<N extends TrainingName>(
  session: TrainingSession<N>,
  settings: Trainings[N]['settings'],
): TrainingState<N> {
  useEffect(() => session.prepare(settings), [session, settings])
  return useStore(session.store)
}
