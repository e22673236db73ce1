import { nextFrame } from '../../../engine/whenPainted'
import { describePng } from './pngChunks'
import type { Picture } from './takePicture'

/** An SVG document as the address of an image. */
export const svgAddress = (svg: string): string =>
  URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))

/**
 * The picture as a PNG of `scale` pixels per CSS pixel, with texts by keyword in it. Rejects where the browser can't
 * paint so large an image.
 */
export async function paintPng(
  { svg, width, height }: Picture,
  scale: number,
  texts: Readonly<Record<string, string>>,
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
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (!blob) throw new Error(`No image of ${canvas.width} × ${canvas.height} pixels`)
    const described = describePng(new Uint8Array(await blob.arrayBuffer()), texts, scale)
    return new Blob([described], { type: 'image/png' })
  } finally {
    URL.revokeObjectURL(address)
  }
}
