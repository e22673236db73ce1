/** Widths of the picture at which heights were measured, CSS pixels: phones of 320 and 360, the column, the widest. */
const widths = [288, 328, 680, 952] as const

/**
 * How high each picture stands at those widths, CSS pixels, with three classes and the chapter's defaults. Measured in
 * the page; a browser test holds them near the truth.
 */
const heights: Partial<Record<string, readonly [number, number, number, number]>> = {
  'gaussian/graph': [663, 642, 370, 349],
  'gaussian/frozen-noise': [473, 452, 431, 410],
  'gaussian/two-estimators': [674, 653, 590, 569],
  'race/one-race': [408, 408, 387, 366],
  'race/all-races': [672, 672, 607, 563],
  'gumbel-noise/noise-lab': [1278, 1152, 646, 604],
  'scores/turned-axis': [778, 757, 583, 583],
  'gumbel-noise/density': [496, 475, 412, 371],
  'slice/one-draw': [395, 395, 374, 374],
  'slice/all-draws': [585, 564, 480, 480],
  'simplex/points': [597, 612, 796, 775],
  'histograms/same-noise': [865, 823, 689, 689],
  'simplex/density': [597, 612, 796, 775],
  'temperature/four-temperatures': [1587, 1245, 797, 776],
  'simplex/path': [597, 612, 796, 775],
  'slice/price': [395, 395, 374, 374],
  'expectation/mean': [513, 549, 754, 754],
  'expectation/curve': [473, 452, 368, 368],
  'gradient/arrows': [456, 492, 718, 697],
  'gradient/spread': [1529, 1529, 1199, 1157],
  'gradient/price': [850, 808, 724, 682],
  'gradient/frozen': [560, 539, 455, 455],
  'training/pi': [1240, 1060, 937, 937],
  'training/digits': [1832, 1707, 1213, 1380],
}

const rem = (pixels: number) => `${pixels / 16}rem`

/**
 * The height to keep for a picture that is still to come, as CSS within its container: straight lines between the
 * heights measured. Undefined for a picture that was not.
 */
export function keptHeight(figure: string, exploration: string | undefined): string | undefined {
  const measured = heights[`${figure}/${exploration}`]
  if (!measured) return undefined
  const rises = widths.slice(1).map((to, at) => {
    const from = widths[at]!
    const slope = (measured[at + 1]! - measured[at]!) / (to - from)
    return `${slope.toFixed(4)} * clamp(0px, 100cqi - ${from}px, ${to - from}px)`
  })
  return `calc(${[rem(measured[0]), ...rises].join(' + ')})`
}
