import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { goTo, setDraw, setLanguage, setN, setTau, setWeight } from '../../src/state/actions'
import { type AddressWindow, followAddress } from '../../src/state/followAddress'
import { lessonStart } from '../../src/state/place'
import { store } from '../../src/state/store'

type Event = 'hashchange' | 'popstate' | 'pagehide'

/** A window with one tab's history, its events as a browser sends them. `refuses` is a frame of srcdoc. */
class Tab implements AddressWindow {
  entries: { search: string; hash: string; state: unknown }[]
  at = 0
  rewritten = 0
  listeners = new Map<Event, Set<() => void>>()
  navigator: { languages: string[] }
  location: AddressWindow['location']
  history: AddressWindow['history']

  constructor(
    search: string,
    hash: string,
    public refuses = false,
    languages = ['en-US'],
  ) {
    this.entries = [{ search, hash, state: null }]
    this.navigator = { languages }
    const entry = () => this.entries[this.at]!
    const written = (state: unknown, url: string | URL | null | undefined) => {
      if (this.refuses) throw new DOMException('refused', 'SecurityError')
      if (!String(url).startsWith('#')) throw new Error('would lose the query')
      return { ...entry(), hash: String(url), state }
    }
    const push = (next: { search: string; hash: string; state: unknown }) => {
      this.entries.splice(++this.at, this.entries.length, next)
    }
    this.location = {
      get search() {
        return entry().search
      },
      get hash() {
        return entry().hash
      },
      set hash(hash) {
        if (hash === entry().hash) return
        tab.rewritten++
        push({ ...entry(), hash, state: null })
        queueMicrotask(() => tab.send('hashchange'))
      },
    }
    this.history = {
      get state() {
        return entry().state
      },
      replaceState: (state, _, url) => {
        this.entries[this.at] = written(state, url)
        this.rewritten++
      },
      pushState: (state, _, url) => push(written(state, url)),
    }
    const tab = this
  }

  addEventListener = (type: Event, listener: () => void) => {
    this.listeners.set(type, (this.listeners.get(type) ?? new Set()).add(listener))
  }

  removeEventListener = (type: Event, listener: () => void) => {
    this.listeners.get(type)?.delete(listener)
  }

  send(type: Event) {
    for (const listener of this.listeners.get(type) ?? []) listener()
  }

  travel(steps: number) {
    this.at += steps
    this.send('popstate')
    this.send('hashchange')
  }

  get hash() {
    return this.location.hash
  }
}

const chosen = () => store.getState().parameters
let unfollow = () => {}
const follow = (tab: Tab, plan: Parameters<typeof followAddress>[0] = {}) => {
  unfollow = followAddress(plan, tab)
  return tab
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  unfollow()
  store.setState(store.getInitialState(), true)
  vi.useRealTimers()
})

describe('at the start', () => {
  it('reads place, parameters, unknown names and corrections', () => {
    follow(new Tab('?seed=7', '#/lab?tau=0&nu=1'))
    expect(store.getState()).toMatchObject({
      place: { view: 'lab' },
      parameters: { seed: 7, tau: 0.01 },
      unknown: [['nu', '1']],
      corrections: [{ name: 'tau', given: '0', used: '0.01', reason: 'below' }],
    })
  })

  it('writes what it used in place of what was given', () => {
    expect(follow(new Tab('', '#/lab?tau=0&nu=1&n=1e99')).hash).toBe('#/lab?tau=0.01&n=10000000&nu=1')
    expect(store.getState().corrections).toHaveLength(2)
  })

  it('leaves a bare address bare', () => {
    const tab = follow(new Tab('', ''))
    expect(tab.hash).toBe('')
    expect(tab.rewritten).toBe(0)
    expect(store.getState().place).toEqual(lessonStart)
  })

  it('takes the language of the browser', () => {
    const tab = follow(new Tab('', '#/lab', false, ['fr', 'ko-KR']))
    expect(chosen().lang).toBe('ko')
    expect(tab.hash).toBe('#/lab')
  })
})

