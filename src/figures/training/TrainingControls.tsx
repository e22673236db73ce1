import { useContext, useEffect, useRef } from 'react'
import { Button, SteadyLabel } from '../../controls/Button'
import { LiveRegion } from '../../controls/LiveRegion'
import { SegmentedControl } from '../../controls/SegmentedControl'
import type { TrainingName, Trainings } from '../../engine/training/training'
import type { TrainingSession, TrainingState } from '../../engine/training/trainingSession'
import { useNumbers, useWords } from '../../language/language'
import { setFigure } from '../../state/actions'
import { Built } from '../built'
import { trainingWords } from '../words'
import styles from './TrainingFigure.module.css'

interface Props<N extends TrainingName> {
  /** Which training it is */
  name: N
  session: TrainingSession<N>
  state: TrainingState<N>
  /** Those that the reader has set now */
  settings: Trainings[N]['settings']
}

/**
 * Steps a second of the slow and the medium speed, while the full one has no bound; and the parameter that is the learning
 * rate, with the one that everything was tried with.
 */
const speeds = {
  probabilities: { paces: { slow: 50, medium: 500 }, rate: 'rate', usual: 1 },
  digits: { paces: { slow: 20, medium: 100 }, rate: 'adam', usual: 0.003 },
} as const

type Pace = 'slow' | 'medium' | 'fast'

/** Run, pause, step, start over; how fast, how far, how long still; and what went wrong. */
export function TrainingControls<N extends TrainingName>(props: Props<N>) {
  const { name, session, state, settings } = props
  const { paces, rate, usual } = speeds[name]
  const { controls: words, settings: names } = useWords(trainingWords)
  const { phase, step, stop, pace } = state
  const running = phase === 'running'
  const goesOn = phase === 'running' || phase === 'resting'
  const changed = step > 0 && JSON.stringify(settings) !== JSON.stringify(state.settings)
  const chosen: Pace = pace === paces.slow ? 'slow' : pace === paces.medium ? 'medium' : 'fast'
  useBuiltRun(session, phase, settings)
  const trouble =
    phase === 'failed' ? words.failed : stop === 'still' ? words.still : stop ? words.diverged[name] : null
  return (
    <section className={styles.controls} aria-label={words.label[name]} data-no-picture>
      <div className={styles.row}>
        <Button
          icon={running ? 'pause' : 'play'}
          disabled={!goesOn}
          onClick={() => (running ? session.pause() : session.run())}
        >
          <SteadyLabel
            of={[words.run, words.goOn, words.pause]}
            shown={running ? words.pause : step > 0 ? words.goOn : words.run}
          />
        </Button>
        <Button disabled={!goesOn || running} onClick={() => session.takeSteps(1)}>
          {words.step}
        </Button>
        <Button icon="reset" disabled={phase === 'waiting'} onClick={() => session.reset(settings)}>
          {words.reset}
        </Button>
        <SegmentedControl
          legend={words.pace}
          quiet
          segments={(['slow', 'medium', 'fast'] as const).map((id) => ({ id, label: words[id] }))}
          value={chosen}
          onChange={(id) => session.setPace(id === 'fast' ? Infinity : paces[id])}
        />
      </div>
      <Progress state={state} />
      {changed && !trouble && <p className={styles.note}>{words.changed}</p>}
      {trouble && (
        <div className={styles.trouble} role="alert">
          <p>{trouble}</p>
          {phase !== 'failed' && (
            <Button
              onClick={() => {
                setFigure({ [rate]: usual })
                session.reset({ ...settings, rate: usual })
              }}
            >
              {words.usual(`${names[rate]} ${usual}`)}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}

/** A build of the lecture runs the training as soon as it can run, and the way back from it starts it over. */
function useBuiltRun<N extends TrainingName>(
  session: TrainingSession<N>,
  phase: TrainingState<N>['phase'],
  settings: Trainings[N]['settings'],
): void {
  const { run } = useContext(Built)
  const done = useRef(run)
  useEffect(() => {
    if (run === done.current) return
    if (run && phase !== 'resting') return
    if (run) session.run()
    else if (done.current) session.reset(settings)
    done.current = run
  }, [run, phase, session, settings])
}

function Progress<N extends TrainingName>({ state }: { state: TrainingState<N> }) {
  const { controls: words } = useWords(trainingWords)
  const { count, significant } = useNumbers()
  const { phase, step, steps, millisecondsPerStep } = state
  const seconds = millisecondsPerStep === null ? null : ((steps - step) * millisecondsPerStep) / 1000
  const left =
    phase !== 'running' || seconds === null
      ? null
      : seconds < 1
        ? words.almost
        : words.left(significant(seconds, 2))
  const taken = words.steps(count(step), count(steps))
  return (
    <div className={styles.progress}>
      <progress aria-label={words.progress} max={steps} value={step} />
      <p>
        {phase === 'waiting' ? words.waiting : taken}
        {left && <span className={styles.controlLeft}> · {left}</span>}
      </p>
      <LiveRegion sentence={taken} quiet={phase === 'running'} />
    </div>
  )
}
