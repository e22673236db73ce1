import type { Dense } from './dense'
import { pixelsPerImage } from './digits'

/** Categorical variables of a code. */
const latents = 2

/** Classes of each. */
export const categories = 10

/** Length of a code as one-hot vectors side by side. */
export const codeLength = latents * categories

/** Codes there are: few enough to sum over them all. */
export const codes = categories ** latents

const hidden = 64

/** Layers one after another in one array of parameters. */
function layOut(...sizes: readonly (readonly [inputs: number, outputs: number])[]): Dense[] {
  let next = 0
  return sizes.map(([inputs, outputs]) => {
    const weights = next
    const biases = weights + inputs * outputs
    next = biases + outputs
    return { inputs, outputs, weights, biases }
  })
}

const [encoderHidden, encoderLogits, decoderHidden, decoderLogits] = layOut(
  [pixelsPerImage, hidden],
  [hidden, codeLength],
  [codeLength, hidden],
  [hidden, pixelsPerImage],
) as [Dense, Dense, Dense, Dense]

/** Encoder 64 → 64 tanh → 2 × 10 logits; decoder 20 → 64 tanh → 64 Bernoulli logits. */
export const network = { encoderHidden, encoderLogits, decoderHidden, decoderLogits } as const

/** 10 964 numbers. */
export const parameterCount = decoderLogits.biases + decoderLogits.outputs
