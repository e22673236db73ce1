import { type ComponentType, lazy, Suspense, useState } from 'react'

interface DialogProps {
  open: boolean
  onClose: () => void
}

/** A dialog as a part of the program of its own. */
export const dialogPart = (load: () => Promise<ComponentType<DialogProps>>) =>
  lazy(() => load().then((component) => ({ default: component })))

interface LazyDialogProps extends DialogProps {
  /** Made by `dialogPart`. */
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
