import { readExpression } from '../expression/expression'
import { naturalSpline } from './naturalSpline'

/** f on the simplex of K classes: what is to be made small or large on average. Shares are K numbers ≥ 0 that sum to 1. */
export interface Objective {
  /** f(z) */
  value(shares: ArrayLike<number>): number
  /** ∂f/∂zₖ of every class, all K taken as free, into `into`. */
  gradient(shares: ArrayLike<number>, into: Float64Array): void
}

/**
 * An objective as data, as it travels in links and to workers. Its numbers:
 * - linear Σ cₖzₖ and quadratic Σ cₖzₖ², the same values at the corners and others between them: K costs
 * - toy (z₁ − t)², after the toy problem of Tucker et al. 2017, best without class 1 while t < ½: t
 * - curved e^(z₁ − z_K), neither linear nor quadratic on the edge between the two: none
 * - values, a curve in z₁ (natural cubic spline): its heights at equal distances from z₁ = 0 to 1
 * - expression, typed in z₁ … z_K (`readExpression`): none, but a text; one that is no function counts as 0
 */
export interface ObjectiveChoice {
  kind: 'linear' | 'quadratic' | 'toy' | 'curved' | 'values' | 'expression'
  numbers: readonly number[]
  text?: string
}

const linear = (costs: readonly number[]): Objective => ({
  value(shares) {
    let sum = 0
    for (let k = 0; k < costs.length; k++) sum += costs[k]! * shares[k]!
    return sum
  },
  gradient: (_shares, into) => into.set(costs),
})

const quadratic = (costs: readonly number[]): Objective => ({
  value(shares) {
    let sum = 0
    for (let k = 0; k < costs.length; k++) sum += costs[k]! * shares[k]! * shares[k]!
    return sum
  },
  gradient(shares, into) {
    for (let k = 0; k < into.length; k++) into[k] = 2 * costs[k]! * shares[k]!
  },
})

/** A function of the first share alone. */
const ofFirst = (value: (share: number) => number, slope: (share: number) => number): Objective => ({
  value: (shares) => value(shares[0]!),
  gradient(shares, into) {
    into.fill(0)
    into[0] = slope(shares[0]!)
  },
})

const curved = (last: number): Objective => ({
  value: (shares) => Math.exp(shares[0]! - shares[last]!),
  gradient(shares, into) {
    const value = Math.exp(shares[0]! - shares[last]!)
    into.fill(0)
    into[0] = value
    into[last] = -value
  },
})

const toy = (target: number) =>
  ofFirst(
    (share) => (share - target) ** 2,
    (share) => 2 * (share - target),
  )

function typed(text: string, classes: number): Objective {
  const read = readExpression(text, classes)
  return 'reason' in read ? linear(new Array(classes).fill(0)) : read
}

/** The objective that a choice names, for so many classes. Costs that are missing count as 0. */
export function objectiveOf({ kind, numbers, text }: ObjectiveChoice, classes: number): Objective {
  const costs = Array.from({ length: classes }, (_, k) => numbers[k] ?? 0)
  switch (kind) {
    case 'linear':
      return linear(costs)
    case 'quadratic':
      return quadratic(costs)
    case 'toy':
      return toy(numbers[0]!)
    case 'curved':
      return curved(classes - 1)
    case 'values': {
      const { value, slope } = naturalSpline(numbers)
      return ofFirst(value, slope)
    }
    case 'expression':
      return typed(text ?? '', classes)
  }
}

/** Corner k of the simplex: class k as a one-hot vector. */
export function corner(k: number, classes: number): Float64Array {
  const shares = new Float64Array(classes)
  shares[k] = 1
  return shares
}

/** fₖ = f(eₖ): all that the discrete objective knows of f. */
export const cornerValues = (objective: Objective, classes: number): Float64Array =>
  Float64Array.from({ length: classes }, (_, k) => objective.value(corner(k, classes)))

/** ∂f/∂zⱼ at corner k, row k at k·K: what straight-through estimators read. */
export function cornerGradients(objective: Objective, classes: number): Float64Array {
  const gradients = new Float64Array(classes * classes)
  for (let k = 0; k < classes; k++)
    objective.gradient(corner(k, classes), gradients.subarray(k * classes, (k + 1) * classes))
  return gradients
}

/** E f(D) = Σ πₖfₖ, D the class drawn as a one-hot vector. `values` are f at the corners; π sums to 1. */
export const exactExpectation = (probabilities: ArrayLike<number>, values: ArrayLike<number>): number =>
  Array.from(probabilities).reduce((sum, probability, k) => sum + probability * values[k]!, 0)

/** ∂E f(D)/∂θⱼ = πⱼ(fⱼ − f̄) of every logit, π = softmax(θ): all estimators are compared with it (mathematics: finite sum). */
export function exactGradient(probabilities: ArrayLike<number>, values: ArrayLike<number>): Float64Array {
  const mean = exactExpectation(probabilities, values)
  return Float64Array.from(probabilities, (probability, j) => probability * (values[j]! - mean))
}
