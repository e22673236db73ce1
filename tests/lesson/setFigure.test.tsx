import { type ComponentProps, isValidElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { FigureBeside, SetFigure } from '../../src/lesson/SetFigure'
import { languages } from '../../src/state/parameters'
import { chapters } from './chapters'
import { liveAt } from './liveStates'

/** The parameters that phrases of a text set. */
function setBy(text: ReactNode): string[] {
  if (Array.isArray(text)) return text.flatMap(setBy)
  if (!isValidElement<{ children?: ReactNode; values?: object; objective?: string }>(text)) return []
  const { children, values = {}, objective } = text.props
  if (text.type !== SetFigure) return setBy(children)
  return [...Object.keys(values), ...(objective ? ['f'] : [])]
}

type Beside = NonNullable<ComponentProps<typeof FigureBeside>['value']>

/** Markup is made as on a server, from the store's first state: τ = 1, π = (0.5, 0.3, 0.2). */
const beside = (draws: Beside['draws'], phrase: ReactNode) =>
  renderToStaticMarkup(<FigureBeside value={{ draws }}>{phrase}</FigureBeside>)
const ten = { count: 10, show: () => {} }

describe('a phrase that sets the figure', () => {
  it('is plain text where no figure stands beside it, as on stage', () => {
    expect(renderToStaticMarkup(<SetFigure values={{ tau: 0.1 }}>set τ to 0.1</SetFigure>)).toBe(
      'set τ to 0.1',
    )
    expect(beside(null, <SetFigure draws="ten">ten draws</SetFigure>)).toBe('ten draws')
  })

  it('is a button that is pressed while the figure is so already', () => {
    const tau = (value: number) => beside(null, <SetFigure values={{ tau: value }}>set τ</SetFigure>)
    expect(tau(1)).toMatch(/role="button".*aria-pressed="true"/)
    expect(tau(0.1)).toMatch(/role="button".*aria-pressed="false"/)
    expect(beside(ten, <SetFigure draws="ten">ten</SetFigure>)).toContain('aria-pressed="true"')
    expect(beside(ten, <SetFigure draws="one">one</SetFigure>)).toContain('aria-pressed="false"')
  })

  it('is pressed when all that it sets is so: its weights on any scale, its objective by its kind', () => {
    const pi = (weights: number[]) => beside(null, <SetFigure values={{ pi: weights }}>set π</SetFigure>)
    expect(pi([5, 3, 2])).toContain('aria-pressed="true"')
    expect(pi([1, 1, 1])).toContain('aria-pressed="false"')
    const f = (kind: 'linear' | 'curved') => beside(null, <SetFigure objective={kind}>choose f</SetFigure>)
    expect(f('linear')).toContain('aria-pressed="true"')
    expect(f('curved')).toContain('aria-pressed="false"')
    expect(
      beside(
        ten,
        <SetFigure values={{ tau: 1 }} draws="all">
          all
        </SetFigure>,
      ),
    ).toContain('aria-pressed="false"')
  })
})

describe('the prose of an exploration', () => {
  const prescribing = chapters.flatMap(({ id, words, explorations }) =>
    explorations
      .filter(({ prescribed }) => Object.keys(prescribed ?? {}).length > 0)
      .map((exploration) => ({ chapter: id, words, ...exploration })),
  )

  it.each(prescribing)('has phrases for all that it is best seen with: $chapter, $id', (exploration) => {
    for (const lang of languages)
      for (const live of [liveAt([0.5, 0.3, 0.2], 1, { lang }), liveAt([0.1, 0.2, 0.3, 0.4], 5, { lang })]) {
        const said = setBy(exploration.words.now(lang)!.explorations[exploration.id]!.prose(live))
        expect(said).toEqual(expect.arrayContaining(Object.keys(exploration.prescribed!)))
      }
  })
})
