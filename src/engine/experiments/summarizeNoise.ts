/** γ of consecutive draws, one array a class. */
export interface Stretch {
  gumbel: readonly Float32Array[]
  /** Index of the first draw. */
  first: number
}

/** Extremes of γ, with where they are, and their sum. */
export function summarizeNoise() {
  const low = { value: Infinity, index: 0, draw: 0 }
  const high = { value: -Infinity, index: 0, draw: 0 }
  const summary = { low, high, sum: 0 }
  return {
    summary,
    add({ gumbel, first }: Stretch) {
      gumbel.forEach((values, index) => {
        let sum = 0
        for (let n = 0; n < values.length; n++) {
          const value = values[n]!
          sum += value
          if (value < low.value) Object.assign(low, { value, index, draw: first + n })
          if (value > high.value) Object.assign(high, { value, index, draw: first + n })
        }
        summary.sum += sum
      })
    },
  }
}
