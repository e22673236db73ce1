import { logit, sigmoid } from './softmax'

/**
 * The exact distribution of a pair, for every number of classes: the share r = z̃ᵢ/(z̃ᵢ + z̃ⱼ) is
 * sigmoid((log πᵢ − log πⱼ + Λ)/τ) with Λ ~ Logistic(0, 1), a difference of two Gumbels (Maddison et al. 2017, app. B).
 * For K = 2 it is the distribution of z̃₁ itself. `logRatio` is log πᵢ − log πⱼ throughout; it may be ±∞ (one π is 0).
 */

/** P(log-odds of r ≤ logOdds) = sigmoid(τ·logOdds − logRatio). */
export function logOddsCdf(logOdds: number, logRatio: number, temperature: number): number {
  // A class that never wins puts all the mass at −∞ or +∞, where ∞ − ∞ must not be formed.
  if (Math.abs(logRatio) === Infinity) return logRatio < 0 || logOdds === Infinity ? 1 : 0
  return sigmoid(temperature * logOdds - logRatio)
}

/** The exact distribution of one z̃ₖ, at some log-odds L₀ < L₁ < …, which may be ±∞. */
export interface Marginal {
  /** P(log-odds of z̃ₖ ≤ Lₑ), and P(> Lₑ), each exact in its own tail */
  cdf: Float64Array
  survival: Float64Array
}

/** How densely the nodes lie: every 0.4 in t + asinh(t/πτ), where the integrand is analytic to π/2 on either side. */
const spacing = 0.4

/** How far from its centre the logistic distribution of t is followed; what lies beyond is e⁻³⁶ of it. */
const reach = 36

/** What the integral over t = log(ρ/(1 − ρ)) needs at its nodes, whatever the log-odds. */
interface Nodes {
  weight: Float64Array
  rival: Float64Array
}

/**
 * Nodes for one class against two others of weights π₂, π₃ > 0. With T = ξ/π the arrival times of the race and
 * ρ = T₂/(T₂ + T₃), t − log(π₃/π₂) is logistic. z̃₁ stays below where T₁ > a·(T₂ + T₃)·g(ρ) with
 * g = (ρ^(−1/τ) + (1 − ρ)^(−1/τ))^(−τ), and g has a corner at t = 0 that is rounded only over |t| ≈ τ: there the nodes crowd.
 */
function nodesFor(logSecond: number, logThird: number, temperature: number): Nodes {
  const centre = logThird - logSecond
  const corner = Math.PI * temperature
  const even = (t: number) => t + Math.asinh(t / corner)
  // Nothing here is so large that Math.hypot, which is slower, were needed.
  const densityAt = (t: number) => 1 + 1 / Math.sqrt(corner * corner + t * t)
  const first = even(centre - reach)
  const count = Math.ceil((even(centre + reach) - first) / spacing)
  const weight = new Float64Array(count + 1)
  const rival = new Float64Array(count + 1)
  let t = centre - reach
  for (let node = 0; node <= count; node++) {
    for (let newton = 0; newton < 5; newton++) {
      const step = (even(t) - first - node * spacing) / densityAt(t)
      t -= step
      // The next step is at most a thousand times the square of this one: below the last digit.
      if (Math.abs(step) < 1e-10) break
    }
    const density = densityAt(t)
    const fromCentre = t - centre
    const bell = Math.exp(fromCentre / 2) + Math.exp(-fromCentre / 2)
    weight[node] = spacing / (density * bell * bell)
    rival[node] =
      Math.exp(
        Math.min(t, 0) -
          Math.min(centre, 0) -
          fromCentre / 2 -
          temperature * Math.log1p(Math.exp(-Math.abs(t) / temperature)),
      ) / bell
    t += spacing / density
  }
  return { weight, rival }
}

/**
 * The distribution of z̃₁ among three classes of log-weights ℓ₁, ℓ₂, ℓ₃, all finite:
 *
 *     P(z̃₁ ≤ q) = ∫₀¹ π₂π₃/(π₂ρ + π₃(1 − ρ) + π₁·a·g(ρ))² dρ,   a = (q/(1 − q))^(−τ)
 *
 * (integrate T₁ > a·R·g(ρ) over R = T₂ + T₃). The trapezoid rule in a coordinate of log(ρ/(1 − ρ)) converges exponentially.
 */
