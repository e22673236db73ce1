import { nextTask } from '../nextTask'
import { digitsTraining } from './digitsTraining'
import { probabilitiesTraining } from './probabilitiesTraining'
import type { Training, TrainingCommand, TrainingReport } from './training'

const start = (command: Extract<TrainingCommand, { type: 'begin' }>): Training =>
  command.training === 'digits' ? digitsTraining(command.settings) : probabilitiesTraining(command.settings)

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** At a slow pace a measurement is due this often, ms, whatever the step. */
const longestUnmeasured = 500

/**
 * Conducts one training at a time, on whatever thread it runs: takes steps in slices of `slice` ms, hears commands in
 * between, measures now and then and where it rests.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: its functions share the state of one training.
export function runTraining(
  report: (report: TrainingReport) => void,
  slice: number,
): (command: TrainingCommand) => void {
  let training: Training | null = null
  let prepared: Training | null = null
  let id = 0
  let serial = 0
  let until = 0
  let stepsPerSecond = Infinity
  let working = false
  let measuredAt = { step: -1, time: 0 }

  function measure(mine: Training) {
    measuredAt = { step: mine.step, time: performance.now() }
    report({ type: 'measured', id, measurement: mine.measure() })
  }

  async function prepare(mine: Training) {
    const pieces = prepared === mine ? undefined : mine.prepare?.()
    prepared = mine
    if (!pieces) return
    while (training === mine && !pieces.next().done) await nextTask()
    if (training === mine) measure(mine)
  }

  /** Steps till the slice or `allowed` ends. */
  function takeSteps(mine: Training, allowed: number) {
    const sliceEnds = performance.now() + slice
    while (mine.step + 1 <= allowed && !mine.stop() && performance.now() < sliceEnds) {
      mine.advance()
      if (mine.due()) measure(mine)
    }
    if (measuredAt.step < mine.step && performance.now() > measuredAt.time + longestUnmeasured) measure(mine)
  }

  async function work(mine: Training) {
    await prepare(mine)
    let since = { time: performance.now(), step: mine.step, pace: stepsPerSecond }
    while (training === mine && mine.step < until && !mine.stop()) {
      const now = performance.now()
      if (since.pace !== stepsPerSecond) since = { time: now, step: mine.step, pace: stepsPerSecond }
      const allowed = Math.min(until, since.step + 1 + ((now - since.time) / 1000) * since.pace)
      takeSteps(mine, allowed)
      const early = mine.step + 1 > allowed && mine.step < until
      await (early ? pause(Math.min(50, 1000 / since.pace)) : nextTask())
    }
    if (training !== mine) return
    if (measuredAt.step < mine.step) measure(mine)
    report({ type: 'rested', id, serial, step: mine.step, stop: until > mine.step ? mine.stop() : null })
  }

  async function keepWorking() {
    if (working) return
    working = true
    let done: Training | null = null
    // What began, or was sent on, while the last piece of work was ending is taken up too.
    while (training && (training !== done || (training.step < until && !training.stop()))) {
      done = training
      try {
        await work(done)
      } catch (error) {
        training = null
        report({ type: 'failure', id, detail: String(error) })
      }
    }
    working = false
  }

  return (command) => {
    if (command.type === 'advance') {
      serial = command.serial
      until = command.until
      stepsPerSecond = command.stepsPerSecond
      // At rest there is nothing to be reported of a pause, but a stop is told again.
      if (!working) void keepWorking()
      return
    }
    id = command.id
    serial = 0
    until = 0
    try {
      training = start(command)
      measure(training)
      void keepWorking()
    } catch (error) {
      training = null
      report({ type: 'failure', id, detail: String(error) })
    }
  }
}
