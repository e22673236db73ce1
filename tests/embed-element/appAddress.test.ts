import { expect, it } from 'vitest'
import { appAddress } from '../../src/embed-element/hostPage'

const page = 'https://school.example/deck.html#/3'

it('finds the app beside the element’s program, wherever that lies and whatever it is called', () => {
  expect(appAddress('https://example.org/lab/embed.js?v=2', page)).toBe('https://example.org/lab/index.html')
  expect(appAddress('file:///home/me/dist/embed.js', 'file:///home/me/deck.html')).toBe(
    'file:///home/me/dist/index.html',
  )
  expect(appAddress('https://school.example/vendor/figures.js', page)).toBe(
    'https://school.example/vendor/index.html',
  )
})

it('finds none where the program was written into the page: nothing of the app lies there', () => {
  expect(appAddress('https://school.example/deck.html', page)).toBeNull()
  expect(appAddress(page, page)).toBeNull()
  expect(appAddress('data:text/javascript;base64,ZXhwb3J0IHt9', page)).toBeNull()
  expect(appAddress('blob:https://school.example/3', page)).toBeNull()
})
