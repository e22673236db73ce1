/** A pixel of each of these greys is painted and read back. */
const greys = Array.from({ length: 64 }, (_, at) => 4 * at)

/** What browsers may change in a pixel without it being seen. */
const unseen = 8

/** Whether pixels (RGBA) are those greys, but for what nobody sees. */
export const areGreys = (pixels: ArrayLike<number>): boolean =>
  greys.every((grey, at) =>
    [0, 1, 2].every((channel) => Math.abs(pixels[4 * at + channel]! - grey) <= unseen),
  )

/**
 * Whether this browser gives back what a canvas holds. One that guards against fingerprints gives noise in its place, or
 * white: Tor Browser, and Firefox with `privacy.resistFingerprinting`.
 */
export function canReadCanvas(): boolean {
  const canvas = document.createElement('canvas')
  canvas.width = greys.length
  canvas.height = 1
  const context = canvas.getContext('2d')
  if (!context) return false
  for (const [at, grey] of greys.entries()) {
    context.fillStyle = `rgb(${grey}, ${grey}, ${grey})`
    context.fillRect(at, 0, 1, 1)
  }
  return areGreys(context.getImageData(0, 0, greys.length, 1).data)
}
