import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { plan } from '../../../src/lesson/plan'
import { type Command, nextTemperature, perform } from '../../../src/modes/lecture/command'
import { clockAtRest, handsAt, lecture, type Pen } from '../../../src/modes/lecture/lectureStore'
import { minutesOf, plans, stepsOf } from '../../../src/modes/lecture/Plans'
import { rememberChanges } from '../../../src/modes/lecture/undo'
import { readMessage } from '../../../src/modes/lecture/windows/message'
import { goTo, setFigure, setN, setTau } from '../../../src/state/actions'
import { store } from '../../../src/state/store'

const present = () => store.getState().parameters

describe('the temperature’s keys', () => {
  it('go by a tenth of a decade: ten presses from 1 to 0.1, and back', () => {
    let tau = 1
    const down = Array.from({ length: 10 }, () => (tau = nextTemperature(tau, -1)))
    expect(down).toEqual([0.8, 0.63, 0.5, 0.4, 0.32, 0.25, 0.2, 0.16, 0.125, 0.1])
    for (let press = 0; press < 10; press++) tau = nextTemperature(tau, 1)
    expect(tau).toBe(1)
  })

  it('lead from a temperature between two to its neighbour, and never out of 0.01 … 100', () => {
    expect(nextTemperature(0.45, 1)).toBe(0.5)
    expect(nextTemperature(0.45, -1)).toBe(0.4)
    expect(nextTemperature(100, 1)).toBe(100)
    expect(nextTemperature(90, 1)).toBe(100)
    expect(nextTemperature(0.01, -1)).toBe(0.01)
  })
})

describe('undo', () => {
  let forget: () => void
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance'] })
    store.setState(store.getInitialState(), true)
    goTo({ view: 'lecture', chapter: 'temperature', step: 3 })
    forget = rememberChanges()
  })
  afterEach(() => {
    forget()
    vi.useRealTimers()
  })
  const wait = () => vi.advanceTimersByTime(1000)

  it('takes changes back one by one, the moves of one drag together', () => {
    setTau(2)
    wait()
    for (const tau of [1.9, 1.8, 1.7]) {
      setTau(tau)
      vi.advanceTimersByTime(16)
    }
    wait()
    perform({ kind: 'undo' })
    expect(present().tau).toBe(2)
    perform({ kind: 'undo' })
    expect(present().tau).toBe(1)
    perform({ kind: 'undo' })
    expect(present().tau).toBe(1)
  })

  it('takes back what the lecturer changed before a build, and never what the build itself has set', () => {
    store.setState({ plan: { ...plan, language: 'en' } })
    const at = (build: number) => goTo({ view: 'lecture', chapter: 'gumbel-softmax', step: 3, build })
    at(0)
    setN(500)
    wait()
    // All draws: it sets nothing. Then the noise of the last build, which the lecturer had set too.
    at(2)
    setFigure({ scale: 2 })
    wait()
    at(3)
    expect(present().scale).toBe(0)
    perform({ kind: 'undo' })
    expect(present()).toMatchObject({ scale: 0, n: 100_000 })
    perform({ kind: 'undo' })
    expect(present()).toMatchObject({ scale: 0, n: 100_000 })
  })

  it('takes a reset back, and knows nothing of the screen before', () => {
    setTau(3)
    wait()
    perform({ kind: 'reset' })
    wait()
    perform({ kind: 'undo' })
    expect(present().tau).toBe(3)
    goTo({ view: 'lecture', chapter: 'temperature', step: 4 })
    wait()
    const { tau } = present()
    perform({ kind: 'undo' })
    expect(present().tau).toBe(tau)
  })
})

