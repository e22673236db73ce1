import { describe, expect, it } from 'vitest'
import { shareDecimals, shareRows } from '../../src/figures/shareRows'
import { numbers } from '../../src/language/number'
import { isInside, isUnsettled } from '../../src/plots/shares/ShareRows'

const parameters = { pi: [0.5, 0.3, 0.2], labels: ['1', 'b', '3'] }

describe('shareRows', () => {
  it('sets each share beside its π and inside the band while the counts are what π expects', () => {
    const rows = shareRows(parameters, [500, 300, 200], 1000, numbers.en)
    expect(rows.map(({ share }) => share)).toEqual([0.5, 0.3, 0.2])
    expect(rows.map(({ text }) => text)).toEqual(['50.0%', '30.0%', '20.0%'])
    for (const row of rows) {
      expect(row.expected.low).toBeLessThan(row.expected.at)
      expect(row.expected.high).toBeGreaterThan(row.expected.at)
      expect(isInside(row)).toBe(true)
    }
  })

  it('tells a share that chance leaves there less than once in a thousand', () => {
    // 3.3 standard errors √(0.5·0.5/1000) from 0.5 is 0.052.
    expect(isInside(shareRows(parameters, [560, 260, 180], 1000, numbers.en)[0]!)).toBe(false)
  })

  it('allows a class with π = 0 no win at all', () => {
    const impossible = { pi: [1, 0], labels: ['1', '2'] }
    expect(shareRows(impossible, [10, 0], 10, numbers.en).map(isInside)).toEqual([true, true])
    expect(shareRows(impossible, [9, 1], 10, numbers.en).map(isInside)).toEqual([false, false])
  })

  it('draws no conclusion from ten draws, in which chance could have left out every class', () => {
    expect(shareRows(parameters, [10, 0, 0], 10, numbers.en).map(isUnsettled)).toEqual([true, true, true])
    expect(shareRows(parameters, [50, 30, 20], 100, numbers.en).map(isUnsettled)).toEqual([
      false,
      false,
      false,
    ])
    expect(shareRows({ pi: [1, 0], labels: ['1', '2'] }, [10, 0], 10, numbers.en).map(isUnsettled)).toEqual([
      false,
      false,
    ])
  })

  it('says no more decimals than the draws can support', () => {
    expect([1, 999, 1000, 99_999, 100_000].map(shareDecimals)).toEqual([0, 0, 1, 1, 2])
  })
})
