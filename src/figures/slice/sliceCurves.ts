import type { SliceTally } from '../../engine/experiments/slice'
import type { Panel } from '../../plots/curves/curve'
import type { DataPoint } from '../../plots/frame/Frame'
import { binomialBand } from '../../statistics/binomialBand'
import { chanceLevel } from '../../statistics/chanceLevel'
import { expectedAt, relaxedAt, relaxedSlopeAt } from '../../transform/slice'
import { thetaAxis } from '../thetaAxis'

/** Equal parts of the axis in which draws are counted. */
export const sliceBins = 240

/** The most draws that are added up one by one; more are counted in parts of the axis. */
export const mostSteps = 300

const { from, to } = thetaAxis
const edge = (at: number) => from + ((to - from) * at) / sliceBins
const edges = Array.from({ length: sliceBins + 1 }, (_, at) => edge(at))

/** Steps of a rise's own width at which its curve bends. */
const bends = [-8, -5, -3.5, -2.5, -1.8, -1.2, -0.6, 0, 0.6, 1.2, 1.8, 2.5, 3.5, 5, 8]

/** Places of the axis fine enough for rises with these centres: every edge, and more where a rise is narrow. */
export function finePlaces(centres: ArrayLike<number>, temperature: number): number[] {
  const near = Array.from(centres).flatMap((centre) => bends.map((bend) => centre + bend * temperature))
  return [...edges, ...near.filter((place) => place > from && place < to)].sort((a, b) => a - b)
}

const relaxed = new Set(['rise', 'relaxed', 'hill'])

/** The panels of a slice with what they show of z, and nothing of z̃. */
export const withoutRelaxed = (panels: readonly Panel[]): Panel[] =>
  panels.map((panel) => ({
    ...panel,
    cut: null,
    curves: panel.curves.filter(({ id }) => !relaxed.has(id)),
    dots: panel.dots.filter(({ id }) => !relaxed.has(id)),
  }))

/** z₁ of one draw: 0 up to its jump, 1 from there on. */
export const stepCurve = (jump: number): DataPoint[] => stairs([jump])

/** The mean of z₁ of a few draws: a stair with a step for each. */
export function stairs(jumps: ArrayLike<number>): DataPoint[] {
  const sorted = Array.from(jumps).sort((a, b) => a - b)
  const places: DataPoint[] = []
  let height = sorted.filter((jump) => jump <= from).length / sorted.length
  places.push([from, height])
  for (const jump of sorted) {
    if (jump <= from || jump >= to) continue
    places.push([jump, height])
    height += 1 / sorted.length
    places.push([jump, height])
  }
  places.push([to, height])
  return places
}

/** The mean of z₁ of many draws, counted at the edges of the axis' parts. */
export function countedMean({ before, jumps, draws }: SliceTally): DataPoint[] {
  let passed = before
  return edges.map((theta, at) => {
    if (at > 0) passed += jumps[at - 1]!
    return [theta, passed / draws]
  })
}

/** Of a few draws the mean of z̃₁ and of its slope. */
export function meanRises(
  centres: ArrayLike<number>,
  temperature: number,
): { relaxed: DataPoint[]; slopes: DataPoint[] } {
  const all = Array.from(centres)
  const places = finePlaces(all.length <= 30 ? all : [], temperature)
  const mean = (of: (theta: number, centre: number, temperature: number) => number): DataPoint[] =>
    places.map((theta) => [
      theta,
      all.reduce((sum, centre) => sum + of(theta, centre, temperature), 0) / all.length,
    ])
  return { relaxed: mean(relaxedAt), slopes: mean(relaxedSlopeAt) }
}

/** Of many draws the same, from the sums at the edges. */
export const summedRises = ({
  relaxed,
  slopes,
  draws,
}: SliceTally): { relaxed: DataPoint[]; slopes: DataPoint[] } => ({
  relaxed: edges.map((theta, at) => [theta, relaxed[at]! / draws]),
  slopes: edges.map((theta, at) => [theta, slopes[at]! / draws]),
})

/** π₁ over the axis, its slope π₁(1 − π₁), and where chance leaves the mean of z₁ of N draws. */
export function exactCurves(logits: ArrayLike<number>, draws: number) {
  const chances = edges.map((theta) => expectedAt(theta, logits))
  // With few draws the band is a stair.
  const every = draws <= mostSteps ? 1 : 4
  const banded = edges.filter((_, at) => at % every === 0)
  const bands = banded.map((_, at) => binomialBand(draws, chances[at * every]!, chanceLevel))
  return {
    probability: edges.map((theta, at): DataPoint => [theta, chances[at]!]),
    slope: edges.map((theta, at): DataPoint => [theta, chances[at]! * (1 - chances[at]!)]),
    band: {
      low: banded.map((theta, at): DataPoint => [theta, bands[at]!.lower / draws]),
      high: banded.map((theta, at): DataPoint => [theta, bands[at]!.upper / draws]),
    },
  }
}
