import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, expect, it } from 'vitest'
import { ObjectiveSetting } from '../../src/figures/settings/ObjectiveSetting'
import { ProbabilitySetting } from '../../src/figures/settings/ProbabilitySetting'
import { OtherProbabilitySetting } from '../../src/figures/settings/parameterSettings'
import { withIsolatedNames } from '../../src/figures/shownParameters'
import { StageControl } from '../../src/modes/lecture/StageControl'
import { fitText } from '../../src/plots/frame/text'
import { defaultParameters } from '../../src/state/parameterTable'
import { store } from '../../src/state/store'

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

/** Markup is made as on a server, from the store's first state. */
const first = store.getInitialState()
const { parameters } = first
afterEach(() => {
  first.parameters = parameters
})

const settings = {
  probabilities: createElement(ProbabilitySetting),
  'other probabilities': createElement(OtherProbabilitySetting),
  losses: createElement(ObjectiveSetting),
  'a probability on stage': createElement(StageControl, { control: 'pi' }),
  'another on stage': createElement(StageControl, { control: 'to' }),
}

it.each(Object.entries(settings))(
  'what a slider of %s says keeps such names from its numbers',
  (_, setting) => {
    first.parameters = named(['כלב', 'قطة', 'bird'])
    const spoken = renderToStaticMarkup(setting)
      .match(/aria-(?:label|valuetext)="[^"]*"/g)!
      .join(' ')
    expect(spoken).toContain('\u2068כלב\u2069')
    expect(spoken.replace(/\u2068[^\u2069]*\u2069/g, '')).not.toMatch(/[\u0590-\u08FF]/)
  },
)
