/**
 * The smoothest curve through heights at equal distances over [0, 1]: the natural cubic spline, twice differentiable
 * (Schoenberg 1964). At least two heights.
 */
export function naturalSpline(heights: readonly number[]): {
  value: (x: number) => number
  slope: (x: number) => number
} {
  const pieces = heights.length - 1
  const width = 1 / pieces
  const bends = secondDerivatives(heights, width)
  const place = (x: number) => {
    const piece = Math.min(pieces - 1, Math.max(0, Math.floor(x * pieces)))
    const right = x * pieces - piece
    return { piece, left: 1 - right, right }
  }
  return {
    value(x) {
      const { piece, left, right } = place(x)
      const bend = (left ** 3 - left) * bends[piece]! + (right ** 3 - right) * bends[piece + 1]!
      return left * heights[piece]! + right * heights[piece + 1]! + (width ** 2 * bend) / 6
    },
    slope(x) {
      const { piece, left, right } = place(x)
      const bend = (3 * right ** 2 - 1) * bends[piece + 1]! - (3 * left ** 2 - 1) * bends[piece]!
      return (heights[piece + 1]! - heights[piece]!) / width + (width * bend) / 6
    },
  }
}

/** The spline's second derivatives at its heights, 0 at both ends, by Thomas's elimination of a tridiagonal system. */
function secondDerivatives(heights: readonly number[], width: number): Float64Array {
  const last = heights.length - 1
  const bends = new Float64Array(last + 1)
  const factors = new Float64Array(last + 1)
  for (let i = 1; i < last; i++) {
    const jump = (6 * (heights[i + 1]! - 2 * heights[i]! + heights[i - 1]!)) / width ** 2
    const pivot = 4 - factors[i - 1]!
    factors[i] = 1 / pivot
    bends[i] = (jump - bends[i - 1]!) / pivot
  }
  for (let i = last - 1; i > 0; i--) bends[i]! -= factors[i]! * bends[i + 1]!
  return bends
}
