import { useState } from 'react'
import { Button } from '../../controls/Button'
import { LazyDialog } from '../../controls/LazyDialog'
import { useWords } from '../../language/language'
import { latePart } from '../../language/latePart'
import { storyWords } from './words'

const ProgressLink = latePart(() => import('./ProgressLink').then((part) => part.ProgressLink))

/** Opens the link that takes the reader's progress to another device. */
export function ProgressLinkButton() {
  const { carry: words } = useWords(storyWords)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button plain onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      <LazyDialog open={open}>
        <ProgressLink open={open} onClose={() => setOpen(false)} />
      </LazyDialog>
    </>
  )
}
