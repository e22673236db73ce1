/**
 * How far the logit moves for an arrow, told in the caption: little, so that many arrows can be told apart; of a few, which
 * have room, more, so that each is seen.
 */
const [ofMany, ofFew] = [0.2, 1]

/** The most arrows that have room. */
const mostFew = 10

/** No arrow is longer than this part of a side: at a low τ a few would run far out of the picture. */
const longest = 0.4

/**
 * step·∂z̃/∂θⱼ of every dot, K numbers a dot (component k of draw n at n·K + k), with the step and how many were cut. The
 * largest component stands for the length: a step from corner to corner changes two of them by 1.
 */
export function arrowShifts(
  { points, draws }: { points: ArrayLike<number>; draws: number },
  classes: number,
  logit: number,
  temperature: number,
  step: number = draws <= mostFew ? ofFew : ofMany,
): { shifts: Float64Array; step: number; cut: number } {
  const shifts = new Float64Array(draws * classes)
  let cut = 0
  for (let at = 0; at < shifts.length; at += classes) {
    const own = points[at + logit]!
    let size = 0
    for (let k = 0; k < classes; k++) {
      const slope = (own * ((k === logit ? 1 : 0) - points[at + k]!)) / temperature
      shifts[at + k] = step * slope
      size = Math.max(size, Math.abs(shifts[at + k]!))
    }
    if (size <= longest) continue
    cut++
    for (let k = 0; k < classes; k++) shifts[at + k]! *= longest / size
  }
  return { shifts, step, cut }
}
