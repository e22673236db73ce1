import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import {
  addClass,
  applyPreset,
  dismissCorrection,
  goTo,
  randomSeed,
  redraw,
  removeClass,
  reset,
  setDraw,
  setFigure,
  setLabel,
  setLanguage,
  setN,
  setPi,
  setSeed,
  setTau,
  setTheme,
  setWeight,
} from '../../src/state/actions'
import { readAddress, stateAddress } from '../../src/state/address'
import { defaultParameters, definitions, parameterNames } from '../../src/state/parameterTable'
import { lessonStart, type Place } from '../../src/state/place'
import { store } from '../../src/state/store'
import { weights } from './arbitrary'

const chosen = () => store.getState().parameters

afterEach(() => store.setState(store.getInitialState(), true))

describe('the parameters', () => {
  it('stay legal and fit one another, whatever is done to them', () => {
    const anyNumber = fc.oneof(fc.double(), fc.integer(), fc.nat(20))
    const index = fc.integer({ min: -1, max: 17 })
    const deed = fc.oneof(
      fc.constantFrom(addClass, reset, () => redraw()),
      anyNumber.map((x) => () => setTau(x)),
      anyNumber.map((x) => () => setN(x)),
      anyNumber.map((x) => () => setSeed(x)),
      anyNumber.map((x) => () => setDraw(x)),
      fc
        .record({ mu: anyNumber, sigma: anyNumber, theta: anyNumber, turn: fc.tuple(anyNumber, anyNumber) })
        .map((values) => () => setFigure(values)),
      fc.tuple(index, index).map((pair) => () => setFigure({ pair })),
      index.map((k) => () => removeClass(k)),
      fc.tuple(index, anyNumber, fc.array(fc.boolean())).map((all) => () => setWeight(...all)),
      fc.tuple(index, fc.string({ unit: 'binary' })).map((all) => () => setLabel(...all)),
      fc.array(anyNumber).map((given) => () => setPi(given)),
      weights.map((pi) => () => applyPreset({ pi })),
    )
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
        store.setState(store.getInitialState(), true)
        for (const act of deeds) act()
        const now = chosen()
        for (const name of parameterNames) expect(definitions[name].legal(now[name], now)).toBe(true)
        expect(now.labels).toHaveLength(now.pi.length)
        expect(Math.abs(now.pi.reduce((sum, weight) => sum + weight, 0) - 1)).toBeLessThan(1e-12)
      }),
      { numRuns: 300 },
    )
  })

  it('move one at a time: a seed moves no slider, a slider no seed', () => {
    const before = chosen()
    setTau(0.5)
    expect(chosen()).toEqual({ ...before, tau: 0.5 })
    setSeed(7)
    expect(chosen()).toEqual({ ...before, tau: 0.5, seed: 7 })
    expect(chosen().pi).toBe(before.pi)
    expect(chosen().labels).toBe(before.labels)
  })

  it('tell nobody when nothing changes', () => {
    let told = 0
    const unsubscribe = store.subscribe(() => told++)
    setTau(1)
    setTau(Number.NaN)
    setPi([0.5, 0.3, 0.2])
    setPi([0.5])
    setWeight(0, 0.5)
    setLabel(0, '1')
    applyPreset({ tau: 1, hide: [] })
    reset()
    expect(told).toBe(0)
    unsubscribe()
  })

  it('go to the nearest legal number', () => {
    setTau(0)
    setN(1e9)
    setSeed(-4)
    expect(chosen()).toMatchObject({ tau: 0.01, n: 1e7, seed: 0 })
    setN(2.5)
    expect(chosen().n).toBe(3)
  })

  it('keep the draw below N', () => {
    setDraw(99_999)
    expect(chosen().draw).toBe(99_999)
    setN(10)
    expect(chosen().draw).toBe(9)
    setN(100)
    expect(chosen().draw).toBe(9)
  })
})

describe('single figures’ own parameters', () => {
  it('go to the nearest legal value, and NaN changes nothing', () => {
    setFigure({ mu: -9, sigma: Number.NaN, theta: 1e3, turn: [400, -0.4], pair: [2, 0] })
    expect(chosen()).toMatchObject({ mu: -3, sigma: 2, theta: 20, turn: [359, 0], pair: [2, 0] })
    setFigure({ mu: Number.NaN, pair: [0, 3] })
    expect(chosen()).toMatchObject({ mu: -3, pair: [0, 1] })
  })

  it('stand in the address like the others', () => {
    goTo({ view: 'lab' })
    setFigure({ mu: 0, pair: [1, 2], turn: [0, -9], axis: 'log-odds' })
    expect(stateAddress(store.getState())).toBe('#/lab?mu=0&axis=log-odds&pair=1-2&turn=0,-9')
  })

  it('leave a pair that has lost a class, and no other', () => {
    addClass()
    setFigure({ pair: [3, 1] })
    removeClass(0)
    expect(chosen().pair).toEqual([0, 1])
    setFigure({ pair: [2, 0] })
    setTau(0.5)
    expect(chosen().pair).toEqual([2, 0])
  })
})

