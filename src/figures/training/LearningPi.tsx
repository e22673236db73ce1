import { useMemo } from 'react'
import { probabilitiesSession, useTraining } from '../../engine/training/trainingSession'
import { useNumbers, useWords } from '../../language/language'
import { Lanes } from '../../plots/traces/Lanes'
import { PolygonPaths } from '../../plots/traces/PolygonPaths'
import { Traces } from '../../plots/traces/Traces'
import type { Trace } from '../../plots/traces/trace'
import type { Parameters } from '../../state/parameters'
import type { Cooling } from '../../transform/cooling'
import figureStyles from '../Figure.module.css'
import { FigureNotes, FigureTable } from '../parts'
import { trainingWords } from '../words'
import { CoolingTrace, useCoolingLines } from './CoolingTrace'
import { type LearningPath, learnerLook, learningPaths, lossAt, lossRange } from './learningPath'
import { CoolingSettings, NumberSetting } from './NumberSetting'
import { TrainingControls } from './TrainingControls'
import styles from './TrainingFigure.module.css'
import { stepAxis, TrainingPanel } from './TrainingPanel'
import { probabilitiesSettings } from './trainingSettings'

/** Draws a step takes, and those that the ends of more than two classes are found from, as the engine has them. */
const [drawsPerStep, drawsForEnd] = [32, 4096]

/** π learnt by every estimator at once: the paths, the losses, where each ends and where it must. */
export function LearningPi({ parameters }: { parameters: Parameters }) {
  const words = useWords(trainingWords)
  const formats = useNumbers()
  const { count } = formats
  const { pi, f, tau, cooling, floor, rate, seed, labels } = parameters
  const settings = useMemo(
    () => probabilitiesSettings({ pi, f, tau, cooling, floor, rate, seed }),
    [pi, f, tau, cooling, floor, rate, seed],
  )
  const state = useTraining(probabilitiesSession, settings)
  const { measurements, step, steps } = state
  const paths = useMemo(() => learningPaths(measurements), [measurements])
  const corners = measurements.at(-1)?.corners ?? null
  const classes = paths[0]?.now.length ?? pi.length
  return (
    <figure className={`${figureStyles.figure} ${styles.stage}`} data-step={step} data-phase={state.phase}>
      <div className={`${styles.settings} ${styles.aside}`}>
        <NumberSetting of="rate" value={rate} />
        <CoolingSettings parameters={parameters} />
      </div>
      <TrainingControls
        name="probabilities"
        session={probabilitiesSession}
        state={state}
        settings={settings}
      />
      {corners ? (
        <>
          <PathsOfPi paths={paths} labels={labels.slice(0, classes)} step={step} />
          <LossTraces
            paths={paths}
            corners={corners}
            steps={steps}
            step={step}
            cooling={(state.settings ?? settings).cooling}
          />
        </>
      ) : (
        <div className={styles.waiting} />
      )}
      <FigureNotes>
        <p>{(classes === 2 ? words.pi.caption : words.pi.captionPlane)(count(drawsPerStep))}</p>
        {classes > 2 && <p>{words.pi.byDraws(count(drawsForEnd))}</p>}
        <p>{words.pi.cornerLoss}</p>
      </FigureNotes>
      {corners && (
        <FigureTable
          summary={words.numbers}
          caption={words.pi.table(count(step))}
          columns={Object.values(words.pi.columns)}
          rows={() => paths.map((path) => tableRow(path, corners, words.learners[path.name], formats))}
        />
      )}
    </figure>
  )
}

function tableRow(
  { now, recent, end }: LearningPath,
  corners: Float64Array,
  name: string,
  { number }: ReturnType<typeof useNumbers>,
): string[] {
  const shares = (point: ArrayLike<number>) => Array.from(point, (share) => number(share, 4)).join(', ')
  return [
    name,
    shares(now),
    shares(recent),
    end ? shares(end.probabilities) : '–',
    number(lossAt(now, corners), 5),
    end ? number(lossAt(end.probabilities, corners), 5) : '–',
  ]
}

