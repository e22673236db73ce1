import { useMemo } from 'react'
import { probabilitiesSession, useTraining } from '../../engine/training/useTraining'
import { useNumbers } from '../../language/language'
import { setFigure } from '../../state/actions'
import type { Parameters } from '../../state/parameters'
import figureStyles from '../Figure.module.css'
import { FigureTable } from '../FigureTable'
import { FigureNotes } from '../parts'
import { CoolingTrace } from './CoolingTrace'
import { FloorAbove } from './FloorAbove'
import { LossTraces } from './LossTraces'
import { type LearningWay, learningWays, lossAt } from './learningWay'
import { NumberSetting } from './NumberSetting'
import { TrainingControls } from './TrainingControls'
import styles from './TrainingFigure.module.css'
import { probabilitiesSettings } from './trainingSettings'
import { useTrainingWords } from './useTrainingText'
import { WaysOfPi } from './WaysOfPi'

/** Draws a step takes, and those that the ends of more than two classes are found from, as the engine has them. */
const [drawsPerStep, drawsForEnd] = [32, 4096]

/** The learning rate that everything here was tried with. */
const usualRate = 1

/** π learnt by every estimator at once: the ways, the losses, where each ends and where it must. */
export function LearningPi({ parameters }: { parameters: Parameters }) {
  const words = useTrainingWords()
  const formats = useNumbers()
  const { count } = formats
  const { pi, f, tau, cooling, floor, rate, seed, labels } = parameters
  const settings = useMemo(
    () => probabilitiesSettings({ pi, f, tau, cooling, floor, rate, seed }),
    [pi, f, tau, cooling, floor, rate, seed],
  )
  const standing = useTraining(probabilitiesSession, settings)
  const { measurements, step, steps } = standing
  const ways = useMemo(() => learningWays(measurements), [measurements])
  const corners = measurements.at(-1)?.corners ?? null
  const classes = ways[0]?.now.length ?? pi.length
  return (
    <figure className={`${figureStyles.figure} ${styles.stage}`} data-step={step} data-phase={standing.phase}>
      <div className={`${styles.settings} ${styles.aside}`}>
        <NumberSetting
          name={words.settings.rate}
          value={rate}
          range={{ min: 0, max: 1e9 }}
          onChange={(value) => setFigure({ rate: value })}
        />
        <NumberSetting
          name={words.settings.cooling}
          value={cooling}
          range={{ min: 0, max: 1 }}
          onChange={(value) => setFigure({ cooling: value })}
        />
        <NumberSetting
          name={words.settings.floor}
          value={floor}
          range={{ min: 0.01, max: 100 }}
          onChange={(value) => setFigure({ floor: value })}
        />
        <FloorAbove floor={floor} tau={tau} />
      </div>
      <TrainingControls
        name="probabilities"
        session={probabilitiesSession}
        standing={standing}
        settings={settings}
        paces={{ slow: 50, medium: 500 }}
        diverged={words.controls.stuck}
        usual={{
          text: `${words.settings.rate} ${usualRate}`,
          set: () => {
            setFigure({ rate: usualRate })
            return { ...settings, rate: usualRate }
          },
        }}
      />
      {corners ? (
        <>
          <WaysOfPi ways={ways} labels={labels.slice(0, classes)} step={step} />
          <LossTraces ways={ways} corners={corners} steps={steps} />
          <CoolingTrace
            title={words.pi.temperature}
            cooling={(standing.settings ?? settings).cooling}
            steps={steps}
            step={step}
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
          rows={() => ways.map((way) => tableRow(way, corners, words.learners[way.name], formats))}
        />
      )}
    </figure>
  )
}

function tableRow(
  { now, recent, end }: LearningWay,
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
