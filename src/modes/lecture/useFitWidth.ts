import { type RefObject, useEffect } from 'react'

/** Narrower than this share of the room, a figure is not made for the sake of its height. */
const narrowest = 0.3
/** Halvings of the search: the width is found within 1 % of the room. */
const halvings = 6

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/**
 * Gives a figure the greatest width at which it is no higher than its room. How high it is at a width only the figure
 * knows, so it is tried: laid out, measured, halved. Its letters keep their size all the while.
 *
 * @param room an element of fixed size
 * @param content its child, whose width is set; `data-fitted` says that the search is over
 * @param subject changes when another figure is shown
 */
export function useFitWidth(
  room: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
  subject: unknown,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another figure is to be fitted anew.
  useEffect(() => {
    const [outer, inner] = [room.current, content.current]
    if (!outer || !inner) return
    let over = false
    let searching = false
    let again = false
    const lies = () => inner.scrollHeight <= outer.clientHeight + 1
    const set = async (width: number) => {
      inner.style.width = `${Math.floor(width)}px`
      // A figure hears of its width in one frame and draws in the next.
      await nextFrame()
      await nextFrame()
    }
    const search = async () => {
      if (searching) {
        again = true
        return
      }
      searching = true
      inner.dataset.fitted = 'false'
      do {
        again = false
        await seek()
      } while (again && !over)
      searching = false
      inner.dataset.fitted = 'true'
    }
    const seek = async () => {
      let [low, high] = [outer.clientWidth * narrowest, outer.clientWidth]
      await set(high)
      if (over || lies()) return
      for (let halving = 0; halving < halvings && !over; halving++) {
        const middle = (low + high) / 2
        await set(middle)
        if (lies()) low = middle
        else high = middle
      }
      if (!over) await set(low)
    }
    let height = 0
    const watch = new ResizeObserver(() => {
      // While the search goes on it makes the sizes itself.
      if (searching) return
      const grown = !lies() || Math.abs(inner.scrollHeight - height) > 0.2 * outer.clientHeight
      if (!grown) return
      void search().then(() => {
        height = inner.scrollHeight
      })
    })
    const watchRoom = new ResizeObserver(() => void search())
    watch.observe(inner)
    watchRoom.observe(outer)
    return () => {
      over = true
      watch.disconnect()
      watchRoom.disconnect()
    }
  }, [room, content, subject])
}
