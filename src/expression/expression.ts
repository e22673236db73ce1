import { compute, type Instruction, isFunction, type Operation, pythonOf, slopesOf } from './instruction'

/** Why a text is no function of z₁ … z_K. */
export type ExpressionFault =
  | { reason: 'empty' | 'unfinished' | 'tooLong' }
  /** A name that is no class and no function, or a sign in a place where it means nothing */
  | { reason: 'unknown' | 'unexpected'; part: string }
  /** A function needs parentheses, and as many values as it takes. */
  | { reason: 'arguments'; part: string }
  /** The value or a derivative is not finite, or beyond 10⁶, where z is the mean of these classes, from 0. */
  | { reason: 'notFinite'; classes: readonly number[] }

/** A function of z₁ … z_K as it was typed. */
export interface Expression {
  value(shares: ArrayLike<number>): number
  /** ∂f/∂zₖ of every class, into `into`; at a kink of |x|, min and max that of one side. */
  gradient(shares: ArrayLike<number>, into: Float64Array): void
  /** Classes, from 1, that the text names and that do not exist; their share counts as 0. */
  missing: readonly number[]
  /** The same in Python, z one sample a row; `np` is torch or jnp. */
  python(np: 'torch' | 'jnp'): string
}

const longestExpression = 200

/** Values and derivatives beyond this are held to it. */
const largest = 1e6

/** What people type for the signs that the grammar knows. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[₀-₉]/g, (digit) => String(digit.charCodeAt(0) - 0x2080))
    .replace(/ₖ/g, 'k')
    .replace(/²/g, '^2')
    .replace(/³/g, '^3')
    .replace(/\*\*/g, '^')
    .replace(/[·×∗]/g, '*')
    .replace(/÷/g, '/')
    .replace(/[−–]/g, '-')
    .replace(/π/g, 'pi')
    .replace(/√/g, 'sqrt')
    .replace(/[[{]/g, '(')
    .replace(/[\]}]/g, ')')

const token = /\s*((?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|z_?(?:\d+|k(?![a-z]))|[a-z]+|\S)/gy

class Refused extends Error {
  constructor(readonly fault: ExpressionFault) {
    super()
  }
}

const refuse = (fault: ExpressionFault): never => {
  throw new Refused(fault)
}

/** The instructions of a text, each after those that it needs; the last is the value. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: the rules of the grammar share the tokens, the place among them and the program.
function compile(text: string, classes: number) {
  const tokens = Array.from(plain(text).trimEnd().matchAll(token), ([, part]) => part!)
  const program: Instruction[] = []
  const missing = new Set<number>()
  let at = 0

  const add = (instruction: Instruction) => program.push(instruction) - 1
  function operate(operation: Operation, a: number, b = a): number {
    const [left, right] = [program[a]!, program[b]!]
    // Numbers alone are computed once.
    return left.is === 'number' && right.is === 'number'
      ? add({ is: 'number', value: compute(operation, left.value, right.value) })
      : add({ is: 'operation', operation, a, b })
  }
  const accept = (...signs: string[]) => (signs.includes(tokens[at] ?? '') ? tokens[at++]! : null)
  const unexpected = () =>
    refuse(at < tokens.length ? { reason: 'unexpected', part: tokens[at]! } : { reason: 'unfinished' })

  function sum(): number {
    let left = product()
    for (let sign = accept('+', '-'); sign; sign = accept('+', '-'))
      left = operate(sign as '+', left, product())
    return left
  }
  function product(): number {
    let left = signed()
    for (;;) {
      const sign = accept('*', '/')
      // 2z₁ and (z₁)(z₂) are products too.
      if (!sign && !/^[\d.a-z(]/.test(tokens[at] ?? '')) return left
      left = operate((sign ?? '*') as '*', left, signed())
    }
  }
  function signed(): number {
    if (accept('+')) return signed()
    if (accept('-')) return operate('*', add({ is: 'number', value: -1 }), signed())
    const base = atom()
    return accept('^') ? operate('^', base, signed()) : base
  }
  /** What is missing at the end is only where it was left out: closing parentheses. */
  const close = () => {
    if (!accept(')') && at < tokens.length) unexpected()
  }
  function atom(): number {
    const part = tokens[at] ?? ''
    if (accept('(')) {
      const inner = sum()
      close()
      return inner
    }
    if (!/^[\d.a-z]/.test(part) || part === '.') return unexpected()
    at++
    if (/^[\d.]/.test(part)) return add({ is: 'number', value: Number(part) })
    if (part === 'e' || part === 'pi') return add({ is: 'number', value: part === 'e' ? Math.E : Math.PI })
    const [, place] = /^z_?(\d+|k)$/.exec(part) ?? []
    if (place) return share(place === 'k' ? classes : Number(place), part)
    return call(part === 'ln' ? 'log' : part)
  }
  function share(number: number, part: string): number {
    if (number < 1 || number > 16) return refuse({ reason: 'unknown', part })
    if (number <= classes) return add({ is: 'share', k: number - 1 })
    missing.add(number)
    return add({ is: 'number', value: 0 })
  }
  function call(name: string): number {
    const ofMany = name === 'min' || name === 'max'
    if (!ofMany && !isFunction(name)) return refuse({ reason: 'unknown', part: name })
    if (!accept('(')) return refuse({ reason: 'arguments', part: name })
    let result = sum()
    if (ofMany) {
      if (tokens[at] !== ',') return refuse({ reason: 'arguments', part: name })
      while (accept(',')) result = operate(name, result, sum())
    } else result = operate(name, result)
    if (tokens[at] === ',') return refuse({ reason: 'arguments', part: name })
    close()
    return result
  }

  if (tokens.length === 0) refuse({ reason: 'empty' })
  const last = sum()
  if (at < tokens.length) unexpected()
  return { program, last, missing: [...missing].sort((a, b) => a - b) }
}

