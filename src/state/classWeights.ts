import type { CorrectionReason } from './correction'
import type { ParameterDefinition } from './definition'
import { percentDecode, readNumber } from './text'

type Weights = readonly number[]

/** K, the number of classes (`contract.md` §2). */
export const fewestClasses = 2
export const mostClasses = 16
/** A weight above this is as good as infinite; the bound keeps sums far from overflow. */
const largestWeight = 1e6

/**
 * w/Σw. Weights that sum to 1 within 1e-12 are returned as they are: dividing again would move last digits, and an
 * address would not give back the numbers it was written from. Needs a sum above 0.
 */
function normalise(weights: Weights): Weights {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return Math.abs(sum - 1) <= 1e-12 ? weights : weights.map((weight) => weight / sum)
}

/**
 * The shortest text of its kind that gives back the same numbers: decimals where all are short (0.5,0.3,0.2), whole
 * weights where their quotients are exactly these numbers (1,1,1 for thirds), else all the digits there are.
 */
function format(weights: Weights): string {
  const digits = weights.map(String)
  if (digits.every((text) => text.length <= 8)) return digits.join(',')
  for (let scale = 2; scale <= 1000; scale++) {
    if (weights.some((weight) => Math.abs(weight * scale - Math.round(weight * scale)) > 1e-9)) continue
    const whole = weights.map((weight) => Math.round(weight * scale))
    const quotients = normalise(whole)
    if (quotients.every((quotient, k) => quotient === weights[k])) return whole.join(',')
  }
  return digits.join(',')
}

function parse(text: string, fallback: Weights): { value: Weights; reasons: CorrectionReason[] } {
  const entries = percentDecode(text).split(',', mostClasses + 1)
  const given = entries.slice(0, mostClasses).map(readNumber)
  const numbers = given.filter((entry) => entry !== null)
  if (numbers.length < given.length) return { value: fallback, reasons: ['unreadable'] }
  if (numbers.length < fewestClasses) return { value: fallback, reasons: ['oneClass'] }
  const weights = numbers.map((weight) => Math.min(Math.max(weight, 0), largestWeight))
  if (weights.every((weight) => weight === 0)) return { value: fallback, reasons: ['allZero'] }
  const reasons: CorrectionReason[] = []
  if (entries.length > mostClasses) reasons.push('tooMany')
  if (numbers.some((weight) => weight < 0)) reasons.push('negative')
  if (numbers.some((weight) => weight > largestWeight)) reasons.push('above')
  return { value: normalise(weights), reasons }
}

/** `pi`: class weights, 2–16 numbers ≥ 0, each ≤ 1e6, not all 0; kept normalised to sum to 1. */
export const classWeights: ParameterDefinition<Weights> = {
  initial: () => [0.5, 0.3, 0.2],
  parse: (text, _known, fallback) => parse(text, fallback),
  format,
  describe: (weights) => weights.map((weight) => Number(weight.toPrecision(4))).join(', '),
  legal(value): value is Weights {
    if (!Array.isArray(value) || value.length < fewestClasses || value.length > mostClasses) return false
    // A list from a message can have holes, which `every` leaps over.
    if (
      !Array.from(value).every(
        (weight) => typeof weight === 'number' && weight >= 0 && weight <= largestWeight,
      )
    )
      return false
    return value.some((weight) => weight > 0)
  },
  normalise,
}

/**
 * `to`: the class weights q that π is compared with, as many as π has. Until the reader gives others they are π's own.
 */
export const otherClassWeights: ParameterDefinition<Weights> = {
  ...classWeights,
  initial: ({ pi }) => pi,
  parse(text, { pi }, fallback) {
    const { value, reasons } = parse(text, fallback)
    return value.length === pi.length ? { value, reasons } : { value: fallback, reasons: ['classCount'] }
  },
  legal: (value, context): value is Weights =>
    classWeights.legal(value, context) && value.length === context.pi.length,
  normalise: (weights, { pi }) => (weights.length === pi.length ? normalise(weights) : pi),
}

/**
 * Weights as a hand on a picture chooses them: four decimals, so that a link stays short, none of those above 0 turned
 * into 0, the largest taking what rounding leaves of 1.
 * @param weights K numbers ≥ 0 that sum to 1
 */
export function shortWeights(weights: Weights): Weights {
  const short = weights.map((weight) => (weight === 0 ? 0 : Math.max(1e-4, Math.round(weight * 1e4) / 1e4)))
  const largest = short.indexOf(Math.max(...short))
  const others = short.reduce((sum, weight, k) => (k === largest ? sum : sum + weight), 0)
  return short.with(largest, Math.round((1 - others) * 1e4) / 1e4)
}
