import type { Chapter } from '../../state/place'
import { goTo } from '../../state/verbs'

/** Opens a chapter at its top, and moves the focus there. */
export function turnTo(chapter: Chapter): void {
  goTo({ view: 'lesson', chapter })
  window.scrollTo({ top: 0 })
  document.getElementById('content')?.focus({ preventScroll: true })
}
