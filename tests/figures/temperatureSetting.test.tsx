import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { TemperatureSetting } from '../../src/figures/settings/parameterSettings'

it('the temperature stands at the middle of its track at τ = 1, which it says in words', () => {
  const markup = renderToStaticMarkup(<TemperatureSetting />)
  const range = /<input[^>]*type="range"[^>]*>/.exec(markup)?.[0]
  expect(range).toContain('max="10000"')
  expect(range).toContain('value="5000"')
  expect(range).toContain('aria-valuetext="1, spread over the simplex"')
  expect(markup).toMatch(/<button[^>]*aria-label="Set τ to 0.5"/)
})
