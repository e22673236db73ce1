/** Temperatures of every curve over τ: ten a decade from 0.01 to 100, evenly in the logarithm. */
export const temperatureGrid: readonly number[] = Array.from({ length: 41 }, (_, at) =>
  Number((10 ** (at / 10 - 2)).toPrecision(6)),
)

/** Step of the quadrature along a curve: 1e-8, of which a picture shows nothing, for half the nodes. */
export const curveStep = 0.2

/** Draws that a curve is measured over: at 41 temperatures more would keep the reader waiting. */
export const mostCurveDraws = 20_000
