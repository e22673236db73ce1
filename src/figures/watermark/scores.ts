import { uniformAt } from '../../noise/noise'
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
