import type { CurveAxis } from '../plots/curves/curve'

/** τ from 0.01 to 100, evenly in its logarithm: places are log₁₀ τ. */
export const temperatureAxis: CurveAxis = {
  from: -2,
  to: 2,
  ticks: [0.01, 0.1, 1, 10, 100].map((tau) => ({ at: Math.log10(tau), label: String(tau) })),
}
