import { type ReactNode, Suspense, useState } from 'react'
import { ErrorBoundaryWithRetry } from './notices/ErrorBoundaryWithRetry'

interface LazyDialogProps {
  open: boolean
  /** The dialog itself, a `latePart`. */
  children: ReactNode
}

/** Fetches a dialog when it is first opened, and keeps it. Where it does not arrive, it says so in its own place. */
export function LazyDialog({ open, children }: LazyDialogProps) {
  const [needed, setNeeded] = useState(open)
  if (open && !needed) setNeeded(true)
  if (!needed) return null
  return (
    <ErrorBoundaryWithRetry>
      <Suspense>{children}</Suspense>
    </ErrorBoundaryWithRetry>
  )
}
