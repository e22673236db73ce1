import type { Figure } from '../../state/place'
import type { FigureEntry } from './figure'

/** The figures that exist, each fetched when it is first shown, with the controls that move it. */
export const figures: Partial<Record<Figure, FigureEntry>> = {
  race: {
    load: () => import('./race/RaceFigure').then(({ RaceFigure }) => ({ default: RaceFigure })),
    controls: (exploration) =>
      exploration === 'all-races' ? ['n', 'pi', 'seed', 'draw'] : ['draw', 'pi', 'n', 'seed'],
  },
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
