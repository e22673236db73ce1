import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { citation, type citationFormats } from '../../src/share/citation'
import { version } from '../../src/state/version'

const formats = ['bibtex', 'biblatex'] as const satisfies (keyof typeof citationFormats)[]
const cited = {
  version,
  address: 'https://example.org/lab/#/lab?tau=0.5',
  visited: new Date(2026, 10, 30, 0, 30),
}
const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const field = (entry: string, name: string) =>
  new RegExp(`^ {2}${name}\\s+= \\{(.*)\\}`, 'm').exec(entry)?.[1]

describe('an entry for the page', () => {
  it('says where and when, the title as it is written, in each format’s own way', () => {
    const [bibtex, biblatex] = formats.map((format) => citation(format, cited))
    for (const entry of [bibtex!, biblatex!]) expect(field(entry, 'title')).toBe('{Gumbel-Softmax Lab}')
    expect(bibtex).toMatch(/^@misc\{/)
    expect(field(bibtex!, 'howpublished')).toBe(`\\url{${cited.address}}`)
    expect(field(bibtex!, 'note')).toMatch(/Visited on 2026-11-30$/)
    expect(biblatex).toMatch(/^@software\{/)
    expect(field(biblatex!, 'url')).toBe(cited.address)
    expect(field(biblatex!, 'urldate')).toBe('2026-11-30')
  })

  it('names the reader’s own day, which is not that of Greenwich', () => {
    for (const hour of [0, 23]) {
      const entry = citation('biblatex', { ...cited, visited: new Date(2026, 10, 3, hour, 30) })
      expect(field(entry, 'urldate')).toBe('2026-11-03')
    }
  })

  it('has the same year for whoever visits when: that of the version, as CITATION.cff has it', () => {
    const date = /^date-released: ['"]?([\d-]+)/m.exec(read('CITATION.cff'))?.[1]
    expect(read('CHANGELOG.md')).toContain(`## ${version}${date ? '' : ', unreleased'}`)
    for (const visited of [new Date('2026-11-30'), new Date('2031-01-01')]) {
      expect(field(citation('bibtex', { ...cited, visited }), 'year')).toBe(date?.slice(0, 4) ?? 'n.d.')
      expect(field(citation('biblatex', { ...cited, visited }), 'date')).toBe(date)
    }
  })

  it('lets nothing of an address end it', () => {
    const entry = citation('bibtex', { ...cited, address: 'https://example.org/#/lab?labels={,\\}' })
    expect(entry).toContain('labels=%7B,%5C%7D')
  })
})
