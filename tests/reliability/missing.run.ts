import { env } from 'node:process'
import { expect, test } from '@playwright/test'
import { chapters, figures } from '../../src/state/place'
import { rowsOf, writeSection } from './document'
import { type Outcome, openWhole, openWithout } from './missing'

/** The views by their kind: in views of one kind a file is missing once. */
const all: Record<string, readonly string[]> = {
  opening: [''],
  chapter: chapters.map((chapter) => `lesson/${chapter}`),
  lab: ['lab'],
  lecture: ['lecture/temperature/3', 'lecture/training/13'],
  speaker: ['speaker'],
  embed: figures.map((figure) => `embed/${figure}`),
}
const chosen = env.MISSING_KINDS?.split(',') ?? Object.keys(all)

test.use({ serviceWorkers: 'block', contextOptions: { reducedMotion: 'reduce' } })

test('a view without one of its files says so or does without, and one press makes it whole', async ({
  browser,
  baseURL,
}) => {
  const outcomes = new Map(chosen.map((kind): [string, Outcome[]] => [kind, []]))
  const waiting = chosen.flatMap((kind) => all[kind]!.map((view) => ({ kind, view })))
  const tried = new Set<string>()
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { kind, view } = next
      const page = await browser.newPage({ baseURL: baseURL! })
      const address = `./#/${view}?lang=en`
      const { files, texts } = await openWhole(page, address)
      for (const file of files) {
        if (tried.has(`${kind} ${file}`)) continue
        tried.add(`${kind} ${file}`)
        const outcome = await openWithout(page, address, file, texts)
        console.log(view, file, outcome.shown, outcome.requests)
        outcomes.get(kind)!.push(outcome)
      }
      await page.close()
    }
  }
  // As many at once as there are cores on the smallest machine.
  await Promise.all([work(), work()])
  const rows = chosen.map((kind): [string, string] => {
    const of = outcomes.get(kind)!
    expect(of.length).toBeGreaterThan(5)
    const said = of.filter(({ shown }) => shown === 'said').length
    const most = Math.max(...of.map(({ requests }) => requests))
    const day = new Date().toISOString().slice(0, 10)
    return [
      kind,
      `| ${[kind, all[kind]!.length, of.length, said, of.length - said, most, day].join(' | ')} |`,
    ]
  })
  // Rows of the kinds that another run tried stay.
  const known = new Map([...rowsOf('Missing files'), ...rows])
  writeSection(
    'Missing files',
    `MISSING_KINDS=${[...known.keys()].join(',')} npm run missing`,
    `Each file of a view answered 404 while the view was opened, then was there again.

| kind | views | files, each missing once | said, and whole after one press | done without | most requests in four seconds | tried on |
|---|---|---|---|---|---|---|
${[...known.values()].join('\n')}`,
  )
})
