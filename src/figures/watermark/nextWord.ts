import { softmax } from '../../transform/softmax'

/**
 * A language model's logits for the word after 'It is raining, so take the …', made by hand: one likely word, a few
 * possible ones, many unlikely ones.
 */
export const nextWordLogits: readonly number[] = [
  3.2, 2.4, 1.9, 1.7, 1.4, 1.2, 0.9, 0.8, 0.5, 0.3, 0, -0.2, -0.5, -0.9, -1.3, -1.8,
]

/** Decimals that keep an address short: π is written with eight characters a class. */
const decimals = 6

/** The next word's distribution softmax(logits/T), 16 numbers that sum to 1; the most likely word takes what rounding leaves. */
export function nextWordDistribution(temperature: number): readonly number[] {
  const exact = Float64Array.from(nextWordLogits)
  softmax(exact, temperature)
  const short = Array.from(exact, (probability) => Number(probability.toFixed(decimals)))
  const others = short.slice(1).reduce((sum, probability) => sum + probability, 0)
  return short.with(0, Number((1 - others).toFixed(decimals)))
}

/** T of a distribution that is the next word's at some T, read off its two most likely words; null for any other. */
export function nextWordTemperature(pi: readonly number[]): number | null {
  const [first, second] = pi
  if (pi.length !== nextWordLogits.length || !first || !second || first <= second) return null
  const temperature = (nextWordLogits[0]! - nextWordLogits[1]!) / Math.log(first / second)
  const meant = nextWordDistribution(temperature)
  return pi.every((probability, k) => Math.abs(probability - meant[k]!) < 1e-4) ? temperature : null
}
