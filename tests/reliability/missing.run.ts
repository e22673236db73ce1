import { env } from 'node:process'
import { expect, test } from '@playwright/test'
import { words as settingEnglish } from '../../src/figures/settings/words.en'
import { words as settingKorean } from '../../src/figures/settings/words.ko'
import { words as shareEnglish } from '../../src/share/words.en'
import { words as shareKorean } from '../../src/share/words.ko'
import { chapters, figures } from '../../src/state/place'
import { rowsOf, writeSection } from './document'
import { type Outcome, openWhole, openWithout, type View } from './missing'

const places: Record<string, readonly string[]> = {
  opening: [''],
  chapter: chapters.map((chapter) => `lesson/${chapter}`),
  lab: ['lab'],
  lecture: ['lecture/temperature/3', 'lecture/training/13'],
  speaker: ['speaker'],
  embed: figures.map((figure) => `embed/${figure}`),
}

const viewsIn = (language: string, its: readonly string[]): View[] =>
  its.map((place) => ({
    address: `./#/${place}?lang=${language}`,
    shown: '#root :is(h1, [role=img], .tex)',
  }))

/** The dialogs, each with the button that opens it; those of the lecture are fetched ahead with it. */
const dialogsIn = (
  language: string,
  { share, cite, takeaway, savePicture, embed, lessonLink }: typeof shareEnglish,
  { paste }: Pick<typeof settingEnglish, 'paste'>,
): View[] => [
  ...[share.open, cite.open, takeaway, savePicture, embed.open, lessonLink.open, paste.open].map(
    (button) => ({ address: `./#/lab?lang=${language}`, shown: 'dialog[open]', button }),
  ),
  { address: `./#/lesson/gumbel-max?lang=${language}&progress=gumbel-max.read`, shown: 'dialog[open]' },
]

/** The views by their kind: in views of one kind a file is missing once. */
const all: Record<string, readonly View[]> = {
  ...Object.fromEntries(Object.entries(places).map(([kind, its]) => [kind, viewsIn('en', its)])),
  dialogs: dialogsIn('en', shareEnglish, settingEnglish),
  korean: [...viewsIn('ko', Object.values(places).flat()), ...dialogsIn('ko', shareKorean, settingKorean)],
}
/**
 * Of the views in Korean, only the files of that language: the others are those of the views in English. Of the dialogs, no
 * font: a picture to be saved says itself, and without a button, which one it lacks. The offer of progress comes by itself and
 * lies over its chapter, which is tried as a view of its own.
 */
function isOfKind(kind: string, { address }: View, file: string): boolean {
  if (kind === 'korean') return /\.ko-/.test(file)
  if (kind !== 'dialogs') return true
  return address.includes('progress=') ? /ProgressDialogs/.test(file) : !file.endsWith('.woff2')
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
      const { files, texts } = await openWhole(page, view)
      for (const file of files) {
        if (tried.has(`${kind} ${file}`) || !isOfKind(kind, view, file)) continue
        tried.add(`${kind} ${file}`)
        const outcome = await openWithout(page, view, file, texts)
        console.log(view.address, view.button ?? '', file, outcome.shown, outcome.requests)
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
