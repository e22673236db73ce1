import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Expression, readExpression } from '../../src/expression/expression'
import { frozen } from '../arbitraries'

const read = (text: string, classes = 3): Expression => {
  const expression = readExpression(text, classes)
  if ('reason' in expression) throw new Error(`${text}: ${JSON.stringify(expression)}`)
  return expression
}

const z = [0.5, 0.3, 0.2]
const at = (text: string) => read(text).value(z)

describe('a formula is read as it is on paper', () => {
  it.each([
    ['z1 + z2 * z3', 0.5 + 0.3 * 0.2],
    ['(z1 + z2) * z3', 0.8 * 0.2],
    ['z1 - z2 - z3', 0],
    ['z1 / z2 / 2', 0.5 / 0.3 / 2, true],
    ['-z1^2', -0.25],
    ['2^-z1', 2 ** -0.5],
    ['z1^2^3', 0.5 ** 8],
    ['2z1 z2', 0.3],
    ['3(z1 + z2)(z3)', 3 * 0.8 * 0.2],
    ['1/2 z1', 0.25],
    ['--z1', 0.5],
    ['.5z1 + 1.e1 z2 + 2e-1', 0.25 + 3 + 0.2],
    ['e^z1', Math.exp(0.5)],
    ['2e z1', 2 * Math.E * 0.5],
    ['ln(1 + z1) + log(1 + z2)', Math.log(1.5) + Math.log(1.3)],
    ['sqrt(1 + z1) abs(z2 - z1)', Math.sqrt(1.5) * 0.2],
    ['sin(pi z1) + cos(z2) + tanh(z3)', 1 + Math.cos(0.3) + Math.tanh(0.2)],
    ['min(z1, z2, z3) + max(z1, z2)', 0.7],
    ['z₁² + z_2 · zK − Z3', 0.25 + 0.06 - 0.2],
    ['exp(z1 - z2', Math.exp(0.2)],
    ['4', 4],
  ])('%s', (text, value, unbounded = false) => {
    if (unbounded) expect(readExpression(text, 3)).toMatchObject({ reason: 'notFinite' })
    else expect(at(text)).toBeCloseTo(value as number, 12)
  })

  it('names the last class zK, and counts a class that does not exist as 0', () => {
    expect(read('zK', 5).value([0, 0, 0, 0, 1])).toBe(1)
    const expression = read('z1 + 7 z5 + z4')
    expect(expression.missing).toEqual([4, 5])
    expect(expression.value(z)).toBe(0.5)
  })
})

describe('what is no formula is told', () => {
  it.each([
    ['', { reason: 'empty' }],
    ['  ', { reason: 'empty' }],
    ['z1 +', { reason: 'unfinished' }],
    ['exp(', { reason: 'unfinished' }],
    ['z1 * / z2', { reason: 'unexpected', part: '/' }],
    ['z1)', { reason: 'unexpected', part: ')' }],
    ['z1 $ 2', { reason: 'unexpected', part: '$' }],
    ['.', { reason: 'unexpected', part: '.' }],
    ['x + 1', { reason: 'unknown', part: 'x' }],
    ['z0', { reason: 'unknown', part: 'z0' }],
    ['z17', { reason: 'unknown', part: 'z17' }],
    ['constructor(z1)', { reason: 'unknown', part: 'constructor' }],
    ['exp z1', { reason: 'arguments', part: 'exp' }],
    ['exp(z1, z2)', { reason: 'arguments', part: 'exp' }],
    ['max(z1)', { reason: 'arguments', part: 'max' }],
    ['z1+'.repeat(67), { reason: 'tooLong' }],
    ['log(z1)', { reason: 'notFinite', classes: [1] }],
    ['sqrt(z3)', { reason: 'notFinite', classes: [0] }],
    ['1/(z1 - z2)', { reason: 'notFinite', classes: [2] }],
    ['1/(z1 - 0.5)', { reason: 'notFinite', classes: [0, 1] }],
    ['1/(3 z1 - z1 - z2 - z3)', { reason: 'notFinite', classes: [0, 1, 2] }],
    ['exp(99)', { reason: 'notFinite', classes: [0] }],
  ])('%s', (text, fault) => expect(readExpression(text, 3)).toEqual(fault))
})

/** Formulas without kinks that are finite wherever shares lie between 0 and 1. */
const smooth = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'formula' },
    fc.constantFrom('z1', 'z2', 'z3', '2', '0.7'),
    fc
      .tuple(tie('formula'), fc.constantFrom('+', '-', '*'), tie('formula'))
      .map(([a, sign, b]) => `(${a} ${sign} ${b})`),
    tie('formula').map((a) => `(${a}) / (1.5 + sin(z1))`),
    tie('formula').map((a) => `tanh(${a})^2`),
    fc.constantFrom('exp(-z2)', 'cos(z1 z2)', 'log(1 + z3)', 'sqrt(1 + z1)', '(1 + z2)^z1', '2^z3'),
  ),
})).formula

const inside = fc.tuple(...[0, 1, 2].map(() => fc.double({ min: 0.05, max: 0.95, noNaN: true })))

describe('the derivatives', () => {
  it('are those of central differences, for any formula and place', () => {
    fc.assert(
      fc.property(
        smooth.filter((text) => text.length <= 200),
        inside,
        (text, place) => {
          const expression = read(text)
          const gradient = new Float64Array(3)
          expression.gradient(place, gradient)
          for (let k = 0; k < 3; k++) {
            const h = 1e-5
            const [above, below] = [h, -h].map((step) => expression.value(place.with(k, place[k]! + step)))
            const difference = (above! - below!) / (2 * h)
            expect(Math.abs(gradient[k]! - difference)).toBeLessThan(1e-6 * (1 + Math.abs(difference)))
          }
        },
      ),
      { ...frozen, numRuns: 500 },
    )
  })

  it('are exact at corners, where powers of 0 stand', () => {
    const gradient = new Float64Array(3)
    read('z1^2 + z2^1 + 3 z3^0 + 2^z2').gradient([0, 0, 1], gradient)
    expect([...gradient]).toEqual([0, 1 + Math.LN2, 0])
  })

  it('take one side at a kink', () => {
    const gradient = new Float64Array(3)
    read('max(z1, z2) + abs(z3)').gradient([0.5, 0.5, 0], gradient)
    expect([...gradient]).toEqual([1, 0, 0])
  })
})

it('is written in Python with all its parentheses', () => {
  expect(read('-z1^2 + 2exp(z2 - zK)').python('torch')).toBe(
    '(((-1.) * (z[..., 0] ** 2.)) + (2. * torch.exp((z[..., 1] - z[..., 2]))))',
  )
  expect(read('max(z1, 0.5)').python('torch')).toBe('torch.maximum(z[..., 0], torch.tensor(0.5))')
  expect(read('max(z1, 0.5)').python('jnp')).toBe('jnp.maximum(z[..., 0], 0.5)')
  expect(read('z1 / 1e21').python('jnp')).toBe('(z[..., 0] / 1e+21)')
  expect(read('min(z1, 1e999)').python('jnp')).toBe("jnp.minimum(z[..., 0], float('inf'))")
  expect(read('3').python('jnp')).toBe('3. + 0 * z[..., 0]')
})
