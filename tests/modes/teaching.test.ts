import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { deck } from '../../src/lesson/deck'
import { lectureSteps } from '../../src/lesson/lectureSteps'
import { plan } from '../../src/lesson/plan'
import { plans } from '../../src/modes/lecture/Plans'
import { readAddress } from '../../src/state/address'
import { renderMarkdown } from '../../vite/renderMarkdown'

const guides = { en: 'docs/teaching.md', ko: 'docs/teaching.ko.md' } as const
const text = (lang: keyof typeof guides) => readFileSync(guides[lang], 'utf8')
const links = (lang: keyof typeof guides) =>
  [...text(lang).matchAll(/`(#\/[^`]*)`/g)].map(([, link]) => link!)

describe('the guides for teachers', () => {
  it('lead to the same places, in the same order, in both languages', () => {
    expect(links('en').length).toBeGreaterThan(12)
    expect(links('ko')).toEqual(links('en'))
  })

  it.each(links('en'))('name %s, which needs no correction and is what it says', (link) => {
    const { place, corrections } = readAddress('', link, {}, plan.stepsIn)
    expect(corrections).toEqual([])
    // No step of theirs lies past its chapter's end.
    if (place.view === 'lecture' && !link.includes('?'))
      expect(link).toBe(`#/lecture/${place.chapter}/${place.step}`.slice(0, link.length))
  })

  it('count the screens of their plans as the lecture does', () => {
    const counts = links('en')
      .filter((link) => link.includes('steps='))
      .map((link) => deck(readAddress('', link).parameters.steps).length)
    expect(counts.slice(0, 2)).toEqual([10, 33])
    expect(text('en')).toContain('— ten screens.')
    expect(text('en')).toContain('— thirty-three screens')
  })

  it('have the plans that the first screen of the lecture offers', () => {
    const told = links('en').filter((link) => link.includes('steps='))
    expect(plans.map(([, steps]) => `#/lecture?steps=${steps}`)).toEqual(told.slice(0, 3))
    expect(plans.map(([minutes]) => minutes)).toEqual([10, 30, 90])
  })

  it('have in ten minutes the split, Gumbel noise, the missing gradient, the formula and what it costs', () => {
    const [, steps] = plans.find(([minutes]) => minutes === 10)!
    const shown = deck(readAddress('', `#/lecture?steps=${steps}`).parameters.steps)
    const told = shown.map(({ chapter, step }) => {
      const { kind, ...rest } = lectureSteps(chapter)[step - 1]!
      if (kind === 'exploration' && 'exploration' in rest) return `${chapter}/${rest.exploration}`
      return kind === 'derivation' && 'part' in rest ? `${chapter}/part ${rest.part}` : `${chapter}/${kind}`
    })
    expect(told).toEqual([
      'reparameterization/prediction',
      'reparameterization/graph',
      'gumbel-max/noise-lab',
      'blocked-gradient/prediction',
      'blocked-gradient/one-draw',
      'gumbel-softmax/points',
      'gumbel-softmax/same-noise',
      // Its first line is the definition of z̃.
      'gumbel-softmax/part 0',
      'temperature/price',
      'temperature/takeHome',
    ])
  })

  it.each(['en', 'ko'] as const)('are set as HTML, every formula of them: %s', (lang) => {
    const html = renderMarkdown(text(lang))
    expect(html.match(/<math/g)!.length).toBeGreaterThan(40)
    expect(html).not.toMatch(/\$|\*\*|katex-error/)
    expect(html.match(/<a href="index\.html#\//g)).toHaveLength(links(lang).length)
  })
})

describe('Markdown', () => {
  it('is escaped where it is text', () => {
    expect(renderMarkdown('a < b & "c"')).toBe('<p>a &lt; b &amp; &quot;c&quot;</p>')
  })

  it('that is not known here is refused', () => {
    expect(() => renderMarkdown('> a quotation')).toThrow('no such Markdown')
    expect(() => renderMarkdown('$\\frac{1$')).toThrow()
  })
})