const held = (value: number) => (Number.isNaN(value) ? 0 : Math.min(largest, Math.max(-largest, value)))

/**
 * A function of z₁ … z_K (`z1`, `z_1`, `z₁`; `zK` is the last) with + − * / ^, numbers, e, pi, exp, log, sqrt, abs, sin,
 * cos, tanh, min and max. Its derivatives are computed backwards through its instructions, exact to rounding. Nothing of
 * the text is ever run as a program.
 *
 * @param classes K, 2 … 16
 */
export function readExpression(text: string, classes: number): Expression | ExpressionFault {
  if (text.length > longestExpression) return { reason: 'tooLong' }
  try {
    const { program, last, missing } = compile(text, classes)
    const values = new Float64Array(program.length)
    const slopes = new Float64Array(program.length)
    const run = (shares: ArrayLike<number>) => {
      program.forEach((instruction, at) => {
        if (instruction.is === 'number') values[at] = instruction.value
        else if (instruction.is === 'share') values[at] = shares[instruction.k]!
        else values[at] = compute(instruction.operation, values[instruction.a]!, values[instruction.b]!)
      })
      return values[last]!
    }
    const differentiate = (shares: ArrayLike<number>, into: Float64Array) => {
      run(shares)
      into.fill(0)
      slopes.fill(0)
      slopes[last] = 1
      for (let at = last; at >= 0; at--) {
        const instruction = program[at]!
        const slope = slopes[at]!
        if (slope === 0 || instruction.is === 'number') continue
        if (instruction.is === 'share') into[instruction.k]! += slope
        else {
          const { operation, a, b } = instruction
          const [byA, byB] = slopesOf(operation, values[a]!, values[b]!, values[at]!)
          slopes[a]! += slope * byA
          if (byB !== 0) slopes[b]! += slope * byB
        }
      }
    }
    const infinite = whereInfinite(run, differentiate, classes)
    if (infinite) return { reason: 'notFinite', classes: infinite }
    return {
      value: (shares) => held(run(shares)),
      gradient(shares, into) {
        differentiate(shares, into)
        for (let k = 0; k < into.length; k++) into[k] = held(into[k]!)
      },
      missing,
      python: (np) => pythonOf(program, last, np),
    }
  } catch (error) {
    if (error instanceof Refused) return error.fault
    throw error
  }
}

/** The first of the corners, the middles of the edges and the centre where a function or a slope is not finite. */
function whereInfinite(
  value: (shares: Float64Array) => number,
  gradient: (shares: Float64Array, into: Float64Array) => void,
  classes: number,
): readonly number[] | null {
  const all = Array.from({ length: classes }, (_, k) => k)
  const places = [...all.map((k) => [k]), ...all.flatMap((k) => all.slice(k + 1).map((j) => [k, j])), all]
  const slopes = new Float64Array(classes)
  const isBounded = (number: number) => Math.abs(number) <= largest
  for (const place of places) {
    const shares = new Float64Array(classes)
    for (const k of place) shares[k] = 1 / place.length
    gradient(shares, slopes)
    if (!isBounded(value(shares)) || !slopes.every(isBounded)) return place
  }
  return null
}
