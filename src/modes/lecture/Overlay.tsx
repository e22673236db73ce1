import { type ReactNode, useEffect, useId, useRef } from 'react'
import { IconButton } from '../../controls/Button'
import { noticeWords } from '../../controls/notices/words'
import { useWords } from '../../language/language'
import styles from './Lecture.module.css'

interface Props {
  title: string
  onClose: () => void
  children: ReactNode
}

/**
 * A sheet over the whole stage, the platform's own modal: what lies behind it is inert, Escape closes it. The focus goes
 * to what is current in it.
 */
export function Overlay({ title, onClose, children }: Props) {
  const words = useWords(noticeWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const element = dialog.current
    if (!element) return
    element.showModal()
    const current = element.querySelector<HTMLElement>('[aria-current]')
    current?.focus()
    current?.scrollIntoView({ block: 'center' })
    return () => element.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.overlay}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <header className={styles.header}>
        <h1 id={titleId}>{title}</h1>
        <IconButton icon="close" label={words.close} onClick={onClose} />
      </header>
      <div className={styles.body}>{children}</div>
    </dialog>
  )
}
