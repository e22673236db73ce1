import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { drawTable } from '../../../src/engine/experiments/drawTable'
import { selectedDraw } from '../../../src/figures/selectedDraw'
import { tableCode } from '../../../src/share/export/draws/DrawsPart'
import {
  openingLines,
  partOf,
  type TableOrder,
  tableBytes,
  tableHead,
} from '../../../src/share/export/draws/tableFormat'
import { words as en } from '../../../src/share/export/words.en'
import { runPython, titled, whyNotPython } from './python'

const folder = mkdtempSync(join(tmpdir(), 'gumbel-table-'))
afterAll(() => rmSync(folder, { recursive: true }))

const order: TableOrder = {
  pi: [0.6, 1 / 3, 0, 1 - 0.6 - 1 / 3],
  tau: 0.3,
  scale: 1,
  seed: 4_294_967_295,
  n: 10_000_000,
  labels: ['1', '고양이 #', 'a\nb', '"'],
  first: 65_500,
  count: 100,
  link: 'https://example.org/index.html#/lab?tau=0.3',
}

function csvOf(order: TableOrder): string {
  const pass = drawTable(partOf(order, order.first, order.count))
  let step = pass.next()
  while (!step.done) step = pass.next()
  return tableHead(order) + new TextDecoder().decode(step.value.csv)
}

const file = join(folder, 'table.csv')
writeFileSync(file, csvOf(order))
const read = (text: string) => {
  const lines = text.trimEnd().split('\n')
  const numbers = lines
    .slice(4)
    .map((line) => line.split(',').map((cell) => Number(cell.replace('inf', 'Infinity'))))
  return { head: lines.slice(0, 4), numbers }
}
const made = read(csvOf(order))

describe('the table', () => {
  it('begins with three lines of comment, whatever the names of the classes, and one of columns', () => {
    expect(made.head.map((line) => line.startsWith('#'))).toEqual([true, true, true, false])
    expect(made.head[0]).toContain(order.link)
    expect(made.head[1]).toContain('tau = 0.3, seed = 4294967295, N = 10000000')
    expect(made.head[3]!.split(',').length).toBe(1 + 6 * 4)
    expect(made.numbers.length).toBe(order.count)
  })

  it('is that of the noise scale: its scores and samples are those that the page shows', () => {
    const { numbers, head } = read(csvOf({ ...order, scale: 0.5 }))
    expect(head[1]).toContain('tau = 0.3, scale = 0.5, seed')
    const names = head[3]!.split(',')
    numbers.forEach((row) => {
      const shown = selectedDraw(order.seed, row[0]!, order.pi, order.tau, 0.5)
      const of = (quantity: string) => row.filter((_, at) => names[at]!.startsWith(`${quantity}_`))
      expect(of('gamma')).toEqual(shown.gamma)
      expect(of('score')).toEqual(shown.score)
      expect(of('z').indexOf(1)).toBe(shown.winner)
      of('relaxed').forEach((share, k) => {
        expect(share).toBeCloseTo(shown.relaxed[k]!, 14)
      })
    })
    expect(numbers).not.toEqual(made.numbers)
  })

  it('is about as long as was said', () => {
    const three = { ...order, pi: [0.5, 0.3, 0.2], labels: ['1', '2', '3'] }
    const bytes = csvOf(three).length / tableBytes(three)
    expect(bytes).toBeGreaterThan(0.9)
    expect(bytes).toBeLessThan(1.1)
  })

  const noNumpy = whyNotPython(['numpy'])
  it.skipIf(noNumpy !== null)(titled('is read by NumPy to the last bit', noNumpy), () => {
    const line = openingLines(file).split('\n')[1]!
    const code = `import numpy\ntable = ${line}\nnames = len(table.dtype.names)\nrows = numpy.array(table.tolist())`
    const { values } = runPython(code, ['rows', 'names'])
    expect(values.names).toBe(25)
    expect(values.rows).toEqual(made.numbers)
  })

  const noPandas = whyNotPython(['numpy', 'pandas'])
  it.skipIf(noPandas !== null)(titled('is read by pandas to the last bit', noPandas), () => {
    const line = openingLines(file).split('\n')[0]!
    const { printed, values } = runPython(
      `import pandas\ntable = ${line}\nprint(','.join(table.columns))\nrows = table.to_numpy()`,
      ['rows'],
    )
    expect(printed.trim()).toBe(made.head[3])
    expect(values.rows).toEqual(made.numbers)
  })

  it.skipIf(noNumpy !== null)(
    titled('is written alike by the code for longer ones', noNumpy),
    () => {
      const blocks = { ...order, scale: 0.3, first: 10, count: 65_536 + 40 }
      const made = read(csvOf({ ...order, scale: blocks.scale }))
      runPython(tableCode(blocks, en.comments), [], folder)
      const written = read(readFileSync(join(folder, 'draws.csv'), 'utf8'))
      expect(written.head).toEqual(made.head)
      expect(written.numbers.map(([draw]) => draw)).toEqual(written.numbers.map((_, n) => blocks.first + n))
      expect(written.numbers.length).toBe(blocks.count)
      const same = written.numbers.slice(order.first - blocks.first, order.first - blocks.first + order.count)
      made.numbers.slice(0, same.length).forEach((row, n) => {
        row.forEach((value, at) => {
          const other = same[n]![at]!
          const name = made.head[3]!.split(',')[at]!
          // γ may be rounded to the float32 beside it where log differs in its last bit; z̃ follows by 1/(2τ).
          const bound = /gamma|score|relaxed/.test(name) ? 2e-6 : 1e-15 * Math.abs(value)
          if (!(other === value || Math.abs(other - value) <= bound))
            expect.fail(`${name}: ${other}, not ${value}`)
        })
      })
    },
    60_000,
  )
})
