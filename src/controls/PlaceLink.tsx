import type { ReactNode } from 'react'
import { goTo } from '../state/actions'
import { type Place, writePlace } from '../state/place'

interface PlaceLinkProps {
  place: Place
  children: ReactNode
  className?: string | undefined
  /** Whether the reader is there. */
  current?: boolean
  /** The focus stays on the link instead of moving to the content that it opens. */
  keepFocus?: boolean
}

/** A link to a place of the app that takes the present parameters along; its bare address would drop them. */
export function PlaceLink({ place, children, className, current, keepFocus }: PlaceLinkProps) {
  return (
    <a
      className={className}
      href={`#${writePlace(place)}`}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        goTo(place)
        window.scrollTo({ top: 0 })
        if (!keepFocus) document.getElementById('content')?.focus({ preventScroll: true })
      }}
    >
      {children}
    </a>
  )
}
