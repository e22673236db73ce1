import { gaussLegendre } from '../../transform/gaussLegendre'
import { sigmoid } from '../../transform/softmax'
import type { Objective } from '../objective'

/** The estimators whose end is not where the discrete loss is least. */
export type Relaxation = 'relaxed' | 'straightThrough'

/** Density of the difference of two Gumbels, the logistic distribution. */
const logisticDensity = (x: number): number => sigmoid(x) * sigmoid(-x)

/**
 * The mean of an estimator of ∂E f/∂θ, K = 2, logits (θ, 0): E[(∂₁f − ∂₂f) z̃₁z̃₂]/τ with the gradient read at z̃, or at the
 * winner's corner by the straight-through one, by quadrature, to 1e-12 of itself.
 */
export function expectedGradient(
  estimator: Relaxation,
  theta: number,
  objective: Objective,
  temperature: number,
): number {
  const gradient = new Float64Array(2)
  const integrand = (y: number) => {
    const relaxed = estimator === 'relaxed'
    objective.gradient(relaxed ? [sigmoid(y), sigmoid(-y)] : y > 0 ? [1, 0] : [0, 1], gradient)
    const weight = sigmoid(y) * sigmoid(-y) * logisticDensity(temperature * y - theta)
    return (gradient[0]! - gradient[1]!) * weight
  }
  // In y = log-odds of z̃₁ the integrand falls like e^(−|y|) and like e^(−|τy − θ|): beyond these ends nothing is left.
  const reach = temperature < 1 ? 40 / (1 - temperature) : Infinity
  const from = Math.max(-reach, (theta - 50) / temperature)
  const to = Math.min(reach, (theta + 50) / temperature)
  const widest = Math.min(1, 2 / temperature)
  // The winner changes at y = 0: either side is smooth on its own.
  if (from >= 0 || to <= 0) return gaussLegendre(integrand, from, to, widest)
  return gaussLegendre(integrand, from, 0, widest) + gaussLegendre(integrand, 0, to, widest)
}

/** Log-odds beyond which a corner counts as reached: π = 1e-11. */
const farthest = 25

/**
 * Where the mean of an estimator leads gradient descent from a start, K = 2: π₁ of the first point
 * on the way where the expected gradient vanishes, or the corner, 0 or 1, where it never does.
 */
export function twoClassEnd(
  estimator: Relaxation,
  start: number,
  objective: Objective,
  temperature: number,
): number {
  if (start <= 0 || start >= 1) return start
  const slope = (theta: number) => expectedGradient(estimator, theta, objective, temperature)
  const from = Math.log(start) - Math.log1p(-start)
  const way = -Math.sign(slope(from))
  if (way === 0) return start
  let [near, far] = [from, from]
  do {
    near = far
    far += way / 8
    if (Math.abs(far) > farthest) return way < 0 ? 0 : 1
  } while (Math.sign(slope(far)) === -way)
  for (let halvings = 0; halvings < 45; halvings++) {
    const middle = (near + far) / 2
    if (Math.sign(slope(middle)) === -way) near = middle
    else far = middle
  }
  return sigmoid((near + far) / 2)
}

/**
 * The temperature below which descent reaches the right corner, for f(z) = (z₁ − t)²: τ_c = |1 − 2t| for the relaxed
 * estimator; for the straight-through one the zero of ∫_½¹ ((1−z)/z)^τ dz − t·πτ/sin πτ (π the number), with z = σ(y).
 */
export function criticalTemperature(estimator: Relaxation, t: number): number {
  const nearer = Math.min(t, 1 - t)
  if (estimator === 'relaxed') return 1 - 2 * nearer
  const excess = (tau: number) =>
    gaussLegendre((y) => Math.exp(-tau * y) * sigmoid(y) * sigmoid(-y), 0, 40) -
    (nearer * Math.PI * tau) / Math.sin(Math.PI * tau)
  let [below, above] = [1e-9, 1 - 1e-9]
  for (let halvings = 0; halvings < 50; halvings++) {
    const middle = (below + above) / 2
    if (excess(middle) > 0) below = middle
    else above = middle
  }
  return (below + above) / 2
}
