import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readAddress, writeAddress } from '../../src/state/address'
import { parameterNames, table } from '../../src/state/parameterTable'

const page = readFileSync(new URL('../../docs/links.md', import.meta.url), 'utf8')
const section = (title: string) => page.split(/^#{2,3} /m).find((part) => part.startsWith(`${title}\n`))!
/** The cells of each row whose first is a name in backticks. */
const rows = ['Parameters', 'Steps of the lecture', 'Parameters of single figures']
  .flatMap((title) => section(title).split('\n'))
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
const links = [...section('Examples').matchAll(/`(#[^`]*)`/g)].map((match) => match[1]!)

describe('docs/links.md', () => {
  it('tells of every parameter, in the order of the table', () => {
    expect(rows.map((cells) => cells[1])).toEqual(parameterNames)
  })

  it.each(rows)('%s%s, %s, %s: gives an example that is legal and not the default', (...cells) => {
    const { parameters, corrections } = readAddress('', `#/lab?${cells[5]}`, { lang: 'en' })
    expect(corrections).toEqual([])
    expect(writeAddress({ view: 'lab' }, parameters)).toContain(`?${cells[1]}=`)
  })

  it.each(['tau', 'seed', 'n', 'mu', 'sigma', 'theta', 'cooling', 'floor', 'rate', 'adam', 'scale'] as const)(
    'has the range and the default of %s',
    (name) => {
      const known = { pi: [1, 0], n: 1 }
      const { min, max } = table[name].range(known)
      const row = rows.find((cells) => cells[1] === name)!
      const kind = name === 'seed' || name === 'n' ? 'integer ' : ''
      expect(row[3]).toBe(`${kind}${min} … ${max}`.replaceAll('-', '−'))
      expect(row[4]).toBe(String(table[name].initial(known)))
    },
  )

  it('has examples', () => expect(links.length).toBeGreaterThan(4))

  it.each(links)('gives %s as an example, which needs no correction', (link) => {
    expect(readAddress('', link).corrections).toEqual([])
  })
})
