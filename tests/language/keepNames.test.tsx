import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { keepNames } from '../../src/language/typeset/keepNames'
import { wholeNames } from '../../src/language/typeset/wholeNames'

/** Of a text what a translator leaves as it is. */
const kept = (text: string, names: readonly string[], write = keepNames) =>
  [...renderToStaticMarkup(<p>{write(text, names)}</p>).matchAll(/<span translate="no">(.*?)<\/span>/g)].map(
    ([, name]) => name,
  )

it('keeps the reader’s names where they stand by themselves, the longer before the shorter', () => {
  const names = ['cat', 'cat 2', '(a|b)']
  expect(kept('Class cat is first, cat 2 second; (a|b) is no category', names)).toEqual([
    'cat',
    'cat 2',
    '(a|b)',
  ])
  expect(kept('1.5 in class 1', ['1', '2', '3'])).toEqual([])
})

it('keeps a name that a Korean particle follows', () => {
  expect(kept('고양이가 개보다 먼저다', ['고양이', '개'])).toEqual(['고양이', '개'])
})

it('keeps names within words that stay on one line', () => {
  expect(kept('cat beats a one-hot dog', ['cat', 'dog'], wholeNames)).toEqual(['cat', 'dog'])
})
