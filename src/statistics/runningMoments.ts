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

/** The standard deviation of one draw, from a variance found over so many: NaN of a single one, which shows no spread. */
export const standardDeviation = (variance: number, draws: number): number =>
  draws < 2 ? Number.NaN : Math.sqrt(variance)

/** The standard error of a mean over so many draws; NaN of a single one. */
export const standardError = (variance: number, draws: number): number =>
  standardDeviation(variance, draws) / Math.sqrt(draws)

/** How far an estimator is from the truth, each with the standard error that comes of N draws. */
interface EstimatorError {
  bias: number
  variance: number
  /** √(bias² + variance/averaged): of an average over so many draws */
  rmse: number
  biasError: number
  varianceError: number
  rmseError: number
}

/**
 * Bias, variance and root mean squared error of an estimator, from its moments over N draws and the exact value.
 * @param averaged how many draws are averaged into one estimate, ≥ 1
 */
export function estimatorError(
  { count, mean, variance, fourth }: RunningMoments,
  exact: number,
  averaged = 1,
): EstimatorError {
  const bias = mean - exact
  const rmse = Math.sqrt(bias ** 2 + variance / averaged)
  const biasError = Math.sqrt(variance / count)
  const varianceError = Math.sqrt(Math.max(0, fourth - variance ** 2) / count)
  // By the delta method; mean and variance are taken as uncorrelated.
  const rmseError = rmse > 0 ? Math.hypot(bias * biasError, varianceError / (2 * averaged)) / rmse : 0
  return { bias, variance, rmse, biasError, varianceError, rmseError }
}
