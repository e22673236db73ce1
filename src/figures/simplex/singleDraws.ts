import { firstDraws } from '../../engine/firstDraws'
import { forEachDraw } from '../../transform/forEachDraw'
import { logProbabilities } from '../../transform/gumbelSoftmax'

/** How many draws are shown one by one: enough to follow each by eye, too few to hide what lies below. */
const mostSingleDraws = 300

export interface SingleDraws {
  /** Number of points. */
  draws: number
  /** K numbers a draw: component k of draw n at n·K + k. */
  points: Float64Array
  winners: Uint8Array
}

/** The first draws as points of the simplex: the same noise at new parameters, so that each dot can be followed. */
export function singleDraws(
  seed: number,
  draws: number,
  probabilities: readonly number[],
  temperature: number,
  scale = 1,
): SingleDraws {
  const classes = probabilities.length
  const logits = logProbabilities(probabilities)
  const noise = firstDraws({ seed, classes, draws: Math.min(draws, mostSingleDraws) })
  const points = new Float64Array(noise.draws * classes)
  const winners = new Uint8Array(noise.draws)
  forEachDraw(
    noise.gumbel,
    0,
    noise.draws,
    logits,
    temperature,
    (relaxed, winner, n) => {
      points.set(relaxed, n * classes)
      winners[n] = winner
    },
    scale,
  )
  return { draws: noise.draws, points, winners }
}