describe('classes', () => {
  it('take an equal share when they are added, which the others give in proportion', () => {
    addClass()
    expect(chosen().pi).toEqual([0.375, 0.225, 0.15, 0.25])
    expect(chosen().labels).toEqual(['1', '2', '3', '4'])
  })

  it('give their share to the others in proportion when they are removed', () => {
    removeClass(0)
    expect(chosen().pi).toEqual([0.6, 0.4])
    applyPreset({ pi: [1, 0, 0] })
    removeClass(0)
    expect(chosen().pi).toEqual([0.5, 0.5])
  })

  it('are 2 to 16', () => {
    for (let times = 0; times < 20; times++) addClass()
    expect(chosen().pi).toHaveLength(16)
    for (let times = 0; times < 20; times++) removeClass(1)
    expect(chosen().pi).toHaveLength(2)
  })

  it('keep their names when others go; those without a name are counted anew', () => {
    setLabel(2, 'bird')
    removeClass(0)
    expect(chosen().labels).toEqual(['1', 'bird'])
  })

  it('have names of at most 24 code points, and a number without', () => {
    setLabel(0, '🎲'.repeat(30))
    expect(chosen().labels[0]).toBe('🎲'.repeat(24))
    // As some keyboards type it: composed before it is counted.
    setLabel(0, '한국어강남학생발표용긴이름들'.normalize('NFD'))
    expect(chosen().labels[0]).toBe('한국어강남학생발표용긴이름들')
    for (const nothing of ['', '  ', '\u3164']) {
      setLabel(0, nothing)
      expect(chosen().labels[0]).toBe('1')
    }
  })

  it('may be given in any scale', () => {
    setPi([2, 1, 1])
    expect(chosen().pi).toEqual([0.5, 0.25, 0.25])
    setPi([1, 1])
    expect(chosen()).toMatchObject({ pi: [0.5, 0.5], labels: ['1', '2'] })
  })
})

describe('classes that a hand chooses', () => {
  it('stand in the address with four decimals, and sum to 1', () => {
    goTo({ view: 'lab' })
    setPi([0.123456, 0.3, 0.576544])
    expect(stateAddress(store.getState())).toBe('#/lab?pi=0.1235,0.3,0.5765')
    fc.assert(
      fc.property(weights, (pi) => {
        setPi(pi)
        const short = chosen().pi
        for (const [k, weight] of short.entries()) {
          expect(String(weight)).toMatch(/^(?:[01]|0\.\d{1,4})$/)
          expect(weight === 0).toBe(pi[k] === 0)
        }
        expect(Math.abs(short.reduce((sum, weight) => sum + weight, 0) - 1)).toBeLessThan(1e-12)
        // Each is rounded by half of 0.0001, or raised to it, and the largest takes what all of that comes to.
        short.forEach((weight, k) => void expect(Math.abs(weight - pi[k]!)).toBeLessThan(1e-4 * pi.length))
        expect(readAddress('', stateAddress(store.getState())).parameters.pi).toEqual(short)
      }),
      { numRuns: 300 },
    )
  })
})

describe('drawing again', () => {
  it('changes the seed and nothing else', () => {
    const before = chosen()
    redraw(() => 7)
    expect(chosen()).toEqual({ ...before, seed: 7 })
  })

  it('never gives the same seed', () => {
    redraw(() => 42)
    expect(chosen().seed).toBe(43)
    setSeed(2 ** 32 - 1)
    redraw(() => 2 ** 32 - 1)
    expect(chosen().seed).toBe(0)
  })

  it('takes any of the 2³² seeds', () => {
    const seeds = Array.from({ length: 1000 }, randomSeed)
    expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32)).toBe(true)
    // Of 1000 among 2³² two coincide once in 8600 runs, three pairs once in 10¹².
    expect(new Set(seeds).size).toBeGreaterThan(997)
    // Somewhere between both ends: the mean's standard error is 0.009.
    expect(seeds.reduce((sum, seed) => sum + seed / 1000 / 2 ** 32, 0)).toBeCloseTo(0.5, 1)
  })
})

describe('notices', () => {
  it('are dismissed one by one, or all', () => {
    store.setState({ corrections: readAddress('', '#/lab?seed=-1&tau=0&n=0').corrections })
    dismissCorrection(store.getState().corrections[1])
    expect(store.getState().corrections.map(({ name }) => name)).toEqual(['n', 'seed'])
    dismissCorrection()
    expect(store.getState().corrections).toEqual([])
  })
})

