import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxesAround, isFree, placeLabels } from '../../src/plots/frame/placeLabels'
import { fitText, textWidth, wrapText } from '../../src/plots/frame/text'
import { besideLine } from '../../src/plots/histogram/Histogram'

const number = (max: number) => fc.double({ min: 0, max, noNaN: true })

describe('a box round a mark', () => {
  it('lies inside the picture, and off the mark unless the picture ends there', () => {
    fc.assert(
      fc.property(number(400), number(300), number(20), number(7), (x, y, radius, direction) => {
        const picture = { width: 400, height: 300 }
        const boxes = boxesAround({ x, y, radius }, { width: 60, height: 18 }, direction, picture, 14)
        for (const box of boxes) {
          expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0)
          expect(box.x + box.width).toBeLessThanOrEqual(400)
          expect(box.y + box.height).toBeLessThanOrEqual(300)
        }
        expect(boxes.some((box) => isFree(box, { boxes: [], discs: [{ x, y, radius }] }))).toBe(true)
      }),
    )
  })
})

describe('placed labels', () => {
  it('touch neither each other nor an obstacle', () => {
    const disc = fc.record({ x: number(500), y: number(400), radius: number(25) })
    fc.assert(
      fc.property(fc.array(disc, { minLength: 1, maxLength: 12 }), (discs) => {
        const candidates = discs.map((mark) =>
          boxesAround(mark, { width: 70, height: 18 }, 0, { width: 500, height: 400 }, 14),
        )
        const placed = placeLabels(candidates, { boxes: [], discs }).filter((box) => box !== null)
        placed.forEach((box, at) => {
          expect(isFree(box, { boxes: placed.filter((_, other) => other !== at), discs })).toBe(true)
        })
      }),
    )
  })
})

describe("the mean's label", () => {
  it('stays in the picture, off its line wherever one side has room', () => {
    fc.assert(
      fc.property(number(300), number(250), (line, label) => {
        const { x, over } = besideLine(line, label, 300, 5)
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x + label).toBeLessThanOrEqual(300 + 1e-9)
        const room = Math.max(300 - line, line) >= label + 5
        expect(over).toBe(!room)
        if (!over) expect(x >= line + 5 - 1e-9 || x + label <= line - 5 + 1e-9).toBe(true)
      }),
    )
  })
})

describe('fitted text', () => {
  const font = '400 14px sans-serif'

  it('is left alone where it fits, else cut to what fits and marked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 24 }),
        fc.double({ min: 20, max: 400, noNaN: true }),
        (text, width) => {
          const fitted = fitText(text, width, font)
          expect(textWidth(fitted, font)).toBeLessThanOrEqual(width + 0.01)
          if (textWidth(text, font) <= width + 0.01) expect(fitted).toBe(text)
          else {
            const kept = fitted.slice(0, -1)
            expect(fitted.endsWith('…')).toBe(true)
            expect(text.startsWith(kept)).toBe(true)
            const next = [...text].slice(0, [...kept].length + 1).join('')
            expect(textWidth(`${next}…`, font)).toBeGreaterThan(width)
          }
        },
      ),
    )
  })
})

// Where no canvas measures, every letter of these is 5.8 CSS pixels wide.
const wrap = (text: string, letters: number) => wrapText(text, 5.8 * letters + 1, '10px x')

describe('a room made for a text', () => {
  it('has it whole, however its sums are rounded', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 24 }), number(60), (text, em) => {
        const font = `${10 + em}px x`
        const room = textWidth(text, font) + 0.9 * em
        expect(fitText(text, room - 0.9 * em, font)).toBe(text)
      }),
    )
  })
})

describe('lines of a text', () => {
  it('hold as many words as fit, and all of them together', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two ', 'three ', 'four'])
    expect(wrap('one two three four', 100)).toEqual(['one two three four'])
  })

  it('break within a word that is wider than a line', () => {
    expect(wrap('a abcdefgh', 4)).toEqual(['a ab', 'cdef', 'gh'])
  })
})
