import { describe, expect, it } from 'vitest'
import { loop, temperatures } from '../../../../src/share/export/picture/sweep/makeSweep'
import { writeWebm } from '../../../../src/share/export/picture/sweep/webm'

describe('the loop of τ', () => {
  it('goes from the coldest to the warmest and back, and its last frame leads to its first', () => {
    expect([temperatures[0], temperatures.at(-1)]).toEqual([0.05, 20])
    expect(temperatures).toEqual([...new Set(temperatures)].sort((a, b) => a - b))
    expect(new Set(loop).size).toBe(temperatures.length)
    for (const [at, shown] of loop.entries())
      expect(Math.abs(shown - loop[(at + 1) % loop.length]!), `frame ${at}`).toBe(1)
  })
})

/** The elements of EBML in some bytes, each with what is in it. */
function* elements(bytes: Uint8Array): Generator<{ id: string; content: Uint8Array }> {
  for (let at = 0; at < bytes.length; ) {
    const idLength = Math.clz32(bytes[at]!) - 23
    const id = Buffer.from(bytes.slice(at, at + idLength)).toString('hex')
    const view = new DataView(bytes.buffer, bytes.byteOffset + at + idLength)
    const length = Number(view.getBigUint64(0) & 0xff_ffff_ffff_ffffn)
    const from = at + idLength + 8
    yield { id, content: bytes.subarray(from, from + length) }
    at = from + length
  }
}

it('a WebM file has each frame at its time, the first as a key frame, and lengths that add up', async () => {
  const blocks = [0, 83, 32_000].map((milliseconds, at) => ({
    milliseconds,
    isKey: at === 0,
    data: new Uint8Array([at, 7]),
  }))
  const file = writeWebm({ codec: 'V_VP8', width: 300, height: 200, milliseconds: 33_000, blocks })
  const bytes = new Uint8Array(await file.arrayBuffer())
  const [head, segment, ...beyond] = [...elements(bytes)]
  expect([head!.id, segment!.id, beyond.length]).toEqual(['1a45dfa3', '18538067', 0])
  const inside = [...elements(segment!.content)]
  expect(inside.map(({ id }) => id)).toEqual(['1549a966', '1654ae6b', '1f43b675'])
  const frames = [...elements(inside[2]!.content)].filter(({ id }) => id === 'a3')
  expect(frames.map(({ content }) => Buffer.from(content).toString('hex'))).toEqual([
    '81000080'.concat('0007'),
    '81005300'.concat('0107'),
    '817d0000'.concat('0207'),
  ])
})
