import { Dialog } from '../../../controls/Dialog'
import { useWords } from '../../../language/language'
import { shareWords } from '../../words'
import type { PictureSubject } from './open/subject'
import { SavePicture } from './SavePicture'
import { savePictureWords } from './words'

interface Props {
  subject: PictureSubject
  open: boolean
  onClose: () => void
}

/** A figure's picture to keep, in a dialog. */
export function SavePictureDialog({ subject, open, onClose }: Props) {
  const words = useWords(savePictureWords)
  const { close } = useWords(shareWords)
  return (
    <Dialog open={open} onClose={onClose} title={words.title} closeLabel={close}>
      <SavePicture subject={subject} />
    </Dialog>
  )
}
