import type { Screen } from '../../../lesson/deck'
import { lectureSteps } from '../../../lesson/lectureSteps'

/** Lines of a derivation's part, counted from its first. */
export interface LineRange {
  first: number
  count: number
}

/** What stands on one sheet: a screen, or of a long derivation some of its lines. */
export interface SheetPlan extends Screen {
  lines: LineRange
}

/** More lines than these, each with its reason, are no longer read on a quarter of a page. */
const mostLines = 4

/** How many lines each sheet has, as evenly as they go. */
function portions(lines: number): LineRange[] {
  const sheets = Math.ceil(lines / mostLines)
  const start = (sheet: number) => Math.round((sheet * lines) / sheets)
  return Array.from({ length: sheets }, (_, sheet) => ({
    first: start(sheet),
    count: start(sheet + 1) - start(sheet),
  }))
}

/** All of the lecture, answered; or its questions alone, to be answered on paper before or while it is given. */
export type Handed = 'lecture' | 'worksheet'

const asks = ({ chapter, step }: Screen): boolean =>
  ['prediction', 'check'].includes(lectureSteps(chapter)[step - 1]?.kind ?? '')

/** The screens that a handout has. */
export const screensOn = (handed: Handed, screens: readonly Screen[]): readonly Screen[] =>
  handed === 'lecture' ? screens : screens.filter(asks)

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

/** How many screens stand on a page of paper, and whether what the lecturer says stands with them. */
export interface PaperChoice {
  handed: Handed
  perPage: 1 | 4
  notes: boolean
}

/** A page of a handout, for A4 and Letter alike: what both hold within margins of 10 mm. Lengths in mm. */
export interface Paper {
  orientation: 'landscape' | 'portrait'
  /** Of one screen; it is 16 : 9 */
  screenWidth: number
}

/** Within the margins: 259 × 190 mm, or upright 190 × 259 mm. */
export function paperOf({ perPage, notes }: Pick<PaperChoice, 'perPage' | 'notes'>): Paper {
  if (notes) return { orientation: 'portrait', screenWidth: perPage === 1 ? 190 : 106 }
  return { orientation: 'landscape', screenWidth: perPage === 1 ? 259 : 127 }
}

/** A screen is laid out at this width, as on a projector, and made smaller as a whole, CSS pixels. */
const stageWidth = 1280

/** How much smaller: CSS has 96 pixels to an inch of 25.4 mm. */
export const scaleOf = ({ screenWidth }: Paper): number => (screenWidth * 96) / 25.4 / stageWidth

/** Sheets page by page. */
export function pagesOf<Sheet>(sheets: readonly Sheet[], perPage: number): Sheet[][] {
  const pages = Math.ceil(sheets.length / perPage)
  return Array.from({ length: pages }, (_, page) => sheets.slice(page * perPage, (page + 1) * perPage))
}
