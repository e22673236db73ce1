/** Running means of the gradient and of its square. */
export interface AdamMemory {
  step: number
  mean: Float64Array
  square: Float64Array
}

/** The memory before the first step. */
export const startAdam = (parameters: number): AdamMemory => ({
  step: 0,
  mean: new Float64Array(parameters),
  square: new Float64Array(parameters),
})

const [beta1, beta2, least] = [0.9, 0.999, 1e-8]

/** One step of Adam, in place (Kingma, Ba 2015, algorithm 1, with its settings). */
export function adamStep(
  parameters: Float64Array,
  gradient: Float64Array,
  memory: AdamMemory,
  rate: number,
): void {
  const { mean, square } = memory
  memory.step++
  const ofMean = 1 / (1 - beta1 ** memory.step)
  const ofSquare = 1 / (1 - beta2 ** memory.step)
  for (let i = 0; i < parameters.length; i++) {
    const slope = gradient[i]!
    const m = beta1 * mean[i]! + (1 - beta1) * slope
    const v = beta2 * square[i]! + (1 - beta2) * slope * slope
    mean[i] = m
    square[i] = v
    parameters[i]! -= (rate * m * ofMean) / (Math.sqrt(v * ofSquare) + least)
  }
}
