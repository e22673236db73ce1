import { type ReactNode, Suspense, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { useWords } from '../language/language'
import { writePlace } from '../state/place'
import { store } from '../state/store'
import { Button, type ButtonProps, IconButton } from './Button'
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

/** What gives up each dialog that is on its way. */
const awaited = new Set<() => void>()

/** Fetches a dialog when it is opened. Where it does not arrive, it says so in its stead while it is asked for. */
export function LazyDialog({ open, onClose, everywhere = false, children }: LazyDialogProps) {
  const close = useEffectEvent(onClose)
  useEffect(() => {
    if (!open || everywhere) return
    return store.subscribe((now, before) => {
      if (now.place !== before.place && writePlace(now.place) !== writePlace(before.place)) close()
    })
  }, [open, everywhere])
  // Of two that are pressed on a slow line the later one is wanted. It looks before its own begins to wait.
  useLayoutEffect(() => {
    if (open) for (const giveUp of awaited) giveUp()
  }, [open])
  if (!open) return null
  return (
    <ErrorBoundaryWithRetry frame={(failure) => <Failed onClose={onClose}>{failure}</Failed>}>
      <Suspense fallback={<Loading onClose={onClose} everywhere={everywhere} />}>{children}</Suspense>
    </ErrorBoundaryWithRetry>
  )
}

/** A dialog that comes within this time, ms, is not announced: the note would only flicker. */
const unnoticed = 400

/** Says that a dialog is on its way, over all that is there; Escape gives it up. */
function Loading({ onClose, everywhere }: Pick<LazyDialogProps, 'onClose' | 'everywhere'>) {
  const { loading } = useWords(noticeWords)
  const giveUp = useEffectEvent(onClose)
  const [isLate, setLate] = useState(false)
  const note = useRef<HTMLSpanElement>(null)
  useEscape(onClose)
  useEffect(() => {
    // What waits for an answer is not taken back by another.
    if (everywhere) return
    const leave = () => giveUp()
    awaited.add(leave)
    return () => void awaited.delete(leave)
  }, [everywhere])
  useEffect(() => {
    const timer = setTimeout(() => {
      note.current?.showPopover()
      setLate(true)
    }, unnoticed)
    return () => clearTimeout(timer)
  }, [])
  return (
    <span ref={note} popover="manual" role="status" className={styles.loading}>
      {isLate && loading}
    </span>
  )
}

/**
 * Says that a dialog did not arrive, over all that is there, and takes the focus as the dialog would have; Escape gives
 * it up.
 */
function Failed({ onClose, children }: Pick<LazyDialogProps, 'onClose' | 'children'>) {
  const { close } = useWords(noticeWords)
  const note = useRef<HTMLDivElement>(null)
  useEscape(onClose)
  // Before it is taken away, as long as it has the focus.
  useLayoutEffect(() => {
    const element = note.current
    const before = document.activeElement
    if (!element) return
    // Without popovers (Safari below 17) its style alone holds it over the page.
    if ('popover' in element) {
      element.popover = 'manual'
      element.showPopover()
    }
    element.querySelector('button')?.focus()
    return () => {
      if (element.contains(document.activeElement) && before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <div ref={note} className={styles.failed}>
      {children}
      <IconButton icon="close" label={close} onClick={onClose} />
    </div>
  )
}

function useEscape(onEscape: () => void) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onEscape()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
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
