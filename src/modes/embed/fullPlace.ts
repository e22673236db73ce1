import type { Chapter, Figure, Place } from '../../state/place'

/** Where the lesson tells of a figure. */
const told: Record<Exclude<Figure, 'derivation' | 'lab'>, Chapter> = {
  gaussian: 'reparameterization',
  race: 'exponential-race',
  'gumbel-noise': 'gumbel-max',
  scores: 'gumbel-max',
  histograms: 'gumbel-softmax',
  simplex: 'gumbel-softmax',
  slice: 'blocked-gradient',
  temperature: 'temperature',
  expectation: 'expectation',
  gradient: 'gradient',
  training: 'training',
  coupling: 'in-use',
  'top-k': 'in-use',
  watermark: 'in-use',
}

/** The place in the full app that an embedded figure was taken from. */
export function fullPlace(place: Extract<Place, { view: 'embed' }>): Place {
  if (place.figure === 'lab') return { view: 'lab' }
  return { view: 'lesson', chapter: place.figure === 'derivation' ? place.chapter : told[place.figure] }
}
