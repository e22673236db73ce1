import type { FigureParameters } from '../state/parameters'
import type { Figure } from '../state/place'

type Own = keyof FigureParameters

/** Which of the figures' own parameters belong to which figure: they stand under `parameters.figure` of its messages. */
const owners: Partial<Record<Figure, readonly Own[]>> = {
  gaussian: ['mu', 'sigma', 'fx', 'wiring'],
  histograms: ['axis', 'pair'],
  simplex: ['turn'],
  slice: ['theta'],
  expectation: ['f'],
  gradient: ['f', 'logit'],
  training: ['f', 'task', 'estimator', 'schedule', 'cooling', 'floor', 'rate', 'adam'],
  coupling: ['to'],
  'top-k': ['k'],
  lab: ['axis', 'pair', 'turn'],
}

/** The parameters that a figure has for itself. */
export const ownParameters = (figure: Figure): readonly Own[] => owners[figure] ?? []
