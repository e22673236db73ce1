import { type RefObject, useEffect } from 'react'

/** Pictures keep at least this share of their usual height, and figures of the width there is. */
const flattest = 0.35
const narrowest = 0.3
/** At this share of the width it shows whether a picture gets lower with its width, or its parts only pile up. */
const narrow = 0.6
/** Halvings of a search: it ends within 1 % of the room. */
const halvings = 6

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/** The largest value between `low` and `high` at which `fits`, which is tried; `low` where none does. */
async function seek(low: number, high: number, fits: (value: number) => Promise<boolean>): Promise<boolean> {
  let [kept, beyond] = [low, high]
  if (await fits(high)) return true
  for (let halving = 0; halving < halvings; halving++) {
    const middle = (kept + beyond) / 2
    if (await fits(middle)) kept = middle
    else beyond = middle
  }
  return fits(kept)
}

/**
 * Fits a figure into its room: as wide as there is room, and where that is too high, with flatter pictures (`--tall`,
 * see plots/useSize), or, where a picture's height follows from its width, narrower. How high it comes out only the
 * figure knows, so it is laid out and measured. Its letters keep their size all the while.
 *
 * @param room an element of fixed size
 * @param content its child; `data-fitted` says whether the search is over
 * @param subject changes when another figure is shown
 */
export function useFitFigure(
  room: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
  subject: string,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another figure is to be fitted anew.
  useEffect(() => {
    const [outer, inner] = [room.current, content.current]
    if (!outer || !inner) return
    let over = false
    let searching = false
    let askedAgain = false
    let found = 0

    const lies = () => inner.scrollHeight <= outer.clientHeight + 1
    // A figure hears of its size in one frame and draws in the next, or, where the machine is slow, in one after that.
    const rest = async () => {
      await nextFrame()
      for (let still = 0, frame = 0, height = -1; still < 2 && frame < 20 && !over; frame++) {
        await nextFrame()
        still = inner.scrollHeight === height ? still + 1 : 0
        height = inner.scrollHeight
      }
    }
    const lay = async (width: number, tall: number) => {
      if (over) return true
      inner.style.width = `${Math.floor(width)}px`
      inner.style.setProperty('--tall', tall.toFixed(3))
      await rest()
      return over || lies()
    }
    const search = async () => {
      const wide = outer.clientWidth
      if (await lay(wide, 1)) return
      const full = inner.scrollHeight
      if (await lay(wide, flattest)) {
        await seek(flattest, 1, (tall) => lay(wide, tall))
        return
      }
      const flat = inner.scrollHeight
      // Flattening that hardly helps leaves the picture's shape as it is.
      const tall = flat < 0.85 * full ? flattest : 1
      const fits = await lay(narrow * wide, tall)
      if (fits || inner.scrollHeight < 0.9 * (tall === 1 ? full : flat)) {
        if (await seek(narrowest * wide, wide, (width) => lay(width, tall))) return
      }
      // Nothing helps: what is cut at the foot is least where it is widest and flattest.
      await lay(wide, flattest)
    }
    const run = async () => {
      askedAgain = searching
      if (searching) return
      searching = true
      inner.dataset.fitted = 'false'
      do {
        askedAgain = false
        await search()
      } while (askedAgain && !over)
      searching = false
      found = inner.scrollHeight
      inner.dataset.fitted = 'true'
    }

    const watchRoom = new ResizeObserver(() => void run())
    const watch = new ResizeObserver(() => {
      // While a search goes on, it makes the sizes itself. Afterwards a figure may still grow, or load.
      if (!searching && (!lies() || Math.abs(inner.scrollHeight - found) > 0.1 * outer.clientHeight))
        void run()
    })
    watchRoom.observe(outer)
    watch.observe(inner)
    return () => {
      over = true
      watchRoom.disconnect()
      watch.disconnect()
    }
  }, [room, content, subject])
}
