import type { RefObject } from 'react'
import type { ToldFigure } from '../parameterLine'

/** A figure on the page whose picture may be saved. */
export interface PictureSubject extends ToldFigure {
  /** The element that holds all that is to be seen of it */
  element: RefObject<HTMLElement | null>
}
