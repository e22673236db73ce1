import { type ReactNode, Suspense, useEffect, useEffectEvent, useState } from 'react'
import { writePlace } from '../state/place'
import { store } from '../state/store'
import { Button, type ButtonProps } from './Button'
import type { DialogProps } from './Dialog'
import { ErrorBoundaryWithRetry } from './notices/ErrorBoundaryWithRetry'

interface LazyDialogProps {
  open: boolean
  /**
   * Asked to close by a way to another place (Back, say), be the dialog there or on its way; absent where it belongs to no
   * place.
   */
  onClose?: () => void
  /** The dialog itself, a `latePart`. */
  children: ReactNode
}

/** Fetches a dialog when it is opened. Where it does not arrive, it says so in its own place while it is asked for. */
export function LazyDialog({ open, onClose, children }: LazyDialogProps) {
  const close = useEffectEvent(() => onClose?.())
  useEffect(() => {
    if (!open) return
    return store.subscribe((now, before) => {
      if (now.place !== before.place && writePlace(now.place) !== writePlace(before.place)) close()
    })
  }, [open])
  if (!open) return null
  return (
    <ErrorBoundaryWithRetry>
      <Suspense>{children}</Suspense>
    </ErrorBoundaryWithRetry>
  )
}

interface DialogButtonProps extends Omit<ButtonProps, 'onClick'> {
  /** The dialog, a `latePart`, with whether it is open and what closes it. */
  dialog: (props: DialogProps) => ReactNode
}

/** A button that opens a dialog of its own. */
export function DialogButton({ dialog, ...button }: DialogButtonProps) {
  const [open, setOpen] = useState(false)
  const onClose = () => setOpen(false)
  return (
    <>
      <Button {...button} onClick={() => setOpen(true)} />
      <LazyDialog open={open} onClose={onClose}>
        {dialog({ open, onClose })}
      </LazyDialog>
    </>
  )
}
