import { type ReactNode, useEffectEvent, useId, useLayoutEffect, useRef } from 'react'
import { useWords } from '../language/language'
import { IconButton } from './Button'
import styles from './Dialog.module.css'
import { noticeWords } from './notices/words'

/** What every dialog is given. */
export interface DialogProps {
  /** Called by Escape, by the button, and by a click beside it. */
  onClose: () => void
}

interface Props extends DialogProps {
  title: ReactNode
  /** Whether it covers the whole window, in the stage's type */
  sheet?: boolean
  children: ReactNode
}

/**
 * A modal dialog, the platform's own: the page behind it is inert, Escape closes it, focus goes to what is current in it
 * and returns to where it was. It is rendered only while it is open. One with a file of its own stands in a `LazyDialog`,
 * which closes it at another place where it belongs to one.
 */
export function Dialog({ onClose, title, sheet = false, children }: Props) {
  const words = useWords(noticeWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const close = useEffectEvent(onClose)
  const Heading = sheet ? 'h1' : 'h2'

  // It closes in a layout effect, before React removes it: a dialog that is gone gives no focus back.
  useLayoutEffect(() => {
    const element = dialog.current
    if (!element) return
    element.showModal()
    const current = element.querySelector<HTMLElement>('[aria-current]')
    current?.focus()
    current?.scrollIntoView({ block: 'center' })
    // A drag that began inside, to select text, and ends on the backdrop does not close the dialog.
    let pressedBeside = false
    const press = (event: Event) => {
      pressedBeside = event.target === element
    }
    const release = (event: Event) => {
      if (pressedBeside && event.target === element) close()
    }
    element.addEventListener('pointerdown', press)
    element.addEventListener('click', release)
    return () => {
      element.removeEventListener('pointerdown', press)
      element.removeEventListener('click', release)
      element.close()
    }
  }, [])

  return (
    <dialog
      ref={dialog}
      className={sheet ? styles.sheet : styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // It stays open until the component that renders it unmounts it.
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        onClose()
      }}
    >
      <div className={styles.inside}>
        <header className={styles.header}>
          <Heading id={titleId}>{title}</Heading>
          <IconButton icon="close" label={words.close} onClick={onClose} />
        </header>
        <div className={styles.body}>{children}</div>
      </div>
    </dialog>
  )
}
