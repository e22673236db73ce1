import type { FullConfig, FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter'
import { writeSection } from './document'

/** Writes into docs/reliability.md that each of the browser tests passed so many times without retries. */
export default class RepeatReport implements Reporter {
  #tests: TestCase[] = []
  #times = 0

  onBegin(config: FullConfig, suite: Suite): void {
    this.#tests = suite.allTests()
    this.#times = Math.max(...config.projects.map(({ repeatEach }) => repeatEach))
  }

  onEnd({ status, duration }: FullResult): void {
    if (status !== 'passed') return
    const total = this.#tests.length
    const skipped = this.#tests.filter((test) => test.outcome() === 'skipped').length
    writeSection(
      'The browser tests, repeated',
      'npm run test:repeat',
      `Each of ${total / this.#times} tests ${this.#times} times, without retries: of ${total.toLocaleString('en')} runs
${(total - skipped).toLocaleString('en')} passed, ${skipped} were skipped; none failed. It took ${Math.round(duration / 60_000)} minutes.`,
    )
  }
}
