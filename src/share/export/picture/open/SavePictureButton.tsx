import { memo, type ReactNode, useRef } from 'react'
import { DialogButton } from '../../../../controls/LazyDialog'
import { useWords } from '../../../../language/language'
import { latePart } from '../../../../language/latePart'
import { exportWords, savePictureWords, shareWords } from '../../../words'
import type { PictureSubject } from '../parameterLine'
import styles from './SavePictureButton.module.css'

const SavePicture = latePart(
  () => import('../SavePicture').then((part) => part.SavePicture),
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
        dialog={(onClose) => <SavePicture subject={subject} onClose={onClose} />}
      >
        {words.savePicture}
      </DialogButton>
    </div>
  )
})

interface WithSaveButtonProps {
  /** The id that its file is named by */
  figure: string
  children: ReactNode
}

/** A figure that stands by itself, and what saves its picture below it. */
export function WithSaveButton({ figure, children }: WithSaveButtonProps) {
  const element = useRef<HTMLDivElement>(null)
  return (
    <div className={styles.pictured}>
      <div ref={element} className={styles.picture}>
        {children}
      </div>
      <SavePictureButton figure={figure} element={element} />
    </div>
  )
}
