import { useEffect, useState } from 'react'
import { ask, startEngine } from '../../engine/engine'
import type { DrawStatistics } from '../../engine/experiments/drawStatistics'
import { histogramBins } from '../../engine/tile'
import { nextFrame, whenPainted } from '../../engine/whenPainted'
import { ownParameters } from '../../figures/figures'
import { drawRecord, selectedDraw } from '../../figures/selectedDraw'
import type { Statistics } from '../../share/embed/messages'
import { applyPreset } from '../../state/actions'
import type { Parameters } from '../../state/parameters'
import type { Figure } from '../../state/place'
import { store } from '../../state/store'
import { type Conversation, converse } from './conversation'
import { isInReveal } from './frameOptions'
import { host, listenToHost, postToHost } from './host'
import { forwardKeys, revealCall } from './keys'

function forward(event: KeyboardEvent): void {
  const { key, code, altKey, ctrlKey, metaKey, shiftKey } = event
  postToHost({ type: 'key', key, code, altKey, ctrlKey, metaKey, shiftKey })
  const call = isInReveal() ? revealCall(event) : null
  if (call === null) return
  host()?.postMessage(call, '*')
  // The deck may unload the slide that it leaves: keys would go on to a frame that is no more.
  host()?.focus()
}

/**
 * Talks with the host about a figure, and hands it the keys that the figure has no use for.
 *
 * @param start shows the figure before it is in view; keep its identity
 * @returns null until the first effect has run
 */
export function useConversation(figure: Figure, start: () => void): Conversation | null {
  const [conversation, setConversation] = useState<Conversation | null>(null)

  useEffect(() => {
    const started = converse({
      figure,
      own: ownParameters(figure),
      present: () => store.getState().parameters,
      apply: applyPreset,
      post: postToHost,
      start,
      painted: async () => {
        await startEngine()
        return whenPainted()
      },
      nextFrame,
      statistics: (parameters) =>
        // Only a figure that has the noise scale for its own shows it.
        countStatistics(ownParameters(figure).includes('scale') ? parameters : { ...parameters, scale: 1 }),
    })
    setConversation(started)
    const stops = [
      listenToHost(started.hear),
      store.subscribe(({ parameters }, before) => {
        if (parameters !== before.parameters) started.changed()
      }),
      host() ? forwardKeys(forward) : () => {},
      started.end,
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [figure, start])

  return conversation
}

type Counted = Pick<Parameters, 'pi' | 'tau' | 'seed' | 'n' | 'scale'>

let questions = 0

function count({ pi, tau, seed, n, scale }: Counted): Promise<DrawStatistics> {
  return new Promise((resolve, reject) => {
    // Every question has a channel of its own, or a newer one would take its place.
    ask<'drawStatistics'>(
      `statistics/${questions++}`,
      {
        experiment: 'drawStatistics',
        noise: { seed, classes: pi.length, draws: n },
        parameters: { probabilities: pi, temperature: tau, scale },
      },
      ({ answer, failure }) => {
        if (answer) resolve(answer.measurement)
        else reject(new Error(failure?.detail ?? 'no answer'))
      },
    )
  })
}

/**
 * Counts all draws at some parameters, in a worker of its own, and adds the draw looked at, in the message's form. Asked
 * again while nothing has moved, it answers at once.
 */
async function countStatistics(parameters: Parameters): Promise<Statistics> {
  const counted = await count(parameters)
  const { pi, tau, seed, draw, scale } = parameters
  return {
    gumbelMax: { counts: [...counted.winners] },
    gumbelSoftmax: {
      mean: [...counted.mean],
      variance: [...counted.variance],
      histogram: pi.map((_, k) => [
        ...counted.histogram.subarray(k * histogramBins, (k + 1) * histogramBins),
      ]),
      argmaxCounts: [...counted.relaxedWinners],
    },
    noise: counted.noise,
    draw: drawRecord(selectedDraw(seed, draw, pi, tau, scale)),
  }
}