interface Props {
  paths: readonly LearningPath[]
  /** f at every corner */
  corners: Float64Array
  steps: number
  /** Steps taken so far */
  step: number
  cooling: Cooling
}

/** The discrete loss of every learner against steps, with the loss that it must come to; below it the temperature. */
function LossTraces({ paths, corners, steps, step, cooling }: Props) {
  const { pi: words, short } = useWords(trainingWords)
  const { number, count } = useNumbers()
  const { traces, y } = useMemo(() => {
    const [from, to] = lossRange(paths, corners)
    const best = Math.min(...corners)
    const start = lossAt(paths[0]!.points[0]!, corners)
    return {
      traces: paths.map(
        ({ name, steps: at, points, end }): Trace => ({
          id: name,
          ...learnerLook[name],
          weight: 'light',
          points: points.map((point, i) => [at[i]!, lossAt(point, corners)]),
          label: short[name],
          end: end && lossAt(end.probabilities, corners),
        }),
      ),
      y: {
        from,
        to,
        ticks: [...new Set([best, start])].map((value) => ({ at: value, label: number(value) })),
      },
    }
  }, [paths, corners, short, number])
  const temperature = useCoolingLines(cooling, steps, step)
  const sentences = paths.map(({ name, now, end }) =>
    words.toldLoss(
      short[name],
      number(lossAt(now, corners), 4),
      end ? number(lossAt(end.probabilities, corners), 4) : '–',
    ),
  )
  return (
    <>
      <TrainingPanel title={words.loss} place="right">
        <Traces
          traces={traces}
          x={stepAxis(steps, count)}
          y={y}
          beside={temperature}
          xLabel={words.steps}
          height={11}
          label={words.lossLabel}
          description={words.alternative(sentences.join(' '))}
        />
      </TrainingPanel>
      <CoolingTrace
        title={words.temperature}
        cooling={cooling}
        steps={steps}
        lines={temperature}
        losses={{ traces, y }}
      />
    </>
  )
}

interface PathsOfPiProps {
  paths: readonly LearningPath[]
  labels: readonly string[]
  step: number
}

/** Where π has been, is and ends in theory: on the segment of two classes, in the polygon of more. */
function PathsOfPi({ paths, labels, step }: PathsOfPiProps) {
  const { pi: words, learners, short } = useWords(trainingWords)
  const { number, count } = useNumbers()
  if (labels.length === 2)
    return (
      <TrainingPanel title={words.way(count(step))} place="way">
        <Lanes
          ends={words.ends}
          lanes={paths.map(({ name, points, now, end }) => {
            const brief = words.unknown(number(now[0]!))
            const place = end && number(end.probabilities[0]!, end.corner === null ? 3 : 0)
            return {
              id: name,
              name: learners[name],
              short: short[name],
              tone: learnerLook[name].tone,
              path: points.map((point) => point[0]!),
              now: now[0]!,
              end: end && end.probabilities[0]!,
              brief,
              text: place === null ? brief : words.lane(number(now[0]!), place),
            }
          })}
        />
      </TrainingPanel>
    )
  const shares = (point: ArrayLike<number>) => Array.from(point, (share) => number(share, 2)).join(', ')
  const sentences = paths.map(({ name, now, end }) =>
    words.told(learners[name], shares(now), end ? shares(end.probabilities) : '–'),
  )
  return (
    <TrainingPanel title={words.way(count(step))} place="way">
      <PolygonPaths
        corners={labels}
        label={words.polygon(count(labels.length))}
        description={words.alternative(sentences.join(' '))}
        paths={paths.map(({ name, points, end }) => ({
          id: name,
          name: short[name],
          ...learnerLook[name],
          points,
          end: end?.probabilities ?? null,
        }))}
      />
    </TrainingPanel>
  )
}
