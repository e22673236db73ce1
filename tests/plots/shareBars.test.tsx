import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { BarsIn, boxOf, layOutBars } from '../../src/plots/shares/ShareBars'

describe('a bar of a share', () => {
  const size = { width: 120, height: 140, em: 14 }
  const [standing, lying] = [layOutBars('columns', 4, size, 0.5), layOutBars('rows', 4, size, 0.5)]

  it('grows in proportion, up or to the right, from one base for all', () => {
    for (const k of [0, 3]) {
      const [half, whole] = [boxOf(standing, k, 0, 0.25), boxOf(standing, k, 0, 0.5)]
      expect(half.height).toBeCloseTo(whole.height / 2, 9)
      expect(half.y + half.height).toBeCloseTo(whole.y + whole.height, 9)
      expect(boxOf(lying, k, 0, 0.25).width).toBeCloseTo(boxOf(lying, k, 0, 0.5).width / 2, 9)
      expect(boxOf(lying, k, 0, 0.25).x).toBe(0)
    }
  })

  it('is cut at the end of the axis', () => {
    expect(boxOf(standing, 0, 0, 0.9)).toEqual(boxOf(standing, 0, 0, 0.5))
    expect(boxOf(lying, 0, -1, 0.9)).toEqual(boxOf(lying, 0, 0, 0.5))
  })

  it('stays on its own place and inside the picture', () => {
    for (const frame of [standing, lying])
      for (let k = 0; k < 4; k++) {
        const { x, y, width, height } = boxOf(frame, k, 0, 0.5)
        expect(x + width).toBeLessThanOrEqual(frame.width)
        expect(y + height).toBeLessThanOrEqual(frame.height)
        const [start, size] = frame.lay === 'columns' ? [x, width] : [y, height]
        expect(start).toBeGreaterThanOrEqual(k * frame.pitch)
        expect(start + size).toBeLessThanOrEqual((k + 1) * frame.pitch)
      }
  })
})

it('sets every number under its bar, off all that tells a share', () => {
  const size = { width: 120, height: 140, em: 14 }
  const layout = layOutBars('columns', 2, size, 1)
  const bars = [
    { name: 'cat', share: 0.35, text: '.350', reference: 0.5 },
    { name: 'dog', share: 0, text: '0', reference: 0 },
  ]
  const markup = renderToStaticMarkup(
    <BarsIn bars={bars} lay="columns" top={1} level={0.4} label="A mean" size={size} />,
  )
  const foot = boxOf(layout, 0, 0, 1)
  for (const [k, { name, text }] of bars.entries()) {
    const places = [name, text].map((word) =>
      new RegExp(`<text[^>]* x="([\\d.]+)" y="([\\d.]+)"[^>]*>${word}</text>`)
        .exec(markup)!
        .slice(1)
        .map(Number),
    )
    for (const [x, y] of places) {
      expect(x).toBeCloseTo((k + 0.5) * layout.pitch, 9)
      expect(y! - 0.5 * size.em).toBeGreaterThan(foot.y + foot.height)
      expect(y! + 0.5 * size.em).toBeLessThan(size.height)
    }
    expect(Math.abs(places[1]![1]! - places[0]![1]!)).toBeGreaterThanOrEqual(size.em)
  }
})

it('gives every class its number and its colour', () => {
  const bars = [
    { name: 'cat', share: 0.7, text: '.700', expected: { at: 0.71, low: 0.69, high: 0.73 }, reference: 0.8 },
    { name: 'dog', share: 0.3, text: '.300' },
  ]
  const markup = renderToStaticMarkup(
    <BarsIn
      bars={bars}
      lay="columns"
      top={1}
      winner={0}
      label="A mean"
      size={{ width: 120, height: 140, em: 14 }}
    />,
  )
  for (const text of ['.700', '.300']) expect(markup).toContain(`>${text}</text>`)
  expect(markup.match(/data-class="1" data-tone="class" data-winner="true"/g)).toHaveLength(2)
  expect(markup.match(/data-class="2" data-tone="class" data-winner="false"/g)).toHaveLength(2)
})
