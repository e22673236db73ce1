import { nextFrame } from '../../../engine/whenPainted'
import { descriptionOf } from './origin'
import type { OriginalPicture } from './pictureNow'
import type { Picture } from './takePicture'

/** An SVG document as the address of an image. */
export const svgAddress = (svg: string): string =>
  URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))

/**
 * The picture as a PNG of `scale` pixels per CSS pixel, with what it tells of itself in it. Rejects where the browser
 * can't paint so large an image.
 * @param size CSS pixels, those of the picture where nothing is said: what lies beyond is cut off
 */
export async function paintPng(
  { svg, width, height, origin }: OriginalPicture,
  scale: number,
  size: Pick<Picture, 'width' | 'height'> = { width, height },
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

/** Bytes of a PNG before its first chunk, and of the first chunk, IHDR, which must stay the first. */
const [signature, header] = [8, 25]

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1
  return crc
})

/** The CRC-32 of PNG (ISO/IEC 15948, annex D). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = table[(crc ^ byte) & 0xff]! ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

/** A chunk: its length, its four letters, its data and their checksum. */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(new TextEncoder().encode(type), 4)
  bytes.set(data, 8)
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)))
  return bytes
}

/** A text in UTF-8 under a keyword, uncompressed (§11.3.4.5, iTXt). */
const textChunk = (keyword: string, text: string) =>
  chunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`))

/** How large a pixel is (§11.3.5.3, pHYs). */
function sizeChunk(pixelsPerMetre: number): Uint8Array {
  const data = new Uint8Array(9)
  const view = new DataView(data.buffer)
  view.setUint32(0, pixelsPerMetre)
  view.setUint32(4, pixelsPerMetre)
  data[8] = 1
  return chunk('pHYs', data)
}

/**
 * A PNG with texts by keyword in it (Title, Description, Source, …), and the size that it has on paper.
 * @param scale pixels per CSS pixel, of which an inch has 96
 */
export function describePng(
  png: Uint8Array,
  texts: Readonly<Record<string, string>>,
  scale: number,
): Uint8Array<ArrayBuffer> {
  const added = [
    sizeChunk(Math.round((96 * scale) / 0.0254)),
    ...Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text)),
  ]
  const described = new Uint8Array(png.length + added.reduce((total, { length }) => total + length, 0))
  let at = signature + header
  described.set(png.subarray(0, at))
  for (const bytes of added) {
    described.set(bytes, at)
    at += bytes.length
  }
  described.set(png.subarray(signature + header), at)
  return described
}
