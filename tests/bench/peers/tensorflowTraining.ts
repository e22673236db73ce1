import '@tensorflow/tfjs-core/dist/register_all_gradients'
import * as tf from '@tensorflow/tfjs-core'
import type { Images } from '../../../src/estimators/vae/digits'
import { categories, codeLength, network } from '../../../src/estimators/vae/network'
import { smallestUniform } from '../../../src/noise/uniform'
import { startTensorflow } from './tensorflow'

/** The digits' autoencoder in TensorFlow.js: the same layers, the same loss, its own noise, gradients and Adam. */
export interface TensorflowTraining {
  /** The loss of given images under given noise, nats an image. */
  loss(x: Float32Array, gumbel: Float32Array): number
  /** One step on random images. */
  step(): void
}

/**
 * @param parameters where it starts, laid out as `network` has them
 * @param rows images a step
 */
export async function tensorflowTraining(
  parameters: Float64Array,
  images: Images,
  rows: number,
  temperature: number,
  rate: number,
): Promise<TensorflowTraining> {
  await startTensorflow()
  const layers = Object.values(network).map(({ inputs, outputs, weights, biases }) => ({
    weights: tf.variable(
      tf.tensor2d(Float32Array.from(parameters.subarray(weights, biases)), [inputs, outputs]),
    ),
    biases: tf.variable(tf.tensor1d(Float32Array.from(parameters.subarray(biases, biases + outputs)))),
  }))
  const through = (x: tf.Tensor, at: number) =>
    tf.add(tf.matMul(x as tf.Tensor2D, layers[at]!.weights as tf.Tensor2D), layers[at]!.biases)

  /** γ has the shape [rows, 2, 10]. */
  const loss = (x: tf.Tensor, gumbel: tf.Tensor): tf.Scalar => {
    const shape = [x.shape[0]!, codeLength / categories, categories]
    const logits = tf.reshape(through(tf.tanh(through(x, 0)), 1), shape)
    const relaxed = tf.softmax(tf.div(tf.add(logits, gumbel), temperature))
    const pixels = through(tf.tanh(through(tf.reshape(relaxed, [x.shape[0]!, codeLength]), 2)), 3)
    const nll = tf.sum(tf.sub(tf.softplus(pixels), tf.mul(x, pixels)))
    const logQ = tf.logSoftmax(logits)
    const divergence = tf.sum(tf.mul(tf.exp(logQ), tf.add(logQ, Math.log(categories))))
    return tf.div(tf.add(nll, divergence), x.shape[0]!)
  }

  const pixels = Float32Array.from(images.pixels)
  const all = tf.tensor2d(pixels, [images.count, pixels.length / images.count])
  const adam = tf.train.adam(rate, 0.9, 0.999, 1e-8)
  return {
    loss: (x, gumbel) =>
      tf.tidy(
        () =>
          loss(
            tf.tensor2d(x, [x.length / all.shape[1], all.shape[1]]),
            tf.tensor3d(gumbel, [gumbel.length / codeLength, codeLength / categories, categories]),
          ).dataSync()[0]!,
      ),
    step() {
      const value = tf.tidy(() => {
        const chosen = Int32Array.from({ length: rows }, () => Math.floor(images.count * Math.random()))
        const x = tf.gather(all, tf.tensor1d(chosen, 'int32'))
        const uniform = tf.randomUniform([rows, codeLength / categories, categories], smallestUniform, 1)
        const gumbel = tf.neg(tf.log(tf.neg(tf.log(uniform))))
        return adam.minimize(() => loss(x, gumbel), true)!
      })
      value.dataSync()
      value.dispose()
    },
  }
}
