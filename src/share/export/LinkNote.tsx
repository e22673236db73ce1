import { useWords } from '../../language/language'
import { exportWords } from '../words'
import { useFileLink } from './useFileLink'

/** Says so where the link that files carry leads others nowhere (`contract.md` §4). */
export function LinkNote() {
  const { reach: words } = useWords(exportWords)
  const { reach } = useFileLink()
  if (reach === 'everywhere') return null
  return (
    <p>
      <small>{words[reach]}</small>
    </p>
  )
}
