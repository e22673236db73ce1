import { describe, expect, it } from 'vitest'
import { spreadOut } from '../../src/plots/frame/placeLabels'

describe('spreadOut', () => {
  it('leaves labels where they are wanted while none covers another', () => {
    expect(spreadOut([50, 120, 300], [40, 60, 40], [0, 400])).toEqual([50, 120, 300])
  })

  it('sets crowded labels side by side round their common middle', () => {
    expect(spreadOut([100, 110, 120], [40, 60, 40], [0, 400])).toEqual([60, 110, 160])
  })

  it('keeps them between the ends', () => {
    expect(spreadOut([2, 390], [40, 40], [0, 400])).toEqual([20, 380])
    expect(spreadOut([1, 2, 3], [40, 60, 40], [0, 400])).toEqual([20, 70, 120])
    expect(spreadOut([397, 398], [40, 60], [0, 400])).toEqual([320, 370])
  })
})
