import type { RunningMoments } from './runningMoments'

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
