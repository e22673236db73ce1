import { describe, expect, it } from 'vitest'
import { coupling } from '../../../src/engine/experiments/coupling'
import { topK } from '../../../src/engine/experiments/topK'
import { watermark } from '../../../src/engine/experiments/watermark'
import { referenceKernel } from '../../../src/engine/kernel/referenceKernel'
import { rememberNoise } from '../../../src/engine/rememberNoise'
import { tileDraws } from '../../../src/engine/tile'
import { keptWinnerProbabilities, winnerTransitions } from '../../../src/transform/coupling'
import { inclusionProbabilities } from '../../../src/transform/topK'
import { markedScore, unmarkedScore } from '../../../src/transform/watermark'

const pi = [0.5, 0.3, 0.2]
const noise = { seed: 42, classes: 3, draws: tileDraws + 20_000 }
const kernel = referenceKernel(12)
const memory = rememberNoise(kernel)

function finished<T>(pass: Generator<void, T>): T {
  for (;;) {
    const step = pass.next()
    if (step.done) return step.value
  }
}

/** Whether a count of n draws lies within four deviations of its probability. */
const near = (count: number, probability: number, n = noise.draws) =>
  Math.abs(count - n * probability) <= 4 * Math.sqrt(n * probability * (1 - probability))

describe('coupling over all draws', () => {
  const to = [0.2, 0.3, 0.5]
  const tally = finished(coupling({ noise, parameters: { from: pi, to } }, kernel, memory))

  it('counts every draw once, and keeps the exact fraction of winners', () => {
    expect(tally.transitions.reduce((a, b) => a + b)).toBe(noise.draws)
    expect(near(tally.kept, 0.630769)).toBe(true)
    expect(tally.kept).toBe([0, 4, 8].reduce((sum, at) => sum + tally.transitions[at]!, 0))
  })

  it('changes winners as the exact joint distribution says', () => {
    winnerTransitions(pi, to).forEach((probability, at) => {
      expect(near(tally.transitions[at]!, probability), `${at}`).toBe(true)
    })
    expect(keptWinnerProbabilities(pi, to).every((p, k) => near(tally.transitions[4 * k]!, p))).toBe(true)
  })

  it('keeps every winner where nothing moves', () => {
    expect(finished(coupling({ noise, parameters: { from: pi, to: pi } }, kernel, memory)).kept).toBe(
      noise.draws,
    )
  })
})

describe('top-k over all draws', () => {
  it.each([1, 2, 3])('includes k classes a draw, each with its probability: k = %i', (k) => {
    const { included } = finished(topK({ noise, parameters: { probabilities: pi, k } }, kernel, memory))
    expect(included.reduce((a, b) => a + b)).toBe(k * noise.draws)
    inclusionProbabilities(pi, k).forEach((probability, i) => {
      expect(near(included[i]!, probability)).toBe(true)
    })
  })
})

describe('a watermark over all draws', () => {
  const { tokens, rightKey, wrongKey, draws } = finished(
    watermark({ noise, parameters: { probabilities: pi, wrongKey: 43 } }, kernel, memory),
  )
  const within = (mean: number, { mean: exact, variance }: { mean: number; variance: number }) =>
    Math.abs(mean - exact) <= 4 * Math.sqrt(variance / draws)

  it('leaves the distribution of the tokens as it is', () => {
    expect(tokens.every((count, k) => near(count, pi[k]!))).toBe(true)
  })

  it('shows with the right key and with no other', () => {
    expect(within(rightKey.mean, markedScore(pi))).toBe(true)
    expect(within(wrongKey.mean, unmarkedScore)).toBe(true)
    expect(within(wrongKey.mean, markedScore(pi))).toBe(false)
    expect(rightKey.variance / markedScore(pi).variance).toBeCloseTo(1, 1)
  })
})

describe('at other π', () => {
  const four = [0.1, 0.2, 0.3, 0.4]
  const asked = { ...noise, classes: 4, draws: 50_000 }
  const close = (count: number, probability: number) => near(count, probability, asked.draws)

  it('the coupling keeps and moves what it should, a class that cannot win included', () => {
    for (const to of [
      [0.4, 0.1, 0.35, 0.15],
      [0.7, 0.3, 0, 0],
    ]) {
      const parameters = { from: four, to }
      const { transitions } = finished(coupling({ noise: asked, parameters }, kernel, memory))
      winnerTransitions(four, to).forEach((probability, at) => {
        expect(close(transitions[at]!, probability), `${to} ${at}`).toBe(true)
      })
    }
  })

  it('top-k includes each class with its probability', () => {
    for (const k of [2, 3]) {
      const parameters = { probabilities: four, k }
      const { included } = finished(topK({ noise: asked, parameters }, kernel, memory))
      inclusionProbabilities(four, k).forEach((probability, i) => {
        expect(close(included[i]!, probability), `${k} ${i}`).toBe(true)
      })
    }
  })

  it('a watermark scores what it should, where π is peaked too', () => {
    for (const probabilities of [four, [0.98, 0.01, 0.01]]) {
      const parameters = { probabilities, wrongKey: 43 }
      const classes = probabilities.length
      const told = finished(watermark({ noise: { ...asked, classes }, parameters }, kernel, memory))
      const { mean, variance } = markedScore(probabilities)
      expect(Math.abs(told.rightKey.mean - mean)).toBeLessThan(4 * Math.sqrt(variance / told.draws))
      expect(Math.abs(told.wrongKey.mean - 1)).toBeLessThan(4 * Math.sqrt(1 / told.draws))
    }
  })
})
