import { expect, it } from 'vitest'
import { exported } from '../../../src/share/export/exported'
import { defaultParameters } from '../../../src/state/parameterTable'
import type { Place } from '../../../src/state/place'

const parameters = { ...defaultParameters(), scale: 0.5 }
const scaleAt = (place: Place) => exported({ place, parameters }).parameters.scale

it('exports the noise at the scale that is set where a figure of the place shows it', () => {
  for (const chapter of ['gumbel-softmax', 'temperature'] as const) {
    expect(scaleAt({ view: 'lesson', chapter })).toBe(0.5)
    expect(scaleAt({ view: 'lecture', chapter, step: 1 })).toBe(0.5)
  }
  for (const figure of ['simplex', 'histograms', 'temperature'] as const)
    expect(scaleAt({ view: 'embed', figure })).toBe(0.5)
})

it('exports the noise as it is where no figure shows another', () => {
  for (const place of [
    { view: 'lab' },
    { view: 'embed', figure: 'lab' },
    { view: 'embed', figure: 'gradient' },
    { view: 'embed', figure: 'derivation', chapter: 'temperature' },
    { view: 'lesson', chapter: null },
    { view: 'lesson', chapter: 'expectation' },
    { view: 'lecture', chapter: 'gumbel-max', step: 3 },
    { view: 'speaker' },
  ] as const)
    expect(scaleAt(place)).toBe(1)
})
