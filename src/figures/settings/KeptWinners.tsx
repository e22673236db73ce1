import { useEffect, useState } from 'react'
import { useMeasurement } from '../../engine/useMeasurement'
import { useNumbers, useWords } from '../../language/language'
import type { Place } from '../../state/place'
import { store, useChosen } from '../../state/store'
import { couplingProbability } from '../../transform/coupling'
import { logProbabilities } from '../../transform/gumbelSoftmax'
import { scaledProbabilities } from '../../transform/noiseScale'
import { shareDecimals } from '../shareRows'
import { settingWords } from '../words'

/** Changes of π by key that follow each other within so many ms are one move. */
const pause = 1000

/** Where winners are counted beside the sliders of π. */
export const countsWinners = (place: Place): boolean =>
  place.view === 'lab' ||
  ('chapter' in place && place.chapter === 'gumbel-softmax') ||
  ('figure' in place &&
    (place.figure === 'lab' || place.figure === 'simplex' || place.figure === 'histograms'))

/**
 * π at the start of the present or last move; null before the first one, and after a change of the number of classes.
 * A pointer's move lasts until it is released.
 */
function useStartOfMove(): readonly number[] | null {
  const [start, setStart] = useState<readonly number[] | null>(null)
  useEffect(() => {
    let changedAt = -Infinity
    let pressedAt: number | null = null
    const press = () => {
      pressedAt = performance.now()
    }
    const release = () => {
      pressedAt = null
    }
    const unsubscribe = store.subscribe(({ parameters: { pi } }, { parameters: { pi: before } }) => {
      if (pi === before) return
      const now = performance.now()
      const goesOn = pressedAt === null ? now - changedAt < pause : pressedAt <= changedAt
      changedAt = now
      if (pi.length !== before.length) setStart(null)
      else if (!goesOn) setStart(before)
      else setStart((known) => known ?? before)
    })
    addEventListener('pointerdown', press, true)
    addEventListener('pointerup', release, true)
    addEventListener('pointercancel', release, true)
    return () => {
      unsubscribe()
      removeEventListener('pointerdown', press, true)
      removeEventListener('pointerup', release, true)
      removeEventListener('pointercancel', release, true)
    }
  }, [])
  return start
}

/** What a move of π does to the winners of the same draws: the fraction that keeps its winner, beside its exact value. */
export function KeptWinners() {
  const { kept: words } = useWords(settingWords)
  const { percent } = useNumbers()
  const { pi, seed, n, scale } = useChosen((state) => state.parameters)
  const inLab = useChosen(
    ({ place }) => place.view === 'lab' || ('figure' in place && place.figure === 'lab'),
  )
  const start = useStartOfMove()
  // The lab has no control of the noise scale, so its noise is as drawn.
  const winning = (weights: readonly number[]) =>
    Array.from(scaledProbabilities(logProbabilities(weights), inLab ? 1 : scale))
  const { answer } = useMeasurement(
    'kept-winners',
    start?.length === pi.length
      ? {
          experiment: 'coupling',
          noise: { seed, classes: pi.length, draws: n },
          parameters: { from: winning(start), to: winning(pi) },
        }
      : null,
  )
  if (!answer) return <p data-reading="kept">{words.before}</p>
  const { from, to } = answer.question.parameters
  const { kept, draws } = answer.measurement
  return (
    <p data-reading="kept">
      {words.kept(percent(kept / draws, shareDecimals(draws)), percent(couplingProbability(from, to), 2))}
    </p>
  )
}
