/** What of the SCORM 1.2 run-time API (ADL 2001, §3.3) this page calls: every value is text. */
export interface ScormApi {
  LMSInitialize: (empty: '') => unknown
  LMSFinish: (empty: '') => unknown
  LMSGetValue: (element: string) => unknown
  LMSSetValue: (element: string, value: string) => unknown
  LMSCommit: (empty: '') => unknown
}

/** Further up no learning platform has put it (the specification says seven). */
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
