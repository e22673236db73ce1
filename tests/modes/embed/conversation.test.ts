import { describe, expect, it } from 'vitest'
import { converse } from '../../../src/modes/embed/conversation'
import type { FrameMessage, Statistics } from '../../../src/share/embed/messages'
import type { Parameters } from '../../../src/state/parameters'
import { defaultParameters } from '../../../src/state/parameterTable'

/** A figure whose paints end when the test says so. */
function stage() {
  let parameters = defaultParameters()
  const posted: FrameMessage[] = []
  const paints: ((whole: boolean) => void)[] = []
  let starts = 0
  const conversation = converse({
    figure: 'simplex',
    own: ['turn'],
    present: () => parameters,
    apply(next) {
      parameters = next
      conversation.changed()
    },
    post: (message) => posted.push(message),
    start: () => starts++,
    painted: () => new Promise((resolve) => paints.push(resolve)),
    nextFrame: () => Promise.resolve(),
    statistics: async ({ tau }) => ({ tau }) as unknown as Statistics,
  })
  return {
    hear: (message: object) => conversation.hear({ gumbelSoftmax: 1, ...message }),
    readerSets(values: Partial<Parameters>) {
      parameters = { ...parameters, ...values }
      conversation.changed()
    },
    /** Ends all paints under way, and lets what waits for them run. */
    async paint(whole = true) {
      for (const end of paints.splice(0)) end(whole)
      await new Promise((resolve) => setTimeout(resolve))
    },
    conversation,
    /** What was said since last asked. */
    said: () => posted.splice(0),
    starts: () => starts,
  }
}

/** One that has said `ready`. */
async function readyStage() {
  const figure = stage()
  figure.conversation.shown()
  await figure.paint()
  figure.said()
  return figure
}

const gist = (messages: FrameMessage[]) =>
  messages.map((message) => {
    const told = 'parameters' in message ? message.parameters.tau : 'code' in message ? message.code : null
    return [message.type, 'id' in message ? message.id : null, told]
  })

