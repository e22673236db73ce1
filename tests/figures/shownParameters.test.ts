import { expect, it } from 'vitest'
import { withIsolatedNames } from '../../src/figures/shownParameters'
import { fitText } from '../../src/plots/frame/text'
import { defaultParameters } from '../../src/state/table'

const named = (labels: string[]) => ({ ...defaultParameters(), labels })

it('names whose letters run from right to left stand in an isolate, so that numbers beside them keep their place', () => {
  const parameters = named(['כלב', 'قطة', 'bird'])
  expect(withIsolatedNames(parameters).labels).toEqual(['\u2068כלב\u2069', '\u2068قطة\u2069', 'bird'])
  // The same each time, so that nothing is rendered anew.
  expect(withIsolatedNames(parameters)).toBe(withIsolatedNames(parameters))
})

it('other names are left as they are', () => {
  const parameters = named(['cat', '고양이', '👨‍👩‍👧'])
  expect(withIsolatedNames(parameters)).toBe(parameters)
})

it('a name that is cut ends its isolate all the same', () => {
  expect(fitText(`1 \u2068${'ש'.repeat(20)}\u2069`, 60, '400 14px sans-serif')).toMatch(/^1 \u2068ש+…\u2069$/)
  expect(fitText('a long name of a class', 60, '400 14px sans-serif')).toMatch(/…$/)
})
