import { nextFrame } from '../../../engine/whenPainted'
import { descriptionOf } from './origin'
import type { OriginalPicture } from './pictureNow'
import { describePng } from './pngChunks'
import type { ExportedPicture } from './takePicture'

/** An SVG document as the address of an image. */
export const svgAddress = (svg: string): string =>
  URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))

/**
 * The picture as a PNG of `scale` pixels per CSS pixel, with what it tells of itself in it. Rejects where the browser
 * can't paint so large an image.
 * @param size CSS pixels, those of the picture by default: what lies beyond is cut off
 */
export async function paintPng(
  { svg, width, height, origin }: OriginalPicture,
  scale: number,
  size: Pick<ExportedPicture, 'width' | 'height'> = { width, height },
): Promise<Blob> {
  const address = svgAddress(svg)
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    // WebKit loads the fonts within an image after it has decoded it: drawn at once, letters are missing.
    await nextFrame()
    await nextFrame()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(size.width * scale)
    canvas.height = Math.round(size.height * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, Math.round(width * scale), Math.round(height * scale))
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (!blob) throw new Error(`No image of ${canvas.width} × ${canvas.height} pixels`)
    const texts = {
      Title: origin.title,
      Description: descriptionOf(origin),
      Software: `Gumbel-Softmax Lab ${origin.version}`,
      Source: origin.address,
    }
    const described = describePng(new Uint8Array(await blob.arrayBuffer()), texts, scale)
    return new Blob([described], { type: 'image/png' })
  } finally {
    URL.revokeObjectURL(address)
  }
}

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
