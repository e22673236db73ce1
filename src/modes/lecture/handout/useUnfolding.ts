import { type RefObject, useEffect, useState } from 'react'
import { engineStore, failureReason } from '../../../engine/engine'
import { whenPainted } from '../../../engine/whenPainted'

/** So many screens are laid out at a time: each asks the engine. */
const batch = 20
/** What never comes to rest holds nobody up for longer, ms. */
const patience = 15_000

/** A part that is still being fetched, or a training whose thread has not yet opened. */
const isUnrested = (box: Element) => box.querySelector('[data-waiting], [data-phase="waiting"]') !== null

async function rested(box: Element, isOver: () => boolean): Promise<void> {
  let start = performance.now()
  while (!isOver()) {
    const isWhole = await whenPainted()
    // Looking more often would only take time from what is waited for.
    await new Promise((resolve) => setTimeout(resolve, 50))
    // Marks that have no answer are no picture; what is asked again is waited for from then on.
    if (!isWhole || failureReason(engineStore.getState()) !== null) start = performance.now()
    else if (!isUnrested(box) || performance.now() - start > patience) return
  }
}

/**
 * How many of a number of screens may be there: some at a time, the next once those stand and are painted. All of them
 * are ready when `ready` says so.
 */
export function useUnfolding(
  box: RefObject<HTMLElement | null>,
  screens: number,
): { there: number; ready: boolean } {
  const [there, setThere] = useState(batch)
  const [ready, setReady] = useState(false)
  useEffect(() => {
    let over = false
    const wait = async () => {
      if (box.current) await rested(box.current, () => over)
      if (over) return
      if (there < screens) setThere(there + batch)
      else setReady(true)
    }
    void wait()
    return () => {
      over = true
    }
  }, [box, there, screens])
  return { there: Math.min(there, screens), ready }
}
