import { triangleCell } from '../../../src/engine/kernel/countDraws'
import { bins, grid, type Peer } from './peer'

const sampleGumbel = () => -Math.log(-Math.log(Math.random()))

const sampleNoise = (draws: number, classes: number) =>
  Array.from({ length: draws }, () => Array.from({ length: classes }, sampleGumbel))

function softmax(values: number[]): number[] {
  const highest = Math.max(...values)
  const weights = values.map((value) => Math.exp(value - highest))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}

const gumbelSoftmax = (logits: number[], noise: number[], temperature: number) =>
  softmax(logits.map((logit, k) => (logit + noise[k]!) / temperature))

/** What a tutorial writes: an array a draw, `map` and `reduce`, Math.random. */
export const naive: Peer = {
  drawNoise(_, classes, draws) {
    const noise = sampleNoise(draws, classes)
    if (noise.length !== draws) throw new Error('draws are missing')
  },
  prepare(gumbel, probabilities) {
    const logits = probabilities.map(Math.log)
    const noise = Array.from(gumbel[0]!, (_, n) => gumbel.map((values) => values[n]!))
    return (temperature) => {
      const samples = noise.map((draw) => gumbelSoftmax(logits, draw, temperature))
      const histogram = logits.map(() => new Array<number>(bins).fill(0))
      for (const sample of samples)
        sample.forEach((share, k) => {
          histogram[k]![Math.min(bins - 1, Math.floor(share * bins))]!++
        })
      if (logits.length !== 3) return { histogram: histogram.flat(), cells: null }
      const cells = new Array<number>(grid * grid).fill(0)
      for (const [first, second, third] of samples) cells[triangleCell(first!, second!, third!)]!++
      return { histogram: histogram.flat(), cells }
    }
  },
}
