import { possibleClasses } from './gumbelMax'

/** The most classes that can be integrated over: each takes a dimension of its own. */
const mostIntegrableClasses = 3

/** One node of the quadrature: a point z̃, the class that wins there, and its share of the probability. */
export type VisitNode = (relaxed: Float64Array, winner: number, weight: number) => void

/** Distance of the nodes in t and where they end, for an error near 1e-10; see `gapNodes`. */
const finest = 0.15

/** Gaps grow in proportion up to about this size and evenly beyond it, where the density is as wide as this. */
const evenFrom = 3

/** a > 0 with log a + a/evenFrom = t, by Newton. */
function gapAt(t: number): number {
  let gap = t < 1 ? Math.exp(t) : evenFrom * t
  for (let round = 0; round < 40; round++) {
    const step = (Math.log(gap) + gap / evenFrom - t) / (1 / gap + 1 / evenFrom)
    const next = gap > step ? gap - step : gap / 2
    if (Math.abs(next - gap) <= 1e-15 * gap) return next
    gap = next
  }
  return gap
}

/**
 * Gaps a > 0 between winner and loser with the weights of a trapezoid rule in t, log a + a/3 = log τ + t − e^(−t): on the
 * scale of τ near 0, where z̃ turns, on that of the density farther out, and double exponential towards 0.
 */
function gapNodes(temperature: number, longest: number, step: number) {
  const gaps: number[] = []
  const weights: number[] = []
  const shift = Math.log(temperature)
  for (let t = -3.6; ; t += step) {
    const gap = gapAt(shift + t - Math.exp(-t))
    gaps.push(gap)
    weights.push((step * (1 + Math.exp(-t))) / (1 / gap + 1 / evenFrom))
    if (!(gap <= longest)) return { gaps, weights }
  }
}

/**
 * Visits weighted points of the distribution of z̃ = softmax((logits + γ)/τ), so that Σ weight·g(z̃, winner) is E g to about 1e-9
 * for every g that is smooth where one class wins: gradients of straight-through estimators too. For 2 or 3 classes that
 * can win, by the density of the score gaps behind winner i,
 *
 *     p = (R − 1)! · ∏ₖ e^(ℓₖ + aₖ) / (Σₖ e^(ℓₖ + aₖ))^R,   aᵢ = 0,
 *
 * which is the density of score differences of Jang et al. 2017, app. B, with the winner in the place of the last class.
 *
 * @param logits log π, not necessarily normalised; −∞ never wins
 * @param step distance of the nodes; 0.15 for 1e-9, 0.3 is enough for a picture
 * @returns whether it could: false where more than three classes can win
 */
export function integrateConcrete(
  logits: ArrayLike<number>,
  temperature: number,
  visit: VisitNode,
  step = finest,
): boolean {
  const racing = possibleClasses(logits)
  if (racing.length > mostIntegrableClasses) return false
  const relaxed = new Float64Array(logits.length)
  if (racing.length === 1) {
    relaxed[racing[0]!] = 1
    visit(relaxed, racing[0]!, 1)
    return true
  }
  for (const winner of racing) {
    const losers = racing.filter((k) => k !== winner)
    const lead = losers.map((k) => logits[winner]! - logits[k]!)
    const nodes = gapNodes(temperature, Math.max(0, ...lead) + 30, step)
    if (losers.length === 1) visitPair(nodes, lead[0]!, temperature, winner, losers[0]!, relaxed, visit)
    else visitThree(nodes, lead, temperature, winner, losers, relaxed, visit)
  }
  return true
}

type GapNodes = ReturnType<typeof gapNodes>

function visitPair(
  { gaps, weights }: GapNodes,
  lead: number,
  temperature: number,
  winner: number,
  loser: number,
  relaxed: Float64Array,
  visit: VisitNode,
) {
  for (let i = 0; i < gaps.length; i++) {
    // e^(ℓ + a) of the loser, in units of the winner's e^ℓ
    const odds = Math.exp(gaps[i]! - lead)
    const behind = Math.exp(-gaps[i]! / temperature)
    relaxed[winner] = 1 / (1 + behind)
    relaxed[loser] = behind / (1 + behind)
    visit(relaxed, winner, weights[i]! / (1 + odds) / (1 + 1 / odds))
  }
}

function visitThree(
  { gaps, weights }: GapNodes,
  lead: readonly number[],
  temperature: number,
  winner: number,
  losers: readonly number[],
  relaxed: Float64Array,
  visit: VisitNode,
) {
  const [first, second] = [losers[0]!, losers[1]!]
  const behind = gaps.map((gap) => Math.exp(-gap / temperature))
  const odds = lead.map((ahead) => gaps.map((gap) => Math.exp(gap - ahead)))
  for (let i = 0; i < gaps.length; i++)
    for (let j = 0; j < gaps.length; j++) {
      const [one, other] = [odds[0]![i]!, odds[1]![j]!]
      const total = 1 + one + other
      const weight = (2 * weights[i]! * weights[j]! * (one / total) * (other / total)) / total
      if (weight < 1e-18) continue
      const shares = 1 + behind[i]! + behind[j]!
      relaxed[winner] = 1 / shares
      relaxed[first] = behind[i]! / shares
      relaxed[second] = behind[j]! / shares
      visit(relaxed, winner, weight)
    }
}
