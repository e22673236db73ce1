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
 * Lays a figure out with the largest value between `low` and `high` at which it is no higher than the room, by the rule
 * of false position: heights are nearly linear in it. Tells whether there is one.
 *
 * @param lay lays it out and tells how high it is
 */
async function seek(
  low: number,
  high: number,
  room: number,
  lay: (value: number) => Promise<number>,
): Promise<boolean> {
  let beyond = { value: high, height: await lay(high) }
  if (beyond.height <= room) return true
  let kept = { value: low, height: await lay(low) }
  if (kept.height > room) return false
  let laid = low
  for (let attempt = 0; attempt < tries && room - kept.height > ease * room; attempt++) {
    const share = (room - kept.height) / (beyond.height - kept.height)
    // From both ends alternately a little inside, so that a bend does not hold it at one of them.
    const value = kept.value + Math.min(0.95, Math.max(0.05, share)) * (beyond.value - kept.value)
    const tried = { value, height: await lay(value) }
    laid = value
    if (tried.height <= room) kept = tried
    else beyond = tried
  }
  if (laid !== kept.value) await lay(kept.value)
  return true
}

/**
 * Fits a figure into its room: as wide as there is room, with taller pictures where it leaves room below and flatter ones
 * where it is too high (`--tall`, see plots/useSize), or, where a picture's height follows from its width, narrower. How
 * high it comes out only the figure knows, so it is laid out and measured. Its letters keep their size all the while.
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
  useLayoutEffect(() => {
    const [outer, inner] = [room.current, content.current]
    if (!outer || !inner) return
    inner.dataset.fitted = 'false'
    let over = false
    let searching = false
    let askedAgain = false
    let found = 0
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
    const lay = async (width: number, tall: number) => {
      if (over) return 0
      inner.style.width = `${Math.floor(width)}px`
      inner.style.setProperty('--tall', tall.toFixed(3))
      await rest()
      return over ? 0 : inner.scrollHeight
    }
    const search = async () => {
      const [wide, room] = [outer.clientWidth, roomHeight()]
      const usual = await lay(wide, 1)
      const settle = (low: number, high: number) => seek(low, high, room, (tall) => lay(wide, tall))
      if (usual <= room) {
        if (usual < full * room) await settle(1, tallest)
        return
      }
      if (await settle(flattest, 1)) return
      const flat = inner.scrollHeight
      // Flattening that hardly helps leaves the picture's shape as it is.
      const [tall, height] = flat < 0.85 * usual ? [flattest, flat] : [1, usual]
      const slim = await lay(narrow * wide, tall)
      if (slim < 0.9 * height && (await seek(narrowest * wide, wide, room, (width) => lay(width, tall))))
        return
      // Nothing helps: what is cut at the foot is least where it is widest and flattest.
      await lay(wide, flattest)
    }
    const isSettled = () => !askedAgain && inner.scrollHeight === found
    const run = async () => {
      askedAgain = searching
      if (searching) return
      searching = true
      inner.dataset.fitted = 'false'
      // A figure that arrives while it is searched for would go unseen: so until nothing changes.
      for (let attempt = 0; attempt < attempts && !over; attempt++) {
        askedAgain = false
        await search()
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
      if (found > 0) inner.dataset.fitted = 'true'
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
