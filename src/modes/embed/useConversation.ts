import { useEffect, useState } from 'react'
import { startEngine } from '../../engine/engine'
import { nextFrame, whenPainted } from '../../engine/whenPainted'
import { ownParameters } from '../../figures/figures'
import { applyPreset } from '../../state/actions'
import { type Place, writePlace } from '../../state/place'
import { store } from '../../state/store'
import { type Conversation, converse } from './conversation'
import { countStatistics } from './countStatistics'
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

/** `gumbel-softmax` is the derivation that a host gets who names none. */
const figureName = (place: Extract<Place, { view: 'embed' }>): string => place.figure

/**
 * Talks with the host about the figure at a place, and hands it the keys that the figure has no use for.
 *
 * @param start shows the figure before it is in view; keep its identity
 * @returns null until the first effect has run
 */
export function useConversation(
  place: Extract<Place, { view: 'embed' }>,
  start: () => void,
): Conversation | null {
  const [conversation, setConversation] = useState<Conversation | null>(null)
  const path = writePlace(place)
  const figure = figureName(place)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is the place, by value
  useEffect(() => {
    const started = converse({
      figure,
      own: ownParameters(place.figure),
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
        countStatistics(
          ownParameters(place.figure).includes('scale') ? parameters : { ...parameters, scale: 1 },
        ),
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
  }, [path, start])

  return conversation
}
