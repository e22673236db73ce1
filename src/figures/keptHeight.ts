/** Widths of the picture that heights are given for, CSS pixels: a phone, and beside the text. */
const [narrow, wide] = [340, 520] as const

/** How high each picture should stand at those widths, CSS pixels; a lower screen gives it less. */
const heights: Partial<Record<string, readonly [atNarrow: number, atWide: number]>> = {
  'gaussian/graph': [440, 210],
  'gaussian/frozen-noise': [380, 440],
  'gaussian/two-estimators': [480, 460],
  'race/one-race': [300, 315],
  'race/all-races': [500, 500],
  'gumbel-noise/noise-lab': [640, 580],
  'scores/turned-axis': [520, 490],
  'gumbel-noise/density': [360, 380],
  'slice/one-draw': [320, 360],
  'slice/all-draws': [460, 480],
  'simplex/points': [352, 540],
  'histograms/same-noise': [620, 580],
  'simplex/density': [352, 540],
  'temperature/four-temperatures': [760, 660],
  'simplex/path': [352, 540],
  'slice/price': [320, 360],
  'expectation/mean': [304, 540],
  'expectation/curve': [340, 380],
  'gradient/arrows': [304, 540],
  'gradient/spread': [620, 600],
  'gradient/price': [620, 600],
  'gradient/frozen': [440, 460],
  'training/pi': [700, 640],
  'training/digits': [720, 600],
  'coupling/coupling': [460, 460],
  'top-k/top-k': [455, 440],
  'watermark/watermark': [460, 460],
  'watermark/two-temperatures': [360, 360],
}

/** Below which heights letters or rows of some pictures would be lost; the others need less. */
const leastHeights: Partial<Record<string, readonly [atNarrow: number, atWide: number]>> = {
  'gumbel-noise/noise-lab': [460, 290],
  'histograms/same-noise': [380, 300],
  'temperature/four-temperatures': [420, 330],
  'gradient/spread': [450, 380],
  'gradient/price': [380, 340],
}

/** How many lines what a picture comes to takes at those widths, at most with names of a word. */
const verdictLines: Partial<Record<string, readonly [atNarrow: number, atWide: number]>> = {
  'race/one-race': [1, 1],
  'race/all-races': [3, 2],
  'scores/turned-axis': [5, 4],
  'top-k/top-k': [1, 1],
}

/** The height of such a line, CSS pixels at the usual type. */
const lineHeight = 21

/** A straight line between the two widths, as CSS within its container; beyond them it stays. */
function between([low, high]: readonly [atNarrow: number, atWide: number]): string {
  const slope = (high - low) / (wide - narrow)
  return `calc(${low / 16}rem + ${slope.toFixed(4)} * clamp(0px, 100cqi - ${narrow}px, ${wide - narrow}px))`
}

/** The height to keep for a picture. */
export const keptHeight = (figure: string, exploration: string): string =>
  between(heights[`${figure}/${exploration}`] ?? [360, 400])

/** The height below which a picture is never squeezed. */
export const leastHeight = (figure: string, exploration: string): string =>
  between(leastHeights[`${figure}/${exploration}`] ?? [224, 224])

/** The height to keep for what a picture comes to, where it says so under its main control. */
export function keptVerdict(figure: string, exploration: string): string | undefined {
  const lines = verdictLines[`${figure}/${exploration}`]
  return lines && between([lineHeight * lines[0], lineHeight * lines[1]])
}
