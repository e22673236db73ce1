import type { Mutant } from './mutantsOf'

/** Mutants of one line that no test should kill: they compute the same, or differ by less than what is promised. */
interface Explained extends Pick<Mutant, 'file' | 'right'> {
  wrong: readonly string[]
  why: string
}

/** Survivors that were looked at and are no gap in the tests. */
export const explained: readonly Explained[] = [
  {
    file: 'src/noise/noise.ts',
    right: 'for (let n = 0; n < into.length; n++) into[n] = uniform(randomBits(key, first + n))',
    wrong: ['for (let n = 0; n <= into.length; n++) into[n] = uniform(randomBits(key, first + n))'],
    why: 'A typed array has no place behind its end, and keeps nothing there.',
  },
  {
    file: 'src/noise/noise.ts',
    right: 'for (let n = 0; n < into.length; n++) into[n] = gumbel(uniform(randomBits(key, first + n)))',
    wrong: ['for (let n = 0; n <= into.length; n++) into[n] = gumbel(uniform(randomBits(key, first + n)))'],
    why: 'A typed array has no place behind its end, and keeps nothing there.',
  },
  {
    file: 'src/noise/noise.ts',
    right: 'for (let k = 0; k < key.classes; k++)',
    wrong: ['for (let k = 0; k <= key.classes; k++)'],
    why: 'Behind the last class the part of the array is empty.',
  },
  {
    file: 'src/noise/noise.ts',
    right: 'drawGumbel(key.seed, k, 0, noise.subarray(k * key.draws, (k + 1) * key.draws))',
    wrong: ['drawGumbel(key.seed, k, 0, noise.subarray(k * key.draws, (k + 2) * key.draws))'],
    why: 'What is drawn into the next class is overwritten by its own.',
  },
  {
    file: 'src/noise/normal.ts',
    right: 'for (let n = 0; n < into.length; n++) into[n] = normalAt(key, first + n)',
    wrong: ['for (let n = 0; n <= into.length; n++) into[n] = normalAt(key, first + n)'],
    why: 'A typed array has no place behind its end, and keeps nothing there.',
  },
  {
    file: 'src/noise/normal.ts',
    right: 'const [polynomial, at] = size < 5 ? [centre, size - 2.5] : [tail, Math.sqrt(size) - 3]',
    wrong: ['const [polynomial, at] = size <= 5 ? [centre, size - 2.5] : [tail, Math.sqrt(size) - 3]'],
    why: 'No w of the grid is exactly there, and both polynomials hold.',
  },
  {
    file: 'src/noise/normal.ts',
    right: 'if (value > 6) return 1 - normalCdf(-value)',
    wrong: ['if (value >= 6) return 1 - normalCdf(-value)', 'if (value > 7) return 1 - normalCdf(-value)'],
    why: 'Up to 7 the series has 15 digits, too.',
  },
  {
    file: 'src/noise/normal.ts',
    right: 'if (value < -6) {',
    wrong: ['if (value <= -6) {'],
    why: 'Where they meet series and fraction agree to the promised digits.',
  },
  {
    file: 'src/noise/normal.ts',
    right: 'let fraction = -value',
    wrong: ['let fraction = value'],
    why: 'Sixty levels of the fraction forget what they began with.',
  },
  {
    file: 'src/noise/normal.ts',
    right: 'for (let k = 60; k > 0; k--) fraction = -value + k / fraction',
    wrong: ['for (let k = 61; k > 0; k--) fraction = -value + k / fraction'],
    why: 'One level more where sixty have converged.',
  },
  {
    file: 'src/noise/normal.ts',
    right: 'for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) sum += term *= value ** 2 / k',
    wrong: ['for (let k = 3; Math.abs(term) > 1e-17 / Math.abs(sum); k += 2) sum += term *= value ** 2 / k'],
    why: 'The terms left out stay below 1e-15 of Φ.',
  },
  {
    file: 'src/noise/exponential.ts',
    right: 'return 1 - (above + (exponential(smallestUniform) > time ? 1 : 0)) * 2 ** -23',
    wrong: ['return 1 - (above + (exponential(smallestUniform) >= time ? 1 : 0)) * 2 ** -23'],
    why: 'They differ at one float, −log 2⁻¹²⁶, alone.',
  },
  {
    file: 'src/statistics/kolmogorovSmirnov.ts',
    right: 'if (u > greatest[cell]!) greatest[cell] = u',
    wrong: ['if (u >= greatest[cell]!) greatest[cell] = u'],
    why: 'Equal values are the same greatest one.',
  },
  {
    file: 'src/statistics/kolmogorovSmirnov.ts',
    right: 'const greatest = new Float64Array(n + 1).fill(-Infinity)',
    wrong: ['const greatest = new Float64Array(n + 2).fill(-Infinity)'],
    why: 'One place more, which nothing reads.',
  },
  {
    file: 'src/statistics/kolmogorovSmirnov.ts',
    right: 'if (t < 1) {',
    wrong: ['if (t <= 1) {'],
    why: 'At t = 1 both series have all digits.',
  },
  {
    file: 'src/statistics/kolmogorovSmirnov.ts',
    right: 'for (let j = 5; j >= 1; j--) sum = Math.exp(-2 * (j * t) ** 2) - sum',
    wrong: ['for (let j = 6; j >= 1; j--) sum = Math.exp(-2 * (j * t) ** 2) - sum'],
    why: 'The term more is at most e⁻⁷².',
  },
  {
    file: 'src/statistics/binomialBand.ts',
    right: 'for (let k = 0; k < n; k++) {',
    wrong: ['for (let k = 0; k <= n; k++) {'],
    why: 'At k = n all terms are added, and n is returned either way.',
  },
  {
    file: 'src/statistics/binomialBand.ts',
    right:
      'z + (skew * (z ** 2 - 1)) / 6 + (excess * (z ** 3 - 3 * z)) / 24 - (skew ** 2 * (2 * z ** 3 - 5 * z)) / 36',
    wrong: [
      'z + (skew * (z ** 2 - 1)) / 6 + (excess * (z ** 3 - 3 * z)) / 24 - (skew ** 2 * (2 * z ** 3 - 6 * z)) / 36',
      'z + (skew * (z ** 2 - 1)) / 6 + (excess * (z ** 3 - 3 * z)) / 24 - (skew ** 2 * (2 * z ** 3 - 5 / z)) / 36',
      'z + (skew * (z ** 2 - 1)) / 6 + (excess * (z ** 3 - 3 * z)) / 24 - (skew ** 2 * (2 * z ** 3 - 5 * z)) / 37',
      'z + (skew * (z ** 2 - 1)) / 6 + (excess * (z ** 3 - 3 * z)) / 25 - (skew ** 2 * (2 * z ** 3 - 5 * z)) / 36',
    ],
    why: 'An end moves by less than 0.05 of a count, as much as the expansion itself leaves out.',
  },
  {
    file: 'src/statistics/binomialBand.ts',
    right: 'for (let newton = 0; newton < 3; newton++)',
    wrong: ['for (let newton = 0; newton <= 3; newton++)'],
    why: 'One step more where three have converged.',
  },
  {
    file: 'src/statistics/chiSquareBands.ts',
    right: 'if (degrees > manyDegrees) {',
    wrong: ['if (false) {'],
    why: 'The halving is right for many degrees too, and slower.',
  },
  {
    file: 'src/statistics/chiSquareBands.ts',
    right: 'for (let halving = 0; halving < 80; halving++) {',
    wrong: ['for (let halving = 0; halving <= 80; halving++) {'],
    why: 'One halving more of an interval without another float in it.',
  },
  {
    file: 'src/statistics/incompleteGamma.ts',
    right: 'return x < a + 1 ? 1 - lowerGamma(a, x) : front(a, x) * a * fraction(a, x)',
    wrong: [
      'return x <= a + 1 ? 1 - lowerGamma(a, x) : front(a, x) * a * fraction(a, x)',
      'return x < a - 1 ? 1 - lowerGamma(a, x) : front(a, x) * a * fraction(a, x)',
    ],
    why: 'About a + 1 series and fraction have the same digits.',
  },
  {
    file: 'src/statistics/incompleteGamma.ts',
    right: 'return x < a + 1 ? front(a, x) * series(a, x) : 1 - upperGamma(a, x)',
    wrong: ['return x < a + 2 ? front(a, x) * series(a, x) : 1 - upperGamma(a, x)'],
    why: 'About a + 1 series and fraction have the same digits.',
  },
  {
    file: 'src/transform/concreteMean.ts',
    right: 'if (j > i) moments[i * size + j] = moments[j * size + i]!',
    wrong: ['if (j >= i) moments[i * size + j] = moments[j * size + i]!'],
    why: 'On the diagonal it copies a number to its own place.',
  },
  {
    file: 'src/transform/concreteQuadrature.ts',
    right: 'let gap = t < 1 ? Math.exp(t) : evenFrom * t',
    wrong: ['let gap = t <= 1 ? Math.exp(t) : evenFrom * t', 'let gap = t < 2 ? Math.exp(t) : evenFrom * t'],
    why: 'Newton ends at the same root from either start.',
  },
  {
    file: 'src/transform/concreteQuadrature.ts',
    right: 'for (let round = 0; round < 40; round++) {',
    wrong: ['for (let round = 1; round < 40; round++) {', 'for (let round = 0; round < 41; round++) {'],
    why: 'Newton has converged long before.',
  },
  {
    file: 'src/transform/concreteQuadrature.ts',
    right: 'const next = gap > step ? gap - step : gap / 2',
    wrong: ['const next = gap >= step ? gap - step : gap / 2'],
    why: 'A step exactly as long as the gap does not occur, as its logarithm would be lost.',
  },
  {
    file: 'src/transform/gumbelMax.ts',
    right: 'let winner = 0',
    wrong: ['let winner = 1'],
    why: 'The first class whose logit is not −∞ takes its place.',
  },
  {
    file: 'src/transform/polygamma.ts',
    right: 'square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square / 132))))',
    wrong: [
      'square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square * (1 / 240 + square / 132))))',
      'square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square / 133))))',
    ],
    why: 'From 20 on the term is below 1e-15.',
  },
  {
    file: 'src/transform/concreteMarginals.ts',
    right: 'for (let newton = 0; newton < 5; newton++)',
    wrong: ['for (let newton = 1; newton < 5; newton++)', 'for (let newton = 0; newton <= 5; newton++)'],
    why: 'Four steps from the node before have converged.',
  },
  {
    file: 'src/transform/argmaxProbabilities.ts',
    right: 'const racing = Array.from(logits, (_, k) => k).filter((k) => logits[k]! > highest - 2 * reach)',
    wrong: ['const racing = Array.from(logits, (_, k) => k).filter((k) => logits[k]! > highest - 3 * reach)'],
    why: 'The classes more have no mass to win with; it takes longer.',
  },
  {
    file: 'src/state/objective.ts',
    right: "const [word = '', list, ...rest] = percentDecode(text).trim().split(':', 3)",
    wrong: ["const [word = '', list, ...rest] = percentDecode(text).trim().split(':', 4)"],
    why: 'One part too many is refused as two are.',
  },
  {
    file: 'src/state/objective.ts',
    right: "const entries = list.split(',', most + 1).map(readNumber)",
    wrong: ["const entries = list.split(',', most + 2).map(readNumber)"],
    why: 'One number too many is refused as two are.',
  },
  {
    file: 'src/state/objective.ts',
    right: 'curved: { numbers: [], fewest: 0, most: 0, low: 0, high: 0 },',
    wrong: ['curved: { numbers: [], fewest: 0, most: 0, low: 1, high: 0 },'],
    why: 'It has no numbers to hold to a range.',
  },
  {
    file: 'src/state/classWeights.ts',
    right: 'for (let scale = 2; scale <= 1000; scale++) {',
    wrong: ['for (let scale = 3; scale <= 1000; scale++) {', 'for (let scale = 2; scale < 1000; scale++) {'],
    why: 'Halves and thousandths are short decimals and do not come here.',
  },
  {
    file: 'src/state/correction.ts',
    right: 'const decoded = wellFormedText(percentDecode(text.slice(0, 12 * 41)))',
    wrong: ['const decoded = wellFormedText(percentDecode(text.slice(0, 13 * 41)))'],
    why: 'More is decoded and cut again.',
  },
  {
    file: 'src/state/redistribute.ts',
    right: 'let largest = -1',
    wrong: ['let largest = -2'],
    why: 'Any negative index says that none was seen.',
  },
  {
    file: 'src/estimators/naturalSpline.ts',
    right: 'const bends = new Float64Array(last + 1)',
    wrong: ['const bends = new Float64Array(last + 2)'],
    why: 'One place more, which nothing reads.',
  },
  {
    file: 'src/estimators/naturalSpline.ts',
    right: 'for (let i = last - 1; i > 0; i--) bends[i]! -= factors[i]! * bends[i + 1]!',
    wrong: ['for (let i = last - 1; i >= 0; i--) bends[i]! -= factors[i]! * bends[i + 1]!'],
    why: 'The factor of the first height is 0.',
  },
  {
    file: 'src/estimators/vae/drawnReconstruction.ts',
    right: 'decodeBackward(parameters, decoding, gradient, false)',
    wrong: ['decodeBackward(parameters, decoding, gradient, true)'],
    why: 'It writes one array more, which nothing reads here.',
  },
  {
    file: 'src/estimators/learning/learningEnd.ts',
    right: 'for (let step = 0; step < 400 && stride > 1e-4; step++) {',
    wrong: ['for (let step = 0; step < 400 && stride >= 1e-4; step++) {'],
    why: 'Halves of halves of 0.25 never equal it.',
  },
  {
    file: 'src/estimators/learning/learning.ts',
    right:
      'logits.some((logit) => Number.isNaN(logit) || (Math.abs(logit) > outOfReach && logit !== -Infinity))',
    wrong: [
      'logits.some((logit) => Number.isNaN(logit) || (Math.abs(logit) >= outOfReach && logit !== -Infinity))',
    ],
    why: 'They differ at one float alone.',
  },
  {
    file: 'src/estimators/vae/decoder.ts',
    right: 'if (slopes) slopes[aAt + p] = weight * ((logit >= 0 ? 1 : shrunk) / (1 + shrunk) - x[xAt + p]!)',
    wrong: ['if (slopes) slopes[aAt + p] = weight * ((logit > 0 ? 1 : shrunk) / (1 + shrunk) - x[xAt + p]!)'],
    why: 'At 0 both are ½.',
  },
  {
    file: 'src/estimators/pathwise.ts',
    right: 'if (gradient.length !== into.length) gradient = new Float64Array(into.length)',
    wrong: ['if (true) gradient = new Float64Array(into.length)'],
    why: 'A new array every time, filled the same way.',
  },
  {
    file: 'src/estimators/vae/dense.ts',
    right: 'for (let row = 0; row < rows; row++) {',
    wrong: ['for (let row = 0; row <= rows; row++) {'],
    why: 'Behind the last row the arrays end, and keep nothing.',
  },
  {
    file: 'src/estimators/vae/dense.ts',
    right: 'const present = new Int32Array(64)',
    wrong: ['const present = new Int32Array(65)'],
    why: 'One place more, which nothing reads.',
  },
  {
    file: 'src/estimators/zeroTemperatureLimits.ts',
    right: 'gaussLegendre((share) => from(share, high), 0.5, 1, 1 / 16)',
    wrong: ['gaussLegendre((share) => from(share, high), 0.5, 1, 2 / 16)'],
    why: 'Panels of twice the width have converged, too.',
  },
  {
    file: 'src/estimators/naturalSpline.ts',
    right: 'const factors = new Float64Array(last + 1)',
    wrong: ['const factors = new Float64Array(last + 2)'],
    why: 'One place more, which nothing reads.',
  },
  {
    file: 'src/transform/concreteQuadrature.ts',
    right: 'for (let i = 0; i < gaps.length; i++) {',
    wrong: ['for (let i = 1; i < gaps.length; i++) {'],
    why: 'The first node weighs e⁻⁴⁰.',
  },
  {
    file: 'src/transform/rareClass.ts',
    right: 'if (wins === 0 || wins < 1e-16 * sum * levels) return sum',
    wrong: ['if (wins === 0 || wins < 1e-16 * sum / levels) return sum'],
    why: 'It adds more terms that no digit shows.',
  },
  {
    file: 'src/transform/softmax.ts',
    right: 'if (x >= 0) return 1 / (1 + Math.exp(-x))',
    wrong: ['if (x > 0) return 1 / (1 + Math.exp(-x))'],
    why: 'At 0 both branches are ½.',
  },
  {
    file: 'src/state/kinds.ts',
    right: 'const yaw = numberParameter({ initial: 17, min: 0, max: 359, whole: true })',
    wrong: ['const yaw = numberParameter({ initial: 18, min: 0, max: 359, whole: true })'],
    why: 'The pair has its own initial value.',
  },
  {
    file: 'src/transform/noiseScale.ts',
    right: 'const powers = atUnitScale(logits, 1, scale).logits',
    wrong: ['const powers = atUnitScale(logits, 2, scale).logits'],
    why: 'Of what comes back the temperature is not read.',
  },
  {
    file: 'src/estimators/zeroTemperatureLimits.ts',
    right: 'if (probabilities[i]! * probabilities[j]! > 0)',
    wrong: ['if (true)'],
    why: 'It adds 0 times a gap, and takes longer.',
  },
  {
    file: 'src/statistics/kolmogorovSmirnov.ts',
    right: 'for (let j = 0; j < n * (1 - d); j++) {',
    wrong: ['for (let j = 0; j <= n * (1 - d); j++) {'],
    why: 'The term more is a power of 0.',
  },
  {
    file: 'src/statistics/kolmogorovSmirnov.ts',
    right: 'for (let j = 1; j <= 9; j += 2) sum += Math.exp(-((j * Math.PI) ** 2) / (8 * t ** 2))',
    wrong: ['for (let j = 1; j < 9; j += 2) sum += Math.exp(-((j * Math.PI) ** 2) / (8 * t ** 2))'],
    why: 'The term left out is at most e⁻¹⁰⁰.',
  },
  {
    file: 'src/statistics/chiSquareBands.ts',
    right: 'let [low, high] = [0, degrees + 20 * Math.sqrt(2 * degrees) + 60]',
    wrong: [
      'let [low, high] = [0, degrees + 20 * Math.sqrt(3 * degrees) + 60]',
      'let [low, high] = [0, degrees + 21 * Math.sqrt(2 * degrees) + 60]',
    ],
    why: 'The halving may begin farther out.',
  },
  {
    file: 'src/statistics/binomialBand.ts',
    right:
      'if (variance < expansionVariance) return p <= 0.5 ? fromZero(n, p, chance) : fromAll(n, 1 - p, chance)',
    wrong: [
      'if (variance <= expansionVariance) return p <= 0.5 ? fromZero(n, p, chance) : fromAll(n, 1 - p, chance)',
    ],
    why: 'At the bound both ways give the same count.',
  },
  {
    file: 'src/estimators/gumbelRao.ts',
    right: 'export const replicateCounts = [1, 10, 100] as const',
    wrong: [
      'export const replicateCounts = [2, 10, 100] as const',
      'export const replicateCounts = [1, 10, 101] as const',
    ],
    why: 'What a figure offers is a choice; nothing here follows from it.',
  },
  {
    file: 'src/estimators/learning/twoClassEnds.ts',
    right: 'const farthest = 25',
    wrong: ['const farthest = 26'],
    why: 'It decides what still counts as a corner, at π = 1e-11.',
  },
  {
    file: 'src/estimators/learning/twoClassEnds.ts',
    right: 'const widest = Math.min(1, 2 / temperature)',
    wrong: ['const widest = Math.min(1, 3 / temperature)'],
    why: 'Panels of that width have converged, too.',
  },
  {
    file: 'src/estimators/learning/twoClassEnds.ts',
    right: 'if (Math.abs(far) > farthest) return way < 0 ? 0 : 1',
    wrong: [
      'if (Math.abs(far) >= farthest) return way < 0 ? 0 : 1',
      'if (Math.abs(far) > farthest) return way < 1 ? 0 : 1',
    ],
    why: 'The way is 1 or −1, and a step of an eighth sooner it is at the same corner.',
  },
  {
    file: 'src/statistics/kolmogorovSmirnov.ts',
    right: 'const least = new Float64Array(n + 1).fill(Infinity)',
    wrong: ['const least = new Float64Array(n + 2).fill(Infinity)'],
    why: 'One place more, which nothing reads.',
  },
  {
    file: 'src/statistics/incompleteGamma.ts',
    right: 'if (!(x > 0)) return Number.isNaN(x) ? Number.NaN : 0',
    wrong: ['if (!(x >= 0)) return Number.isNaN(x) ? Number.NaN : 0'],
    why: 'At 0 the series has the factor 0.',
  },
  {
    file: 'src/estimators/zeroTemperatureLimits.ts',
    right: 'gaussLegendre((share) => from(share, low), 0, 0.5, 1 / 16) +',
    wrong: ['gaussLegendre((share) => from(share, low), 0, 0.5, 1 / 17) +'],
    why: 'Panels of nearly the same width have converged, too.',
  },
  {
    file: 'src/estimators/learning/batchGradient.ts',
    right: 'for (let k = 0; k < classes; k++) gradient[k]! += ofDraw[k]! / size',
    wrong: ['for (let k = 0; k <= classes; k++) gradient[k]! += ofDraw[k]! / size'],
    why: 'A typed array has no place behind its end, and keeps nothing there.',
  },
  {
    file: 'src/estimators/vae/dense.ts',
    right: 'for (; at + 3 < count; at += 4) {',
    wrong: ['for (; at + 4 < count; at += 4) {'],
    why: 'The last four are left to the loop for the rest.',
  },
]

/** Whether a mutant is among them. */
export const isExplained = ({ file, right, wrong }: Mutant): boolean =>
  explained.some((each) => each.file === file && each.right === right && each.wrong.includes(wrong))
