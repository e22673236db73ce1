import { memo, useState } from 'react'
import { Button } from '../../../../controls/Button'
import { LazyDialog } from '../../../../controls/LazyDialog'
import { useWords } from '../../../../language/language'
import { latePart } from '../../../../language/latePart'
import { shareWords } from '../../../words'
import styles from './SavePictureButton.module.css'
import type { PictureSubject } from './subject'

const SavePictureDialog = latePart(
  () => import('../SavePictureDialog').then((part) => part.SavePictureDialog),
  (language) => import(`../words.${language}.ts`),
)

/**
 * Quietly beside a figure: opens what saves its picture, which is fetched then. It is not rendered again while a slider
 * moves.
 */
export const SavePictureButton = memo(function SavePictureButton(subject: PictureSubject) {
  const words = useWords(shareWords)
  const [open, setOpen] = useState(false)
  return (
    <div className={styles.save}>
      <Button plain icon="download" onClick={() => setOpen(true)}>
        {words.savePicture}
      </Button>
      <LazyDialog open={open}>
        <SavePictureDialog subject={subject} open={open} onClose={() => setOpen(false)} />
      </LazyDialog>
    </div>
  )
})