describe('places', () => {
  const plan = {
    ...store.getInitialState().plan,
    prescribe: ({ view }: { view: string }) =>
      view === 'lecture' ? { tau: 0.1, pi: [1, 1].map(() => 0.5) } : {},
    stepsIn: () => 3,
  }
  const lecture = { view: 'lecture', chapter: 'temperature', step: 2 } as const

  it('prescribe values, and take them along when one leaves', () => {
    store.setState({ plan })
    setSeed(7)
    goTo(lecture)
    expect(chosen()).toMatchObject({ tau: 0.1, pi: [0.5, 0.5], labels: ['1', '2'], seed: 7 })
    setPi([0.9, 0.1])
    goTo({ view: 'lab' })
    expect(chosen()).toMatchObject({ tau: 1, pi: [0.9, 0.1], seed: 7 })
  })

  it('keep what was chosen from one build of a screen to another, but for what these prescribe differently', () => {
    const prescribe = (place: { view: string; build?: number }) =>
      place.view === 'lecture' ? { tau: 0.1, n: place.build ? 10 : 100 } : { tau: 0.1 }
    store.setState({ plan: { ...plan, prescribe } })
    const nextBuild = { ...lecture, build: 1 }
    const leads: [boolean, Place, Place][] = [
      [true, lecture, nextBuild],
      [false, lecture, { ...lecture, step: 3 }],
      [false, lecture, { ...lecture, chapter: 'training' }],
      [false, lecture, { ...lecture, view: 'lesson' }],
      [false, { ...lecture, view: 'lesson' }, lecture],
      [false, { view: 'lab' }, { view: 'speaker' }],
    ]
    for (const [isKept, from, to] of leads) {
      goTo(from)
      setTau(0.3)
      setN(55)
      goTo(to)
      expect({ to, tau: chosen().tau }).toEqual({ to, tau: isKept ? 0.3 : 0.1 })
    }
    goTo(lecture)
    setN(55)
    goTo(nextBuild)
    expect(chosen().n).toBe(10)
  })

  it('do not take back what was chosen at the lesson’s opening', () => {
    store.setState({ plan, place: lessonStart })
    setTau(0.3)
    goTo(lecture)
    expect(chosen()).toMatchObject({ tau: 0.3, pi: [0.5, 0.5] })
  })

  it('have no step past the last', () => {
    store.setState({ plan })
    goTo({ ...lecture, step: 9 })
    expect(store.getState().place).toEqual({ ...lecture, step: 3 })
    goTo({ ...lecture, step: 0 })
    expect(store.getState().place).toEqual({ ...lecture, step: 1 })
  })

  it('are those that the chosen steps have', () => {
    const steps = [{ chapter: 'temperature', ranges: [[3, 3]] }] as const
    store.setState({
      plan: {
        ...plan,
        nearestAllowed: (place) => (place.view === 'lecture' ? { ...place, step: 3 } : place),
      },
    })
    applyPreset({ steps })
    goTo({ ...lecture, step: 1 })
    expect(store.getState().place).toEqual({ ...lecture, step: 3 })
    reset()
    expect(chosen().steps).toEqual(steps)
  })

  it('are taken as they are where they have no steps', () => {
    for (const place of [{ view: 'lab' }, { view: 'embed', figure: 'race' }] as const) {
      goTo(place)
      expect(store.getState().place).toStrictEqual(place)
    }
  })

  it('put their own defaults back, and leave the page’s look and language', () => {
    store.setState({ plan })
    goTo(lecture)
    setTau(3)
    setPi([1, 2, 3])
    setLabel(0, 'cat')
    setN(5)
    setDraw(4)
    setSeed(1)
    setLanguage('ko')
    setTheme('dark')
    applyPreset({ hide: ['tau'] })
    setFigure({ mu: 0, wiring: 'side', axis: 'log-odds', turn: [0, 0], theta: 1 })
    reset()
    expect(chosen()).toEqual({
      ...defaultParameters({ pi: [0.5, 0.5] }),
      pi: [0.5, 0.5],
      tau: 0.1,
      seed: 42,
      n: 100_000,
      draw: 0,
      labels: ['1', '2'],
      hide: ['tau'],
      lang: 'ko',
      theme: 'dark',
    })
  })

  it('are not left by going where one is', () => {
    const { place } = store.getState()
    goTo({ ...lessonStart })
    expect(store.getState().place).toBe(place)
  })

  it('are in the address of the present state, with what the reader changed', () => {
    goTo({ view: 'lab' })
    setTau(0.5)
    expect(stateAddress(store.getState())).toBe('#/lab?tau=0.5')
    expect(stateAddress(store.getState(), new Set(['lang']))).toBe('#/lab?tau=0.5&lang=en')
  })
})

describe('the weights that π is compared with', () => {
  const present = () => store.getState().parameters

  it('go with π until somebody chooses others, so that no address need carry them', () => {
    goTo({ view: 'lab' })
    setPi([0.2, 0.8])
    expect(present().to).toEqual([0.2, 0.8])
    setFigure({ to: [0.6, 0.4] })
    setPi([0.1, 0.9])
    expect(present().to).toEqual([0.6, 0.4])
  })

  it('stay where the move is what is looked at', () => {
    store.setState(store.getInitialState(), true)
    goTo({ view: 'embed', figure: 'coupling' })
    setWeight(0, 0.2)
    expect(present().pi[0]).toBe(0.2)
    expect(present().to).toEqual([0.5, 0.3, 0.2])
  })
})
