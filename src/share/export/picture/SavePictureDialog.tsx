import { Dialog } from '../../../controls/Dialog'
import { useWords } from '../../../language/language'
import { words as frameEn } from '../../../shell/words.en'
import { words as frameKo } from '../../../shell/words.ko'
import type { PictureSubject } from './open/subject'
import { SavePicture } from './SavePicture'
import { words as en } from './words.en'
import { words as ko } from './words.ko'

interface Props {
  subject: PictureSubject
  open: boolean
  onClose: () => void
}

/** A figure's picture to keep, in a dialog. */
export function SavePictureDialog({ subject, open, onClose }: Props) {
  const words = useWords({ en, ko })
  const { close } = useWords({ en: frameEn, ko: frameKo })
  return (
    <Dialog open={open} onClose={onClose} title={words.title} closeLabel={close}>
      <SavePicture subject={subject} />
    </Dialog>
  )
}
