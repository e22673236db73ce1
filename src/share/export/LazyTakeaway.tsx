import { useEffect } from 'react'
import { LazyDialog } from '../../controls/LazyDialog'
import { settingWords } from '../../figures/words'
import { latePart } from '../../language/latePart'
import { exportWords } from '../words'
import { closeTakeaway, useTakeawayOpened } from './opened'

const Takeaway = latePart(() => import('./Takeaway').then((part) => part.Takeaway), exportWords, settingWords)

/** The dialog of what can be taken along. */
export function LazyTakeaway() {
  const { opened } = useTakeawayOpened()
  // A view that has no such dialog must not hand an open one on to the next.
  useEffect(() => closeTakeaway, [])
  return (
    <LazyDialog open={opened}>
      <Takeaway open={opened} onClose={closeTakeaway} />
    </LazyDialog>
  )
}
