/** Below this the recurrence leads upwards; from it on the series below err by less than 1e-17. */
const asymptotic = 20

/** ψ(x) = d log Γ(x)/dx for x > 0, to 1e-14 of itself or 1e-15 (Abramowitz, Stegun 1964, 6.3.18). */
export function digamma(x: number): number {
  let below = 0
  let at = x
  for (; at < asymptotic; at++) below += 1 / at
  const square = 1 / at ** 2
  const series =
    square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square / 132))))
  return Math.log(at) - 1 / (2 * at) - series - below
}

/** ψ′(x) for x > 0 (Abramowitz, Stegun 1964, 6.4.12). */
export function trigamma(x: number): number {
  let below = 0
  let at = x
  for (; at < asymptotic; at++) below += 1 / at ** 2
  const square = 1 / at ** 2
  const series =
    square * (1 / 6 - square * (1 / 30 - square * (1 / 42 - square * (1 / 30 - square * (5 / 66)))))
  return (1 + 1 / (2 * at) + series) / at + below
}
