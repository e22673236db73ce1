import { type RefObject, useLayoutEffect } from 'react'

/** Pictures keep at least this share of their usual height, and figures of the width there is. */
const flattest = 0.28
/** Where there is room, pictures get taller, up to this many times their usual height. */
const tallest = 1.7
/** A figure that fills this share of its room is left as it is. */
const full = 0.85
const narrowest = 0.3
/** At this share of the width it shows whether a picture gets lower with its width, or its parts only pile up. */
const narrow = 0.4
/** A figure that leaves no more than this share of its room free is high enough; so many tries it takes at most. */
const ease = 0.03
const tries = 5
/** A figure that is still arriving is fitted anew so often, each time after a pause, ms; one that never rests is left. */
const attempts = 4
const returns = 10
const pause = 200

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/**
 * The largest value between `low` and `high` at which a figure is no higher than the room, by the rule of false position:
 * heights are nearly linear in it. Null where there is none.
 *
 * @param heightAt lays the figure out and tells how high it is
 */
async function largestFitting(
  low: number,
  high: number,
  room: number,
  heightAt: (value: number) => Promise<number>,
): Promise<number | null> {
  let beyond = { value: high, height: await heightAt(high) }
  if (beyond.height <= room) return high
  let kept = { value: low, height: await heightAt(low) }
  if (kept.height > room) return null
  for (let attempt = 0; attempt < tries && room - kept.height > ease * room; attempt++) {
    const share = (room - kept.height) / (beyond.height - kept.height)
    // From both ends alternately a little inside, so that a bend does not hold it at one of them.
    const value = kept.value + Math.min(0.95, Math.max(0.05, share)) * (beyond.value - kept.value)
    const tried = { value, height: await heightAt(value) }
    if (tried.height <= room) kept = tried
    else beyond = tried
  }
  return kept.value
}

/**
 * Fits a figure into its room: as wide as there is room, with taller pictures where it leaves room below and flatter ones
 * where it is too high (`--tall`, see plots/useSize), or, where a picture's height follows from its width, narrower. How
 * high it comes out only the figure knows, so it is laid out and measured. Its letters keep their size all the while.
 *
 * @param room an element of fixed size
 * @param content its child; `data-fitted` says whether the search is over, `data-shown` whether it may be seen
 * @param subject changes when another figure is shown
 */
export function useFitFigure(
  room: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
  subject: string,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another figure is to be fitted anew.
  useLayoutEffect(() => {
    const [outer, inner] = [room.current, content.current]
    if (!outer || !inner) return
    inner.dataset.fitted = 'false'
    delete inner.dataset.shown
    let over = false
    let searching = false
    let askedAgain = false
    let found = 0
    let fits = false
    let returned = 0
    let timer = 0

    const roomHeight = () => outer.clientHeight + 1
    // A figure hears of its size in one frame and draws in the next, or, where the machine is slow, in one after that.
    const rest = async () => {
      await nextFrame()
      for (let still = 0, frame = 0, height = -1; still < 2 && frame < 20 && !over; frame++) {
        await nextFrame()
        still = inner.scrollHeight === height ? still + 1 : 0
        height = inner.scrollHeight
      }
    }
    /** Heights that this search has found, by what the figure was laid out with; and what that is at present. */
    const heights = new Map<string, number>()
    let present = ''
    const lay = async (width: number, tall: number) => {
      const layout = `${Math.floor(width)}px ${tall.toFixed(3)}`
      if (layout === present || over) return
      present = layout
      inner.style.width = `${Math.floor(width)}px`
      inner.style.setProperty('--tall', tall.toFixed(3))
      await rest()
      heights.set(layout, inner.scrollHeight)
    }
    const heightAt = async (width: number, tall: number) => {
      const layout = `${Math.floor(width)}px ${tall.toFixed(3)}`
      if (!heights.has(layout)) await lay(width, tall)
      return heights.get(layout) ?? 0
    }
    /** Tells whether a layout was found in which the figure is no higher than its room. */
    const search = async (): Promise<boolean> => {
      heights.clear()
      present = ''
      // Not clientWidth, which rounds up: a room made wider by its figure would be searched anew for ever.
      const [wide, room] = [Math.floor(outer.getBoundingClientRect().width), roomHeight()]
      const usual = await heightAt(wide, 1)
      if (usual === 0) return true
      const tallestIn = (low: number, high: number) =>
        largestFitting(low, high, room, (tall) => heightAt(wide, tall))
      const tall = usual > full * room ? await tallestIn(flattest, 1) : await tallestIn(1, tallest)
      if (tall !== null) {
        await lay(wide, tall)
        return true
      }
      const flat = await heightAt(wide, flattest)
      // Flattening that hardly helps leaves the picture's shape as it is.
      const shape = flat < 0.85 * usual ? flattest : 1
      const slim = await heightAt(narrow * wide, shape)
      if (slim < 0.9 * (await heightAt(wide, shape))) {
        const width = await largestFitting(narrowest * wide, wide, room, (some) => heightAt(some, shape))
        if (width !== null) {
          await lay(width, shape)
          return true
        }
      }
      // Nothing helps: what is cut at the foot is least where it is widest and flattest.
      await lay(wide, flattest)
      return false
    }
    /** Higher than the search has found, a figure has arrived meanwhile. */
    const isSettled = () => !askedAgain && inner.scrollHeight === found && !(fits && found > roomHeight())
    const run = async () => {
      askedAgain = searching
      if (searching) return
      searching = true
      inner.dataset.fitted = 'false'
      // What has grown out of its room lies over the words around it.
      if (inner.scrollHeight > roomHeight() + 2) delete inner.dataset.shown
      // A figure that arrives while it is searched for would go unseen: so until nothing changes.
      for (let attempt = 0; attempt < attempts && !over; attempt++) {
        askedAgain = false
        fits = await search()
        found = inner.scrollHeight
        await rest()
        if (isSettled()) break
      }
      searching = false
      if (over) return
      if (!isSettled() && returned < returns) {
        returned += 1
        timer = window.setTimeout(run, pause)
        return
      }
      returned = 0
      // An empty room waits for its figure.
      if (found === 0) return
      inner.dataset.fitted = 'true'
      inner.dataset.shown = ''
    }

    const watchRoom = new ResizeObserver(() => void run())
    const watch = new ResizeObserver(() => {
      // While a search goes on, it makes the sizes itself. Afterwards a figure may still grow, or load.
      const change = Math.abs(inner.scrollHeight - found)
      if (!searching && change > (inner.scrollHeight <= roomHeight() ? 0.1 * outer.clientHeight : 2))
        void run()
    })
    watchRoom.observe(outer)
    watch.observe(inner)
    return () => {
      over = true
      clearTimeout(timer)
      watchRoom.disconnect()
      watch.disconnect()
    }
  }, [room, content, subject])
}
