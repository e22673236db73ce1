/** An encoded frame of a video. */
export interface VideoBlock {
  /** From the start of the video, less than 2¹⁵ */
  milliseconds: number
  isKey: boolean
  data: Uint8Array<ArrayBuffer>
}

interface Video {
  codec: 'V_VP8' | 'V_VP9'
  width: number
  height: number
  milliseconds: number
  blocks: readonly VideoBlock[]
}

type Bytes = Uint8Array<ArrayBuffer>

const joined = (parts: readonly Bytes[]): Bytes => {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** A whole number, the highest byte first, in as few bytes as it needs. */
function whole(value: number): Bytes {
  const bytes: number[] = []
  for (let rest = value; rest > 0 || bytes.length === 0; rest = Math.floor(rest / 256))
    bytes.unshift(rest % 256)
  return new Uint8Array(bytes)
}

const text = (value: string): Bytes => new Uint8Array(new TextEncoder().encode(value))

function float(value: number): Bytes {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setFloat64(0, value)
  return bytes
}

/** An element of EBML (RFC 8794): its id, its length in eight bytes, what is in it. */
function element(id: number, ...content: readonly Bytes[]): Bytes {
  const inside = joined(content)
  const length = new Uint8Array(8)
  new DataView(length.buffer).setBigUint64(0, BigInt(inside.length))
  length[0] = 1
  return joined([whole(id), length, inside])
}

/** Track 1, time, flags, frame. */
function simpleBlock({ milliseconds, isKey, data }: VideoBlock): Bytes {
  const head = new Uint8Array([0x81, 0, 0, isKey ? 0x80 : 0])
  new DataView(head.buffer).setInt16(1, milliseconds)
  return element(0xa3, head, data)
}

/**
 * A silent video as a WebM file (Matroska, RFC 9559, with one track and one cluster). The kept library that writes them is
 * under the MPL, and nothing under a copyleft licence ships here; the one under MIT is no longer maintained.
 */
export function writeWebm({ codec, width, height, milliseconds, blocks }: Video): Blob {
  const head = element(
    0x1a45dfa3,
    element(0x4286, whole(1)),
    element(0x42f7, whole(1)),
    element(0x42f2, whole(4)),
    element(0x42f3, whole(8)),
    element(0x4282, text('webm')),
    element(0x4287, whole(2)),
    element(0x4285, whole(2)),
  )
  const info = element(
    0x1549a966,
    // Times are milliseconds.
    element(0x2ad7b1, whole(1_000_000)),
    element(0x4d80, text('Gumbel-Softmax Lab')),
    element(0x5741, text('Gumbel-Softmax Lab')),
    element(0x4489, float(milliseconds)),
  )
  const track = element(
    0xae,
    element(0xd7, whole(1)),
    element(0x73c5, whole(1)),
    element(0x83, whole(1)),
    element(0x9c, whole(0)),
    element(0x86, text(codec)),
    element(0xe0, element(0xb0, whole(width)), element(0xba, whole(height))),
  )
  const cluster = element(0x1f43b675, element(0xe7, whole(0)), ...blocks.map(simpleBlock))
  return new Blob([head, element(0x18538067, info, element(0x1654ae6b, track), cluster)], {
    type: 'video/webm',
  })
}
