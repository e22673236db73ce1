import type { Figure } from '../state/place'
import type { FigureEntry } from './figure'

/** The figures that exist, each fetched when it is first shown, with the controls that move it. */
export const figures: Partial<Record<Figure, FigureEntry>> = {
  gaussian: {
    load: () =>
      import('./gaussian/GaussianFigure').then(({ GaussianFigure }) => ({ default: GaussianFigure })),
    controls: (exploration) => {
      if (exploration === 'graph') return ['mu', 'sigma', 'draw', 'seed']
      return exploration === 'two-estimators'
        ? ['n', 'mu', 'sigma', 'draw', 'seed']
        : ['mu', 'sigma', 'n', 'draw', 'seed']
    },
  },
  race: {
    load: () => import('./race/RaceFigure').then(({ RaceFigure }) => ({ default: RaceFigure })),
    controls: (exploration) =>
      exploration === 'all-races' ? ['n', 'pi', 'seed', 'draw'] : ['draw', 'pi', 'n', 'seed'],
  },
  'gumbel-noise': {
    load: () =>
      import('./gumbelNoise/GumbelNoiseFigure').then(({ GumbelNoiseFigure }) => ({
        default: GumbelNoiseFigure,
      })),
    controls: (exploration) =>
      exploration === 'density' ? ['n', 'pi', 'draw', 'seed'] : ['n', 'pi', 'seed', 'draw'],
  },
  simplex: {
    load: () => import('./simplex/SimplexAlone').then(({ SimplexAlone }) => ({ default: SimplexAlone })),
    controls: (exploration) =>
      exploration === 'points' ? ['n', 'pi', 'tau', 'seed', 'draw'] : ['tau', 'pi', 'n', 'seed', 'draw'],
  },
  histograms: {
    load: () =>
      import('./histograms/HistogramsAlone').then(({ HistogramsAlone }) => ({ default: HistogramsAlone })),
    controls: ['tau', 'pi', 'n', 'seed'],
  },
  scores: {
    load: () => import('./scores/ScoresFigure').then(({ ScoresFigure }) => ({ default: ScoresFigure })),
    controls: ['draw', 'pi', 'n', 'seed'],
  },
  slice: {
    load: () => import('./slice/SliceFigure').then(({ SliceFigure }) => ({ default: SliceFigure })),
    controls: (exploration) => {
      if (exploration === 'all-draws') return ['n', 'theta', 'tau', 'pi', 'draw', 'seed']
      return exploration === 'price'
        ? ['tau', 'draw', 'theta', 'pi', 'seed']
        : ['theta', 'draw', 'tau', 'pi', 'n', 'seed']
    },
  },
  temperature: {
    load: () =>
      import('./temperature/TemperatureFigure').then(({ TemperatureFigure }) => ({
        default: TemperatureFigure,
      })),
    controls: ['tau', 'draw', 'pi', 'n', 'seed'],
  },
  expectation: {
    load: () =>
      import('./expectation/ExpectationFigure').then(({ ExpectationFigure }) => ({
        default: ExpectationFigure,
      })),
    controls: (exploration) =>
      exploration === 'mean' ? ['tau', 'pi', 'n', 'seed'] : ['f', 'tau', 'pi', 'n', 'seed'],
  },
  gradient: {
    load: () =>
      import('./gradient/GradientFigure').then(({ GradientFigure }) => ({ default: GradientFigure })),
    controls: (exploration) =>
      exploration === 'arrows'
        ? ['tau', 'logit', 'pi', 'f', 'draw', 'seed']
        : ['tau', 'f', 'logit', 'pi', 'n', 'draw', 'seed'],
  },
  training: {
    load: () =>
      import('./training/TrainingFigure').then(({ TrainingFigure }) => ({ default: TrainingFigure })),
    controls: (exploration) => (exploration === 'pi' ? ['tau', 'f', 'pi', 'seed'] : ['tau', 'seed']),
  },
}
