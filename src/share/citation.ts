/** The programs that entries are written for, by their own names. */
export const citationFormats = { bibtex: 'BibTeX', biblatex: 'biblatex' } as const
export type CitationFormat = keyof typeof citationFormats

/**
 * The day this version was released, as `CITATION.cff` has it; null while it is not. A version has one date, whoever visits
 * it when.
 */
const released = null as string | null

interface Cited {
  version: string
  /** The address of the state */
  address: string
  /** The day of the visit */
  visited: Date
}

/** BibTeX's own styles print an address in `howpublished` alone, and biblatex in `url` with its '#': each has an entry. */
const fieldsOf: Record<CitationFormat, (cited: Cited) => Record<string, string>> = {
  bibtex: ({ version, address, visited }) => ({
    year: released?.slice(0, 4) ?? 'n.d.',
    howpublished: `\\url{${address}}`,
    note: `Version ${version}${released ? '' : ', unreleased'}. Visited on ${dayOf(visited)}`,
  }),
  biblatex: ({ version, address, visited }) => ({
    ...(released ? { date: released } : { pubstate: 'unreleased' }),
    version,
    url: address,
    urldate: dayOf(visited),
  }),
}

/** The reader's own day as ISO 8601 writes it, and so does Sweden. */
const dayOf = (date: Date) => date.toLocaleDateString('sv-SE')

/** The entry for one state of the page. */
export function citation(format: CitationFormat, { address, ...cited }: Cited): string {
  const fields = {
    author: '{Gumbel-Softmax Lab contributors}',
    title: '{Gumbel-Softmax Lab}',
    ...fieldsOf[format]({ ...cited, address: address.replace(/[{}\\]/g, encodeURIComponent) }),
  }
  const lines = Object.entries(fields).map(([name, value]) => `  ${name.padEnd(12)} = {${value}}`)
  return `@${format === 'bibtex' ? 'misc' : 'software'}{gumbel_softmax_lab,\n${lines.join(',\n')}\n}`
}
