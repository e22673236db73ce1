import { useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { ask, engineStore, type MeasurementState, markPending, measurePreview } from './engine'
import type { Answer, Question } from './protocol'

/** Noise drawn and passes made so far; follows the engine. */
export const useEngineCounts = () => useStore(engineStore, ({ counts }) => counts)

/**
 * While a slider moves, its preview is the picture; the workers begin once it has rested longer than a frame, in ms, and
 * where frames take longer, half as long again as from the last move to this one. Passes over settings already left
 * would only take the frames' time away.
 */
const rest = 20
const patience = 1.5

/** Moves farther apart than this, ms, are single ones. */
const together = 250

/**
 * What is known of a question: what the workers answered to it, else the preview. An answer to an earlier question is
 * none: a picture would label it with settings that it was not measured at.
 */
export function relaxationState(
  question: Question<'relaxation'>,
  preview: { answer: Answer<'relaxation'>; whole: boolean } | null,
  heard: { question: Question<'relaxation'>; state: MeasurementState<'relaxation'> } | null,
): MeasurementState<'relaxation'> {
  const state = heard?.question === question ? heard.state : null
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
 * @param question keep its identity while it means the same (useMemo)
 * @param channel a name of the asking figure; of one channel the newest question wins
 */
export function useRelaxation(
  channel: string,
  question: Question<'relaxation'>,
): MeasurementState<'relaxation'> {
  const ready = useStore(engineStore, (state) => state.ready)
  const movedAt = useRef(-Infinity)
  const [heard, setHeard] = useState<{
    question: Question<'relaxation'>
    state: MeasurementState<'relaxation'>
  }>()

  const preview = useMemo(() => (ready ? measurePreview(question) : null), [ready, question])

  useEffect(() => {
    if (!ready || preview?.whole) return
    let stopListening = markPending(channel, question)
    const pace = performance.now() - movedAt.current
    movedAt.current = performance.now()
    const timer = setTimeout(
      () => {
        stopListening = ask(channel, question, (state) => setHeard({ question, state }))
      },
      pace < together ? Math.max(rest, patience * pace) : rest,
    )
    return () => {
      clearTimeout(timer)
      stopListening()
    }
  }, [channel, question, ready, preview])

  return relaxationState(question, preview, heard ?? null)
}
