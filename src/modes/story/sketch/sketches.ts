import type { SketchKind } from '../../../lesson/chapter'
import { MeanSketch } from './MeanSketch'
import { SamplesSketch } from './SamplesSketch'
import type { Sketch } from './sketch'
import { WinnersSketch } from './WinnersSketch'

/** The ways to predict by hand. */
export const sketches: Record<SketchKind, Sketch> = {
  winners: { kind: 'winners', component: WinnersSketch },
  samples: { kind: 'samples', component: SamplesSketch, classes: 3 },
  mean: { kind: 'mean', component: MeanSketch },
}
