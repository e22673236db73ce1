/** How many screens stand on a page of paper, and whether what the lecturer says stands with them. */
export interface PaperChoice {
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
export function paperOf({ perPage, notes }: PaperChoice): Paper {
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
