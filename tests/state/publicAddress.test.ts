import { expect, it } from 'vitest'
import { publicAddress, siteAddress } from '../../src/state/publicAddress'

const page = 'https://a.example/lab/index.html'

it("is the page's own address, without what a link carries itself", () => {
  expect(publicAddress(`${page}?tau=2#/lab?tau=3`, '')).toEqual({ url: page, reachable: true })
})

it('is the setting where there is one, as a directory or a file', () => {
  const from = (setting: string) => publicAddress('file:///home/reader/gumbel-softmax.html', setting)
  expect(from('https://b.example/course')).toEqual({ url: 'https://b.example/course/', reachable: true })
  expect(from('https://b.example/course/')).toEqual({ url: 'https://b.example/course/', reachable: true })
  expect(from('https://b.example')).toEqual({ url: 'https://b.example/', reachable: true })
  expect(from(page)).toEqual({ url: page, reachable: true })
})

it.each(['', 'example', '/course/', 'javascript:alert(1)', 'file:///course/'])(
  'does without the setting %j, which is no address of the web',
  (setting) => expect(publicAddress(page, setting).url).toBe(page),
)

it.each([
  'file:///home/reader/gumbel-softmax.html',
  'about:srcdoc',
  'http://localhost:4173/',
  'http://lab.localhost/',
  'http://127.0.0.1:4173/',
  'http://[::1]:4173/',
])('cannot be opened by others: %s', (here) => expect(publicAddress(here, '').reachable).toBe(false))

it.each(['http://192.168.0.7:4173/', 'https://localhost.example/'])('can be opened by others: %s', (here) =>
  expect(publicAddress(here, '').reachable).toBe(true),
)

it('takes no place for the site but the one that is set', () => {
  expect(siteAddress('https://b.example/course')).toBe('https://b.example/course/')
  expect(siteAddress('https://b.example/course/index.html')).toBe('https://b.example/course/index.html')
  for (const setting of [undefined, '', 'example', 'file:///course/']) expect(siteAddress(setting)).toBeNull()
})
