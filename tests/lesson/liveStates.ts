import { referenceKernel } from '../../src/engine/kernel/referenceKernel'
import type { ReaderNumbers } from '../../src/figures/readerNumbers'
import { selectedDraw } from '../../src/figures/selectedDraw'
import { type Numbers, numbers } from '../../src/language/number'
import type { Language } from '../../src/state/parameters'
import { defaultParameters } from '../../src/state/parameterTable'

/** The lesson's number formats, which here do not let a NaN pass as a dash. */
function strict(formats: Numbers): Numbers {
  const checked =
    <Rest extends unknown[]>(format: (value: number, ...rest: Rest) => string) =>
    (value: number, ...rest: Rest) => {
      if (Number.isNaN(value)) throw new Error('a number that is none')
      return format(value, ...rest)
    }
  return {
    number: checked(formats.number),
    magnitude: checked(formats.magnitude),
    percent: checked(formats.percent),
    count: checked(formats.count),
    expected: checked(formats.expected),
    compact: checked(formats.compact),
    significant: checked(formats.significant),
  }
}

/** Counts of real draws by the reference engine; N is at most one tile. */
function counted(pi: readonly number[], tau: number, seed: number, n: number): ReaderNumbers['tally'] {
  const kernel = referenceKernel(pi.length)
  const tiles = pi.map(() => kernel.allocate()!)
  tiles.forEach((tile, index) => {
    kernel.draw(tile, seed, index, 0, 0, n)
  })
  const projection = pi.length < 4 ? null : pi.flatMap((_, k) => [k / pi.length, 0.5])
  kernel.begin({ probabilities: pi, temperature: tau, axis: 'share', pair: null, projection })
  kernel.add(tiles, n)
  return kernel.finish()
}

/** What words may say in numbers, at this π and τ: a real draw, and real counts unless they are still awaited. */
export function liveAt(
  pi: readonly number[],
  tau: number,
  options: { seed?: number; draw?: number; lang?: Language; awaited?: boolean; n?: number } = {},
): ReaderNumbers {
  const { seed = 42, draw = 0, lang = 'en', awaited = false, n = 2000 } = options
  // A draw may lie beyond N here: the draws counted are few, those looked at many.
  const parameters = { ...defaultParameters({ pi, tau, seed, n, lang }), draw }
  return {
    ...strict(numbers[lang]),
    parameters,
    draw: selectedDraw(seed, draw, pi, tau),
    tally: awaited ? null : counted(pi, tau, seed, n),
  }
}

const even = (classes: number) => Array.from({ length: classes }, () => 1 / classes)

/** π at the bounds of what a reader may choose: few classes, many, a rare one, impossible ones, a certain one. */
const choices: readonly (readonly number[])[] = [
  [0.5, 0.3, 0.2],
  [0.5, 0.5],
  [0.25, 0.75],
  even(4),
  even(16),
  [1e-7, 1 - 1e-7],
  [0, 0.4, 0.6],
  [0.4, 0.6, 0],
  [1, 0],
  [0, 1, 0, 0, 0],
]

/** States that every word and every formula must stand: each π at the lowest, a common and the highest temperature. */
export const liveStates = (lang: Language): ReaderNumbers[] => [
  ...choices.flatMap((pi, at) =>
    [0.01, 0.7, 100].map((tau) => liveAt(pi, tau, { lang, seed: 42 + at, draw: at })),
  ),
  liveAt([0.5, 0.3, 0.2], 1, { lang, awaited: true }),
]
