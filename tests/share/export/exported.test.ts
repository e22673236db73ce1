import { expect, it } from 'vitest'
import { exported } from '../../../src/share/export/exported'
import { defaultParameters } from '../../../src/state/parameterTable'

it('exports the noise of the lab as the lab shows it, and of the lesson at the scale that is set there', () => {
  const parameters = { ...defaultParameters(), scale: 0.5 }
  for (const place of [{ view: 'lab' }, { view: 'embed', figure: 'lab' }] as const)
    expect(exported({ place, parameters }).parameters.scale).toBe(1)
  expect(exported({ place: { view: 'lesson', chapter: 'temperature' }, parameters }).parameters.scale).toBe(
    0.5,
  )
})
