import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { barExtent, perLine } from '../../src/plots/bars/Bars'
import { DataTable } from '../../src/plots/table/DataTable'

describe('a bar', () => {
  it('runs from zero to its value on an axis that stays', () => {
    expect(barExtent(2, [-2, 6])).toEqual({ from: 0.25, width: 0.25, zero: 0.25, cut: null })
    expect(barExtent(-1, [-2, 6])).toEqual({ from: 0.125, width: 0.125, zero: 0.25, cut: null })
  })

  it('is cut where its value leaves the axis, and says so', () => {
    expect(barExtent(9, [-2, 6])).toEqual({ from: 0.25, width: 0.75, zero: 0.25, cut: 'high' })
    expect(barExtent(-9, [-2, 6])).toEqual({ from: 0, width: 0.25, zero: 0.25, cut: 'low' })
  })

  it('of −∞ has no length', () => {
    expect(barExtent(-Infinity, [-4, 4])).toEqual({ from: 0.5, width: 0, zero: 0.5, cut: null })
  })
})

it('puts six columns of bars into full lines, whatever fits', () => {
  expect([10, 20, 35, 45, 55, 70, 200].map((width) => perLine(width, 6))).toEqual([1, 2, 3, 3, 3, 6, 6])
})

it('gives a table its caption, and every row and column a heading', () => {
  const markup = renderToStaticMarkup(
    <DataTable
      caption="Shares"
      columns={['class', 'share']}
      rows={[
        ['1', '50 %'],
        ['2', '50 %'],
      ]}
      written={(text) => text}
    />,
  )
  expect(markup).toContain('<caption><span>Shares</span></caption>')
  expect(markup.match(/scope="col"/g)).toHaveLength(2)
  expect(markup.match(/scope="row"/g)).toHaveLength(2)
  expect(markup.match(/<td translate="no">50 %<\/td>/g)).toHaveLength(2)
})
