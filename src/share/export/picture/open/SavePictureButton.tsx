import { memo } from 'react'
import { DialogButton } from '../../../../controls/LazyDialog'
import { useWords } from '../../../../language/language'
import { latePart } from '../../../../language/latePart'
import { exportWords, shareWords } from '../../../words'
import { savePictureWords } from '../words'
import styles from './SavePictureButton.module.css'
import type { PictureSubject } from './subject'

const SavePictureDialog = latePart(
  () => import('../SavePictureDialog').then((part) => part.SavePictureDialog),
  savePictureWords,
  exportWords,
)

/**
 * Quietly beside a figure: opens what saves its picture, which is fetched then. It is not rendered again while a slider
 * moves.
 */
export const SavePictureButton = memo(function SavePictureButton(subject: PictureSubject) {
  const words = useWords(shareWords)
  return (
    <div className={styles.save}>
      <DialogButton
        plain
        icon="download"
        dialog={(state) => <SavePictureDialog subject={subject} {...state} />}
      >
        {words.savePicture}
      </DialogButton>
    </div>
  )
})
