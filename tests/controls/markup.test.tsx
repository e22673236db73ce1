import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ProbabilitySliders, type ProbabilityWords } from '../../src/controls/ProbabilitySliders'

const number = { problem: () => 'wrong', corrected: () => 'corrected' }
const nothing = () => undefined

function probabilityMarkup(values: readonly number[], locked: readonly boolean[]) {
  const words: ProbabilityWords = {
    legend: 'Class probabilities',
    rule: 'They sum to 1.',
    add: 'Add',
    makeEqual: 'Equal',
    symbol: (k) => `π${k + 1}`,
    placeholder: 'name',
    tooLong: 'at most 24 characters',
    name: (k) => `Name ${k + 1}`,
    slider: (k) => `Slider ${k + 1}`,
    field: (k) => `Field ${k + 1}`,
    shares: (k) => `${k + 1} first: ${values.join(' ')}`,
    lock: (k) => `Lock ${k + 1}`,
    remove: (k) => `Remove ${k + 1}`,
    number,
  }
  return renderToStaticMarkup(
    <ProbabilitySliders
      values={values}
      labels={values.map((_, k) => (k === 1 ? '<b>cat</b>' : String(k + 1)))}
      locked={locked}
      colours={values.map(() => 'red')}
      format={String}
      onWeight={nothing}
      onLock={nothing}
      onLabel={nothing}
      onAdd={nothing}
      onRemove={nothing}
      onMakeEqual={nothing}
      words={words}
    />,
  )
}

/** The opening tags whose text holds a mark. */
const tagsWith = (markup: string, mark: string) =>
  (markup.match(/<[^/][^>]*>/g) ?? []).filter((tag) => tag.includes(mark))
const unavailable = (markup: string, name: string) =>
  tagsWith(markup, `aria-label="${name}"`).every((tag) => tag.includes('aria-disabled="true"'))

describe('probability sliders', () => {
  it.each([2, 3, 16])('are %d native ranges that say all shares and the rule', (classes) => {
    const values = Array.from({ length: classes }, () => 1 / classes)
    const markup = probabilityMarkup(
      values,
      values.map(() => false),
    )
    const ranges = tagsWith(markup, 'type="range"')
    const rule = /<p id="([^"]+)"[^>]*>They sum to 1\.<\/p>/.exec(markup)?.[1]
    expect(ranges).toHaveLength(classes)
    ranges.forEach((range, k) => {
      expect(range).toContain(`aria-valuetext="${k + 1} first: ${values.join(' ')}"`)
      expect(range).toContain(`aria-describedby="${rule}"`)
    })
  })

  it('take no class away from two, and add none to sixteen', () => {
    const two = probabilityMarkup([0.5, 0.5], [false, false])
    expect(unavailable(two, 'Remove 1')).toBe(true)
    expect(tagsWith(two, 'aria-disabled').length).toBe(4)
    const sixteen = probabilityMarkup(
      Array.from({ length: 16 }, () => 1 / 16),
      Array.from({ length: 16 }, () => false),
    )
    expect(unavailable(sixteen, 'Remove 1')).toBe(false)
    expect(tagsWith(sixteen, 'aria-disabled')).toHaveLength(1)
  })

  it('lock no class when only two would stay free, and always unlock', () => {
    const markup = probabilityMarkup([0.5, 0.3, 0.2], [true, false, false])
    expect(unavailable(markup, 'Lock 1')).toBe(false)
    expect(unavailable(markup, 'Lock 2')).toBe(true)
    expect(tagsWith(markup, 'aria-pressed="true"')).toHaveLength(1)
    // Its slider and its number.
    expect(tagsWith(markup, 'disabled=""')).toHaveLength(2)
  })

  it('show names as plain text, and no name where the class has only its number', () => {
    const markup = probabilityMarkup([0.5, 0.5, 0], [false, false, false])
    expect(markup).not.toContain('<b>')
    expect(tagsWith(markup, 'aria-label="Name 2"')[0]).toContain('value="&lt;b&gt;cat&lt;/b&gt;"')
    expect(tagsWith(markup, 'aria-label="Name 1"')[0]).toContain('value=""')
  })
})
