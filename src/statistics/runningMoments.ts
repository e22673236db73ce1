/** Mean and spread of values that come one by one. */
export interface RunningMoments {
  count: number
  mean: number
  /** With divisor N. */
  variance: number
  /** The fourth central moment: (fourth − variance²)/N is the variance of the variance. */
  fourth: number
}

/**
 * Sums of powers of values about the first one, so that at a large τ, where all values all but agree, their spread is
 * not lost in the rounding of their squares.
 */
export function runningMoments(): { add: (value: number) => void; moments: () => RunningMoments } {
  let count = 0
  let pivot = 0
  let [first, second, third, fourth] = [0, 0, 0, 0]
  return {
    add(value) {
      if (count === 0) pivot = value
      count++
      const away = value - pivot
      const square = away * away
      first += away
      second += square
      third += square * away
      fourth += square * square
    },
    moments() {
      const shift = first / count
      const variance = Math.max(0, second / count - shift ** 2)
      const central =
        fourth / count - (4 * shift * third) / count + (6 * shift ** 2 * second) / count - 3 * shift ** 4
      return { count, mean: pivot + shift, variance, fourth: Math.max(variance ** 2, central) }
    },
  }
}
