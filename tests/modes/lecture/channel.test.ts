import { afterEach, describe, expect, it, vi } from 'vitest'
import { openChannel } from '../../../src/modes/lecture/windows/channel'
import type { Message } from '../../../src/modes/lecture/windows/message'
import { isNamedByUs } from '../../../src/modes/lecture/windows/session'

const ours = 'https://lab.example'
const stranger = 'https://other.example'

afterEach(() => vi.unstubAllGlobals())

/** A window at our address, with what a test needs of it. */
function openWindow(more: object = {}, protocol = 'https:') {
  const page = Object.assign(new EventTarget(), { origin: ours, opener: null, parent: null, ...more })
  page.parent ??= page as never
  vi.stubGlobal('window', page)
  vi.stubGlobal('location', { origin: protocol === 'file:' ? 'file://' : ours, protocol })
  vi.stubGlobal('BroadcastChannel', undefined)
  return page
}

describe('a window of the lecture', () => {
  const [known, unknown] = [{ closed: false }, { closed: false }] as unknown as Window[]
  const from = (session: string): Message => ({
    gumbelSoftmaxLecture: 1,
    session,
    from: 'speaker',
    sender: 'another',
    number: 1,
    body: { type: 'hello' },
  })

  it.each([
    ['a page of ours', ours, unknown, 'another', true],
    ['a stranger', stranger, unknown, '', false],
    ['a stranger that knows the lecture', stranger, unknown, 'this', false],
    ['a stranger whose window is known', stranger, known, 'this', false],
    ['a page without an origin', 'null', unknown, 'another', false],
    ['one that knows the lecture', 'null', unknown, 'this', true],
    ['one whose window is known', 'null', known, '', true],
    ['another file', 'file://', unknown, '', false],
    ['a file whose window is known', 'file://', known, '', true],
  ] as const)('hears %s at %s: %#', (_who, origin, source, session, isHeard) => {
    const page = openWindow()
    const receive = vi.fn()
    const channel = openChannel({ from: 'stage', session: () => 'this', windows: () => [known!], receive })
    page.dispatchEvent(Object.assign(new Event('message'), { origin, source, data: from(session) }))
    channel.close()
    expect(receive).toHaveBeenCalledTimes(isHeard ? 1 : 0)
  })
})

describe('a window’s name says which lecture it is of', () => {
  const [same, other] = [{ location: { origin: ours } }, {}]
  Object.defineProperty(other, 'location', {
    get() {
      throw new DOMException('another origin', 'SecurityError')
    },
  })

  it.each([
    ['where a page of ours opened it', { opener: same }, 'https:', true],
    ['where a page of ours framed it', { parent: same }, 'https:', true],
    ['not where a stranger opened it', { opener: other }, 'https:', false],
    ['not where a stranger framed it', { parent: other }, 'https:', false],
    ['not where nobody is left who named it', {}, 'https:', false],
    ['in a file', { opener: other }, 'file:', true],
    ['in a sandbox', { origin: 'null', opener: other }, 'https:', true],
  ] as const)('%s', (_where, page, protocol, isOurs) => {
    openWindow(page, protocol)
    expect(isNamedByUs()).toBe(isOurs)
  })
})
