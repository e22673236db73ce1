import { describe, expect, it } from 'vitest'
import { allocateDecoding, bernoulliNll, decode } from '../../../src/estimators/vae/decoder'
import { vaeReplicates } from '../../../src/estimators/vae/drawnReconstruction'
import { categories, codeLength, codes, network, parameterCount } from '../../../src/estimators/vae/network'
import { allocateVae, type VaeEstimator, vaeGradient } from '../../../src/estimators/vae/vaeGradient'
import { exponential } from '../../../src/noise/exponential'
import { uniformAt } from '../../../src/noise/noise'
import { drawNormal } from '../../../src/noise/normal'
import { logitJacobian, relaxedSample } from '../../../src/transform/gumbelSoftmax'
import { codeNoise, model, someImages } from './model'

const rows = 6
const temperature = 0.7

/** Exp(1) numbers of some stream. */
const fillReplicates = (xi: Float64Array) => {
  for (let r = 0; r < xi.length; r++) xi[r] = exponential(uniformAt(5, 0, r))
}

/** The loss and its gradient over the same images and the same noise, at any parameters. */
function lossOf(estimator: VaeEstimator) {
  const room = allocateVae(estimator, rows)
  room.encoding.x.set(someImages(rows).pixels)
  fillReplicates(room.xi)
  const noise = codeNoise(2 * rows)
  const gradient = new Float64Array(parameterCount)
  return (parameters: Float64Array) => ({
    loss: vaeGradient(estimator, parameters, room, noise, temperature, gradient),
    gradient,
  })
}

/** ∂loss/∂s of parameters + s·direction at 0, by the five-point rule; its own error is about 1e-11. */
function slopeAlong(loss: (parameters: Float64Array) => number, at: Float64Array, direction: Float64Array) {
  const h = 1e-3
  const value = (s: number) => loss(at.map((parameter, i) => parameter + s * direction[i]!))
  return (8 * (value(h) - value(-h)) - (value(2 * h) - value(-2 * h))) / (12 * h)
}

const unit = (index: number) => {
  const direction = new Float64Array(parameterCount)
  direction[index] = 1
  return direction
}

/** A few parameters of every layer, weights and biases. */
const samples = Object.values(network).flatMap(({ inputs, outputs, weights, biases }) => [
  ...Array.from({ length: 12 }, (_, i) => weights + ((i * 977 + 13) % (inputs * outputs))),
  ...Array.from({ length: 4 }, (_, i) => biases + ((i * 7 + 3) % outputs)),
])

describe('the gradient by our reverse mode', { timeout: 30_000 }, () => {
  it.each(['relaxed', 'exact'] as const)('of the %s loss is its slope, over the same noise', (estimator) => {
    const evaluate = lossOf(estimator)
    const at = model()
    const gradient = evaluate(at).gradient.slice()
    const loss = (parameters: Float64Array) => evaluate(parameters).loss
    const norm = Math.hypot(...gradient)
    expect(norm).toBeGreaterThan(0.1)
    for (const index of samples)
      expect(Math.abs(gradient[index]! - slopeAlong(loss, at, unit(index)))).toBeLessThan(1e-6 * norm)
    // All 10 964 at once, along directions without a pattern.
    for (let way = 0; way < 4; way++) {
      const direction = Float64Array.from(drawNormal([1, way], 0, new Float32Array(parameterCount)))
      const along = gradient.reduce((sum, slope, i) => sum + slope * direction[i]!, 0)
      expect(Math.abs(along / slopeAlong(loss, at, direction) - 1)).toBeLessThan(1e-6)
    }
  })

  it.each(['straightThrough', 'gumbelRao', 'reinmax', 'leaveOneOut'] as const)(
    'of the %s loss is its slope in the decoder, whose codes are given',
    (estimator) => {
      const evaluate = lossOf(estimator)
      const at = model()
      const gradient = evaluate(at).gradient.slice()
      for (const index of samples.filter((sample) => sample >= network.decoderHidden.weights)) {
        const slope = slopeAlong((parameters) => evaluate(parameters).loss, at, unit(index))
        expect(Math.abs(gradient[index]! - slope)).toBeLessThan(1e-6 * Math.hypot(...gradient))
      }
    },
  )
})

it.each(['exact', 'leaveOneOut'] as const)(
  'the %s gradient over images is the mean of those over each alone, with its own noise',
  (estimator) => {
    const at = model()
    const images = someImages(rows).pixels
    const noise = codeNoise(2 * rows)
    const gradientOf = (pixels: Uint8Array, gumbel: Float32Array) => {
      const count = pixels.length / 64
      const room = allocateVae(estimator, count)
      room.encoding.x.set(pixels)
      const gradient = new Float64Array(parameterCount)
      vaeGradient(estimator, at, room, { ...noise, draws: 2 * count, gumbel }, temperature, gradient)
      return gradient
    }
    const all = gradientOf(images, noise.gumbel)
    const mean = new Float64Array(parameterCount)
    for (let row = 0; row < rows; row++) {
      const own = Float32Array.from(
        { length: 2 * codeLength },
        (_, at) => noise.gumbel[Math.floor(at / 2) * 2 * rows + (at % 2) * rows + row]!,
      )
      gradientOf(images.subarray(64 * row, 64 * (row + 1)), own).forEach((slope, i) => {
        mean[i]! += slope / rows
      })
    }
    expect(Math.hypot(...mean.map((slope, i) => slope - all[i]!))).toBeLessThan(1e-12 * Math.hypot(...all))
  },
)

