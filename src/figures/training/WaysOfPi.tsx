import { useNumbers } from '../../language/language'
import { TextLines } from '../../plots/frame/TextLines'
import { Lanes } from '../../plots/traces/Lanes'
import { PolygonPaths } from '../../plots/traces/PolygonPaths'
import { learnerLook } from './learnerLook'
import type { LearningWay } from './learningWay'
import styles from './TrainingFigure.module.css'
import { useTrainingWords } from './useTrainingText'

interface Props {
  ways: readonly LearningWay[]
  labels: readonly string[]
  step: number
}

/** Where π has been, is and must end: on the segment of two classes, in the polygon of more. */
export function WaysOfPi({ ways, labels, step }: Props) {
  const { pi: words, learners, short } = useTrainingWords()
  const { number, count } = useNumbers()
  if (labels.length === 2)
    return (
      <section className={`${styles.panel} ${styles.left} ${styles.way}`}>
        <h3>
          <TextLines>{words.way(count(step))}</TextLines>
        </h3>
        <Lanes
          label={words.way(count(step))}
          ends={words.ends}
          lanes={ways.map(({ name, points, now, end }) => {
            const place = end && number(end.probabilities[0]!, end.corner === null ? 3 : 0)
            return {
              id: name,
              name: learners[name],
              short: short[name],
              tone: learnerLook[name].tone,
              path: points.map((point) => point[0]!),
              now: now[0]!,
              end: end && end.probabilities[0]!,
              text:
                place === null
                  ? words.unknown(number(now[0]!))
                  : (end?.corner === null ? words.lane : words.corner)(number(now[0]!), place),
            }
          })}
        />
      </section>
    )
  const shares = (point: ArrayLike<number>) => Array.from(point, (share) => number(share, 2)).join(', ')
  const told = ways.map(({ name, now, end }) =>
    words.told(learners[name], shares(now), end ? shares(end.probabilities) : '–'),
  )
  return (
    <section className={`${styles.panel} ${styles.left} ${styles.way}`}>
      <h3>
        <TextLines>{words.way(count(step))}</TextLines>
      </h3>
      <PolygonPaths
        corners={labels}
        label={words.polygon(count(labels.length))}
        description={words.alternative(told.join(' '))}
        paths={ways.map(({ name, points, end }) => ({
          id: name,
          name: short[name],
          ...learnerLook[name],
          points,
          end: end?.probabilities ?? null,
        }))}
      />
    </section>
  )
}
