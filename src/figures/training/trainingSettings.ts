import type { DigitsSettings } from '../../engine/training/digitsRun'
import type { ProbabilitiesSettings } from '../../engine/training/training'
import type { Parameters } from '../../state/parameters'

/** The race of the learners that the parameters describe: all start at π; the annealed one cools from τ. */
export const probabilitiesSettings = ({
  pi,
  f,
  tau,
  cooling,
  floor,
  rate,
  seed,
}: Pick<Parameters, 'pi' | 'f' | 'tau' | 'cooling' | 'floor' | 'rate' | 'seed'>): ProbabilitiesSettings => ({
  start: pi,
  objective: f,
  temperature: tau,
  cooling: { from: tau, floor: Math.min(floor, tau), rate: cooling },
  rate,
  seed,
})

const estimators: Record<Parameters['estimator'], DigitsSettings['estimator']> = {
  relaxed: 'relaxed',
  'straight-through': 'straightThrough',
  'gumbel-rao': 'gumbelRao',
  reinmax: 'reinmax',
  'leave-one-out': 'leaveOneOut',
  exact: 'exact',
}

/** The estimator's name in the address, by which words know it. */
export const estimatorId = (estimator: DigitsSettings['estimator']): Parameters['estimator'] =>
  (Object.keys(estimators) as Parameters['estimator'][]).find((id) => estimators[id] === estimator)!

/** The training of the autoencoder that the parameters describe. */
export function digitsSettings({
  estimator,
  schedule,
  tau,
  cooling,
  floor,
  adam,
  seed,
}: Pick<
  Parameters,
  'estimator' | 'schedule' | 'tau' | 'cooling' | 'floor' | 'adam' | 'seed'
>): DigitsSettings {
  const falls = schedule === 'annealed'
  return {
    estimator: estimators[estimator],
    cooling: { from: tau, floor: falls ? Math.min(floor, tau) : tau, rate: falls ? cooling : 0 },
    rate: adam,
    seed,
  }
}
