import { useEffect } from 'react'
import { create } from 'zustand'
import { Button } from '../../controls/Button'
import { LazyDialog } from '../../controls/LazyDialog'
import { settingWords } from '../../figures/words'
import { useWords } from '../../language/language'
import { latePart } from '../../language/latePart'
import { exportWords, shareWords } from '../words'

/** Whether the dialog of what can be taken along is open: two buttons open it, and the page holds it once. */
const useTakeawayOpened = create(() => ({ opened: false }))

export const openTakeaway = () => useTakeawayOpened.setState({ opened: true })
const closeTakeaway = () => useTakeawayOpened.setState({ opened: false })

const Takeaway = latePart(() => import('./Takeaway').then((part) => part.Takeaway), exportWords, settingWords)

/** The dialog of what can be taken along. */
export function LazyTakeaway() {
  const { opened } = useTakeawayOpened()
  // A view that has no such dialog must not hand an open one on to the next.
  useEffect(() => closeTakeaway, [])
  return (
    <LazyDialog open={opened} onClose={closeTakeaway}>
      <Takeaway onClose={closeTakeaway} />
    </LazyDialog>
  )
}

/** Opens what can be taken along. */
export function TakeawayButton() {
  const { takeaway } = useWords(shareWords)
  return (
    <Button icon="download" onClick={openTakeaway}>
      {takeaway}
    </Button>
  )
}
