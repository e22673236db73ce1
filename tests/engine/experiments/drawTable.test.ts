import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawTable, tableColumns } from '../../../src/engine/experiments/drawTable'
import { selectedDraw } from '../../../src/figures/selectedDraw'
import { frozen } from '../../arbitraries'
import { disagreements, golden } from '../../golden'

interface Order {
  seed: number
  pi: readonly number[]
  tau: number
  first: number
  count: number
}

function rowsOf({ seed, pi, tau, first, count }: Order): number[][] {
  const pass = drawTable({
    noise: { seed, classes: pi.length, draws: first + count },
    parameters: { probabilities: pi, temperature: tau, first, count },
  })
  let step = pass.next()
  while (!step.done) step = pass.next()
  const lines = new TextDecoder().decode(step.value.csv).split('\n')
  expect(lines.pop()).toBe('')
  return lines.map((line) => line.split(',').map((cell) => (cell === '-inf' ? -Infinity : Number(cell))))
}

/** The columns of one name, a number a class. */
const ofClasses = (row: readonly number[], name: string) => {
  const columns = tableColumns((row.length - 1) / 6)
  return row.filter((_, at) => columns[at]!.startsWith(`${name}_`))
}

const orders = fc.record({
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  pi: fc
    .array(fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1, noNaN: true })), {
      minLength: 1,
      maxLength: 15,
    })
    .map((weights) => {
      const all = [...weights, 1]
      const total = all.reduce((sum, weight) => sum + weight, 0)
      return all.map((weight) => weight / total)
    }),
  tau: fc.double({ min: 0.01, max: 100, noNaN: true }),
  first: fc.integer({ min: 0, max: 9_999_000 }),
  count: fc.integer({ min: 1, max: 600 }),
})

describe('the table of draws', () => {
  it('holds, digit for digit, the numbers that the page shows of a draw', () => {
    fc.assert(
      fc.property(orders, fc.nat(), (order, place) => {
        const rows = rowsOf(order)
        expect(rows.length).toBe(order.count)
        expect(rows.map(([draw]) => draw)).toEqual(rows.map((_, n) => order.first + n))
        const row = rows[place % order.count]!
        const shown = selectedDraw(order.seed, row[0]!, order.pi, order.tau)
        expect(ofClasses(row, 'u')).toEqual(shown.u)
        expect(ofClasses(row, 'xi')).toEqual(shown.xi)
        expect(ofClasses(row, 'gamma')).toEqual(shown.gamma)
        expect(ofClasses(row, 'score')).toEqual(shown.score)
        expect(ofClasses(row, 'z')).toEqual(order.pi.map((_, k) => (k === shown.winner ? 1 : 0)))
        expect(ofClasses(row, 'relaxed')).toEqual(shown.relaxed)
      }),
      frozen,
    )
  })

  it('names its columns draw, then u, xi, gamma, score, z and relaxed of each class from 0', () => {
    expect(tableColumns(2).join()).toBe(
      'draw,u_0,xi_0,gamma_0,score_0,z_0,relaxed_0,u_1,xi_1,gamma_1,score_1,z_1,relaxed_1',
    )
  })

  it.each(golden('noise', 'sample'))('agrees with $id', (record) => {
    const { seed, n, pi, tau } = record.inputs
    const [row] = rowsOf({ seed, pi, tau, first: n, count: 1 })
    const told = { relaxed: ofClasses(row!, 'relaxed'), winner: ofClasses(row!, 'z').indexOf(1) }
    expect(disagreements(told, record)).toEqual([])
  })

  it.each(golden('noise', 'jax_gumbel_block'))('holds the γ of JAX in $id', (record) => {
    const { seed, k, n0, N } = record.inputs
    const pi = Array.from<number>({ length: Math.max(2, k + 1) }).fill(1)
    const rows = rowsOf({ seed, pi, tau: 1, first: n0, count: N })
    expect(
      disagreements(
        rows.map((row) => ofClasses(row, 'gamma')[k]),
        record,
      ),
    ).toEqual([])
  })
})
