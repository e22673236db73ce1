import { DialogButton } from '../../controls/LazyDialog'
import { useWords } from '../../language/language'
import { latePart } from '../../language/latePart'
import { storyWords } from '../words'

const ProgressLink = latePart(() => import('./ProgressLink').then((part) => part.ProgressLink), storyWords)

/** Opens the link that takes the reader's progress to another device. */
export function ProgressLinkButton() {
  const { carry: words } = useWords(storyWords)
  return (
    <DialogButton plain dialog={(state) => <ProgressLink {...state} />}>
      {words.open}
    </DialogButton>
  )
}
