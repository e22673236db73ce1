import { useMemo } from 'react'
import { HeightHandles } from '../../../controls/HeightHandles'
import { positionOf, type Scale, valueAt } from '../../../controls/scale'
import { countFew } from '../../../figures/useRelaxationOf'
import { useNumbers, useWords } from '../../../language/language'
import type { Parameters } from '../../../state/parameters'
import { storyWords } from '../../words'
import { Revealed } from '../Revealed'
import styles from './Sketch.module.css'
import type { SketchProps } from './sketch'

const heights: Scale = { kind: 'linear', min: 0, max: 1, step: 0.01, keyStep: 0.01 }
const axis: Scale = { kind: 'logarithmic', min: 0.1, max: 10, step: 0.01, keyStep: 0.01 }
const temperatures = [0.1, 0.3, 1, 3, 10]

/** Places at which the mean is computed, and draws that it is the mean of: as many as a frame allows. */
const places = 25
const mostDraws = 20_000

/** The mean of z̃₁ at a few temperatures, to be drawn as a curve. */
export function MeanSketch({ sketch, onSketch, shown, live: { parameters }, children }: SketchProps) {
  const { sketch: words } = useWords(storyWords)
  const { number, significant, count } = useNumbers()
  const { pi, seed, n } = parameters
  const first = pi[0]!
  const drawn = sketch?.length === temperatures.length ? sketch : temperatures.map(() => first)
  const draws = Math.min(n, mostDraws)
  const mean = useMemo(() => (shown ? meanOverTau(pi, seed, draws) : null), [shown, pi, seed, draws])
  const line = (points: readonly (readonly [number, number])[]) =>
    `M${points.map(([across, share]) => `${(100 * across).toFixed(2)},${(100 - 100 * share).toFixed(2)}`).join('L')}`
  const guess = temperatures.map((tau, at) => [positionOf(axis, tau), drawn[at]!] as const)
  return (
    <>
      <div className={styles.handles} inert={shown}>
        <HeightHandles
          label={words.mean.legend}
          scale={heights}
          sweep
          handles={guess.map(([at, value], place) => ({
            at,
            value,
            label: `τ = ${significant(temperatures[place]!)}`,
            text: number(value, 2),
            name: words.mean.height(significant(temperatures[place]!)),
            valueText: number(value, 2),
          }))}
          onChange={(place, value) => onSketch(drawn.with(place, value))}
          onTakenBack={onSketch}
        >
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            <line className={styles.ground} x1="0" x2="100" y1="100" y2="100" />
            <line
              className={styles.reference}
              x1="0"
              x2="100"
              y1={100 - 100 * first}
              y2={100 - 100 * first}
            />
            <path className={styles.guess} d={line(guess)} />
            {mean && (
              <path
                className={styles.curve}
                data-class="1"
                d={line(mean.map(([tau, share]) => [positionOf(axis, tau), share]))}
              />
            )}
          </svg>
        </HeightHandles>
      </div>
      <p className={styles.comparison}>{words.mean.reference(number(first, 2))}</p>
      {children}
      <Revealed>
        {shown && (
          <p key={mean ? 'found' : 'counting'} className={styles.comparison}>
            {mean ? words.mean.comparison(count(draws)) : words.counting}
          </p>
        )}
      </Revealed>
    </>
  )
}

/** Mean of z̃₁ over the same first draws at each of some temperatures; null while there is no engine. */
function meanOverTau(pi: Parameters['pi'], seed: number, draws: number) {
  const points: [tau: number, share: number][] = []
  for (let place = 0; place < places; place++) {
    const temperature = valueAt(axis, place / (places - 1))
    const tally = countFew({ pi, tau: temperature, seed, n: draws })
    if (!tally) return null
    points.push([temperature, tally.sum[0]! / tally.draws])
  }
  return points
}
