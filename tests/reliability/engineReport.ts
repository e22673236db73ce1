import type { FullConfig, FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter'
import { writeSection } from './document'

/** Writes into docs/reliability.md which of the browser tests passed in Firefox, and what its driver cannot run. */
export default class EngineReport implements Reporter {
  #tests: TestCase[] = []

  onBegin(_: FullConfig, suite: Suite): void {
    this.#tests = suite.allTests().filter((test) => test.parent.project()?.use.browserName === 'firefox')
  }

  onEnd({ status }: FullResult): void {
    const isWhole = this.#tests.length > 0 && this.#tests.every(({ results }) => results.length > 0)
    if (status !== 'passed' || !isWhole) return
    const skipped = new Map<string, string[]>()
    for (const { results, title } of this.#tests)
      for (const { type, description = '' } of results.at(-1)?.annotations ?? [])
        if (type === 'skip') skipped.set(description, [...(skipped.get(description) ?? []), title])
    const left = [...skipped.values()].flat().length
    const rows = [...skipped].map(([reason, titles]) => `| ${reason} | ${titles.join('; ')} |`)
    writeSection(
      'All tests in Firefox',
      'npm run test:firefox',
      `Of the ${this.#tests.length} tests that run in Chromium ${this.#tests.length - left} passed in Firefox too. The other
${left} need what its driver lacks; some of them come to it at their end, after the rest was tried.

| lacking | tests |
|---|---|
${rows.join('\n')}`,
    )
  }
}
