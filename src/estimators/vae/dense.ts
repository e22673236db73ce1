/** A fully connected layer y = x·W + b, its numbers at a place of their own in one long array of parameters. */
export interface Dense {
  inputs: number
  outputs: number
  /** W begins here: the weight from input i to output j lies at weights + i·outputs + j */
  weights: number
  /** b begins here */
  biases: number
}

/** Inputs of a row that are not 0, in order; images and one-hot codes have few. */
const present = new Int32Array(64)

/** y = x·W + b for rows of x, into y. Four inputs are added at a time: y is then fetched a quarter as often. */
export function denseForward(
  parameters: Float64Array,
  { inputs, outputs, weights, biases }: Dense,
  x: Float64Array,
  rows: number,
  y: Float64Array,
): void {
  for (let row = 0; row < rows; row++) {
    const to = row * outputs
    const from = row * inputs
    let count = 0
    for (let i = 0; i < inputs; i++) if (x[from + i] !== 0) present[count++] = i
    for (let j = 0; j < outputs; j++) y[to + j] = parameters[biases + j]!
    let at = 0
    for (; at + 3 < count; at += 4) {
      const a = present[at]!
      const b = present[at + 1]!
      const c = present[at + 2]!
      const d = present[at + 3]!
      const [xa, xb, xc, xd] = [x[from + a]!, x[from + b]!, x[from + c]!, x[from + d]!]
      const wa = weights + a * outputs
      const wb = weights + b * outputs
      const wc = weights + c * outputs
      const wd = weights + d * outputs
      for (let j = 0; j < outputs; j++)
        y[to + j]! +=
          xa * parameters[wa + j]! +
          xb * parameters[wb + j]! +
          xc * parameters[wc + j]! +
          xd * parameters[wd + j]!
    }
    for (; at < count; at++) {
      const value = x[from + present[at]!]!
      const w = weights + present[at]! * outputs
      for (let j = 0; j < outputs; j++) y[to + j]! += value * parameters[w + j]!
    }
  }
}

/**
 * The reverse of `denseForward`: from ∂L/∂y adds ∂L/∂W and ∂L/∂b to `gradient`, laid out as the parameters, and writes
 * ∂L/∂x where it is wanted.
 */
export function denseBackward(
  parameters: Float64Array,
  layer: Dense,
  x: Float64Array,
  rows: number,
  dy: Float64Array,
  gradient: Float64Array,
  dx: Float64Array | null,
): void {
  const { outputs, biases } = layer
  for (let row = 0; row < rows; row++)
    for (let j = 0; j < outputs; j++) gradient[biases + j]! += dy[row * outputs + j]!
  addWeightGradient(layer, x, rows, dy, gradient)
  if (dx) inputGradient(parameters, layer, rows, dy, dx)
}

/** ∂L/∂W = xᵀ·∂L/∂y, four rows at a time. */
function addWeightGradient(
  { inputs, outputs, weights }: Dense,
  x: Float64Array,
  rows: number,
  dy: Float64Array,
  gradient: Float64Array,
): void {
  for (let row = 0; row < rows; row += 4) {
    const last = rows - 1
    const [r0, r1, r2, r3] = [row, Math.min(row + 1, last), Math.min(row + 2, last), Math.min(row + 3, last)]
    const [y0, y1, y2, y3] = [r0 * outputs, r1 * outputs, r2 * outputs, r3 * outputs]
    for (let i = 0; i < inputs; i++) {
      const x0 = x[r0 * inputs + i]!
      const x1 = row + 1 < rows ? x[r1 * inputs + i]! : 0
      const x2 = row + 2 < rows ? x[r2 * inputs + i]! : 0
      const x3 = row + 3 < rows ? x[r3 * inputs + i]! : 0
      if (x0 === 0 && x1 === 0 && x2 === 0 && x3 === 0) continue
      const to = weights + i * outputs
      for (let j = 0; j < outputs; j++)
        gradient[to + j]! += x0 * dy[y0 + j]! + x1 * dy[y1 + j]! + x2 * dy[y2 + j]! + x3 * dy[y3 + j]!
    }
  }
}

/** ∂L/∂x = ∂L/∂y·Wᵀ, four inputs at a time. All our layers have a multiple of four. */
function inputGradient(
  parameters: Float64Array,
  { inputs, outputs, weights }: Dense,
  rows: number,
  dy: Float64Array,
  dx: Float64Array,
): void {
  for (let row = 0; row < rows; row++) {
    const from = row * outputs
    for (let i = 0; i < inputs; i += 4) {
      const w0 = weights + i * outputs
      const w1 = w0 + outputs
      const w2 = w1 + outputs
      const w3 = w2 + outputs
      let s0 = 0
      let s1 = 0
      let s2 = 0
      let s3 = 0
      for (let j = 0; j < outputs; j++) {
        const slope = dy[from + j]!
        s0 += parameters[w0 + j]! * slope
        s1 += parameters[w1 + j]! * slope
        s2 += parameters[w2 + j]! * slope
        s3 += parameters[w3 + j]! * slope
      }
      const to = row * inputs + i
      dx[to] = s0
      dx[to + 1] = s1
      dx[to + 2] = s2
      dx[to + 3] = s3
    }
  }
}

/** tanh of the first `length` values, in place. */
export function tanhForward(values: Float64Array, length: number): void {
  for (let i = 0; i < length; i++) values[i] = Math.tanh(values[i]!)
}

/** From ∂L/∂tanh(a), in place, ∂L/∂a: times 1 − tanh². */
export function tanhBackward(outputs: Float64Array, length: number, slopes: Float64Array): void {
  for (let i = 0; i < length; i++) slopes[i]! *= 1 - outputs[i]! ** 2
}
