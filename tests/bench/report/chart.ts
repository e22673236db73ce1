import { line, max, min, scaleLinear, scaleLog } from 'd3'
import type { Timed } from '../page/page'
import type { Results } from '../results'

/** Beside the report, in docs/. */
export const chartFile = 'benchmarks.svg'

const [width, height] = [880, 340]
const frame = { top: 20, bottom: 50 }

const series = [
  { who: 'naive', name: 'tutorial' },
  { who: 'typedArrays', name: 'typed arrays' },
  { who: 'tensorflow', name: 'TensorFlow.js' },
  { who: 'engine', name: 'this engine' },
] as const

const significant = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 3 })

const bestOf = ({ times }: Timed): number => Math.min(...times)
const nanoseconds = (timed: Timed): number => (bestOf(timed) * 1e6) / timed.work.draws

/** The best rounds of a run as a picture: the engine beside its peers, and how it grows with N and K. SVG. */
export function chartOf(results: Results): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12">
<title>Nanoseconds a draw of the engine and its peers, and the engine's growth with N and K</title>
<style>
  text { fill: #333 } .axis { stroke: #bbb } .peer { fill: #a9b4c2 } .engine { fill: #b3560f } path { fill: none; stroke: #b3560f; stroke-width: 2 }
  @media (prefers-color-scheme: dark) { text { fill: #ddd } .axis { stroke: #666 } .peer { fill: #66707d } .engine { fill: #f0913f } path { stroke: #f0913f } }
</style>
${peers(results, [180, 480])}
${growth('N, K = 3', results.byDraws, ({ draws }) => draws, [570, 700])}
${growth('K, N = 10⁵', results.byClasses, ({ classes }) => classes, [730, 860])}
</svg>
`
}

/** ns a draw on a logarithmic axis: three works, in each the engine and its peers, a row each. */
function peers({ three, ten, noise }: Results, [left, right]: readonly [number, number]): string {
  const groups = [
    { name: 'relax and count, K = 3', timed: three },
    { name: 'relax and count, K = 10', timed: ten },
    { name: 'noise, K = 3', timed: noise },
  ]
  const rows = groups.flatMap(({ name, timed }) => [
    { name, timed: null, who: name },
    ...series.map((each) => ({ ...each, timed: timed.find(({ work }) => work.who === each.who)! })),
  ])
  const slowest = max(groups.flatMap(({ timed }) => timed.map(nanoseconds)))!
  const x = scaleLog([1, slowest], [left, right]).nice()
  const y = scaleLinear([0, rows.length - 1], [frame.top, height - frame.bottom])
  return [
    ...[1, 10, 100, 1000].map(
      (tick) =>
        `<line class="axis" x1="${x(tick)}" x2="${x(tick)}" y1="${frame.top}" y2="${height - frame.bottom + 10}"/><text x="${x(tick)}" y="${height - frame.bottom + 26}" text-anchor="middle">${tick.toLocaleString('en')}</text>`,
    ),
    `<text x="${right}" y="${height - 6}" text-anchor="end">ns a draw, best round</text>`,
    ...rows.map(({ name, timed, who }, row) => {
      if (!timed) return `<text x="8" y="${y(row) + 4}" font-weight="600">${name}</text>`
      const value = nanoseconds(timed)
      return `<text x="20" y="${y(row) + 4}">${name}</text><circle class="${who === 'engine' ? 'engine' : 'peer'}" cx="${x(value)}" cy="${y(row)}" r="4"/><text x="${x(value) + 8}" y="${y(row) + 4}">${significant(value)}</text>`
    }),
  ].join('\n')
}

/** ms of a pass over its size, both logarithmic. */
function growth(
  title: string,
  timed: readonly Timed[],
  sizeOf: (work: Timed['work']) => number,
  [left, right]: readonly [number, number],
): string {
  const points = timed.map((each) => [sizeOf(each.work), bestOf(each)] as const)
  const x = scaleLog([points[0]![0], points.at(-1)![0]], [left, right])
  const y = scaleLog(
    [min(points, ([, time]) => time)!, max(points, ([, time]) => time)!],
    [height - frame.bottom - 16, frame.top + 16],
  )
  const path = line<readonly [number, number]>(
    ([size]) => x(size),
    ([, time]) => y(time),
  )(points)
  const ends = [points[0]!, points.at(-1)!]
  return [
    `<text x="${left}" y="${height - 6}">ms over ${title}</text>`,
    `<line class="axis" x1="${left}" x2="${right}" y1="${height - frame.bottom + 10}" y2="${height - frame.bottom + 10}"/>`,
    `<path d="${path}"/>`,
    ...points.map(([size, time]) => `<circle class="engine" cx="${x(size)}" cy="${y(time)}" r="3"/>`),
    ...ends.map(
      ([size, time], at) =>
        `<text x="${x(size)}" y="${y(time) + (at === 0 ? 16 : -8)}" text-anchor="${at === 0 ? 'start' : 'end'}">${significant(time)}</text>`,
    ),
    ...ends.map(
      ([size], at) =>
        `<text x="${x(size)}" y="${height - frame.bottom + 26}" text-anchor="${at === 0 ? 'start' : 'end'}">${size.toLocaleString('en')}</text>`,
    ),
  ].join('\n')
}
