import type { RefObject } from 'react'

/** A figure on the page whose picture may be saved. */
export interface PictureSubject {
  /** The figure's id */
  figure: string
  /** The exploration that shows it, where it is shown by one */
  exploration?: string
  /** The element that holds all that is to be seen of it */
  element: RefObject<HTMLElement | null>
}
