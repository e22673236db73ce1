import type { Figure } from '../../state/place'
import type { FigureEntry } from './figure'

/** The figures that exist, each fetched when it is first shown, with the controls that move it. */
export const figures: Partial<Record<Figure, FigureEntry>> = {
  simplex: {
    load: () => import('./simplex/SimplexAlone').then(({ SimplexAlone }) => ({ default: SimplexAlone })),
    controls: ['tau', 'pi', 'n', 'seed', 'draw'],
  },
  histograms: {
    load: () =>
      import('./histograms/HistogramsAlone').then(({ HistogramsAlone }) => ({ default: HistogramsAlone })),
    controls: ['tau', 'pi', 'n', 'seed'],
  },
}
