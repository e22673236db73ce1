import { use } from 'react'
import { type Late, late } from '../language/late'
import { latePart } from '../language/latePart'
import type { FigureParameters } from '../state/parameters'
import type { Figure } from '../state/place'
import type { Control, FigureEntry, FigureId } from './figure'
import * as words from './words'

/** The figures that exist, each fetched when it is first shown, with the controls that move it. */
export const figures: Record<FigureId, FigureEntry> = {
  gaussian: {
    parameters: ['mu', 'sigma', 'fx', 'wiring'],
    component: latePart(
      () => import('./gaussian/GaussianFigure').then((part) => part.GaussianFigure),
      words.gaussianWords,
    ),
    controls: ['mu', 'sigma', 'n', 'draw', 'seed'],
    controlsIn: {
      graph: ['mu', 'sigma', 'draw', 'seed'],
      'two-estimators': ['n', 'mu', 'sigma', 'draw', 'seed'],
    },
  },
  race: {
    component: latePart(() => import('./race/RaceFigure').then((part) => part.RaceFigure), words.raceWords),
    controls: ['draw', 'pi', 'n', 'seed'],
    controlsIn: { 'one-race': ['draw', 'pi', 'seed'], 'all-races': ['n', 'pi', 'seed', 'draw'] },
  },
  'gumbel-noise': {
    component: latePart(
      () => import('./gumbelNoise/GumbelNoiseFigure').then((part) => part.GumbelNoiseFigure),
      words.gumbelNoiseWords,
    ),
    controls: ['n', 'pi', 'seed', 'draw'],
    controlsIn: { density: ['n', 'pi', 'draw', 'seed'] },
  },
  simplex: {
    parameters: ['turn', 'scale', 'pin'],
    component: latePart(
      () => import('./simplex/SimplexFigure').then((part) => part.SimplexAlone),
      words.simplexWords,
    ),
    controls: ['tau', 'pi', 'pin', 'scale', 'n', 'seed', 'draw'],
    controlsIn: { points: ['n', 'pi', 'tau', 'pin', 'scale', 'seed', 'draw'] },
  },
  histograms: {
    parameters: ['axis', 'pair', 'scale', 'pin'],
    component: latePart(
      () => import('./histograms/HistogramsFigure').then((part) => part.HistogramsAlone),
      words.histogramsWords,
    ),
    controls: ['tau', 'pi', 'pin', 'scale', 'n', 'seed'],
  },
  scores: {
    component: latePart(
      () => import('./scores/ScoresFigure').then((part) => part.ScoresFigure),
      words.scoresWords,
    ),
    controls: ['draw', 'pi', 'n', 'seed'],
  },
  slice: {
    parameters: ['theta'],
    component: latePart(
      () => import('./slice/SliceFigure').then((part) => part.SliceFigure),
      words.sliceWords,
    ),
    controls: ['theta', 'draw', 'tau', 'pi', 'n', 'seed'],
    controlsIn: {
      'all-draws': ['n', 'theta', 'tau', 'pi', 'draw', 'seed'],
      price: ['tau', 'draw', 'theta', 'pi', 'seed'],
    },
    notAtFoot: { 'one-draw': ['theta', 'tau'], 'all-draws': ['theta', 'tau'], price: ['theta'] },
  },
  temperature: {
    parameters: ['scale'],
    component: latePart(
      () => import('./temperature/TemperatureFigure').then((part) => part.TemperatureFigure),
      words.temperatureWords,
    ),
    controls: ['tau', 'draw', 'scale', 'pi', 'n', 'seed'],
  },
  expectation: {
    parameters: ['f'],
    component: latePart(
      () => import('./expectation/ExpectationFigure').then((part) => part.ExpectationFigure),
      words.expectationWords,
      words.simplexWords,
    ),
    controls: ['f', 'tau', 'pi', 'n', 'seed'],
    controlsIn: { mean: ['tau', 'pi', 'n', 'seed'] },
    notAtFoot: { curve: ['tau'] },
  },
  gradient: {
    parameters: ['f', 'logit'],
    component: latePart(
      () => import('./gradient/GradientFigure').then((part) => part.GradientFigure),
      words.gradientWords,
      words.simplexWords,
    ),
    controls: ['tau', 'f', 'logit', 'pi', 'n', 'draw', 'seed'],
    controlsIn: { arrows: ['tau', 'logit', 'pi', 'f', 'draw', 'seed'] },
    notAtFoot: { price: ['tau'] },
  },
  training: {
    parameters: ['f', 'task', 'estimator', 'schedule', 'cooling', 'floor', 'rate', 'adam'],
    component: latePart(
      () => import('./training/TrainingFigure').then((part) => part.TrainingFigure),
      words.trainingWords,
    ),
    mainWithin: true,
    controls: ['tau', 'seed'],
    controlsIn: { pi: ['tau', 'f', 'pi', 'seed'] },
  },
  coupling: {
    parameters: ['to'],
    component: latePart(
      () => import('./coupling/CouplingFigure').then((part) => part.CouplingFigure),
      words.couplingWords,
    ),
    controls: ['to', 'pi', 'n', 'seed'],
  },
  'top-k': {
    parameters: ['k'],
    component: latePart(
      () => import('./topK/TopKFigure').then((part) => part.TopKFigure),
      words.topKWords,
      words.raceWords,
    ),
    controls: ['k', 'draw', 'pi', 'n', 'seed'],
  },
  watermark: {
    component: latePart(
      () => import('./watermark/WatermarkFigure').then((part) => part.WatermarkFigure),
      words.watermarkWords,
    ),
    controls: ['seed', 'n', 'pi'],
    controlsIn: { 'two-temperatures': ['tau', 'draw', 'seed'] },
  },
}

const arrivals = Object.fromEntries(
  Object.entries(figures).map(([id, { component }]) => [id, late(component.prefetch)]),
) as Record<FigureId, Late<boolean>>

/**
 * Suspends until a figure's file has loaded or failed. Call it in the component around the figure: React holds a figure that
 * suspends in a boundary of its own back for 300 ms.
 */
export const awaitFigure = (id: FigureId): boolean => use(arrivals[id].load())

/** The parameters that belong to a figure alone: they stand under `parameters.figure` of its messages. The lab has those of its figures. */
export function ownParameters(figure: Figure): readonly (keyof FigureParameters)[] {
  if (figure === 'derivation') return []
  // The lab's formula and draw are those of the noise as it is.
  if (figure === 'lab')
    return [...new Set([...ownParameters('histograms'), ...ownParameters('simplex')])].filter(
      (name) => name !== 'scale',
    )
  return figures[figure].parameters ?? []
}

/** The controls that move a figure, where an exploration shows it or it stands alone. */
export function controlsOf(id: FigureId, exploration?: string): readonly Control[] {
  const { controls, controlsIn } = figures[id]
  return (exploration !== undefined && controlsIn?.[exploration]) || controls
}
