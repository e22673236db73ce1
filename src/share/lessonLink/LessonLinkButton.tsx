import { useState } from 'react'
import { Button } from '../../controls/Button'
import { LazyDialog } from '../../controls/LazyDialog'
import { useWords } from '../../language/language'
import { latePart } from '../../language/latePart'
import { useChosen } from '../../state/store'
import { lessonLinkWords } from './words'

const LessonLink = latePart(() => import('./LessonLink').then((part) => part.LessonLink))

interface Props {
  /** Looks like a link in a sentence. */
  plain?: boolean
}

/** Opens the choice of what a class will see. Within an embedded figure there is none. */
export function LessonLinkButton({ plain = false }: Props) {
  const words = useWords(lessonLinkWords)
  const [open, setOpen] = useState(false)
  const isEmbedded = useChosen((chosen) => chosen.place.view === 'embed')
  if (isEmbedded) return null
  return (
    <>
      <Button plain={plain} onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      <LazyDialog open={open}>
        <LessonLink open={open} onClose={() => setOpen(false)} />
      </LazyDialog>
    </>
  )
}
