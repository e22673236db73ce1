import { scaleLog } from 'd3'
import { describe, expect, it } from 'vitest'
import { edgesOf, stepBandPath, stepPath } from '../../../src/plots/frame/bins'
import { areaPath, frameOf, linePath } from '../../../src/plots/frame/Frame'
import { fitPicture } from '../../../src/plots/frame/Picture'

const area = { em: 14, width: 220, left: 10, right: 210, top: 5, base: 105 }

describe('a frame', () => {
  it('leads values evenly from its left to its right end and from its foot to its top', () => {
    const { x, y } = frameOf({ ...area, x: [10, 30], y: [0, 4] })
    expect([x(10), x(15), x(30)]).toEqual([10, 60, 210])
    expect([y(0), y(1), y(4)]).toEqual([105, 80, 5])
  })

  it('places what lies beyond on its ends, also on a logarithmic axis, where 0 has no place', () => {
    const { x } = frameOf({ ...area, x: [1, 100], scaleX: scaleLog() })
    expect(x(10)).toBeCloseTo(110, 10)
    for (const [value, place] of [
      [0, 10],
      [-5, 10],
      [1e6, 210],
    ] as const)
      expect(x(value)).toBeCloseTo(place, 10)
  })

  it('can leave it to whoever draws to cut what lies beyond', () => {
    expect(frameOf({ ...area, x: [0, 1], clamp: false }).x(2)).toBe(410)
  })

  it('is a pixel wide where margins leave nothing', () => {
    expect(frameOf({ ...area, right: 4, x: [0, 1] }).right).toBe(11)
  })

  it('draws lines that are interrupted where a value is unknown, and what lies between two', () => {
    const frame = frameOf({ ...area, x: [0, 2], y: [0, 1] })
    expect(
      linePath(frame, [
        [0, 0],
        [1, Number.NaN],
        [2, 1],
      ]),
    ).toBe('M10,105ZM210,5Z')
    expect(
      areaPath(
        frame,
        [
          [0, 0],
          [2, 0],
        ],
        [
          [0, 1],
          [2, 1],
        ],
      ),
    ).toBe('M10,5L210,5L210,105L10,105Z')
  })

  it('draws the line over bins and what lies between two, each height once', () => {
    const { x, y } = frameOf({ ...area, x: [0, 3], y: [0, 1] })
    const edges = edgesOf(x, 3, [0, 3])
    expect(edges).toEqual(['10', '76.67', '143.33', '210'])
    expect(stepPath(y, edges, [0, 0, 0.5])).toBe('M10,105H143.33V55H210')
    expect(stepBandPath(y, edges, [0, 0.25, 0.25], [1, 0.5, 0.5])).toBe('M10,5H76.67V55H210V80H76.67V105H10Z')
  })
})

describe('a picture', () => {
  const heights = () => ({ usual: 20, least: 10 })

  it('takes its usual height where nobody hands one down', () => {
    expect(fitPicture({ width: 400, height: 0, em: 14 }, 'usual', heights)).toEqual({
      width: 400,
      height: 280,
      em: 14,
    })
  })

  it('fills a room, with smaller letters before anything is cut', () => {
    expect(fitPicture({ width: 400, height: 150, em: 14 }, 'fill', heights)).toEqual({
      width: 400,
      height: 150,
      em: 14,
    })
    expect(fitPicture({ width: 400, height: 70, em: 14 }, 'fill', heights).em).toBe(7)
  })

  it('is at most as high as it may be', () => {
    expect(fitPicture({ width: 400, height: 0, em: 14 }, 200, heights).height).toBe(200)
    expect(fitPicture({ width: 400, height: 0, em: 14 }, 900, heights).height).toBe(280)
  })

  it('has smaller letters where it is narrower than they need', () => {
    expect(fitPicture({ width: 140, height: 0, em: 14 }, 'usual', heights, 20)).toEqual({
      width: 140,
      height: 140,
      em: 7,
    })
  })
})
