/** Index of the first maximum of scores[from…to), counted from `from`. A score of −∞ never wins over a finite one. */
export function argmax(scores: ArrayLike<number>, from = 0, to = scores.length): number {
  let winner = from
  for (let k = from + 1; k < to; k++) if (scores[k]! > scores[winner]!) winner = k
  return winner - from
}

/** Indices of the classes that can win, ascending: those whose logit is not −∞. */
export const possibleClasses = (logits: ArrayLike<number>): number[] =>
  Array.from(logits, (_, k) => k).filter((k) => logits[k]! > -Infinity)

/**
 * argmaxₖ(logitsₖ + noiseₖ), the winner of draw n, the lower index on a tie: with noise γ a draw of
 * Categorical(softmax(logits)) (Yellott 1977; Maddison et al. 2014).
 *
 * @param noise one array a class
 */
export function perturbedArgmax(
  logits: ArrayLike<number>,
  noise: readonly ArrayLike<number>[],
  n: number,
): number {
  let winner = 0
  let highest = -Infinity
  for (let k = 0; k < noise.length; k++) {
    const perturbed = logits[k]! + noise[k]![n]!
    if (perturbed > highest) {
      highest = perturbed
      winner = k
    }
  }
  return winner
}
