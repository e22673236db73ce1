import { useWords } from '../../language/language'
import { useStateLink } from '../useStateLink'
import { exportWords } from '../words'

/** Where this page is a document that a link can lead to: inside `srcdoc` it is none. */
const isSomewhere = (link: string) => /^(?:https?|file):/.test(link)

/**
 * Within a frame, the way out: a sandboxed one refuses to save files, without a word and without a way to ask
 * beforehand.
 */
export function FrameNote() {
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
