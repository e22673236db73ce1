import { useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { ask, type MeasurementState, markPending, measurePreview, startEngine } from '../engine/engine'
import { engineStore } from '../engine/engineState'
import type { Answer, Question } from '../engine/protocol'
import type { RelaxationTally } from '../engine/tile'
import type { Parameters } from '../state/parameters'

/**
 * While a slider moves, its preview is the picture; the workers begin once it has rested longer than a frame, in ms, and
 * where frames take longer, as long as from the last move to this one: counted from the end of this one's rendering,
 * the next would have come. Passes over settings already left would only take the frames' time away.
 */
const rest = 20

/** Moves farther apart than this, ms, are single ones. */
const together = 250

/**
 * What is known of a question: what the workers answered to it, else the preview. An answer to an earlier question is
 * none: a picture would label it with settings that it was not measured at.
 */
export function relaxationState(
  question: Question<'relaxation'> | null,
  preview: { answer: Answer<'relaxation'>; whole: boolean } | null,
  heard: { question: Question<'relaxation'>; state: MeasurementState<'relaxation'> } | null,
): MeasurementState<'relaxation'> {
  const state = question && heard?.question === question ? heard.state : null
  if (state?.settled) return state
  return {
    answer: preview?.answer ?? null,
    settled: preview?.whole ?? false,
    failure: state?.failure ?? null,
  }
}

/**
 * The relaxation's answer to a question: the first draws' at once, in the same frame, all N from the workers after.
 *
 * @param question keep its identity while it means the same (useMemo); null where nothing is asked
 * @param channel a name of the asking figure; of one channel the newest question wins
 */
function useRelaxation(
  channel: string,
  question: Question<'relaxation'> | null,
): MeasurementState<'relaxation'> {
  const ready = useStore(engineStore, (state) => state.ready)
  const movedAt = useRef(-Infinity)
  const [heard, setHeard] = useState<{
    question: Question<'relaxation'>
    state: MeasurementState<'relaxation'>
  }>()

  // Started ahead of all figures; not where the file that the two share did not arrive at once.
  useEffect(() => void startEngine(), [])

  const preview = useMemo(() => (ready && question ? measurePreview(question) : null), [ready, question])

  useEffect(() => {
    if (!ready || !question || preview?.whole) return
    let stopListening = markPending(channel, question)
    const pace = performance.now() - movedAt.current
    movedAt.current = performance.now()
    const timer = setTimeout(
      () => {
        stopListening = ask(channel, question, (state) => setHeard({ question, state }))
      },
      pace < together ? Math.max(rest, pace) : rest,
    )
    return () => {
      clearTimeout(timer)
      stopListening()
    }
  }, [channel, question, ready, preview])

  return relaxationState(question, preview, heard ?? null)
}

/** What a figure needs counted beside the winners and means. */
export interface CountedView {
  axis: 'share' | 'logOdds'
  pair: readonly [number, number] | null
  /** From `corners`, for K ≥ 4; keep its identity while nothing turns. */
  projection: readonly number[] | null
}

/** Winners and means of z̃, with nothing counted beside them. */
export const plainView: CountedView = { axis: 'share', pair: null, projection: null }

type Drawn = Pick<Parameters, 'pi' | 'tau' | 'seed' | 'n'>

/** In one place: questions of the same value have the same text, and are answered once. */
const questionOf = (
  { pi, tau, seed, n }: Drawn,
  { axis, pair, projection }: CountedView,
  scale: number,
): Question<'relaxation'> => ({
  experiment: 'relaxation',
  noise: { seed, classes: pi.length, draws: n },
  parameters: { probabilities: pi, temperature: tau, scale, axis, pair, projection },
})

/** Winners and means of few draws, at once; null while there is no engine. */
export const countFew = (drawn: Drawn): RelaxationTally | null =>
  measurePreview(questionOf(drawn, plainView, 1))?.answer.measurement ?? null

/** Counts with the question that they answer. */
export interface CountedDraws {
  tally: RelaxationTally
  question: Question<'relaxation'>
  /** Whether all N draws are counted. */
  settled: boolean
}

/**
 * Both tricks over the noise of these parameters: at once for the first draws, then for all. Null until there are counts
 * for just these parameters: none are handed out that belong to others.
 *
 * @param scale s of softmax((log π + s·γ)/τ); null where there is nothing to count
 */
export function useRelaxationOf(
  channel: string,
  { pi, tau, seed, n }: Drawn,
  { axis, pair, projection }: CountedView,
  scale: number | null = 1,
): CountedDraws | null {
  const question = useMemo(
    () => (scale === null ? null : questionOf({ pi, tau, seed, n }, { axis, pair, projection }, scale)),
    [seed, pi, n, tau, scale, axis, pair, projection],
  )
  const { answer, settled } = useRelaxation(channel, question)
  return useMemo(
    () => answer && { tally: answer.measurement, question: answer.question, settled },
    [answer, settled],
  )
}
