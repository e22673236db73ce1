import { catalogue } from '../../lesson/catalogue'
import { addProgress, followProgress, forgetProgress, presentProgress } from '../../modes/story/progress'
import { chaptersIn, chaptersOf, readProgress, writeProgress } from '../../modes/story/progressText'
import { chapterWordsHere, countChecks, fetchChapterWords } from '../../modes/story/questions'
import { stateAddress } from '../../state/address'
import { chapters, writePlace } from '../../state/place'
import { type State, store } from '../../state/store'
import { sayRefusal } from './refusal'

/** The longest text of `cmi.core.lesson_location` (CMIString255). */
const longestLocation = 255

/** Changes are told together, this many ms after the first: a commit may be a request that the page waits for. */
const pause = 2000

const allChecks = chapters.reduce((sum, chapter) => sum + catalogue[chapter].outline.checks, 0)

/** The address that opens what is on the screen; where that is too long, the place alone. */
function locationOf(state: State): string {
  const address = stateAddress(state)
  return address.length <= longestLocation ? address : `#${writePlace(state.place)}`
}

/** CMITimespan: `HHHH:MM:SS`. */
function timespan(ms: number): string {
  const seconds = Math.round(ms / 1000)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${String(Math.floor(seconds / 3600)).padStart(4, '0')}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}

/** What a platform is told in a session. */
interface Report {
  /** Tells a value, once each; whether the platform has taken it. */
  set: (element: string, value: string) => boolean
  /** Has the platform keep what is new; whether it has. */
  commit: () => boolean
}

/** What a platform answers where it has taken something (SCORM 1.2 run-time environment, ADL 2001, §3.3). */
const took = (answer: unknown): boolean => String(answer) === 'true'

/** A platform that has run out of its session, or of its network, answers 'false': what it has not taken is told again. */
function openReport(api: ScormApi): Report {
  const told = new Map<string, string>()
  let isNew = false
  return {
    set(element, value) {
      if (told.get(element) === value) return true
      isNew = true
      const isTaken = took(api.LMSSetValue(element, value))
      if (isTaken) told.set(element, value)
      return isTaken
    },
    commit() {
      if (isNew) isNew = !took(api.LMSCommit(''))
      return !isNew
    },
  }
}

/**
 * The progress that the platform kept takes the place of all that this browser kept, which may be another student's. Who
 * has gone elsewhere while it comes, by a link of the first screen, stays there.
 */
async function restore(api: ScormApi): Promise<void> {
  const kept = String(api.LMSGetValue('cmi.suspend_data') ?? '')
  const opened = writePlace(store.getState().place)
  const words = await fetchChapterWords(chaptersIn(kept))
  forgetProgress()
  addProgress(readProgress(kept, words))
  const location = String(api.LMSGetValue('cmi.core.lesson_location') ?? '')
  if (location.startsWith('#/') && writePlace(store.getState().place) === opened)
    window.location.replace(location)
}

/**
 * Tells at once the place, completion, the share of all checks that were answered right, and the progress as text. Where a
 * chapter's words have not arrived, the last three stay as they were told last. Returns whether all of it was taken.
 */
function tellPresent({ set }: Report): boolean {
  const progress = presentProgress()
  const taken = [set('cmi.core.lesson_location', locationOf(store.getState()))]
  const words = chapterWordsHere(chaptersOf(progress))
  if (words) {
    const { right } = countChecks(words, progress.answers)
    const isDone = chapters.every((chapter) => progress.finished.includes(chapter))
    taken.push(
      set('cmi.core.score.raw', String(Math.round((100 * right) / allChecks))),
      !isDone || set('cmi.core.lesson_status', 'completed'),
      set('cmi.suspend_data', writeProgress(progress, words)),
    )
  }
  return taken.every(Boolean)
}

/** The same with all words, and commits it; the page says whether the platform has kept it. */
async function tell(report: Report, tellAgain: () => void): Promise<void> {
  await fetchChapterWords(chaptersOf(presentProgress()))
  const isTaken = tellPresent(report)
  sayRefusal(report.commit() && isTaken ? null : { of: 'progress', askAgain: tellAgain })
}

