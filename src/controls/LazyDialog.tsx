import { type ReactNode, Suspense, useState } from 'react'
import { Button, type ButtonProps } from './Button'
import type { DialogProps } from './Dialog'
import { ErrorBoundaryWithRetry } from './notices/ErrorBoundaryWithRetry'

interface LazyDialogProps {
  open: boolean
  /** The dialog itself, a `latePart`. */
  children: ReactNode
}

/** Fetches a dialog when it is opened. Where it does not arrive, it says so in its own place while it is asked for. */
export function LazyDialog({ open, children }: LazyDialogProps) {
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
  return (
    <>
      <Button {...button} onClick={() => setOpen(true)} />
      <LazyDialog open={open}>{dialog({ open, onClose: () => setOpen(false) })}</LazyDialog>
    </>
  )
}
