import { describe, expect, it } from 'vitest'
import type { DigitsSettings } from '../../../src/engine/training/digitsRun'
import { runTraining } from '../../../src/engine/training/runTraining'
import type { ProbabilitiesSettings } from '../../../src/engine/training/training'
import { type TrainingSession, trainingSession } from '../../../src/engine/training/trainingSession'
import { learnerNames } from '../../../src/estimators/learning/learners'
import { twoClassEnd } from '../../../src/estimators/learning/twoClassEnds'
import { objectiveOf } from '../../../src/estimators/objective'

const settings: ProbabilitiesSettings = {
  start: [0.5, 0.5],
  objective: { kind: 'toy', numbers: [0.45] },
  temperature: 1,
  cooling: { from: 1, floor: 0.05, rate: 1e-3 },
  rate: 1,
  seed: 42,
}
const digits: DigitsSettings = {
  estimator: 'relaxed',
  cooling: { from: 1, floor: 1, rate: 0 },
  rate: 3e-3,
  seed: 42,
}

/** The real conductor, on this thread. */
const here: NonNullable<Parameters<typeof trainingSession>[3]> = (_, onReport) =>
  Promise.resolve({ command: runTraining(onReport, 4), end: () => {} })

type Session = {
  store: { getState: () => { phase: string }; subscribe: (listener: () => void) => () => void }
}

/** Resolves once the session is in one of the phases. */
function reaches(session: Session, ...phases: string[]): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!phases.includes(session.store.getState().phase)) return
      stop()
      resolve()
    }
    const stop = session.store.subscribe(look)
    queueMicrotask(look)
  })
}

/** The way of one learner, all notes of all measurements joined. */
function wayOf(session: TrainingSession<'probabilities'>, name: (typeof learnerNames)[number]): number[] {
  const at = learnerNames.indexOf(name)
  return session.store.getState().measurements.flatMap(({ steps, paths }) => {
    const classes = paths.length / (steps.length * learnerNames.length)
    return steps.map((_, i) => paths[(at * steps.length + i) * classes]!)
  })
}

async function whole(interrupt: (session: TrainingSession<'probabilities'>) => Promise<void>) {
  const session = trainingSession('probabilities', 300, Infinity, here)
  session.prepare(settings)
  await reaches(session, 'resting')
  await interrupt(session)
  session.run()
  await reaches(session, 'done')
  return session
}

describe('a training session', { timeout: 30_000 }, () => {
  it('tells where each learner must end before the first step', async () => {
    const session = trainingSession('probabilities', 300, Infinity, here)
    session.prepare(settings)
    await reaches(session, 'resting')
    const { measurements, step } = session.store.getState()
    expect(step).toBe(0)
    const { ends } = measurements.at(-1)!
    expect(ends?.relaxed.probabilities[0]).toBeCloseTo(
      twoClassEnd('relaxed', 0.5, objectiveOf(settings.objective, 2), 1),
      12,
    )
    expect(ends?.exact.corner).toBe(1)
  })

  it('takes the same way whether it is stepped, paused, slowed down or run through', async () => {
    const through = await whole(async () => {})
    const interrupted = await whole(async (session) => {
      session.takeSteps(1)
      await reaches(session, 'resting')
      expect(session.store.getState().step).toBe(1)
      session.setPace(400)
      session.run()
      await new Promise((resolve) => setTimeout(resolve, 60))
      session.pause()
      await reaches(session, 'resting')
      const { step } = session.store.getState()
      expect(step).toBeGreaterThan(1)
      // At 400 steps a second 60 ms are 24; a busy machine may have let some more time go by.
      expect(step).toBeLessThan(300)
      await new Promise((resolve) => setTimeout(resolve, 20))
      expect(session.store.getState().step).toBe(step)
      session.setPace(Infinity)
    })
    for (const name of learnerNames) {
      expect(wayOf(through, name)).toHaveLength(31)
      expect(wayOf(interrupted, name)).toEqual(wayOf(through, name))
    }
    expect(through.store.getState().step).toBe(300)
  })

  it('keeps what was trained when it begins anew, and its settings with it', async () => {
    const session = await whole(async () => {})
    session.reset({ ...settings, temperature: 0.2 })
    expect(session.store.getState()).toMatchObject({ step: 0, settings: { temperature: 0.2 } })
    expect(session.store.getState().past).toHaveLength(1)
    expect(session.store.getState().past[0]!.settings.temperature).toBe(1)
    await reaches(session, 'resting')
    session.prepare({ ...settings, temperature: 0.3 })
    expect(session.store.getState().settings?.temperature).toBe(0.3)
    expect(session.store.getState().past).toHaveLength(1)
  })

  it('holds to its settings once steps are taken, until it is told to begin anew', async () => {
    const session = await whole(async () => {})
    session.prepare({ ...settings, temperature: 0.2 })
    expect(session.store.getState().settings?.temperature).toBe(1)
  })

  it('stops with a word where the steps are too long, and where they have no length', async () => {
    for (const [rate, stop] of [
      [1e9, 'diverged'],
      [0, 'still'],
    ] as const) {
      const session = trainingSession('probabilities', 300, Infinity, here)
      session.prepare({ ...settings, rate })
      await reaches(session, 'resting')
      session.run()
      await reaches(session, 'stopped')
      expect(session.store.getState().stop).toBe(stop)
      session.reset(settings)
      await reaches(session, 'resting')
      session.run()
      await reaches(session, 'done')
    }
  })

  it('says so when its thread fails, and begins anew on another', async () => {
    let end = () => {}
    let started = 0
    const session = trainingSession('probabilities', 300, Infinity, (name, onReport, onEnd) => {
      started++
      end = onEnd
      return here(name, onReport, onEnd)
    })
    session.prepare(settings)
    await reaches(session, 'resting')
    end()
    expect(session.store.getState().phase).toBe('failed')
    session.reset(settings)
    await reaches(session, 'resting')
    expect(started).toBe(2)
  })
})

describe('a session of the autoencoder', () => {
  it('measures the first steps, then every fiftieth, and knows how long a step takes', {
    timeout: 60_000,
  }, async () => {
    const session = trainingSession('digits', 100, Infinity, here)
    session.prepare(digits)
    await reaches(session, 'resting')
    session.run()
    await reaches(session, 'done')
    const { measurements, millisecondsPerStep } = session.store.getState()
    const steps = measurements.map(({ step }) => step)
    for (const step of [0, 1, 5, 10, 25, 50, 100]) expect(steps).toContain(step)
    expect(millisecondsPerStep).toBeGreaterThan(0)
    const [first, last] = [measurements[0]!, measurements.at(-1)!]
    expect(last.negativeElbo).toBeLessThan(first.negativeElbo)
    expect(last.decoded).toHaveLength(6400)
    expect(last.code).toHaveLength(360)
  })

  it.each([
    [1e9, 'diverged'],
    [0, 'still'],
  ])('stops at a step size of %d', { timeout: 60_000 }, async (rate, stop) => {
    const session = trainingSession('digits', 200, Infinity, here)
    session.prepare({ ...digits, rate })
    await reaches(session, 'resting')
    session.run()
    await reaches(session, 'stopped')
    expect(session.store.getState()).toMatchObject({ stop })
  })
})
