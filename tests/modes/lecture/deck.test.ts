import { describe, expect, it } from 'vitest'
import { deck, type Move, moved, nearest, type Position, type Screen } from '../../../src/lesson/deck'
import { lectureSteps } from '../../../src/lesson/lectureSteps'
import { chapters } from '../../../src/state/place'

const screens = deck()
const start: Position = { ...screens[0]!, build: 0 }
const builds = screens.map(({ chapter, step }) => lectureSteps(chapter)[step - 1]!.builds)

/** Every position that a key leads through, until it leads nowhere. */
function walk(from: Position, move: Move): Position[] {
  const way = [from]
  for (;;) {
    const next = moved(screens, way.at(-1)!, move)
    if (JSON.stringify(next) === JSON.stringify(way.at(-1))) return way
    way.push(next)
  }
}

describe('the lecture', () => {
  it('goes through every build of every screen by one key, and back the same way', () => {
    const way = walk(start, 'next')
    expect(way).toHaveLength(builds.reduce((sum, count) => sum + count, 0))
    expect(new Set(way.map((at) => JSON.stringify(at))).size).toBe(way.length)
    expect(walk(way.at(-1)!, 'back')).toEqual(way.toReversed())
  })

  it('ends the way to the trick with the lesson’s last page, and looks on to its uses', () => {
    const last = screens.findLastIndex(
      ({ chapter, step }) => lectureSteps(chapter)[step - 1]!.kind === 'closing',
    )
    expect(screens[last]!.chapter).toBe('training')
    expect(new Set(screens.slice(last + 1).map(({ chapter }) => chapter))).toEqual(new Set(['in-use']))
  })

  it('goes from screen to screen by another, whatever is still folded', () => {
    expect(walk(start, 'nextStep')).toEqual(screens.map((screen) => ({ ...screen, build: 0 })))
  })

  it('goes back to the start of a screen that has unfolded, then to the one before', () => {
    expect(moved(screens, { chapter: 'temperature', step: 6, build: 2 }, 'previousStep')).toEqual({
      chapter: 'temperature',
      step: 6,
      build: 0,
    })
    expect(moved(screens, { chapter: 'temperature', step: 6, build: 0 }, 'previousStep').step).toBe(5)
  })

  it('leaps to its first and its last screen', () => {
    const middle: Position = { chapter: 'gumbel-max', step: 3, build: 0 }
    expect(moved(screens, middle, 'first')).toEqual(start)
    expect(moved(screens, middle, 'last')).toEqual({ ...screens.at(-1)!, build: 0 })
  })

  it('holds the chapters in their order, each from its title', () => {
    const order = screens.map(({ chapter }) => chapters.indexOf(chapter))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(screens.filter(({ step }) => step === 1)).toHaveLength(new Set(order).size)
  })

  it('has the steps that a link chooses, in its own order; past a chapter’s end is the last', () => {
    const chosen = deck([
      {
        chapter: 'gumbel-max',
        ranges: [
          [2, 3],
          [50, 60],
        ],
      },
      { chapter: 'temperature', ranges: [] },
    ])
    const last = lectureSteps('gumbel-max').length
    expect(chosen.filter(({ chapter }) => chapter === 'gumbel-max').map(({ step }) => step)).toEqual([
      2,
      3,
      last,
    ])
    expect(chosen.slice(3)).toEqual(screens.filter(({ chapter }) => chapter === 'temperature'))
  })

  it('admits a screen that it has, else the next one, else its last', () => {
    const short = deck([{ chapter: 'gumbel-max', ranges: [[2, 3]] }])
    const at = (chapter: Screen['chapter'], step: number) => nearest(short, { chapter, step })
    expect(at('gumbel-max', 3)).toEqual({ chapter: 'gumbel-max', step: 3 })
    expect(at('reparameterization', 7)).toEqual({ chapter: 'gumbel-max', step: 2 })
    expect(at('gumbel-max', 4)).toEqual({ chapter: 'gumbel-max', step: 3 })
    expect(at('training', 1)).toEqual({ chapter: 'gumbel-max', step: 3 })
  })

  it('finds its way from a screen that is none of its own', () => {
    const short = screens.filter(({ chapter }) => chapter === 'gumbel-max')
    const last = lectureSteps('temperature')[3]!.builds - 1
    const outside: Position = { chapter: 'temperature', step: 4, build: last }
    expect(moved(short, outside, 'next')).toEqual(outside)
    expect(moved(short, { ...outside, build: 0 }, 'back').chapter).toBe('gumbel-max')
    expect(moved(short, start, 'next')).toEqual({ chapter: 'gumbel-max', step: 1, build: 0 })
    expect(moved([], outside, 'first')).toEqual(outside)
  })
})
