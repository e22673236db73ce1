import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm'
import plainUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url'
import simdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url'
import threadedUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url'
import * as tf from '@tensorflow/tfjs-core'
import { triangleCell } from '../../../src/engine/kernel/countDraws'
import { smallestUniform } from '../../../src/noise/uniform'
import { bins, grid, type Peer } from './peer'

/**
 * TensorFlow.js on its WebAssembly backend: SIMD, and one thread, for its threads need headers that static hosts and
 * iframes lack. It has no histogram, so its samples are counted in JavaScript.
 */
export async function tensorflow(): Promise<Peer> {
  await startTensorflow()
  return {
    drawNoise(_, classes, draws) {
      const noise = tf.tidy(() => {
        const uniform = tf.randomUniform([draws, classes], smallestUniform, 1)
        return tf.neg(tf.log(tf.neg(tf.log(uniform))))
      })
      noise.dataSync()
      noise.dispose()
    },
    prepare(gumbel, probabilities) {
      const classes = probabilities.length
      const draws = gumbel[0]!.length
      const logits = tf.tensor1d(probabilities.map(Math.log))
      const noise = tf.tidy(() => tf.transpose(tf.stack(gumbel.map((values) => tf.tensor1d(values)))))
      const histogram = new Uint32Array(classes * bins)
      const cells = classes === 3 ? new Uint32Array(grid * grid) : null
      return (temperature) => {
        const samples = tf.tidy(() => tf.softmax(tf.div(tf.add(noise, logits), temperature)))
        const shares = samples.dataSync()
        samples.dispose()
        histogram.fill(0)
        cells?.fill(0)
        for (let n = 0; n < draws; n++) {
          const row = n * classes
          for (let k = 0; k < classes; k++) {
            const bin = Math.floor(shares[row + k]! * bins)
            histogram[k * bins + (bin < bins ? bin : bins - 1)]!++
          }
          if (cells) cells[triangleCell(shares[row]!, shares[row + 1]!, shares[row + 2]!)]!++
        }
        return { histogram, cells }
      }
    },
  }
}

/** Starts TensorFlow.js on its WebAssembly backend. */
export async function startTensorflow(): Promise<void> {
  setWasmPaths({
    'tfjs-backend-wasm.wasm': plainUrl,
    'tfjs-backend-wasm-simd.wasm': simdUrl,
    'tfjs-backend-wasm-threaded-simd.wasm': threadedUrl,
  })
  if (!(await tf.setBackend('wasm'))) throw new Error('TensorFlow.js does not start its WebAssembly backend')
}
