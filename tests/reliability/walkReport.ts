import type { FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter'
import { rowsOf, writeSection } from './document'

/** Writes into docs/reliability.md which random walks have passed, a row for each page that took them, beside earlier ones. */
export default class WalkReport implements Reporter {
  #tests: TestCase[] = []

  onBegin(_: unknown, suite: Suite): void {
    this.#tests = suite.allTests()
  }

  onEnd({ status }: FullResult): void {
    if (status !== 'passed') return
    const rows = new Map(rowsOf('Random walks'))
    for (const { results } of this.#tests)
      for (const { type, description } of results.at(-1)?.annotations ?? [])
        if (type === 'row' && description) rows.set(description.split('|')[1]!.trim(), description)
    const sum = (column: number) =>
      [...rows.values()]
        .reduce((total, row) => total + Number(row.split('|')[column]), 0)
        .toLocaleString('en')
    writeSection(
      'Random walks',
      'FUZZ_SEED=<seed> FUZZ_WALKS=<walks> npm run fuzz',
      `${sum(2)} walks with ${sum(3)} gestures in all (links, keys, typed text, pointer, one finger and two, back, language,
theme, size), from any place with any parameters, one in four addresses mangled: nothing thrown, no error in the console, no
blank page, no part stopped, no value outside its range, no focus lost at a key. What the lab holds is measured after half of a
page’s walks and after all.

| seed | walks | gestures | heap, MB | nodes | listeners | workers | date |
|---|---|---|---|---|---|---|---|
${[...rows.values()].join('\n')}`,
    )
  }
}
