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
