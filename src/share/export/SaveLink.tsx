import { type ReactNode, useEffect, useState } from 'react'
import { Icon } from '../../controls/icons/Icon'
import { useNumbers, useWords } from '../../language/language'
import { exportWords } from '../words'

interface SaveLinkProps {
  /** Null until it is made: the link says no for now and keeps its place. */
  file: Blob | null
  /** What the file is to be called. */
  name: string
  children: ReactNode
}

/**
 * A link that saves a file made here. A link rather than a script's click: browsers let a link through where they stop
 * a script, and the reader may save elsewhere by its menu. A sandboxed frame without `allow-downloads` refuses both.
 */
export function SaveLink({ file, name, children }: SaveLinkProps) {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    if (!file) return
    const made = URL.createObjectURL(file)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  // The same element throughout, so that the focus stays on it.
  const disabled = file ? {} : { role: 'link', 'aria-disabled': true, tabIndex: 0 }
  return (
    <a data-button href={file ? address : undefined} download={file ? name : undefined} {...disabled}>
      <Icon name="download" />
      <span>{children}</span>
    </a>
  )
}

/** Writes bytes as megabytes (10⁶), to two digits. */
export function useFileSize(): (bytes: number) => string {
  const { megabytes } = useWords(exportWords)
  const { significant } = useNumbers()
  return (bytes) => megabytes(significant(bytes / 1e6, 2))
}
