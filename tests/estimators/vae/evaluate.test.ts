import { describe, expect, it } from 'vitest'
import { adamStep, startAdam } from '../../../src/estimators/vae/adam'
import { allocateAllCodes, nllOfAllCodes } from '../../../src/estimators/vae/allCodes'
import { evaluate, relaxedLoss } from '../../../src/estimators/vae/evaluate'
import { codes, network, parameterCount } from '../../../src/estimators/vae/network'
import { allocateVae, vaeGradient } from '../../../src/estimators/vae/vaeGradient'
import { drawNoise } from '../../../src/noise/noise'
import { codeNoise, model, someImages, training } from './model'

/** A model that has learned a little: its codes depend on the image. */
function learned() {
  const parameters = model()
  const room = allocateVae('exact', 64)
  room.encoding.x.set(training.pixels.subarray(0, 64 * 64))
  const memory = startAdam(parameterCount)
  const gradient = new Float64Array(parameterCount)
  for (let step = 0; step < 60; step++) {
    vaeGradient('exact', parameters, room, null, 1, gradient)
    adamStep(parameters, gradient, memory, 0.01)
  }
  return parameters
}
const parameters = learned()
const images = someImages(12)

describe('the exact −ELBO', { timeout: 30_000 }, () => {
  it('is the mean loss of drawn codes, to 5 standard errors of 2000 draws', () => {
    const room = allocateVae('straightThrough', images.count)
    room.encoding.x.set(images.pixels)
    const gradient = new Float64Array(parameterCount)
    const draws = 2000
    const all = drawNoise({ seed: 5, classes: 20, draws: draws * images.count })
    let [sum, squares] = [0, 0]
    for (let n = 0; n < draws; n++) {
      const gumbel = new Float32Array(20 * images.count)
      for (let k = 0; k < 20; k++)
        for (let i = 0; i < images.count; i++)
          gumbel[k * images.count + i] = all.gumbel[k * all.draws + n * images.count + i]!
      const noise = { seed: 5, classes: 20, draws: images.count, gumbel }
      const loss = vaeGradient('straightThrough', parameters, room, noise, 1, gradient)
      sum += loss
      squares += loss * loss
    }
    const mean = sum / draws
    const error = Math.sqrt((squares / draws - mean ** 2) / draws)
    expect(error).toBeGreaterThan(0.001)
    expect(Math.abs(mean - evaluate(parameters, images).negativeElbo)).toBeLessThan(5 * error)
  })

  it('is a number where the encoder leaves classes no probability at all', () => {
    const certain = parameters.slice()
    certain[network.encoderLogits.biases] = certain[network.encoderLogits.biases + 10] = 2000
    const { negativeElbo, nll, entropy } = evaluate(certain, images)
    expect(entropy).toBe(0)
    expect(negativeElbo).toBeGreaterThan(nll)
  })

  it('is the loss that the exact gradient descends', () => {
    const room = allocateVae('exact', images.count)
    room.encoding.x.set(images.pixels)
    const loss = vaeGradient('exact', parameters, room, null, 1, new Float64Array(parameterCount))
    expect(evaluate(parameters, images).negativeElbo).toBeCloseTo(loss, 10)
  })

  it('exceeds the exact −log p(x) by the KL divergence of q from the posterior', () => {
    const { negativeElbo, nll, use, code, entropy } = evaluate(parameters, images)
    const room = allocateVae('exact', images.count)
    room.encoding.x.set(images.pixels)
    vaeGradient('exact', parameters, room, null, 1, new Float64Array(parameterCount))
    const { q } = room.encoding
    const nlls = nllOfAllCodes(parameters, images.pixels, images.count, allocateAllCodes())
    let excess = 0
    for (let i = 0; i < images.count; i++) {
      const likelihood = Array.from({ length: codes }, (_, c) => Math.exp(-nlls[i * codes + c]!))
      const evidence = likelihood.reduce((a, b) => a + b)
      const chance = (c: number) => q[20 * i + Math.floor(c / 10)]! * q[20 * i + 10 + (c % 10)]!
      for (let c = 0; c < codes; c++)
        excess += (chance(c) * Math.log(chance(c) / (likelihood[c]! / evidence))) / images.count
      const best = Array.from({ length: codes }, (_, c) => c).reduce((a, b) =>
        chance(b) > chance(a) ? b : a,
      )
      expect(code[i]).toBe(best)
    }
    expect(negativeElbo - nll).toBeCloseTo(excess, 9)
    expect(use.reduce((a, b) => a + b)).toBeCloseTo(2, 12)
    expect(entropy).toBeGreaterThan(0)
    expect(entropy).toBeLessThan(2 * Math.log(10))
  })
})

it('the relaxed loss is the one that the relaxation descends, and tends to that of drawn codes', () => {
  const noise = codeNoise(images.count)
  const room = allocateVae('relaxed', images.count)
  room.encoding.x.set(images.pixels)
  const gradient = new Float64Array(parameterCount)
  const loss = vaeGradient('relaxed', parameters, room, noise, 0.7, gradient)
  expect(relaxedLoss(parameters, images, noise, 0.7)).toBeCloseTo(loss, 12)
  const drawn = vaeGradient('straightThrough', parameters, roomOf(images.count), noise, 0.7, gradient)
  expect(relaxedLoss(parameters, images, noise, 1e-6)).toBeCloseTo(drawn, 6)
})

function roomOf(rows: number) {
  const room = allocateVae('straightThrough', rows)
  room.encoding.x.set(images.pixels)
  return room
}

it('Adam takes the steps of its algorithm', () => {
  const parameters = Float64Array.of(1, -2)
  const memory = startAdam(2)
  let [m, v] = [0, 0]
  let expected = 1
  for (let t = 1; t <= 5; t++) {
    const slope = 0.3 * t - 0.7
    adamStep(parameters, Float64Array.of(slope, 0), memory, 0.01)
    m = 0.9 * m + 0.1 * slope
    v = 0.999 * v + 0.001 * slope ** 2
    expected -= (0.01 * (m / (1 - 0.9 ** t))) / (Math.sqrt(v / (1 - 0.999 ** t)) + 1e-8)
    expect(parameters[0]).toBeCloseTo(expected, 14)
  }
  expect(parameters[1]).toBe(-2)
})
