import { uniformAt } from '../../noise/noise'
import { isDefaultLabel } from '../../state/labels'
import type { Parameters } from '../../state/parameters'
import { softmaxOf } from '../../transform/softmax'
import { tokenScore, watermarkZ } from '../../transform/watermark'
import { selectedDraw } from '../selectedDraw'

/** A text of the first draws, one token a draw, and how far its score stands out with either key after each token. */
export interface WatermarkedText {
  /** The class of each token, from 0 */
  tokens: number[]
  /** z after 1, 2, … tokens: (score − tokens)/√tokens */
  rightKey: number[]
  wrongKey: number[]
}

/**
 * The text that the noise of a seed draws from π, scored with that seed as the key, and with another.
 * @param length tokens, at least 1
 */
export function watermarkedText(
  seed: number,
  wrongSeed: number,
  pi: readonly number[],
  length: number,
): WatermarkedText {
  const text: WatermarkedText = { tokens: [], rightKey: [], wrongKey: [] }
  let [right, wrong] = [0, 0]
  for (let n = 0; n < length; n++) {
    const { u, winner } = selectedDraw(seed, n, pi, 1)
    right += tokenScore(u[winner]!)
    wrong += tokenScore(uniformAt(wrongSeed, winner, n))
    text.tokens.push(winner)
    text.rightKey.push(watermarkZ(right, n + 1))
    text.wrongKey.push(watermarkZ(wrong, n + 1))
  }
  return text
}

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
  const short = Array.from(softmaxOf(nextWordLogits, temperature), (probability) =>
    Number(probability.toFixed(decimals)),
  )
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

type Named = Pick<Parameters, 'pi' | 'labels'>

/** The names of the tokens: the sixteen words where π is theirs and the reader has given no other names. */
export function tokenNames({ pi, labels }: Named, nextWords: readonly string[]): readonly string[] {
  const isTheirs = nextWordTemperature(pi) !== null && labels.every(isDefaultLabel)
  return isTheirs ? nextWords : labels
}

/** What a sentence calls the token that came out: its word, or what is said of a class. */
export function pickedToken(
  parameters: Named,
  winner: number,
  nextWords: readonly string[],
  ofClass: (label: string) => string,
): string {
  const names = tokenNames(parameters, nextWords)
  return names === nextWords ? names[winner]! : ofClass(names[winner]!)
}
