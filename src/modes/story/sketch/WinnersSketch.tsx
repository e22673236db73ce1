import { useMemo } from 'react'
import { HeightHandles } from '../../../controls/HeightHandles'
import type { Scale } from '../../../controls/scale'
import { coordinateName } from '../../../figures/corners'
import { recipeProbabilities } from '../../../figures/gumbelNoise/recipeProbabilities'
import { useNumbers, useWords } from '../../../language/language'
import { redistribute } from '../../../state/redistribute'
import { storyWords } from '../../words'
import { Revealed } from '../Revealed'
import styles from './Sketch.module.css'
import type { SketchProps } from './sketch'

const scale: Scale = { kind: 'linear', min: 0, max: 1, step: 0.01, keyStep: 0.01 }

/** How often each class wins a draw, which is counted. */
export function WinnersSketch(props: SketchProps) {
  const { tally } = props.live
  return <Bars {...props} wins={tally && Array.from(tally.winners, (wins) => wins / tally.draws)} />
}

/** How often each class would win with uniform noise in place of γ, which is computed. */
export function UniformWinnersSketch(props: SketchProps) {
  const { shown, live } = props
  const { pi } = live.parameters
  const wins = useMemo(() => (shown ? recipeProbabilities('uniform', pi) : null), [shown, pi])
  return <Bars {...props} wins={wins} exact />
}

interface Props extends SketchProps {
  wins: readonly number[] | null
  exact?: boolean
}

/** A bar a class, to be dragged to the frequency with which it is expected to win; together they are always 1. */
function Bars({ sketch, onSketch, shown, live: { parameters, tally }, children, ...props }: Props) {
  const { wins, exact = false } = props
  const { sketch: words } = useWords(storyWords)
  const { percent, count } = useNumbers()
  const { pi, labels } = parameters
  // One of another number of classes is none of these.
  const guess = sketch?.length === pi.length ? sketch : null
  const drawn = guess ?? pi.map(() => 1 / pi.length)
  const found = shown ? wins : null
  const list = (shares: readonly number[]) => shares.map((share) => percent(share, 1)).join(', ')
  return (
    <>
      <div className={styles.handles} inert={shown}>
        <HeightHandles
          label={words.winners.legend}
          scale={scale}
          handles={drawn.map((value, k) => ({
            at: (k + 0.5) / pi.length,
            value,
            label: coordinateName(labels[k]!, k),
            text: percent(value, 0),
            name: words.winners.bar(labels[k]!),
            valueText: percent(value, 0),
            index: k,
          }))}
          onChange={(k, value) => onSketch(redistribute(drawn, k, value))}
          onTakenBack={onSketch}
        >
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            <line className={styles.ground} x1="0" x2="100" y1="100" y2="100" />
            {[...drawn.entries()].map(([k, value]) => {
              const width = 100 / pi.length
              const middle = (k + 0.5) * width
              return (
                <g key={k} data-class={k + 1}>
                  {found && (
                    <rect
                      className={styles.counted}
                      x={middle - 0.25 * width}
                      width={0.5 * width}
                      y={100 - 100 * found[k]!}
                      height={100 * found[k]!}
                    />
                  )}
                  <rect
                    className={styles.drawn}
                    x={middle - 0.3 * width}
                    width={0.6 * width}
                    y={100 - 100 * value}
                    height={100 * value}
                  />
                </g>
              )
            })}
          </svg>
        </HeightHandles>
      </div>
      {children}
      <Revealed>
        {shown && (
          <p key={found ? 'found' : 'counting'} className={styles.comparison}>
            {found
              ? words.winners.comparison(
                  guess && list(guess),
                  list(found),
                  exact ? null : count(tally!.draws),
                )
              : words.counting}
          </p>
        )}
      </Revealed>
    </>
  )
}
