import { useWords } from '../../language/language'
import { InAppNote } from '../InAppNote'
import { useFileLink, useStateLink } from '../links'
import { exportWords } from '../words'

/** What there is to know of files before they are saved. */
export function FileNotes() {
  return (
    <>
      <LinkNote />
      <FrameNote />
      <InAppNote />
    </>
  )
}

/** Says so where the link that files carry leads others nowhere (`contract.md` §4). */
function LinkNote() {
  const { reach: words } = useWords(exportWords)
  const { reach } = useFileLink()
  if (reach === 'everywhere') return null
  return (
    <p>
      <small>{words[reach]}</small>
    </p>
  )
}

/** Where this page is a document that a link can lead to: inside `srcdoc` it is none. */
const isSomewhere = (link: string) => /^(?:https?|file):/.test(link)

/**
 * Within a frame, the way out: a sandboxed one refuses to save files, without a word and without a way to ask
 * beforehand.
 */
function FrameNote() {
  const words = useWords(exportWords)
  const { link } = useStateLink()
  if (window.parent === window) return null
  return (
    <p>
      <small>
        {words.inFrame}{' '}
        {isSomewhere(link) && (
          <a href={link} target="_blank" rel="noopener">
            {words.openAlone}
          </a>
        )}
      </small>
    </p>
  )
}
