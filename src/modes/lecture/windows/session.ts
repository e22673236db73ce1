import { storageOf, writeStored } from '../../../state/storage'
import type { Shown } from '../lectureStore'
import { freshName } from './channel'

/** A window's name says which lecture it belongs to, and outlives a reload. */
export const speakerName = (session: string): string => `gumbel-softmax-speaker-${session}`
export const stageName = (session: string): string => `gumbel-softmax-stage-${session}`

/**
 * Whether a page of ours gave this window its name; any opener can give one. Files and sandboxed pages have no origin to
 * compare: there only their messages are checked.
 */
export function isNamedByUs(): boolean {
  if (window.origin === 'null' || location.protocol === 'file:') return true
  const { opener, parent } = window
  try {
    return (opener ?? (parent === window ? null : parent))?.location.origin === location.origin
  } catch {
    return false
  }
}

/** The lecture that a window's name says it belongs to. */
const namedSession = (): string | null =>
  (isNamedByUs() && /^gumbel-softmax-(?:speaker|stage)-(\w+)$/.exec(window.name)?.[1]) || null

const place = 'gumbel-softmax-lab/lecture/1'

/** What a reload must not lose and the address does not hold. */
interface Kept {
  session: string
  shown?: Pick<Shown, 'size' | 'hands' | 'clock'>
}

function recall(): Kept | null {
  try {
    const kept: unknown = JSON.parse(storageOf('sessionStorage')?.getItem(place) ?? 'null')
    return typeof kept === 'object' && kept !== null && 'session' in kept && typeof kept.session === 'string'
      ? (kept as Kept)
      : null
  } catch {
    return null
  }
}

let kept: Kept | null = null

/** What is kept of this window's lecture: by the window's name, else from before a reload, else of a new one. */
export function keptLecture(): Kept {
  if (kept) return kept
  const named = namedSession()
  const recalled = recall()
  kept = recalled && (named === null || named === recalled.session) ? recalled : { session: named ?? '' }
  return kept
}

/** Keeps more of it. */
export function keep(more: Partial<Kept>): void {
  kept = { ...keptLecture(), ...more }
  writeStored('sessionStorage', place, JSON.stringify(kept))
}

/** The stage's lecture: there always is one. */
export function stageSession(): string {
  if (keptLecture().session === '') keep({ session: freshName() })
  return keptLecture().session
}