/** Opens a session, or goes on with one that this page had opened before it was loaded again. */
function isSessionOpen(api: ScormApi): boolean {
  if (String(api.LMSInitialize('')) === 'true') return true
  api.LMSGetValue('cmi.core.lesson_status')
  return String(api.LMSGetLastError()) === '0'
}

/**
 * Reports to a learning platform by SCORM 1.2: from the package alone (`vite/scorm.ts`), and only where a window round
 * this one has its API. Else it does nothing. Settles once what the platform kept is there, or once the page says that it
 * opens no session; rejects where words that the kept progress is read with do not arrive.
 */
export async function reportToPlatform(): Promise<void> {
  const api = findScormApi()
  if (!api) return
  if (!isSessionOpen(api)) {
    // As after a reload, where a platform opens one session a visit. Reloaded, the page reads first what was kept.
    const askAgain = () => {
      if (isSessionOpen(api)) window.location.reload()
    }
    return sayRefusal({ of: 'session', askAgain })
  }
  const began = performance.now()
  const report = openReport(api)
  const { set } = report
  // Until then the page knows less than the platform, or another student's progress.
  let isRestored = false
  /** What is known now, with the time that the session has taken. Without the exit a platform forgets place and progress. */
  const tellLast = () => {
    if (isRestored) tellPresent(report)
    set('cmi.core.session_time', timespan(performance.now() - began))
    set('cmi.core.exit', 'suspend')
  }
  let isFinished = false
  const finish = () => {
    isFinished = true
    tellLast()
    api.LMSFinish('')
  }
  window.addEventListener('pagehide', finish, { once: true })
  try {
    await restore(api)
  } catch (error) {
    // The page will be loaded again: many platforms open no second session.
    window.removeEventListener('pagehide', finish)
    throw error
  }
  isRestored = true
  // A phone may end the page without a word once it is hidden.
  set('cmi.core.exit', 'suspend')
  document.addEventListener('visibilitychange', () => {
    // A page that is left is hidden after it has finished its session.
    if (isFinished || document.visibilityState !== 'hidden') return
    tellLast()
    report.commit()
  })
  // Leaving the page ended its session: one that the browser restores needs another.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) window.location.reload()
  })
  if (/^(?:not attempted|)$/.test(String(api.LMSGetValue('cmi.core.lesson_status'))))
    set('cmi.core.lesson_status', 'incomplete')
  set('cmi.core.score.min', '0')
  set('cmi.core.score.max', '100')
  let waits = false
  // What did not arrive, over a lost network, is told with the next change.
  const now = () => void tell(report, now).catch(() => {})
  const soon = () => {
    if (waits) return
    waits = true
    setTimeout(() => {
      waits = false
      now()
    }, pause)
  }
  followProgress(soon)
  store.subscribe(soon)
  now()
}

/** What of the SCORM 1.2 run-time API (ADL 2001, §3.3) this page calls: every value is text. */
export interface ScormApi {
  LMSInitialize: (empty: '') => unknown
  LMSFinish: (empty: '') => unknown
  LMSGetValue: (element: string) => unknown
  LMSSetValue: (element: string, value: string) => unknown
  LMSCommit: (empty: '') => unknown
  LMSGetLastError: () => unknown
}

/** No learning platform has its API further up (the specification says seven). */
const mostLevels = 10

function apiAbove(window: Window): ScormApi | null {
  try {
    let here: Window & { API?: ScormApi } = window
    for (let level = 0; level < mostLevels; level++) {
      if (here.API) return here.API
      if (here.parent === here) return null
      here = here.parent
    }
  } catch {
    // A window of another site keeps what it has to itself, and so does all that is above it.
  }
  return null
}

/** The platform's API: in a window round this one, else in the window that opened it, or round that. */
export const findScormApi = (page: Window = window): ScormApi | null =>
  apiAbove(page) ?? (page.opener ? apiAbove(page.opener) : null)
