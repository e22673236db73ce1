import { describe, expect, it } from 'vitest'
import {
  fontAttributes,
  isUnseen,
  paintAttributes,
} from '../../../../src/share/export/picture/paintAttributes'

/** A style as browsers compute it of a shape that nothing was said of, with some properties of its own. */
const computed = (own: Record<string, string>) => (property: string) =>
  own[property] ??
  { fill: 'rgb(0, 0, 0)', stroke: 'none', 'stroke-width': '1px', 'stroke-dasharray': 'none' }[property] ??
  ''

const rename = (id: string) => `new-${id}`
const written = (own: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(paintAttributes(computed(own), rename)).filter(([, value]) => value !== undefined),
  )

describe('the attributes of a shape', () => {
  it('are none where it looks as SVG has it', () => {
    expect(written({})).toEqual({})
  })

  it('say colours and lengths as every program reads them', () => {
    expect(
      written({
        fill: 'none',
        stroke: 'color(srgb 1 0 0 / 0.5)',
        'stroke-opacity': '0.5',
        'stroke-width': '2.25px',
        'stroke-dasharray': '3px, 4.5px',
      }),
    ).toEqual({
      fill: 'none',
      stroke: '#ff0000',
      'stroke-opacity': 0.25,
      'stroke-width': '2.25',
      'stroke-dasharray': '3, 4.5',
    })
  })

  it('say nothing of a line that is not drawn', () => {
    expect(written({ stroke: 'rgba(9, 9, 9, 0)', 'stroke-width': '5px', 'stroke-linecap': 'round' })).toEqual(
      {},
    )
  })

  it('refer by the new names', () => {
    expect(written({ fill: 'url("#hatch")', 'marker-end': 'url("#head")' })).toEqual({
      fill: 'url(#new-hatch)',
      'marker-end': 'url(#new-head)',
    })
  })

  it('tell what only catches the pointer from what is seen', () => {
    expect(isUnseen(paintAttributes(computed({ fill: 'rgba(0, 0, 0, 0)' }), rename))).toBe(true)
    expect(isUnseen(paintAttributes(computed({}), rename))).toBe(false)
    expect(isUnseen(paintAttributes(computed({ fill: 'none', stroke: 'rgb(1, 2, 3)' }), rename))).toBe(false)
  })
})

describe('the attributes of a text', () => {
  it('name its family only where it is another than the picture’s', () => {
    const style = computed({ 'font-family': 'Lab Sans', 'font-size': '14px', 'font-weight': '600' })
    expect(fontAttributes(style, 'Lab Sans')).toEqual({
      'font-family': undefined,
      'font-size': '14',
      'font-weight': '600',
    })
    expect(fontAttributes(style, 'KaTeX_Main')).toMatchObject({ 'font-family': 'Lab Sans' })
  })
})