describe('while a value changes', () => {
  it('rewrites the address at most once in 300 ms, and ends with the last value', () => {
    const tab = follow(new Tab('?from=host', '#/lab'))
    for (let step = 1; step <= 300; step++) {
      setTau(step / 10)
      vi.advanceTimersByTime(10)
    }
    expect(tab.rewritten).toBeLessThanOrEqual(11)
    vi.advanceTimersByTime(300)
    expect(tab.hash).toBe('#/lab?tau=30')
    expect(tab.entries).toHaveLength(1)
    expect(tab.location.search).toBe('?from=host')
  })

  it('rewrites it at once after a pause', () => {
    const tab = follow(new Tab('', '#/lab'))
    setTau(2)
    expect(tab.hash).toBe('#/lab?tau=2')
    vi.advanceTimersByTime(1000)
    setTau(3)
    expect(tab.hash).toBe('#/lab?tau=3')
  })

  it('keeps what others keep in the entry of the history', () => {
    const tab = new Tab('', '#/lab')
    tab.entries[0]!.state = { scroll: 120 }
    follow(tab)
    setTau(2)
    expect(tab.entries[0]!.state).toEqual({ scroll: 120 })
  })

  it('loses nothing when the page is left', () => {
    const tab = follow(new Tab('', '#/lab'))
    setTau(2)
    setTau(3)
    tab.send('pagehide')
    expect(tab.hash).toBe('#/lab?tau=3')
  })
})

describe('names of the query', () => {
  it('are written in the fragment once changed, even when changed back', () => {
    const tab = follow(new Tab('?tau=1&lang=en', '#/lab'))
    expect(tab.hash).toBe('#/lab')
    setTau(2)
    setTau(1)
    vi.advanceTimersByTime(300)
    expect(tab.hash).toBe('#/lab?tau=1')
    setLanguage('ko')
    setLanguage('en')
    vi.advanceTimersByTime(300)
    expect(tab.hash).toBe('#/lab?tau=1&lang=en')
  })

  it('give way to the default that the reader went back to, also after a reload', () => {
    const tab = follow(new Tab('?tau=0.5', '#/lab'))
    vi.advanceTimersByTime(300)
    setTau(1)
    expect(tab.hash).toBe('#/lab?tau=1')
    unfollow()
    follow(new Tab('?tau=0.5', tab.hash))
    expect(chosen().tau).toBe(1)
    setDraw(3)
    vi.advanceTimersByTime(300)
    setDraw(0)
    expect(follow(new Tab('?tau=0.5', tab.hash)).hash).toBe('#/lab?tau=1')
  })

  it('are written when another parameter moved them', () => {
    const tab = follow(new Tab('?draw=50&labels=a,b,c', '#/lab'))
    setN(10)
    vi.advanceTimersByTime(300)
    expect(tab.hash).toBe('#/lab?n=10&draw=9&labels=a,b,c')
  })
})

it('a chosen language stays in the address, one that is not known does not', () => {
  expect(follow(new Tab('', '#/lab?lang=en')).hash).toBe('#/lab?lang=en')
  unfollow()
  const tab = follow(new Tab('', '#/lab?lang=fr'))
  expect(tab.hash).toBe('#/lab')
  setLanguage('ko')
  setLanguage('en')
  vi.advanceTimersByTime(600)
  expect(tab.hash).toBe('#/lab?lang=en')
})

