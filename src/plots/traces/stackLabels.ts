/**
 * Middles of labels of one height beside the places that they belong to: each as near to its own as the others let it,
 * in the order of their places, none over another, all between the ends while there is room.
 */
export function stackLabels(
  wanted: readonly number[],
  height: number,
  [low, high]: readonly [number, number],
): number[] {
  const order = wanted.map((_, at) => at).sort((a, b) => wanted[a]! - wanted[b]! || a - b)
  // Labels that touch move as one block, whose middle is the mean of what its members want.
  const blocks: { members: number[]; middle: number }[] = []
  const meanOf = (members: number[]) =>
    members.reduce((sum, at, place) => sum + wanted[at]! - (place - (members.length - 1) / 2) * height, 0) /
    members.length
  const inside = (members: number[]) => {
    const half = (members.length * height) / 2
    return Math.max(low + half, Math.min(meanOf(members), high - half))
  }
  for (const at of order) {
    let block = { members: [at], middle: inside([at]) }
    for (let last = blocks.at(-1); last; last = blocks.at(-1)) {
      const apart = ((last.members.length + block.members.length) / 2) * height
      if (block.middle - last.middle >= apart - 1e-9) break
      blocks.pop()
      const members = [...last.members, ...block.members]
      block = { members, middle: inside(members) }
    }
    blocks.push(block)
  }
  const middles: number[] = []
  for (const { members, middle } of blocks)
    members.forEach((at, place) => {
      middles[at] = middle + (place - (members.length - 1) / 2) * height
    })
  return middles
}