describe('what lies over a screen', () => {
  const at = { chapter: 'temperature', step: 2 } as const
  const stroke = (id: string, pen: Pen): Command => ({
    kind: 'stroke',
    stroke: { id, pen, points: [[0.1, 0.2]], lifted: true },
  })
  const strokes = () => lecture.getState().strokes.map(({ id }) => id)

  beforeEach(() => {
    vi.useFakeTimers()
    perform({ kind: 'go', to: { ...at, build: 0 } })
  })
  afterEach(() => {
    vi.useRealTimers()
    lecture.setState(lecture.getInitialState(), true)
  })

  it('are the hands that were counted there, whatever else is shown between, until it is started over', () => {
    perform({ kind: 'hands', at, choice: 2, count: 30 })
    perform({ kind: 'hands', at, choice: 0, count: 10 })
    perform({ kind: 'go', to: { ...at, step: 3, build: 0 } })
    expect(handsAt(lecture.getState().hands, lecture.getState())).toEqual([])
    perform({ kind: 'go', to: { ...at, build: 1 } })
    expect(handsAt(lecture.getState().hands, lecture.getState())).toEqual([10, 0, 30])
    perform({ kind: 'reset' })
    expect(handsAt(lecture.getState().hands, at)).toEqual([])
  })

  it('are the pen’s lines, over all its builds; another screen has none of them', () => {
    perform(stroke('one', 'stays'))
    perform(stroke('two', 'stays'))
    perform({ kind: 'move', move: 'next' })
    expect(strokes()).toEqual(['one', 'two'])
    perform({ kind: 'erase', what: 'last' })
    expect(strokes()).toEqual(['one'])
    perform({ kind: 'move', move: 'next' })
    expect(strokes()).toEqual([])
  })

  it('are, for three seconds, the lines of a pen whose lines fade', () => {
    perform(stroke('one', 'stays'))
    perform(stroke('two', 'fades'))
    vi.advanceTimersByTime(2900)
    expect(strokes()).toEqual(['one', 'two'])
    vi.advanceTimersByTime(200)
    expect(strokes()).toEqual(['one'])
  })

  it('reaches the other window as it is, and nothing in its place that is none of it', () => {
    const message = (command: unknown) => ({
      gumbelSoftmaxLecture: 1,
      session: 'one',
      from: 'speaker',
      sender: 'other',
      number: 1,
      body: { type: 'command', command },
    })
    const sent: Command[] = [
      stroke('one', 'stays'),
      { kind: 'erase', what: 'last' },
      { kind: 'hands', at, choice: 1, count: 41 },
      { kind: 'clock', clock: { started: 1_800_000_000_000, minutes: null } },
    ]
    for (const command of sent)
      expect(readMessage(message(command))?.body).toEqual({ type: 'command', command })
    for (const command of [
      { kind: 'stroke', stroke: { id: 'one', pen: 'thick', points: [] } },
      { kind: 'hands', at, choice: 1, count: -1 },
      { kind: 'hands', at: { chapter: 'none', step: 1 }, choice: 1, count: 1 },
      { kind: 'erase', what: 'everything' },
    ])
      expect(readMessage(message(command))).toBeNull()
    const clock = { started: 'noon', minutes: 900 }
    expect(readMessage(message({ kind: 'clock', clock }))?.body).toMatchObject({
      command: { clock: clockAtRest },
    })
    const points = [[0.5, 0.5], [2, 0.5], ['a', 0], [0.1]]
    const mended = readMessage(message({ kind: 'stroke', stroke: { id: 'one', pen: 'fades', points } }))
    expect(mended?.body).toMatchObject({ command: { stroke: { points: [[0.5, 0.5]] } } })
  })
})

describe('the minutes planned', () => {
  it('are those of the plan whose screens are chosen', () => {
    for (const [minutes, steps] of plans) expect(minutesOf(stepsOf(steps))).toBe(minutes)
    for (const steps of ['', 'temperature:3-4']) expect(minutesOf(stepsOf(steps))).toBe(90)
  })
})

describe('a build that changes τ', () => {
  const frames: FrameRequestCallback[] = []
  const frame = (now: number) => {
    const next = frames.pop()
    frames.length = 0
    next?.(now)
  }
  let forget: () => void

  beforeEach(() => {
    frames.length = 0
    vi.stubGlobal('window', { matchMedia: () => ({ matches: false }) })
    vi.stubGlobal('requestAnimationFrame', (step: FrameRequestCallback) => frames.push(step))
    vi.stubGlobal('cancelAnimationFrame', () => {
      frames.length = 0
    })
    store.setState({ ...store.getInitialState(), plan: { ...plan, language: 'en' } }, true)
    perform({ kind: 'go', to: { chapter: 'temperature', step: 4, build: 0 } })
    forget = rememberChanges()
    perform({ kind: 'move', move: 'next' })
    frame(0)
    frame(400)
  })
  afterEach(() => {
    forget()
    vi.unstubAllGlobals()
    lecture.setState(lecture.getInitialState(), true)
  })

  it('lets it glide there, step by step, as the clock starts', () => {
    perform({ kind: 'clock', clock: { started: 1, minutes: null } })
    expect(present().tau).toBeLessThan(5)
    expect(present().tau).toBeGreaterThan(1)
    frame(5000)
    expect(present().tau).toBe(1)
  })

  it('carries no temperature between the two to the next build, nor to another chapter', () => {
    perform({ kind: 'move', move: 'next' })
    frame(0)
    frame(9000)
    expect(present().tau).toBe(0.1)
    perform({ kind: 'move', move: 'back' })
    perform({ kind: 'move', move: 'back' })
    perform({ kind: 'move', move: 'next' })
    frame(0)
    frame(400)
    perform({ kind: 'go', to: { chapter: 'reparameterization', step: 1, build: 0 } })
    expect(present().tau).toBe(1)
  })

  it('is nothing that undo takes back: the lecturer did not set it', () => {
    frame(5000)
    perform({ kind: 'parameters', values: { tau: 2 } })
    perform({ kind: 'undo' })
    expect(present().tau).toBe(1)
    perform({ kind: 'undo' })
    expect(present().tau).toBe(1)
  })
})
