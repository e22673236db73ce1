import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type * as embed from '../public/embed'
import type { FigureParameters } from '../src/state/parameters'
import { chapters, figures } from '../src/state/place'

/*
 * What is published follows from the lists of the sources: `npx vitest run tests/published.test.ts -u` writes it anew.
 */

/** A list in sentences of Markdown, at most 120 characters a line. */
function listed(title: string, ids: readonly string[]): string {
  const lines = ['']
  for (const word of `${title}: ${ids.map((id) => `\`${id}\``).join(', ')}.`.split(' ')) {
    if (`${lines.at(-1)} ${word}`.length > 120) lines.push(word)
    else lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trimStart()
  }
  return `${lines.join('\n')}\n`
}

it('docs/links.md lists the chapters and the figures', async () => {
  const page = readFileSync('docs/links.md', 'utf8')
    .replace(/^Chapters: [\s\S]*?\.\n/m, listed('Chapters', chapters))
    .replace(/^Figures: [\s\S]*?\.\n/m, listed('Figures', figures))
  await expect(page).toMatchFileSnapshot('../docs/links.md')
})

it('public/embed.d.ts names the figures', async () => {
  const union = `export type Figure =\n${figures.map((figure) => `  | '${figure}'\n`).join('')}`
  const types = readFileSync('public/embed.d.ts', 'utf8').replace(
    /^export type Figure =\n(?: {2}\| .*\n)+/m,
    union,
  )
  await expect(types).toMatchFileSnapshot('../public/embed.d.ts')
})

type Written<T> = T extends object ? { -readonly [K in keyof T]: Written<T[K]> } : T

it('public/embed.d.ts has the types of all parameters of figures: the compiler sees each fit the other', () => {
  const ours = {} as { [Name in keyof FigureParameters]: Written<FigureParameters[Name]> }
  const published: Omit<embed.FigureParameters, 'f'> = ours
  const back: Omit<FigureParameters, 'f'> = published
  expect(back).toBe(ours)
})
