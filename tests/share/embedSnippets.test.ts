import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { type SnippetId, snippets } from '../../src/share/embed/snippets'

const ingredients = {
  app: 'https://example.org/lab/index.html',
  address: '#/embed/simplex?tau=0.5&labels=R%26D',
  title: 'Every draw "on" the simplex',
  open: 'Open',
  width: 700,
  height: 900,
}

/** Tags that a page is fetched for, without those of a platform's editor, which writes no files. */
const loading = /<(?:script|iframe)\b[^>]*>/g

it('what a document of one file may hold tells pandoc and Quarto to leave it at its address', () => {
  const written = (['element', 'iframe', 'reveal'] satisfies SnippetId[]).map((id) =>
    snippets[id](ingredients),
  )
  const tags = written.flatMap((text) => text.match(loading) ?? [])
  expect(tags).toHaveLength(3)
  for (const tag of tags) expect(tag).toContain('data-external="1"')
})

it('the guide writes its frames so too, but for learning platforms, which have editors of their own', () => {
  const guide = readFileSync('docs/embedding.md', 'utf8').replace(/### Moodle[\s\S]*?### Notion/, '')
  const tags = guide.match(loading) ?? []
  expect(tags.length).toBeGreaterThanOrEqual(4)
  for (const tag of tags.filter((text) => text.includes('src="'))) expect(tag).toContain('data-external="1"')
})