function amongThree(
  logits: readonly [number, number, number],
  temperature: number,
  logOdds: Float64Array,
): Marginal {
  const { weight, rival } = nodesFor(logits[1], logits[2], temperature)
  const cdf = new Float64Array(logOdds.length)
  const survival = new Float64Array(logOdds.length)
  const scale = logits[0] - Math.max(logits[1], logits[2])
  for (let e = 0; e < logOdds.length; e++) {
    // A bound that no double reaches in the result, and that keeps ∞·0 from being formed.
    const a = Math.min(Math.exp(scale - temperature * logOdds[e]!), 1e250)
    let below = 0
    let above = 0
    for (let node = 0; node < weight.length; node++) {
      const ratio = a * rival[node]!
      const stays = 1 / (1 + ratio)
      const held = weight[node]! * stays
      below += held * stays
      above += held * ratio * (1 + stays)
    }
    cdf[e] = below
    survival[e] = above
  }
  return { cdf, survival }
}

/**
 * The exact distribution of every z̃ₖ for at most three classes of positive weight, at the given log-odds log z̃ₖ − log(1 − z̃ₖ).
 * For more the marginal has no formula here: null. `logits` are log π, which need not be normalised; −∞ is a class that
 * never wins, and whose z̃ is 0. Within 1e-11, for τ from 0.001 to 1000.
 */
export function concreteMarginals(
  logits: ArrayLike<number>,
  temperature: number,
  logOdds: Float64Array,
): Marginal[] | null {
  const racing = Array.from(logits).filter((logit) => logit > -Infinity)
  if (racing.length > 3) return null
  return Array.from(logits, (own, k) => {
    const others = Array.from(logits).filter((logit, j) => j !== k && logit > -Infinity)
    if (own > -Infinity && others.length === 2)
      return amongThree([own, others[0]!, others[1]!], temperature, logOdds)
    const logRatio = own === -Infinity ? -Infinity : own - (others[0] ?? -Infinity)
    return {
      cdf: logOdds.map((value) => logOddsCdf(value, logRatio, temperature)),
      survival: logOdds.map((value) => logOddsCdf(-value, -logRatio, temperature)),
    }
  })
}

/** Edges of equal bins, as log-odds: of shares in [0, 1], or of log-odds in ±limit with all beyond in the end bins. */
function binEdges(axis: 'share' | 'logOdds', bins: number, limit: number): Float64Array {
  return Float64Array.from({ length: bins + 1 }, (_, edge) => {
    if (axis === 'share') return logit(edge / bins)
    if (edge === 0) return -Infinity
    return edge === bins ? Infinity : limit * ((2 * edge) / bins - 1)
  })
}

/** Exact probabilities of the bins that a histogram of one z̃ₖ counts, and of the parts in its end bins told apart. */
export interface BinProbabilities {
  /** One a bin; they sum to 1. */
  bins: Float64Array
  /** P(log-odds ≤ −limit): so near 0 that the engine calls the component gone. Part of the first bin. */
  gone: number
  /** P(log-odds > limit): the share that sits on corner k. Part of the last bin. */
  corner: number
}

/** The exact distribution of every class's histogram, in the order of the classes; null where more than three classes can win. */
export function binProbabilities(
  logits: ArrayLike<number>,
  temperature: number,
  axis: 'share' | 'logOdds',
  bins: number,
  limit: number,
): BinProbabilities[] | null {
  const inner = binEdges(axis, bins, limit).subarray(1, bins)
  const marginals = concreteMarginals(logits, temperature, Float64Array.of(...inner, -limit, limit))
  return marginals?.map(({ cdf, survival }) => probabilitiesOfBins(cdf, survival, bins)) ?? null
}

/** The exact distribution of the histogram of a pair's share z̃ᵢ/(z̃ᵢ + z̃ⱼ), logRatio = log πᵢ − log πⱼ, for any number of classes. */
export function pairBinProbabilities(
  logRatio: number,
  temperature: number,
  axis: 'share' | 'logOdds',
  bins: number,
  limit: number,
): BinProbabilities {
  return binProbabilities([logRatio, 0], temperature, axis, bins, limit)![0]!
}

/** The masses between inner edges, of a distribution known there and then at −limit and limit. */
function probabilitiesOfBins(cdf: Float64Array, survival: Float64Array, bins: number): BinProbabilities {
  const mass = Float64Array.from({ length: bins }, (_, bin) => {
    if (bin === 0) return cdf[0]!
    if (bin === bins - 1) return survival[bins - 2]!
    // The difference is taken on the side where the numbers are small and so have kept their digits.
    const difference = cdf[bin]! < 0.5 ? cdf[bin]! - cdf[bin - 1]! : survival[bin - 1]! - survival[bin]!
    return Math.max(0, difference)
  })
  return { bins: mass, gone: cdf[bins - 1]!, corner: survival[bins]! }
}
