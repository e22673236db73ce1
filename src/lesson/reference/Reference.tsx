import { type ReferenceKey, references } from '../references'

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
