import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const path = 'docs/reliability.md'

const head = `# What was tried against the page

Written by the runs that each section names: a run writes its own section anew and leaves the others. All figures are of
runs that passed; a run that finds a fault writes nothing.
`

/** The sections, in their order; the first is written by hand, and its test looks for the tests that it names. */
const titles = [
  'Reported faults',
  'Bad input',
  'Random walks',
  'Missing files',
  'Long runs',
  'The core in Firefox',
  'The core in WebKit',
  'All tests in Firefox',
  'The browser tests, repeated',
  'Wrong samplers',
  'Mutants of the code',
] as const
export type SectionTitle = (typeof titles)[number]

/** The sections that are written, by their titles. */
function writtenSections(): Map<string, string> {
  const written = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const sections = written.split(/^## /m).slice(1)
  return new Map(sections.map((section) => [section.split('\n', 1)[0]!, section.trim()]))
}

/** The rows of a section's table as it is written, by their first cells. */
export function rowsOf(title: SectionTitle): [string, string][] {
  const rows =
    writtenSections()
      .get(title)
      ?.match(/^\|.*\|$/gm) ?? []
  return rows.slice(2).map((row) => [row.split('|')[1]!.trim(), row])
}

/** Writes a section of docs/reliability.md. */
export function writeSection(title: SectionTitle, command: string, text: string): void {
  const sections = writtenSections()
  sections.set(
    title,
    `${title}\n\n\`${command}\`, ${new Date().toISOString().slice(0, 10)}\n\n${text.trim()}`,
  )
  const all = titles.flatMap((each) => sections.get(each) ?? [])
  writeFileSync(path, [head, ...all.map((section) => `## ${section}\n`)].join('\n'))
}
