import packedDigits from './digits.base64.txt?raw'

/** Images of 64 pixels, 0 or 1: pixel p of image i lies at 64·i + p, rows from the upper left. */
export interface Images {
  count: number
  pixels: Uint8Array
}

/** Pixels of an image. */
export const pixelsPerImage = 64

/** Images to learn from; the rest is for testing. */
const trainingImages = 1437

/**
 * 1437 images to learn from and 360 to test on, of handwritten digits: 8 × 8 black or white pixels, 8 bytes an image, a bit
 * a pixel, row by row from the upper left, the highest bit first; in base64.
 *
 * The test part of "Optical Recognition of Handwritten Digits" by E. Alpaydin and C. Kaynak, UCI Machine Learning
 * Repository, 1998, doi 10.24432/C50P49, published under CC BY 4.0. Changed here: a pixel is on where at least 8 of its 16
 * points are, and the order is shuffled.
 */
export function digits(): { training: Images; test: Images } {
  const packed = atob(packedDigits)
  const pixels = Uint8Array.from(
    { length: packed.length * 8 },
    (_, bit) => (packed.charCodeAt(bit >> 3) >> (7 - (bit & 7))) & 1,
  )
  const imagesOf = (part: Uint8Array): Images => ({ count: part.length / pixelsPerImage, pixels: part })
  const split = trainingImages * pixelsPerImage
  return { training: imagesOf(pixels.subarray(0, split)), test: imagesOf(pixels.subarray(split)) }
}
