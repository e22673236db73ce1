import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import type { FullConfig, FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter'
import { rowsOf, writeSection } from './document'

/** Which of ten times a test was skipped or passed, over all tests of one file. */
interface Tried {
  tests: Set<string>
  passed: number
  skipped: number
}

/**
 * Writes into docs/reliability.md how often each file of browser tests passed without retries, a row for each file, beside
 * those of earlier runs.
 */
export default class RepeatReport implements Reporter {
  #tests: TestCase[] = []
  #times = 0

  onBegin(config: FullConfig, suite: Suite): void {
    this.#tests = suite.allTests()
    this.#times = Math.max(...config.projects.map(({ repeatEach }) => repeatEach))
  }

  onEnd({ status }: FullResult): void {
    if (status !== 'passed') return
    const files = new Map<string, Tried>()
    for (const test of this.#tests) {
      const file = relative('tests/browser', test.location.file)
      const tried = files.get(file) ?? { tests: new Set<string>(), passed: 0, skipped: 0 }
      tried.tests.add(test.titlePath().join(' '))
      tried[test.outcome() === 'skipped' ? 'skipped' : 'passed'] += 1
      files.set(file, tried)
    }
    const day = new Date().toISOString().slice(0, 10)
    const rows = new Map(rowsOf('The browser tests, repeated'))
    for (const [file, { tests, passed, skipped }] of files)
      rows.set(file, `| ${[file, tests.size, this.#times, passed, skipped, day].join(' | ')} |`)
    const lines = [...rows]
      .filter(([file]) => existsSync(`tests/browser/${file}`))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, row]) => row)
    const total = (column: number) =>
      lines.reduce((sum, row) => sum + Number(row.split('|')[column]), 0).toLocaleString('en')
    writeSection(
      'The browser tests, repeated',
      'npm run test:repeat -- <files>',
      `All tests of a file so many times in Chromium, twice as many pages at once as there are cores, without retries: of
${total(2)} tests ${total(4)} runs passed, ${total(5)} were skipped; none failed. A file whose run was red has no new row.

| file | tests | times each | passed | skipped | date |
|---|---|---|---|---|---|
${lines.join('\n')}`,
    )
  }
}