describe('on one image', () => {
  const at = model()
  const [image] = [someImages(1).pixels]
  const gradientOf = (estimator: VaeEstimator, noise = codeNoise(2)) => {
    const room = allocateVae(estimator, 1)
    room.encoding.x.set(image)
    fillReplicates(room.xi)
    const gradient = new Float64Array(parameterCount)
    const loss = vaeGradient(estimator, at, room, noise, temperature, gradient)
    return { loss, gradient, room }
  }

  it('leave-one-out, averaged over all pairs of codes, is the exact gradient', { timeout: 30_000 }, () => {
    const exact = gradientOf('exact')
    const q = exact.room.encoding.q.slice()
    const chance = (code: number) => q[Math.floor(code / categories)]! * q[categories + (code % categories)]!
    const room = allocateVae('leaveOneOut', 1)
    room.encoding.x.set(image)
    const gradient = new Float64Array(parameterCount)
    const noise = codeNoise(2)
    const mean = new Float64Array(parameterCount)
    let meanLoss = 0
    for (let pair = 0; pair < codes ** 2; pair++) {
      const both = [Math.floor(pair / codes), pair % codes] as const
      // The two draws of a pair may change places without changing anything.
      if (both[0] > both[1]) continue
      // Noise that leaves no doubt who wins.
      noise.gumbel.fill(0)
      both.forEach((code, draw) => {
        noise.gumbel[Math.floor(code / categories) * 2 + draw] = 1000
        noise.gumbel[(categories + (code % categories)) * 2 + draw] = 1000
      })
      const weight = (both[0] < both[1] ? 2 : 1) * chance(both[0]) * chance(both[1])
      meanLoss += weight * vaeGradient('leaveOneOut', at, room, noise, temperature, gradient)
      for (let i = 0; i < parameterCount; i++) mean[i]! += weight * gradient[i]!
    }
    expect(meanLoss).toBeCloseTo(exact.loss, 9)
    const difference = mean.map((value, i) => value - exact.gradient[i]!)
    expect(Math.hypot(...difference) / Math.hypot(...exact.gradient)).toBeLessThan(1e-10)
  })

  it.each(['straightThrough', 'gumbelRao', 'reinmax'] as const)(
    '%s takes ∇f at the one-hot code through Jacobians of its own',
    (estimator) => {
      const noise = codeNoise(2)
      const { gradient, room } = gradientOf(estimator, noise)
      const { logits, logitGradient } = room.encoding
      const hard = room.decoding.code.slice()
      const decoding = allocateDecoding(1)
      const nll = (code: Float64Array) => {
        decoding.code.set(code)
        decode(at, decoding)
        return bernoulliNll(image, 0, decoding.pixels, 0, 64)
      }
      const h = 1e-4
      const moved = (k: number, by: number) => hard.map((value, j) => value + (j === k ? by : 0))
      const codeGradient = hard.map((_, k) => (nll(moved(k, h)) - nll(moved(k, -h))) / (2 * h))
      const { encoding } = gradientOf('exact').room
      for (const from of [0, categories]) {
        const part = <A extends Float32Array | Float64Array>(values: A) =>
          values.subarray(from, from + categories)
        const gamma = Float32Array.from({ length: codeLength }, (_, k) => noise.gumbel[2 * k]!)
        const relaxed = relaxedSample(part(gamma), part(logits), temperature)
        expect(Array.from(part(hard)).indexOf(1)).toBe(relaxed.indexOf(Math.max(...relaxed)))
        const q = Array.from(part(encoding.q))
        const winner = Array.from(part(hard)).indexOf(1)
        const jacobian =
          estimator === 'straightThrough'
            ? logitJacobian(relaxed, temperature)
            : estimator === 'reinmax'
              ? reinmaxJacobian(q, winner)
              : redrawnJacobian(q, winner, room.xi.subarray(from * vaeReplicates))
        const negentropy = q.reduce((sum, value) => sum + value * Math.log(value), 0)
        for (let j = 0; j < categories; j++) {
          let through = q[j]! * (Math.log(q[j]!) - negentropy)
          for (let i = 0; i < categories; i++)
            through += part(codeGradient)[i]! * jacobian[i * categories + j]!
          expect(part(logitGradient)[j]).toBeCloseTo(through, 6)
          expect(gradient[network.encoderLogits.biases + from + j]).toBe(part(logitGradient)[j])
        }
      }
    },
  )
})

/** 2 J((q + D)/2) − ½ J(q), J(w) = diag(w) − wwᵀ. */
function reinmaxJacobian(q: readonly number[], winner: number): Float64Array {
  const middle = q.map((share, k) => (share + (k === winner ? 1 : 0)) / 2)
  const plain = logitJacobian(q, 1)
  return logitJacobian(middle, 1).map((slope, at) => 2 * slope - plain[at]! / 2)
}

/** The mean Jacobian of softmax(x/τ) over noise drawn again given the winner, from arrival times of the race. */
function redrawnJacobian(q: readonly number[], winner: number, xi: Float64Array): Float64Array {
  const mean = new Float64Array(categories ** 2)
  for (let r = 0; r < vaeReplicates; r++) {
    const own = q.map((_, k) => xi[k * vaeReplicates + r]!)
    const arrival = own.map((time, k) => (k === winner ? time : own[winner]! + time / q[k]!))
    const relaxed = relaxedSample(
      arrival.map((time) => -Math.log(time)),
      q.map(() => 0),
      temperature,
    )
    logitJacobian(relaxed, temperature).forEach((slope, at) => {
      mean[at]! += slope / vaeReplicates
    })
  }
  return mean
}
