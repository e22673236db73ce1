/** The codes that are the most likely one of some image, and of how many. */
export function codesInUse(code: ArrayLike<number>): Map<number, number> {
  const counts = new Map<number, number>()
  for (let image = 0; image < code.length; image++)
    counts.set(code[image]!, (counts.get(code[image]!) ?? 0) + 1)
  return counts
}
