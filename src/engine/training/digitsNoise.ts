import { type Images, pixelsPerImage } from '../../estimators/vae/digits'
import { vaeReplicates } from '../../estimators/vae/drawnReconstruction'
import { codeLength, parameterCount } from '../../estimators/vae/network'
import { drawGumbel, type Noise, uniformAt } from '../../noise/noise'
import { drawNormal } from '../../noise/normal'
import { drawReplicates } from '../../noise/replicates'

/** Images a step looks at. */
export const minibatch = 64

/** Draws that a step has to itself, whether its estimator needs one an image or two. */
const drawsPerStep = 2 * minibatch

/** A test image's draw lies so far along its stream that no step of any run comes near. */
const firstTestDraw = 2 ** 31

/** ε of the starting weights: jax.random.normal(jax.random.key(seed), (10964,)). */
export const startingNoise = (seed: number): Float32Array =>
  drawNormal([0, seed], 0, new Float32Array(parameterCount))

function gumbelOf(seed: number, first: number, draws: number): Noise {
  const gumbel = new Float32Array(codeLength * draws)
  for (let k = 0; k < codeLength; k++) drawGumbel(seed, k, first, gumbel.subarray(k * draws, (k + 1) * draws))
  return { seed, classes: codeLength, draws, gumbel }
}

/** γ of a step: class k of latent l has stream 10·l + k, and step s draws 128·s … of them, for every estimator alike. */
export const stepNoise = (seed: number, step: number, draws: number): Noise =>
  gumbelOf(seed, step * drawsPerStep, draws)

/** Fills the ξ of a step's replicates of noise, for Gumbel-Rao: image i of the step is draw 128·step + i, as for γ. */
export function drawStepReplicates(seed: number, step: number, into: Float64Array): void {
  for (let k = 0; k < codeLength; k++) {
    const draw = drawReplicates(seed, k)
    for (let row = 0; row < minibatch; row++)
      draw(step * drawsPerStep + row, vaeReplicates, into, (row * codeLength + k) * vaeReplicates)
  }
}

/** One draw for each test image, the same at every look. */
export const testNoise = (seed: number, images: number): Noise => gumbelOf(seed, firstTestDraw, images)

/** Streams of their own for drawing images from the model. */
const [codeStream, firstPixelStream] = [codeLength + 1, codeLength + 2]

/** u that draw an image from the model: one for its code, one for each pixel. The same at every look. */
export const sampleNoise = (seed: number, image: number) => ({
  code: uniformAt(seed, codeStream, image),
  pixels: Float64Array.from({ length: pixelsPerImage }, (_, p) =>
    uniformAt(seed, firstPixelStream + p, image),
  ),
})

/** The images of a step, drawn with replacement by u of the stream after the classes', into rows of `x`. */
export function drawMinibatch(seed: number, step: number, images: Images, x: Float64Array): void {
  for (let row = 0; row < minibatch; row++) {
    const image = Math.floor(images.count * uniformAt(seed, codeLength, step * minibatch + row))
    x.set(images.pixels.subarray(image * pixelsPerImage, (image + 1) * pixelsPerImage), row * pixelsPerImage)
  }
}
