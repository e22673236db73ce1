import type { NumberFault } from '../../controls/NumberField'
import { plural } from '../../language/number'

const oneHotness = (tau: number) => {
  if (tau <= 0.1) return 'nearly one-hot'
  if (tau < 1) return 'leaning to the corners'
  if (tau <= 3) return 'spread over the simplex'
  return 'nearly all equal'
}

const because = ({ problem, min, max }: NumberFault) => {
  switch (problem) {
    case 'tooSmall':
      return `The smallest value is ${min}.`
    case 'tooLarge':
      return `The largest value is ${max}.`
    case 'notWhole':
      return 'Only whole numbers are possible here.'
    case 'empty':
      return 'A number is needed here.'
    default:
      return `Not a number from ${min} to ${max}.`
  }
}

export const words = {
  more: 'More controls',
  tools: {
    notes: 'How to read it',
    numbers: 'Numbers',
    code: 'Code',
    controls: 'More controls',
  },
  unprinted:
    'This figure was still being fetched when the page was printed. Print it again once the figure is there.',
  number: {
    problem: (fault: NumberFault) => `${because(fault)} ${fault.used} stays in use.`,
    corrected: (fault: NumberFault) =>
      fault.given === ''
        ? `Nothing was typed. ${fault.used} is used.`
        : `“${fault.given}” was typed. ${because(fault)} ${fault.used} is used.`,
  },
  pi: {
    legend: 'Class probabilities π',
    rule: 'They sum to 1: raising one lowers the others in proportion.',
    placeholder: 'name',
    tooLong: 'A name has at most 24 characters; the rest is left out.',
    name: (index: string) => `Name of class ${index}`,
    slider: (name: string) => `Probability of class ${name}`,
    field: (name: string) => `Probability of class ${name} (type a value)`,
    called: (label: string) => (/^\d+$/.test(label) ? `class ${label}` : label),
    shares: (share: string, others: string) => `${share}. Others: ${others}`,
    lock: (name: string) => `Keep the probability of class ${name}`,
    remove: (name: string) => `Remove class ${name}`,
    add: 'Add a class',
    makeEqual: 'Make equal',
    rareClass: (name: string, part: string) => `class ${name} ${part}%`,
    rare: (classes: string) =>
      `The noise has 23 random bits per value, so classes below about 10⁻⁵ win less often than π says. Of the nominal frequency: ${classes}. The exact values shown are those of π.`,
  },
  entropy: (bits: string, classes: string) =>
    `Entropy ${bits} bits: that of ${plural(classes, 'equally likely class', 'equally likely classes')}.`,
  paste: {
    open: 'Paste numbers',
    title: 'Paste probabilities or logits',
    explain:
      'Up to 16 numbers, one per class, separated by commas, spaces or lines; or JSON; or “name: value” on each line.',
    example: '0.5, 0.3, 0.2\numbrella: 2',
    unreadable: (part: string) => `“${part}” is not a number. Nothing changes until every class has one.`,
    oneClass: 'At least two numbers are needed, one per class.',
    tooMany: 'The text has more than 16 numbers. The first 16 are used.',
    looksLikeProbabilities: 'They sum to 1, so they look like probabilities.',
    looksLikeLogits:
      'They do not sum to 1, so they look like logits. As probabilities they are divided by their sum.',
    only: {
      logits: 'They can only be logits: a probability is not negative, and one of them is above 0.',
      probabilities: 'They can only be probabilities.',
    },
    which: 'What are they?',
    kinds: { probabilities: 'probabilities', logits: 'logits (π is their softmax)' },
    use: 'Use these classes',
  },
  pin: {
    pin: 'Pin this picture',
    help: 'It stays, pale, while you move π or τ; arrows lead from its dots to the same draws now.',
    pinned: (pi: string, tau: string) => `Pinned, pale: π = (${pi}), τ = ${tau}.`,
    again: 'Pin the present one',
    swap: 'Swap',
    unpin: 'Unpin',
  },
  kept: {
    before: 'Move π: here it says how many of the draws keep their winner.',
    kept: (share: string, exact: string) =>
      `${share} of the draws keep their winner in this move (exact probability ${exact}).`,
  },
  tau: {
    label: 'Temperature τ',
    field: 'Temperature (type a value)',
    value: (tau: number, text: string) => `${text}, ${oneHotness(tau)}`,
    ends: { low: 'one-hot', high: 'all equal' },
    jump: (mark: string) => `Set τ to ${mark}`,
    play: 'Sweep τ',
    pause: 'Pause',
  },
  n: {
    label: 'Number of draws N',
    field: 'Number of draws (type a value)',
    value: (text: string) => plural(text, 'draw'),
  },
  shown: {
    legend: 'Draws shown',
    all: (n: string) => `all ${n}`,
  },
  seed: {
    label: 'Seed of the noise',
    field: 'Seed of the noise (type a value)',
    drawAgain: 'Draw again',
  },
  mu: {
    label: 'Mean μ',
    field: 'Mean (type a value)',
    value: (text: string) => text,
  },
  sigma: {
    label: 'Standard deviation σ',
    field: 'Standard deviation (type a value)',
    value: (text: string) => text,
  },
  theta: {
    label: 'Logit θ₁ of class 1',
    field: 'Logit of class 1 (type a value)',
    value: (text: string) => text,
    back: 'Back to log π₁',
  },
  f: {
    label: 'Loss f',
    kinds: {
      linear: 'linear losses',
      quadratic: 'squared shares',
      toy: 'squared distance from t',
      curved: 'exponential',
      values: 'drawn by you',
      expression: 'typed by you',
    },
    own: 'f(z) =',
    ownField: 'f(z) =, f as a formula in z1, z2, …',
    help: 'z1, z2, … zK, numbers, + − * / ^, exp, log, sqrt, abs, sin, cos, tanh, min, max.',
    stays: (text: string) => `${text} stays in use.`,
    missing: (classes: string) => `There is no ${classes} here; it counts as 0.`,
    faults: {
      empty: 'A formula is needed here.',
      unfinished: 'The formula is not finished.',
      tooLong: 'At most 200 characters are possible.',
      unknown: (part: string) => `“${part}” is neither a class (z1, z2, …) nor a function.`,
      unexpected: (part: string) => `“${part}” cannot stand in this place.`,
      arguments: (part: string) =>
        part === 'min' || part === 'max'
          ? `${part} needs two values or more: ${part}(z1, z2).`
          : `${part} needs one value in parentheses: ${part}(z1).`,
      notFinite: (classes: string, atCorner: boolean) =>
        atCorner
          ? `f or its derivative is not finite (or beyond 10⁶) at the corner ${classes} = 1.`
          : `f or its derivative is not finite (or beyond 10⁶) where ${classes} are equal and the others 0.`,
    },
    costs: 'Costs of the classes',
    cost: (name: string) => `Cost of class ${name}`,
    heights: 'Heights of the curve f(z₁)',
    height: (share: string) => `Height at z₁ = ${share}`,
    value: (text: string) => text,
    target: 'Target t',
    targetField: 'Target (type a value)',
    walk: (from: string, to: string) => `f along the edges of the simplex, from ${from} to ${to}`,
  },
  scale: {
    label: 'Noise scale s in log π + s·γ',
    field: 'Noise scale (type a value)',
    value: (text: string) => text,
  },
  to: {
    legend: 'Other probabilities q',
    field: (name: string) => `q of class ${name} (type a value)`,
  },
  k: {
    label: 'How many count, k',
    field: 'k (type a value)',
  },
  logit: {
    label: 'Derivative with respect to the logit of class',
  },
  draw: {
    label: 'Selected draw',
    field: 'Number of the draw, counted from 0',
    previous: 'Previous draw',
    next: 'Next draw',
    tenBack: 'Ten draws back',
    tenOn: 'Ten draws on',
  },
}

export type SettingsWords = typeof words
