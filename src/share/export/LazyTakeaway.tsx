import { useEffect } from 'react'
import { LazyDialog } from '../../controls/LazyDialog'
import { latePart } from '../../language/latePart'
import { closeTakeaway, useTakeawayOpened } from './opened'

const Takeaway = latePart(() => import('./Takeaway').then((part) => part.Takeaway))

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
