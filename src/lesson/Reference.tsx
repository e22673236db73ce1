import type { Chapter } from '../state/place'
import { chapterReferences, type ReferenceKey, references } from './references'

/** A citation in running text, author and year, that opens the work; its full entry stands in the chapter's list. */
export function Reference({ to }: { to: ReferenceKey }) {
  const { short, title, link } = references[to]
  if (link === null) return <cite title={title}>{short}</cite>
  return (
    <cite>
      <a href={link} title={title} target="_blank" rel="noreferrer">
        {short}
      </a>
    </cite>
  )
}

/** The full entries of the works that a chapter rests on, in the order of `references`. */
export function ReferenceList({ chapter }: { chapter: Chapter }) {
  const cited = chapterReferences[chapter]
  const listed = (Object.keys(references) as ReferenceKey[]).filter((key) => cited.includes(key))
  return (
    <ul lang="en">
      {listed.map((key) => {
        const { authors, year, title, venue, link } = references[key]
        return (
          <li key={key}>
            {authors.join(', ')} ({year}).{' '}
            {link === null ? (
              title
            ) : (
              <a href={link} target="_blank" rel="noreferrer">
                {title}
              </a>
            )}
            . <i>{venue}</i>.
          </li>
        )
      })}
    </ul>
  )
}
