import { Dialog } from '../../../controls/Dialog'
import { useWords } from '../../../language/language'
import { words as shareEn } from '../../words.en'
import { words as shareKo } from '../../words.ko'
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
  const { close } = useWords({ en: shareEn, ko: shareKo })
  return (
    <Dialog open={open} onClose={onClose} title={words.title} closeLabel={close}>
      <SavePicture subject={subject} />
    </Dialog>
  )
}
