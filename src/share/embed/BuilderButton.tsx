import type { ReactNode } from 'react'
import { DialogButton } from '../../controls/LazyDialog'
import { figureNames } from '../../figures/words'
import { useWords } from '../../language/language'
import { latePart } from '../../language/latePart'
import { shareWords } from '../words'

const Builder = latePart(() => import('./Builder').then((part) => part.Builder), figureNames)

interface BuilderButtonProps {
  /** What it says, where that is not its usual words. */
  children?: ReactNode
  /** Looks like a link in a sentence. */
  plain?: boolean
}

/** Opens the builder. */
export function BuilderButton({ children, plain = false }: BuilderButtonProps) {
  const words = useWords(shareWords).embed
  return (
    <DialogButton plain={plain} dialog={(onClose) => <Builder onClose={onClose} />}>
      {children ?? words.open}
    </DialogButton>
  )
}
