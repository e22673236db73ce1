import { triangleCell } from '../../../src/engine/kernel/countDraws'
import { streamKey } from '../../../src/noise/threefry'
import { smallestUniform } from '../../../src/noise/uniform'
import { bins, grid, type Peer } from './peer'

/**
 * γ of draws 0 … into.length − 1 of a stream: Threefry-2x32-20 with its rounds written out and nothing allocated, the
 * same bits as the engine's.
 */
function drawGumbel([key0, key1]: readonly [number, number], into: Float32Array): void {
  const key2 = 0x1bd11bda ^ key0 ^ key1
  for (let n = 0; n < into.length; n++) {
    let x = key0 | 0
    let y = (n + key1) | 0
    x = (x + y) | 0
    y = ((y << 13) | (y >>> 19)) ^ x
    x = (x + y) | 0
    y = ((y << 15) | (y >>> 17)) ^ x
    x = (x + y) | 0
    y = ((y << 26) | (y >>> 6)) ^ x
    x = (x + y) | 0
    y = ((y << 6) | (y >>> 26)) ^ x
    x = (x + key1) | 0
    y = (y + key2 + 1) | 0
    x = (x + y) | 0
    y = ((y << 17) | (y >>> 15)) ^ x
    x = (x + y) | 0
    y = ((y << 29) | (y >>> 3)) ^ x
    x = (x + y) | 0
    y = ((y << 16) | (y >>> 16)) ^ x
    x = (x + y) | 0
    y = ((y << 24) | (y >>> 8)) ^ x
    x = (x + key2) | 0
    y = (y + key0 + 2) | 0
    x = (x + y) | 0
    y = ((y << 13) | (y >>> 19)) ^ x
    x = (x + y) | 0
    y = ((y << 15) | (y >>> 17)) ^ x
    x = (x + y) | 0
    y = ((y << 26) | (y >>> 6)) ^ x
    x = (x + y) | 0
    y = ((y << 6) | (y >>> 26)) ^ x
    x = (x + key0) | 0
    y = (y + key1 + 3) | 0
    x = (x + y) | 0
    y = ((y << 17) | (y >>> 15)) ^ x
    x = (x + y) | 0
    y = ((y << 29) | (y >>> 3)) ^ x
    x = (x + y) | 0
    y = ((y << 16) | (y >>> 16)) ^ x
    x = (x + y) | 0
    y = ((y << 24) | (y >>> 8)) ^ x
    x = (x + key1) | 0
    y = (y + key2 + 4) | 0
    x = (x + y) | 0
    y = ((y << 13) | (y >>> 19)) ^ x
    x = (x + y) | 0
    y = ((y << 15) | (y >>> 17)) ^ x
    x = (x + y) | 0
    y = ((y << 26) | (y >>> 6)) ^ x
    x = (x + y) | 0
    y = ((y << 6) | (y >>> 26)) ^ x
    const bits = (x + key2) ^ (y + key0 + 5)
    const mantissa = bits >>> 9
    into[n] = -Math.log(-Math.log(mantissa === 0 ? smallestUniform : mantissa * 2 ** -23))
  }
}

/** What a careful programmer writes without WebAssembly: typed arrays, nothing allocated in the loop. */
export const typedArrays: Peer = {
  drawNoise(seed, classes, draws) {
    for (let k = 0; k < classes; k++) drawGumbel(streamKey(seed, k), new Float32Array(draws))
  },
  prepare(gumbel, probabilities) {
    const classes = probabilities.length
    const logits = Float64Array.from(probabilities, Math.log)
    const draws = gumbel[0]!.length
    // Draw by draw: a loop over one draw's classes reads what lies together.
    const noise = new Float32Array(draws * classes)
    gumbel.forEach((values, k) => {
      for (let n = 0; n < draws; n++) noise[n * classes + k] = values[n]!
    })
    const weights = new Float64Array(classes)
    const histogram = new Uint32Array(classes * bins)
    const cells = classes === 3 ? new Uint32Array(grid * grid) : null
    return (temperature) => {
      const scale = 1 / temperature
      histogram.fill(0)
      cells?.fill(0)
      for (let n = 0; n < draws; n++) {
        const row = n * classes
        let highest = -Infinity
        for (let k = 0; k < classes; k++) {
          const score = (noise[row + k]! + logits[k]!) * scale
          weights[k] = score
          if (score > highest) highest = score
        }
        let total = 0
        for (let k = 0; k < classes; k++) total += weights[k] = Math.exp(weights[k]! - highest)
        const inverse = 1 / total
        for (let k = 0; k < classes; k++) {
          const share = weights[k]! * inverse
          weights[k] = share
          const bin = Math.floor(share * bins)
          histogram[k * bins + (bin < bins ? bin : bins - 1)]!++
        }
        if (cells) cells[triangleCell(weights[0]!, weights[1]!, weights[2]!)]!++
      }
      return { histogram, cells }
    }
  },
}
