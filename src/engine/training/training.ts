import type { Stop, TrainingName, Trainings } from './trainingProtocol'

/** A training as whoever conducts it sees it: a step at a time, a measurement now and then. */
export interface Training<N extends TrainingName = TrainingName> {
  readonly step: number
  advance(): void
  /** Why it can't go on, if it can't. */
  stop(): Stop | null
  /** Whether this step is one to be measured at. */
  due(): boolean
  measure(): Trainings[N]['measurement']
  /** Work to do before the first step, a piece at a time; then a measurement is due. */
  prepare?(): Generator<void, void>
}
