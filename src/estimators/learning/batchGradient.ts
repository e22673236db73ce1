import { gumbelOfClasses, type Noise } from '../../noise/noise'
import { drawReplicates } from '../../noise/replicates'
import { forEachDraw } from '../../transform/forEachDraw'
import { softmaxOf } from '../../transform/softmax'
import { gumbelRao } from '../gumbelRao'
import { momentsOfOutcomes } from '../momentsOfOutcomes'
import { cornerValues, exactGradient, type Objective } from '../objective'
import { pathwise } from '../pathwise'
import { reinmax } from '../reinmax'
import { leaveOneOut, scoreFunction } from '../scoreFunction'
import { straightThrough } from '../straightThrough'

/** The estimators that can learn π: how ∇E f(z) is guessed from draws. */
export type Estimator =
  | 'exact'
  | 'scoreFunction'
  | 'leaveOneOut'
  | 'relaxed'
  | 'straightThrough'
  | 'gumbelRao'
  | 'reinmax'

/** Replicates that Gumbel-Rao averages over when it learns. */
const learningReplicates = 10

/** Draws first … first + size − 1 of the noise; draw 0 of the noise is draw `offset` of its seed's streams. */
export interface Batch {
  noise: Noise
  first: number
  size: number
  offset?: number
}

/**
 * An estimate of the gradient of E f(z) with respect to the logits, averaged over a batch of draws: each estimator as the
 * file of its name has it.
 *
 * @param logits K numbers; −∞ for a class that can't win, whose gradient is 0
 */
export function batchGradient(
  estimator: Estimator,
  logits: Float64Array,
  objective: Objective,
  batch: Batch,
  temperature: number,
): Float64Array {
  const classes = logits.length
  const probabilities = softmaxOf(logits)
  const values = cornerValues(objective, classes)
  if (estimator === 'exact') return exactGradient(probabilities, values)
  const { noise, first, size } = batch
  const gumbel = gumbelOfClasses(noise)
  const visitAll = (visit: Parameters<typeof forEachDraw>[5]) =>
    forEachDraw(gumbel, first, first + size, logits, temperature, visit)

  if (estimator === 'scoreFunction' || estimator === 'leaveOneOut' || estimator === 'reinmax') {
    // What these say depends on the class drawn alone, so a count of winners is all that is needed.
    const wins = new Float64Array(classes)
    visitAll((_, winner) => wins[winner]!++)
    if (estimator === 'reinmax') return momentsOfOutcomes(reinmax(objective, probabilities), wins).mean
    const rows =
      estimator === 'leaveOneOut' && size > 1
        ? leaveOneOut(probabilities, values, wins)
        : scoreFunction(probabilities, values)
    return momentsOfOutcomes(rows, wins).mean
  }

  const gradient = new Float64Array(classes)
  const ofDraw = new Float64Array(classes)
  const add = () => {
    for (let k = 0; k < classes; k++) gradient[k]! += ofDraw[k]! / size
  }
  if (estimator === 'gumbelRao') {
    const estimate = gumbelRao(objective, probabilities, temperature)
    const xi = new Float64Array(classes * learningReplicates)
    const replicates = Array.from({ length: classes }, (_, k) => drawReplicates(noise.seed, k))
    visitAll((_, winner, n) => {
      const draw = (batch.offset ?? 0) + n
      replicates.forEach((fill, k) => {
        fill(draw, learningReplicates, xi, k * learningReplicates)
      })
      estimate(winner, xi, learningReplicates, ofDraw)
      add()
    })
    return gradient
  }
  const soft = pathwise(objective, temperature)
  const hard = straightThrough(objective, classes, temperature)
  visitAll((relaxed, winner) => {
    if (estimator === 'relaxed') soft(relaxed, ofDraw)
    else hard(relaxed, winner, ofDraw)
    add()
  })
  return gradient
}
