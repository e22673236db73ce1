import { describe, expect, it } from 'vitest'
import { findScormApi, type ScormApi } from '../../src/shell/scorm/reportToPlatform'

const api = {} as ScormApi

/** A window with others round it, outermost last; a window that is `null` is one of another site. */
function windowIn(...around: ({ API?: ScormApi } | null)[]): Window {
  const refused = new Proxy(
    {},
    {
      get: () => {
        throw new DOMException('Blocked', 'SecurityError')
      },
    },
  )
  const windows = [{}, ...around].map((own) => (own === null ? refused : { ...own })) as {
    parent?: unknown
  }[]
  windows.forEach((own, at) => {
    if (own !== refused) own.parent = windows[at + 1] ?? own
  })
  return windows[0] as unknown as Window
}

describe('the API of a learning platform', () => {
  it('is found in any window round the page, the nearest first', () => {
    const nearer = {} as ScormApi
    expect(findScormApi(windowIn({}, { API: nearer }, { API: api }))).toBe(nearer)
    expect(findScormApi(windowIn({}, {}, { API: api }))).toBe(api)
  })

  it('is found round the window that opened the page, where a platform opens a window of its own', () => {
    const page = Object.assign(windowIn(), { opener: windowIn({}, { API: api }) })
    expect(findScormApi(page)).toBe(api)
  })

  it('is not looked for beyond a window of another site, and nowhere is no fault', () => {
    expect(findScormApi(windowIn(null, { API: api }))).toBeNull()
    expect(findScormApi(windowIn({}))).toBeNull()
  })
})
