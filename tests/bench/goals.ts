import { median } from './quantile'
import { dragSlope, type Results, ratio, worstDrag } from './results'

/** One goal and what this run has to say to it. */
export interface Verdict {
  work: string
  measured: string
  goal: string
  met: boolean
}

const atLeast = (work: string, measured: number, goal: number): Verdict => ({
  work,
  measured: `${measured >= 100 ? Math.round(measured) : measured.toFixed(2)}×`,
  goal: `≥ ${goal}×`,
  met: measured >= goal,
})

const atMost = (work: string, measured: number, goal: number, unit: string, digits = 1): Verdict => ({
  work,
  measured: `${measured.toFixed(digits)}${unit}`,
  goal: `≤ ${goal}${unit}`,
  met: measured <= goal,
})

const kilobyte = 1000

/** The project's goals in its own order. */
export function judge(results: Results): Verdict[] {
  const { three, ten, noise, crews, drags, loads, scripts, displaced } = results
  const largest = drags.reduce((a, b) => (b.draws > a.draws ? b : a))
  const paints = (of: keyof Results['loads']) => median(loads[of].map(({ firstPaint }) => firstPaint))
  return [
    atLeast('transform + count, K = 3, N = 10⁶, against what a tutorial writes', ratio(three, 'naive'), 250),
    atLeast('the same against typed arrays', ratio(three, 'typedArrays'), 15),
    atLeast(
      'the same against TensorFlow.js (WebAssembly) + counting in JavaScript',
      ratio(three, 'tensorflow'),
      30,
    ),
    atLeast('K = 10 against typed arrays', ratio(ten, 'typedArrays'), 15),
    atLeast('noise, one thread, against typed arrays with the same Threefry', ratio(noise, 'typedArrays'), 4),
    atLeast('two workers against one, N = 10⁷', median(crews.map(({ one, two }) => one / two)), 1.9),
    atMost(
      'drag to paint, p95, the worst N of 10⁴ … 10⁷, whole page',
      worstDrag(results).toPaint.p95,
      16.7,
      ' ms',
    ),
    atMost('its slope in N (of log p95 over log N)', dragSlope(results), 0.05, '', 3),
    atMost('all 10⁷ draws on the picture after the last move, median', largest.settling.p50, 60, ' ms', 0),
    atMost(
      'tasks over 50 ms on the main thread in a 10 s drag, the worst N',
      Math.max(...drags.map(({ longTasks }) => longTasks.length)),
      0,
      '',
      0,
    ),
    atMost(
      "JavaScript of the lesson's first screen (gzip)",
      scripts.reduce((sum, { bytes }) => sum + bytes, 0) / kilobyte,
      90,
      ' KB',
    ),
    atLeast(
      'first contentful paint, slow 4G, CPU ×4, sooner than React + KaTeX + d3 as usually bundled',
      paints('usual') / paints('ours'),
      3,
    ),
    atMost(
      "draws in another cell than float64's, N = 10⁶, τ from 0.02 to 10, the worst τ",
      Math.max(...displaced.map((row) => row.displaced)),
      25,
      '',
      0,
    ),
  ]
}
