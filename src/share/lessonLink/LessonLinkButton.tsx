import { useState } from 'react'
import { Button } from '../../controls/Button'
import { dialogPart, LazyDialog } from '../../controls/LazyDialog'
import { useWords } from '../../language/language'
import { useChosen } from '../../state/useChosen'
import { words as en } from './words.en'
import { words as ko } from './words.ko'

const LessonLink = dialogPart(() => import('./LessonLink').then((part) => part.LessonLink))

interface Props {
  /** Looks like a link in a sentence. */
  plain?: boolean
}

/** Opens the choice of what a class will see. Within an embedded figure there is none. */
export function LessonLinkButton({ plain = false }: Props) {
  const words = useWords({ en, ko })
  const [open, setOpen] = useState(false)
  const isEmbedded = useChosen((chosen) => chosen.place.view === 'embed')
  if (isEmbedded) return null
  return (
    <>
      <Button plain={plain} onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      <LazyDialog part={LessonLink} open={open} onClose={() => setOpen(false)} />
    </>
  )
}
