/** softmax(scores / temperature) over scores[from…to), in place. */
export function softmax(scores: Float64Array, temperature: number, from = 0, to = scores.length): void {
  // Without the maximum taken off, exp overflows once a score passes 709 temperatures.
  let highest = -Infinity
  for (let k = from; k < to; k++) highest = Math.max(highest, scores[k]!)
  let total = 0
  for (let k = from; k < to; k++) total += scores[k] = Math.exp((scores[k]! - highest) / temperature)
  for (let k = from; k < to; k++) scores[k]! /= total
}

/** softmax(scores / temperature), K numbers; `scores` stay as they are. */
export function softmaxOf(scores: ArrayLike<number>, temperature = 1): Float64Array {
  const shares = Float64Array.from(scores)
  softmax(shares, temperature)
  return shares
}

/**
 * Adds `weight` times gⱼ = wⱼ(vⱼ − Σₖ wₖvₖ)/τ, what the derivative of w = softmax(x/τ) makes of a gradient v on the way back
 * to x: Jᵀv in K steps (Jang et al. 2017, §2.1; Maddison et al. 2017, §3.2). All arrays are read at places [from…to).
 */
export function addSoftmaxVjp(
  shares: ArrayLike<number>,
  gradient: ArrayLike<number>,
  temperature: number,
  into: Float64Array,
  weight = 1,
  from = 0,
  to = into.length,
): void {
  let mean = 0
  for (let k = from; k < to; k++) mean += shares[k]! * gradient[k]!
  const factor = weight / temperature
  for (let j = from; j < to; j++) into[j]! += factor * shares[j]! * (gradient[j]! - mean)
}

/** The same, in the place of what `into` holds. Σⱼ gⱼ = 0, since a shift of all logits changes nothing. */
export function softmaxVjp(
  shares: ArrayLike<number>,
  gradient: ArrayLike<number>,
  temperature: number,
  into: Float64Array,
): void {
  into.fill(0)
  addSoftmaxVjp(shares, gradient, temperature, into)
}

/** temperature · log Σ exp(scores / temperature); −∞ where every score is. */
export function logSumExp(scores: ArrayLike<number>, temperature = 1): number {
  let highest = -Infinity
  for (let k = 0; k < scores.length; k++) highest = Math.max(highest, scores[k]!)
  if (highest === -Infinity) return -Infinity
  let total = 0
  for (let k = 0; k < scores.length; k++) total += Math.exp((scores[k]! - highest) / temperature)
  return highest + temperature * Math.log(total)
}

/** log softmax(scores / temperature), as a new array. Subtracting `logSumExp` instead would cancel at scores of 1000. */
export function logSoftmax(scores: ArrayLike<number>, temperature: number): Float64Array {
  const logs = Float64Array.from(scores)
  const highest = logs.reduce((a, b) => Math.max(a, b), -Infinity)
  let total = 0
  for (let k = 0; k < logs.length; k++) {
    logs[k] = (logs[k]! - highest) / temperature
    total += Math.exp(logs[k]!)
  }
  const logTotal = Math.log(total)
  for (let k = 0; k < logs.length; k++) logs[k]! -= logTotal
  return logs
}

/** 1 / (1 + e^(−x)), without overflow or loss on either side. */
export function sigmoid(x: number): number {
  if (x >= 0) return 1 / (1 + Math.exp(-x))
  const e = Math.exp(x)
  return e / (1 + e)
}

/** log(p / (1 − p)), for p in [0, 1], keeping its digits near 1. */
export const logit = (p: number): number => Math.log(p) - Math.log1p(-p)
