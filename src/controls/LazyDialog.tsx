import { type ComponentType, Suspense, useState } from 'react'

interface DialogProps {
  open: boolean
  onClose: () => void
}

interface LazyDialogProps extends DialogProps {
  /** Made by `latePart`. */
  part: ComponentType<DialogProps>
}

/** Fetches a dialog when it is first opened, and keeps it. */
export function LazyDialog({ part: Part, open, onClose }: LazyDialogProps) {
  const [needed, setNeeded] = useState(open)
  if (open && !needed) setNeeded(true)
  if (!needed) return null
  return (
    <Suspense>
      <Part open={open} onClose={onClose} />
    </Suspense>
  )
}
