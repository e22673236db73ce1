import { dragSlope, type Ratio, type Results, ratio, ratioOf, worstDrag } from './results'

/** One goal and what this run has to say to it. */
export interface Verdict {
  id: GoalId
  work: string
  measured: string
  goal: string
  met: boolean
}

export type GoalId =
  | 'naive'
  | 'typedArrays'
  | 'tensorflow'
  | 'ten'
  | 'noise'
  | 'workers'
  | 'drag'
  | 'slope'
  | 'settling'
  | 'longTasks'
  | 'scripts'
  | 'firstPaint'
  | 'cells'

const kilobyte = 1000

const times = (ratio: number) => `${ratio >= 100 ? Math.round(ratio) : ratio.toFixed(2)}×`

/** The median decides. */
const atLeast = (id: GoalId, work: string, { median: measured, best }: Ratio, goal: number): Verdict => ({
  id,
  work,
  measured: `${times(measured)} (${times(best)})`,
  goal: `≥ ${goal}×`,
  met: measured >= goal,
})

const atMost = (id: GoalId, work: string, [measured, digits]: [number, number], goal: number, unit = '') => ({
  id,
  work,
  measured: measured.toFixed(digits) + unit,
  goal: goal === 0 ? '0' : `≤ ${goal}${unit}`,
  met: measured <= goal,
})

/** The project's goals in its own order. */
export const judge = (results: Results): Verdict[] => [
  ...judgeEngine(results),
  ...judgePage(results),
  atMost(
    'cells',
    "draws in another cell than float64's, N = 10⁶, τ from 0.02 to 10, the worst τ",
    [Math.max(...results.displaced.map((row) => row.displaced)), 0],
    25,
  ),
]

function judgeEngine({ three, ten, noise, crews }: Results): Verdict[] {
  const speedup = ratioOf(
    crews.map(({ one }) => one),
    crews.map(({ two }) => two),
  )
  return [
    atLeast(
      'naive',
      'relax and count, K = 3, N = 10⁶, against what a tutorial writes',
      ratio(three, 'naive'),
      250,
    ),
    atLeast('typedArrays', 'the same against typed arrays', ratio(three, 'typedArrays'), 15),
    atLeast(
      'tensorflow',
      'the same against TensorFlow.js (WebAssembly), counting in JavaScript',
      ratio(three, 'tensorflow'),
      30,
    ),
    atLeast('ten', 'K = 10 against typed arrays', ratio(ten, 'typedArrays'), 15),
    atLeast('noise', 'noise against typed arrays with the same Threefry', ratio(noise, 'typedArrays'), 4),
    atLeast('workers', 'two workers against one, N = 10⁷', speedup, 1.9),
  ]
}

function judgePage(results: Results): Verdict[] {
  const { drags, loads, scripts } = results
  const largest = drags.reduce((a, b) => (b.draws > a.draws ? b : a))
  const longTasks = Math.max(...drags.map((drag) => drag.longTasks.length))
  const bytes = scripts.reduce((sum, script) => sum + script.bytes, 0)
  const paints = (of: keyof Results['loads']) => loads[of].map(({ firstPaint }) => firstPaint)
  return [
    atMost(
      'drag',
      'drag to paint, p95, the worst N of 10⁴ … 10⁷',
      [worstDrag(results).toPaint.p95, 1],
      16.7,
      ' ms',
    ),
    atMost('slope', 'its slope in N: of log p95 over log N', [dragSlope(results), 3], 0.05),
    atMost(
      'settling',
      'all 10⁷ draws on the picture after the last move, median',
      [largest.settling.p50, 0],
      60,
      ' ms',
    ),
    atMost('longTasks', 'tasks over 50 ms on the main thread in a 10 s drag, the worst N', [longTasks, 0], 0),
    atMost('scripts', "JavaScript of the lesson's first screen (gzip)", [bytes / kilobyte, 1], 90, ' KB'),
    atLeast(
      'firstPaint',
      'first contentful paint, slow 4G, CPU ×4, sooner than React + KaTeX + d3 as usually bundled',
      ratioOf(paints('usual'), paints('ours')),
      3,
    ),
  ]
}
