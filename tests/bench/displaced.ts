/** How many draws two tables of counts place differently, where each draw is counted once. */
export function displaced(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let differences = 0
  for (let at = 0; at < Math.max(a.length, b.length); at++) differences += Math.abs(a[at]! - b[at]!)
  return differences / 2
}
