import { type ReactNode, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useWords } from '../language/language'
import { writePlace } from '../state/place'
import { store } from '../state/store'
import { Button, type ButtonProps } from './Button'
import { ErrorBoundaryWithRetry } from './notices/ErrorBoundaryWithRetry'
import styles from './notices/notices.module.css'
import { noticeWords } from './notices/words'

interface LazyDialogProps {
  open: boolean
  /** Called by Escape while it is on its way, and when the reader goes to another place (Back, say). */
  onClose: () => void
  /** Whether it belongs to no place and waits for an answer, wherever the reader goes. */
  everywhere?: boolean
  /** The dialog itself, a `latePart`. */
  children: ReactNode
}

/** Fetches a dialog when it is opened. Where it does not arrive, it says so in its own place while it is asked for. */
export function LazyDialog({ open, onClose, everywhere = false, children }: LazyDialogProps) {
  const close = useEffectEvent(onClose)
  useEffect(() => {
    if (!open || everywhere) return
    return store.subscribe((now, before) => {
      if (now.place !== before.place && writePlace(now.place) !== writePlace(before.place)) close()
    })
  }, [open, everywhere])
  if (!open) return null
  return (
    <ErrorBoundaryWithRetry>
      <Suspense fallback={<Loading onClose={onClose} />}>{children}</Suspense>
    </ErrorBoundaryWithRetry>
  )
}

/** A dialog that comes within this time, ms, is not announced: the note would only flicker. */
const unnoticed = 400

/** Says that a dialog is on its way, over all that is there; Escape gives it up. */
function Loading({ onClose }: Pick<LazyDialogProps, 'onClose'>) {
  const { loading } = useWords(noticeWords)
  const [isLate, setLate] = useState(false)
  const note = useRef<HTMLSpanElement>(null)
  const listenForEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onClose()
  })
  useEffect(() => {
    const timer = setTimeout(() => {
      note.current?.showPopover()
      setLate(true)
    }, unnoticed)
    const listen = (event: KeyboardEvent) => listenForEscape(event)
    document.addEventListener('keydown', listen)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('keydown', listen)
    }
  }, [])
  return (
    <span ref={note} popover="manual" role="status" className={styles.loading}>
      {isLate && loading}
    </span>
  )
}

interface DialogButtonProps extends Omit<ButtonProps, 'onClick'> {
  /** The dialog, a `latePart`, with what closes it. */
  dialog: (onClose: () => void) => ReactNode
}

/** A button that opens a dialog of its own. */
export function DialogButton({ dialog, ...button }: DialogButtonProps) {
  const [open, setOpen] = useState(false)
  const onClose = () => setOpen(false)
  return (
    <>
      <Button {...button} onClick={() => setOpen(true)} />
      <LazyDialog open={open} onClose={onClose}>
        {dialog(onClose)}
      </LazyDialog>
    </>
  )
}
