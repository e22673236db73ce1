import type { Question } from '../../engine/protocol'
import type { Parameters } from '../../state/parameters'

type Needed = Pick<Parameters, 'pi' | 'seed' | 'n' | 'f'>

/** E f(z̃) at the reader's τ over all N draws. */
export const expectationQuestion = ({
  pi,
  seed,
  n,
  f,
  tau,
}: Needed & Pick<Parameters, 'tau'>): Question<'expectation'> => ({
  experiment: 'expectation',
  noise: { seed, classes: pi.length, draws: n },
  parameters: { probabilities: pi, temperature: tau, objective: f },
})

/** E f(z̃) at every temperature over the first draws. */
export const expectationCurveQuestion = ({ pi, seed, n, f }: Needed): Question<'expectationCurve'> => ({
  experiment: 'expectationCurve',
  noise: { seed, classes: pi.length, draws: n },
  parameters: { probabilities: pi, objective: f },
})
