import { goTo } from '../../state/actions'
import type { Chapter } from '../../state/place'

/** Opens a chapter at its top, and moves the focus there. */
export function turnTo(chapter: Chapter): void {
  goTo({ view: 'lesson', chapter })
  window.scrollTo({ top: 0 })
  document.getElementById('content')?.focus({ preventScroll: true })
}
