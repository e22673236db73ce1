import { naturalSpline } from '../../../estimators/naturalSpline'
import { readExpression } from '../../../expression/expression'
import type { Objective, Parameters } from '../../../state/parameters'

/** What the lines of code are written for. */
export type CodeSetting = Pick<Parameters, 'pi' | 'tau' | 'seed' | 'n' | 'f'> & {
  /** R of Gumbel-Rao */
  replicates: number
}

/** A number as Python reads it: enough digits to be the reader's, few enough to be read. */
export const pythonNumber = (value: number): string => {
  const text = String(Number(value.toPrecision(8)))
  return /^-?\d+$/.test(text) ? `${text}.` : text
}

/** A list of numbers as Python reads it. */
export const pythonList = (values: readonly number[]): string => `[${values.map(pythonNumber).join(', ')}]`

/** A whole number with its thousands parted as Python allows. */
export const pythonCount = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '_')

/** Coefficients of 1, t, t², t³ of the curve's pieces, t from 0 to 1 in each. */
function pieces(heights: readonly number[]): number[][] {
  const { slope } = naturalSpline(heights)
  const edges = heights.length - 1
  return heights.slice(0, -1).map((from, piece) => {
    const to = heights[piece + 1]!
    const [leaving, arriving] = [slope(piece / edges) / edges, slope((piece + 1) / edges) / edges]
    const cubic = [
      from,
      leaving,
      3 * (to - from) - 2 * leaving - arriving,
      2 * (from - to) + leaving + arriving,
    ]
    // What rounding left of a zero is no coefficient.
    return cubic.map((coefficient) => Number(coefficient.toFixed(9)))
  })
}

/**
 * f(z) as lines of Python in the body of a function, z one sample a row. `np` is torch or jnp, and `array` makes an
 * array of numbers there.
 */
export function objectiveCode(
  { kind, numbers, text }: Objective,
  classes: number,
  np: 'torch' | 'jnp',
  array: string,
  index: (place: string) => string,
): string[] {
  switch (kind) {
    case 'linear':
      return [`return (${array}(${pythonList(numbers)}) * z).sum(-1)`]
    case 'quadratic':
      return [`return (${array}(${pythonList(numbers)}) * z**2).sum(-1)`]
    case 'toy':
      return [`return (z[..., 0] - ${pythonNumber(numbers[0]!)})**2`]
    case 'curved':
      return [`return ${np}.exp(z[..., 0] - z[..., -1])`]
    case 'values': {
      const edges = numbers.length - 1
      return [
        `c = ${array}([${pieces(numbers).map(pythonList).join(', ')}])`,
        `i = ${index(`z[..., 0] * ${edges}`)}.clip(0, ${edges - 1})  # natural cubic spline`,
        `t = z[..., 0] * ${edges} - i`,
        'return c[i, 0] + t * (c[i, 1] + t * (c[i, 2] + t * c[i, 3]))',
      ]
    }
    case 'expression': {
      const read = readExpression(text ?? '', classes)
      return [`return ${'reason' in read ? '0 * z[..., 0]' : read.python(np)}`]
    }
  }
}
