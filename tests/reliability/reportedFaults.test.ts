import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rowsOf } from './document'

describe('the reported faults of docs/reliability.md', () => {
  const rows = rowsOf('Reported faults')

  it('are there', () => expect(rows.length).toBeGreaterThan(40))

  it.each(rows)('%s is held by a test', (_, row) => {
    const [, file, title] = /`([^`]+)`: (.+) \|$/.exec(row)!
    expect(readFileSync(`tests/${file}`, 'utf8')).toContain(title)
  })
})
