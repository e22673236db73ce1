/** Widths of the picture that heights are given for, CSS pixels: a phone, and beside the text. */
const [narrow, wide] = [340, 520] as const

/** How high each picture should stand at those widths, CSS pixels; a lower screen gives it less. */
const heights: Partial<Record<string, readonly [atNarrow: number, atWide: number]>> = {
  'gaussian/graph': [440, 260],
  'gaussian/frozen-noise': [380, 440],
  'gaussian/two-estimators': [480, 460],
  'race/one-race': [320, 340],
  'race/all-races': [540, 540],
  'gumbel-noise/noise-lab': [640, 580],
  'scores/turned-axis': [600, 560],
  'gumbel-noise/density': [360, 380],
  'slice/one-draw': [320, 360],
  'slice/all-draws': [460, 480],
  'simplex/points': [390, 540],
  'histograms/same-noise': [620, 580],
  'simplex/density': [390, 540],
  'temperature/four-temperatures': [760, 660],
  'simplex/path': [390, 540],
  'slice/price': [320, 360],
  'expectation/mean': [390, 540],
  'expectation/curve': [340, 380],
  'gradient/arrows': [390, 540],
  'gradient/spread': [620, 600],
  'gradient/price': [620, 600],
  'gradient/frozen': [440, 460],
  'training/pi': [700, 640],
  'training/digits': [720, 600],
  'coupling/coupling': [460, 460],
  'top-k/top-k': [480, 460],
  'watermark/watermark': [460, 460],
  'watermark/two-temperatures': [360, 360],
}

/** The height to keep for a picture, as CSS within its container: a straight line between the two widths. */
export function keptHeight(figure: string, exploration: string): string {
  const [low, high] = heights[`${figure}/${exploration}`] ?? [360, 400]
  const slope = (high - low) / (wide - narrow)
  return `calc(${low / 16}rem + ${slope.toFixed(4)} * clamp(0px, 100cqi - ${narrow}px, ${wide - narrow}px))`
}
