import { deflateSync, crc32 as zlibCrc32 } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crc32, describePng } from '../../../../src/share/export/picture/pngChunks'

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(zlibCrc32(body))
  return Buffer.concat([length, body, check])
}

/** One red pixel. */
const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0])),
  chunk('IDAT', deflateSync(Buffer.from([0, 255, 0, 0]))),
  chunk('IEND', Buffer.alloc(0)),
])

interface Chunk {
  type: string
  data: Buffer
  sound: boolean
}

function chunksOf(file: Uint8Array): Chunk[] {
  const bytes = Buffer.from(file)
  const chunks: Chunk[] = []
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const body = bytes.subarray(at + 4, at + 8 + length)
    chunks.push({
      type: body.toString('latin1', 0, 4),
      data: body.subarray(4),
      sound: bytes.readUInt32BE(at + 8 + length) === zlibCrc32(body),
    })
    at += 12 + length
  }
  return chunks
}

describe('a PNG that says where it comes from', () => {
  it('is as sound as before, and the image the same', () => {
    const before = chunksOf(png)
    const after = chunksOf(describePng(png, { Title: 'Every draw', Source: 'https://example.org' }, 2))
    expect(after.map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'iTXt', 'iTXt', 'IDAT', 'IEND'])
    expect(after.every(({ sound }) => sound)).toBe(true)
    for (const { type, data } of before) expect(after.find((each) => each.type === type)!.data).toEqual(data)
  })

  it('holds its texts in any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const [, , said] = chunksOf(describePng(png, { Description: text }, 1))
        const [keyword, ...rest] = said!.data.toString('utf8').split('\0')
        expect(keyword).toBe('Description')
        // Not compressed, by no method, no language, no translated keyword.
        expect(rest.slice(0, 4)).toEqual(['', '', '', ''])
        expect(rest.slice(4).join('\0')).toBe(text)
      }),
    )
  })

  it('keeps on paper the size that it has on the screen: 96 CSS pixels an inch', () => {
    for (const scale of [1, 2, 4]) {
      const size = chunksOf(describePng(png, {}, scale))[1]!
      expect((size.data.readUInt32BE(0) * 0.0254) / scale).toBeCloseTo(96, 1)
      expect(size.data[8]).toBe(1)
    }
  })

  it('is checked as PNG asks', () => {
    expect(crc32(new TextEncoder().encode('IEND'))).toBe(0xae426082)
    fc.assert(fc.property(fc.uint8Array(), (bytes) => crc32(bytes) === zlibCrc32(bytes)))
  })
})
