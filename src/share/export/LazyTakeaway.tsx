import { lazy, Suspense, useEffect, useState } from 'react'
import { closeTakeaway, useTakeawayOpened } from './opened'

const Takeaway = lazy(() => import('./Takeaway').then((module) => ({ default: module.Takeaway })))

/** The dialog of what can be taken along, fetched when it is first opened. */
export function LazyTakeaway() {
  const { opened } = useTakeawayOpened()
  const [wasOpened, setWasOpened] = useState(opened)
  if (opened && !wasOpened) setWasOpened(true)
  // A view that has no such dialog must not hand an open one on to the next.
  useEffect(() => closeTakeaway, [])
  if (!wasOpened) return null
  return (
    <Suspense>
      <Takeaway open={opened} onClose={closeTakeaway} />
    </Suspense>
  )
}
