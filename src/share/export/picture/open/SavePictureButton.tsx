import { lazy, memo, Suspense, useState } from 'react'
import { Button } from '../../../../controls/Button'
import { useWords } from '../../../../language/language'
import styles from './SavePictureButton.module.css'
import type { PictureSubject } from './subject'
import { words as en } from './words.en'
import { words as ko } from './words.ko'

const SavePictureDialog = lazy(() =>
  import('../SavePictureDialog').then((module) => ({ default: module.SavePictureDialog })),
)

/**
 * Quietly beside a figure: opens what saves its picture, which is fetched then. It is not rendered again while a slider
 * moves.
 */
export const SavePictureButton = memo(function SavePictureButton(subject: PictureSubject) {
  const words = useWords({ en, ko })
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never')
  return (
    <div className={styles.save}>
      <Button plain icon="download" onClick={() => setState('open')}>
        {words.open}
      </Button>
      {state !== 'never' && (
        <Suspense>
          <SavePictureDialog subject={subject} open={state === 'open'} onClose={() => setState('closed')} />
        </Suspense>
      )}
    </div>
  )
})
