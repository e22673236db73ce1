import {
  Children,
  type ComponentPropsWithRef,
  type ReactNode,
  startTransition,
  useEffect,
  useState,
} from 'react'
import { showForPaper } from '../plots/frame/useSize'

interface Props extends ComponentPropsWithRef<'div'> {
  /** Parts of a page from its top on */
  children: ReactNode
  /** How many of them fill a screen, and come at once */
  first?: number
  /** Whether all are wanted at once, as where the reader arrives further down */
  whole?: boolean
}

/**
 * A page whose parts come one by one, the browser free between them: laid out at once, a long page would keep a phone
 * busy for a second before it answers a touch. For paper all are there.
 */
export function InTurn({ children, first = 1, whole = false, ...rest }: Props) {
  const parts = Children.toArray(children)
  const [ready, setReady] = useState(whole ? Infinity : first)
  const isWhole = whole || ready >= parts.length
  useEffect(() => {
    if (isWhole) return
    const timer = setTimeout(() => startTransition(() => setReady(ready + 1)))
    const forget = showForPaper(() => setReady(Infinity))
    return () => {
      clearTimeout(timer)
      forget()
    }
  }, [ready, isWhole])
  return (
    <div {...rest} aria-busy={!isWhole}>
      {isWhole ? parts : parts.slice(0, ready)}
    </div>
  )
}