describe('Back and Forward', () => {
  it('move between places, each with its values', () => {
    const tab = follow(new Tab('', '#/lab'))
    setTau(2)
    setTau(3)
    goTo({ view: 'lecture', chapter: 'temperature', step: 1 })
    expect(tab.entries.map(({ hash }) => hash)).toEqual(['#/lab?tau=3', '#/lecture/temperature/1?tau=3'])
    setTau(4)
    vi.advanceTimersByTime(300)
    tab.travel(-1)
    expect(store.getState()).toMatchObject({ place: { view: 'lab' }, parameters: { tau: 3 } })
    tab.travel(1)
    expect(store.getState()).toMatchObject({ place: { view: 'lecture' }, parameters: { tau: 4 } })
    expect(tab.entries).toHaveLength(2)
  })

  it('lead past a place that replaced another', () => {
    const tab = follow(new Tab('', '#/lab'))
    goTo({ view: 'lesson', chapter: 'training' })
    goTo({ view: 'lesson', chapter: 'gradient' }, 'replace')
    vi.advanceTimersByTime(300)
    expect(tab.entries.map(({ hash }) => hash)).toEqual(['#/lab', '#/lesson/gradient'])
  })

  it('do not carry a value that still waits into another entry', () => {
    const tab = follow(new Tab('', '#/lab'))
    goTo({ view: 'lesson', chapter: 'training' })
    setTau(2)
    setTau(3)
    tab.travel(-1)
    vi.advanceTimersByTime(1000)
    expect(tab.hash).toBe('#/lab')
    expect(chosen().tau).toBe(1)
  })

  it('are read where a value of the entry before still waits as they come', () => {
    const tab = follow(new Tab('', '#/lab'))
    setTau(2)
    setTau(3)
    // Its event has yet to come when that value was to be written.
    tab.location.hash = '#/lab?n=777'
    vi.advanceTimersByTime(1000)
    expect(chosen()).toMatchObject({ tau: 1, n: 777 })
    expect(tab.hash).toBe('#/lab?n=777')
  })

  it('lose to a place that is gone to before their event comes', () => {
    const tab = follow(new Tab('', '#/lab'))
    setTau(2)
    setTau(3)
    tab.location.hash = '#/lab?n=777'
    goTo({ view: 'lesson', chapter: 'training' })
    tab.send('hashchange')
    vi.advanceTimersByTime(1000)
    expect(store.getState().place).toEqual({ view: 'lesson', chapter: 'training' })
    expect(tab.hash).toMatch(/^#\/lesson\/training/)
  })

  it('find what each place prescribes', () => {
    const prescribe = ({ view }: { view: string }) => (view === 'lesson' ? { tau: 0.1 } : {})
    const tab = follow(new Tab('', '#/lab'), { prescribe })
    goTo({ view: 'lesson', chapter: 'training' })
    expect(tab.hash).toBe('#/lesson/training?tau=0.1')
    tab.travel(-1)
    expect(chosen().tau).toBe(1)
    tab.travel(1)
    expect(chosen().tau).toBe(0.1)
  })
})

it('an address typed into the same page is followed, and its corrections are said', () => {
  const tab = follow(new Tab('', '#/lab?tau=2'))
  tab.location.hash = '#/embed/race?pi=1'
  vi.advanceTimersByTime(0)
  tab.send('hashchange')
  expect(store.getState()).toMatchObject({
    place: { view: 'embed', figure: 'race' },
    parameters: { tau: 1 },
    corrections: [{ name: 'pi', reason: 'oneClass' }],
  })
})

describe('where the history refuses to be written', () => {
  it('the fragment is set instead, where the reader comes to rest, and the notices stay', async () => {
    const tab = follow(new Tab('', '#/lab?tau=0', true))
    expect(tab.hash).toBe('#/lab?tau=0.01')
    for (let step = 1; step <= 100; step++) {
      setWeight(0, step / 200)
      await vi.advanceTimersByTimeAsync(50)
    }
    await vi.advanceTimersByTimeAsync(1000)
    expect(tab.hash).toBe('#/lab?tau=0.01')
    setTau(5)
    await vi.advanceTimersByTimeAsync(1000)
    expect(tab.hash).toBe('#/lab?tau=5')
    expect(store.getState().corrections).toHaveLength(1)
    expect(tab.entries).toHaveLength(3)
  })

  it('Back still moves between places', async () => {
    const tab = follow(new Tab('', '#/lab', true))
    goTo({ view: 'lesson', chapter: 'training' })
    await vi.advanceTimersByTimeAsync(0)
    expect(tab.hash).toBe('#/lesson/training')
    tab.travel(-1)
    expect(store.getState().place).toEqual({ view: 'lab' })
  })
})

it('an address whose place its steps leave out is that of the next one, with what that prescribes', () => {
  const tab = new Tab('', '#/lecture?steps=temperature:2&seed=7')
  unfollow = followAddress(
    {
      prescribe: (place) => (place.view === 'lecture' ? { tau: place.step } : {}),
      nearestAllowed: (place, [chosen]) =>
        place.view === 'lecture' && chosen ? { ...place, chapter: chosen.chapter, step: 2 } : place,
    },
    tab,
  )
  expect(store.getState()).toMatchObject({
    place: { view: 'lecture', chapter: 'temperature', step: 2 },
    parameters: { tau: 2, seed: 7 },
    corrections: [],
  })
  expect(tab.hash).toBe('#/lecture/temperature/2?tau=2&seed=7&steps=temperature:2')
})

it('lets go of the window when it is told to, after a last write', () => {
  const tab = follow(new Tab('', '#/lab'))
  setTau(2)
  setTau(3)
  unfollow()
  expect(tab.hash).toBe('#/lab?tau=3')
  setTau(4)
  vi.advanceTimersByTime(1000)
  expect(tab.hash).toBe('#/lab?tau=3')
  expect([...tab.listeners.values()].every((listeners) => listeners.size === 0)).toBe(true)
})
