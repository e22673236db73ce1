import type { Screen } from '../../../lesson/deck'
import { lectureSteps } from '../../../lesson/lectureSteps'

/** Lines of a derivation's part, counted from its first. */
export interface Lines {
  first: number
  count: number
}

/** What stands on one sheet: a screen, or of a long derivation some of its lines. */
export interface SheetPlan extends Screen {
  lines: Lines
}

/** More lines than these, each with its reason, are no longer read on a quarter of a page. */
const mostLines = 4

/** So many lines on each sheet, as evenly as they go. */
function portions(lines: number): Lines[] {
  const sheets = Math.ceil(lines / mostLines)
  const start = (sheet: number) => Math.round((sheet * lines) / sheets)
  return Array.from({ length: sheets }, (_, sheet) => ({
    first: start(sheet),
    count: start(sheet + 1) - start(sheet),
  }))
}

/** The sheets of a lecture, in order: one a screen, and as many as a long derivation needs. */
export const sheetsOf = (screens: readonly Screen[]): SheetPlan[] =>
  screens.flatMap((screen): SheetPlan[] => {
    const step = lectureSteps(screen.chapter)[screen.step - 1]
    if (step?.kind !== 'derivation') return [{ ...screen, lines: { first: 0, count: 1 } }]
    return portions(step.builds).map((lines) => ({ ...screen, lines }))
  })

/** A sheet's name, its own among all. */
export const sheetId = ({ chapter, step, lines }: SheetPlan): string =>
  `${chapter}/${step}${lines.first > 0 ? `/${lines.first}` : ''}`
