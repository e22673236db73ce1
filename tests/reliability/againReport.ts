import type { FullConfig, FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter'
import { writeSection } from './document'

/** Writes into docs/reliability.md that each of the browser tests passed so many times, each time at once. */
export default class AgainReport implements Reporter {
  #tests: TestCase[] = []
  #times = 0

  onBegin(config: FullConfig, suite: Suite): void {
    this.#tests = suite.allTests()
    this.#times = Math.max(...config.projects.map(({ repeatEach }) => repeatEach))
  }

  onEnd({ status, duration }: FullResult): void {
    if (status !== 'passed') return
    const retried = this.#tests.filter(({ results }) => results.length > 1).length
    const skipped = this.#tests.filter((test) => test.outcome() === 'skipped').length
    const each = this.#tests.length / this.#times
    writeSection(
      'The browser tests, again and again',
      'npm run test:again',
      `Each of ${each} tests ${this.#times} times: of ${this.#tests.length.toLocaleString('en')} runs ${this.#tests.length - skipped - retried} passed at
once, ${retried} at a second try, ${skipped} were skipped; none failed. It took ${Math.round(duration / 60_000)} minutes.`,
    )
  }
}
