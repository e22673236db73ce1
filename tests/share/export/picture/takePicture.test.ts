import { describe, expect, it } from 'vitest'
import { shiftsUp } from '../../../../src/share/export/picture/takePicture'

const drawing = (top: number, bottom: number) => ({ top, bottom })

describe('drawings of a picture', () => {
  it('stay where the page has them while little lies between them', () => {
    expect(shiftsUp([drawing(0, 20), drawing(30, 100), drawing(30, 90)], 24)).toEqual([0, 0, 0])
  })

  it('move up where the page has controls or words above them, and stay in one row', () => {
    expect(shiftsUp([drawing(100, 120), drawing(200, 300), drawing(210, 290)], 24)).toEqual([76, 132, 132])
  })

  it('keep the place of one that lies over others', () => {
    expect(shiftsUp([drawing(150, 170), drawing(0, 200), drawing(260, 300)], 24)).toEqual([0, 0, 36])
  })
})
