import { afterEach, describe, expect, it } from 'vitest'
import { cutText, isolate } from '../../src/state/text'

describe('a text that is cut', () => {
  const segmenter = Intl.Segmenter
  afterEach(() => {
    Object.assign(Intl, { Segmenter: segmenter })
  })

  it('keeps or loses characters whole, and may end with one', () => {
    expect(cutText('a👨‍👩‍👧b', 3)).toBe('a')
    expect(cutText('a👨‍👩‍👧b', 6)).toBe('a👨‍👩‍👧')
    expect(cutText('abc', 3)).toBe('abc')
    expect(cutText('abcd', 3)).toBe('abc')
    // What stands behind the cut belongs to the last letter.
    expect(cutText('ab\u0301', 2)).toBe('a')
  })

  it('is cut between code points where the browser cannot tell characters', () => {
    Reflect.deleteProperty(Intl, 'Segmenter')
    expect(cutText('👨‍👩‍👧', 3)).toBe('👨‍👩')
  })
})

it('letters from right to left stand in an isolate, others as they are', () => {
  expect(isolate('חתול')).toBe('\u2068חתול\u2069')
  expect(isolate('고양이 cat')).toBe('고양이 cat')
})