describe('an embedded figure', () => {
  it('says ready once its first picture is painted, and nothing before', async () => {
    const figure = stage()
    figure.conversation.shown()
    expect(figure.said()).toEqual([])
    await figure.paint()
    const { figure: _, ...shared } = figure.said()[0] as FrameMessage & { figure: string }
    expect(_).toBe('simplex')
    expect(shared).toEqual({
      type: 'ready',
      parameters: {
        pi: [0.5, 0.3, 0.2],
        tau: 1,
        seed: 42,
        n: 100_000,
        draw: 0,
        labels: ['1', '2', '3'],
        hide: [],
        lang: 'en',
        theme: 'auto',
        figure: { turn: [17, 18] },
      },
    })
  })

  it('answers a set once, when all draws are painted, after the change', async () => {
    const figure = await readyStage()
    figure.hear({ type: 'set', id: 'a', parameters: { tau: 0.5 } })
    expect(figure.said()).toEqual([])
    await figure.paint()
    expect(gist(figure.said())).toEqual([
      ['change', null, 0.5],
      ['done', 'a', 0.5],
    ])
  })

  it('answers a set that changes nothing at once, without a change', async () => {
    const figure = await readyStage()
    figure.hear({ type: 'set', id: 1, parameters: { tau: 1, pi: [5, 3, 2] } })
    figure.hear({ type: 'set', parameters: {} })
    expect(gist(figure.said())).toEqual([
      ['done', 1, 1],
      ['done', null, 1],
    ])
  })

  it('answers overtaken sets together with the newest, with its parameters', async () => {
    const figure = await readyStage()
    for (const [id, tau] of [0.5, 0.6, 0.7].entries()) figure.hear({ type: 'set', id, parameters: { tau } })
    await figure.paint()
    figure.hear({ type: 'set', id: 3, parameters: { tau: 0.8 } })
    figure.hear({ type: 'set', id: 4, parameters: { tau: 0.8 } })
    // What was being painted is old by now.
    expect(gist(figure.said())).toEqual([['change', null, 0.7]])
    await figure.paint()
    expect(gist(figure.said())).toEqual([['change', null, 0.8]])
    await figure.paint()
    expect(gist(figure.said())).toEqual([0, 1, 2, 3, 4].map((id) => ['done', id, 0.8]))
  })

  it('is started by the first set or statistics, and answers the set once it is ready', async () => {
    const figure = stage()
    figure.hear({ type: 'set', id: 1, parameters: { tau: 2 } })
    expect(figure.starts()).toBe(1)
    figure.conversation.shown()
    await figure.paint()
    expect(gist(figure.said())).toEqual([
      ['ready', null, 2],
      ['done', 1, 2],
    ])
    const other = stage()
    other.hear({ type: 'statistics', id: 1 })
    expect(other.starts()).toBe(1)
    other.hear({ type: 'get', id: 1 })
    expect(other.starts()).toBe(1)
  })

  it('changes nothing where a parameter is illegal, and says which', async () => {
    const figure = await readyStage()
    figure.hear({ type: 'set', id: 9, parameters: { tau: 3, seed: -1 } })
    expect(figure.said()).toEqual([
      { type: 'error', id: 9, code: 'bad-parameter', message: expect.stringContaining('seed') },
    ])
    figure.hear({ type: 'set', id: 10, parameters: {} })
    expect(gist(figure.said())).toEqual([['done', 10, 1]])
  })

  it('tells what the reader does, at most once a frame, and not what came to nothing', async () => {
    const figure = await readyStage()
    for (const tau of [2, 3, 4]) figure.readerSets({ tau })
    await figure.paint()
    expect(gist(figure.said())).toEqual([['change', null, 4]])
    figure.readerSets({ tau: 5 })
    figure.readerSets({ tau: 4 })
    figure.readerSets({ mu: 0 })
    await figure.paint()
    expect(figure.said()).toEqual([])
  })

  it('tells whose change it is: the host’s where all that is new was set by it', async () => {
    const figure = await readyStage()
    const by = () => figure.said().flatMap((message) => (message.type === 'change' ? message.by : []))
    figure.hear({ type: 'set', id: 1, parameters: { tau: 2 } })
    await figure.paint()
    expect(by()).toEqual(['host'])
    figure.readerSets({ tau: 3 })
    await figure.paint()
    expect(by()).toEqual(['reader'])
    figure.readerSets({ tau: 4 })
    figure.hear({ type: 'set', id: 2, parameters: { seed: 1 } })
    await figure.paint()
    expect(by()).toEqual(['reader'])
    // What no message carries, and what came to nothing, is nobody's change.
    figure.readerSets({ mu: 0 })
    figure.hear({ type: 'set', id: 3, parameters: { seed: 2 } })
    await figure.paint()
    figure.readerSets({ tau: 5 })
    figure.readerSets({ tau: 4 })
    await figure.paint()
    figure.hear({ type: 'set', id: 4, parameters: { seed: 3 } })
    await figure.paint()
    expect(by()).toEqual(['host', 'host'])
  })

  it('tells statistics of the parameters that they were asked at', async () => {
    const figure = await readyStage()
    figure.hear({ type: 'statistics', id: 's' })
    figure.readerSets({ tau: 2 })
    await figure.paint()
    expect(figure.said()).toContainEqual({
      type: 'statistics',
      id: 's',
      parameters: expect.objectContaining({ tau: 1 }),
      statistics: { tau: 1 },
    })
  })

  it('says that it is unavailable where it can’t be shown, or all draws can’t be', async () => {
    const figure = stage()
    figure.conversation.fail('not built')
    figure.hear({ type: 'set', id: 1, parameters: { tau: 2 } })
    expect(gist(figure.said())).toEqual([
      ['error', null, 'unavailable'],
      ['error', 1, 'unavailable'],
    ])
    const full = await readyStage()
    full.hear({ type: 'set', id: 2, parameters: { n: 10_000_000 } })
    await full.paint(false)
    expect(gist(full.said())).toEqual([
      ['change', null, 1],
      ['change', null, 1],
      ['error', 2, 'unavailable'],
    ])
  })

  it('stays as it was where a set is unavailable, but for what the reader has changed since', async () => {
    const figure = await readyStage()
    const now = () => {
      figure.said()
      figure.hear({ type: 'set', id: 'now', parameters: {} })
      const [answer] = figure.said()
      return answer?.type === 'done' && [answer.parameters.n, answer.parameters.tau]
    }
    figure.hear({ type: 'set', id: 1, parameters: { n: 10_000_000 } })
    figure.hear({ type: 'set', id: 2, parameters: { tau: 3 } })
    await figure.paint(false)
    // A newer question is counted before either is answered.
    await figure.paint(false)
    expect(now()).toEqual([100_000, 1])
    figure.hear({ type: 'set', id: 3, parameters: { n: 10_000_000 } })
    figure.readerSets({ tau: 2 })
    await figure.paint(false)
    await figure.paint(false)
    expect(now()).toEqual([10_000_000, 2])
    figure.hear({ type: 'set', id: 4, parameters: { tau: 4 } })
    figure.conversation.fail('the picture is gone')
    figure.conversation.shown()
    await figure.paint()
    await figure.paint()
    expect(now()).toEqual([10_000_000, 2])
  })

  it('answers what waits as it goes, and is silent after', async () => {
    const figure = await readyStage()
    figure.hear({ type: 'set', id: 1, parameters: { tau: 2 } })
    figure.hear({ type: 'statistics', id: 2 })
    figure.conversation.end()
    expect(gist(figure.said())).toEqual([
      ['error', 1, 'unavailable'],
      ['error', 2, 'unavailable'],
    ])
    await figure.paint()
    figure.hear({ type: 'statistics', id: 3 })
    await figure.paint()
    expect(figure.said()).toEqual([])
  })
})
