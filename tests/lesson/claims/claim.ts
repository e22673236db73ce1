import trainings from '../../../docs/training.md?raw'
import type { ObjectiveChoice } from '../../../src/estimators/objective'
import { objectiveOf } from '../../../src/estimators/objective'
import { logProbabilities } from '../../../src/transform/gumbelSoftmax'

/** A number that words state and do not compute live: its sentence is written here with the number computed. */
export interface Claim {
  /** The number as the words write it */
  computed: () => string
  en: (number: string) => string
  ko: (number: string) => string
}

/** The claims of a folder of `src` or of a document, by its name. */
export type Claims = Readonly<Record<string, readonly Claim[]>>

/** The running case: umbrella, coat, hat, and the loss of each. */
export const pi = [0.5, 0.3, 0.2]
export const losses = [1, 2, 4]
export const logits = logProbabilities(pi)
export const quadratic: ObjectiveChoice = { kind: 'quadratic', numbers: losses }
export const linear: ObjectiveChoice = { kind: 'linear', numbers: losses }

export const total = (values: ArrayLike<number>) =>
  losses.reduce((sum, loss, k) => sum + loss * values[k]!, 0)
export const meanLoss = total(pi)

/** The exact gradient of the mean loss with respect to a logit */
export const exactSlope = (objective: ObjectiveChoice, logit: number) => {
  const values = pi.map((_, k) => objectiveOf(objective, 3).value(pi.map((__, j) => (j === k ? 1 : 0))))
  return pi[logit]! * (values[logit]! - values.reduce((sum, value, k) => sum + pi[k]! * value, 0))
}

export const minus = (text: string) => text.replace('-', '−')

/** Numbers that the words spell */
export const spelled: Record<string, { en: string; ko: string }> = {
  4: { en: 'four', ko: '네' },
  10: { en: 'ten', ko: '10' },
  '1/5': { en: 'a fifth', ko: '5분의 1' },
}

/** E max z̃ of K equally likely classes over frozen draws: ξ of the winner is the least, what the others lack is Exp(1). */
const largest = new Map<string, string>()

export function meanOfLargest(classes: number, tau: number): string {
  const key = `${classes} ${tau}`
  const known = largest.get(key) ?? averageOfLargest(classes, tau)
  largest.set(key, known)
  return known
}

function averageOfLargest(classes: number, tau: number): string {
  let state = 1
  const exponential = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d)
    mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39)
    return -Math.log(((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32 + 2 ** -33)
  }
  const draws = classes > 50 ? 60_000 : 300_000
  let sum = 0
  for (let draw = 0; draw < draws; draw++) {
    const least = exponential() / classes
    let others = 0
    for (let k = 1; k < classes; k++) others += (least / (least + exponential())) ** (1 / tau)
    sum += 1 / (1 + others)
  }
  return (sum / draws).toFixed(2)
}

/** A number of docs/training.md, which the trainings write: column 1 is the relaxed loss, 2 the exact −ELBO. */
export const trained = (row: string, column: number, digits: number) => {
  const line = trainings.split('\n').find((text) => text.startsWith(`| ${row} |`))!
  return Number.parseFloat(line.split('|')[column + 1]!).toFixed(digits)
}
