import { type FirstLoad, scriptBytes } from './firstLoad'
import { median, quantile } from './quantile'
import { type Results, type ViewName, views, worstDrag } from './results'

/** One goal and what this run has to say to it. */
export interface Verdict {
  work: string
  measured: string
  goal: string
  met: boolean
  /** By how much it is missed, as a share of the goal; 0 where it is met. */
  beyond: number
  /** What holds it back where it is missed, with this run's numbers */
  bound: string
}

/**
 * ns a draw at K = 3 that no compiler tried went below in 128-bit WebAssembly, as long as weights were scaled to the
 * highest at every τ.
 */
const leastOfDraw = 2.5

interface Figure {
  value: number
  goal: number
  unit?: string
  digits?: number
  bound: string
}

const atMost = (work: string, { value, goal, unit = '', digits = 0, bound }: Figure): Verdict => ({
  work,
  measured: value.toFixed(digits) + unit,
  goal: `≤ ${goal}${unit}`,
  met: value <= goal,
  beyond: Math.max(0, value / goal - 1),
  bound,
})

/** The project's goals in its own order. */
export const judge = (results: Results): Verdict[] => [
  ...judgeFrames(results),
  ...judgeEngine(results),
  ...judgeLoads(results),
  ...judgeEmbeds(results),
  ...judgeIdle(results),
]

function judgeFrames(results: Results): Verdict[] {
  const { drags, idle, views, machine, crews } = results
  const { script, layout, all } = views.lab.drag.processor
  const worst = worstDrag(results)
  const largest = drags.reduce((a, b) => (b.draws > a.draws ? b : a))
  const spent = `Script ${script.toFixed(1)}, style and layout ${layout.toFixed(1)}, painting and the rest ${(all - script - layout).toFixed(1)} ms.`
  const frame = { unit: ' ms', digits: 1 }
  const rates = (['lab', 'chapter', 'embed'] as const).map((view) => views[view].drag.frames)
  return [
    atMost('a frame of the τ drag in the lab, main thread’s processor time', {
      ...frame,
      value: all,
      goal: 9,
      bound: spent,
    }),
    atMost('of it script', { ...frame, value: script, goal: 4, bound: spent }),
    atMost('of it style and layout', { ...frame, value: layout, goal: 1.5, bound: spent }),
    atMost('of it painting and the rest', {
      ...frame,
      value: all - script - layout,
      goal: 3.5,
      bound: spent,
    }),
    atMost('drag to paint, p95, the worst N of 10⁴ … 10⁷, against a bare slider’s', {
      unit: '×',
      digits: 2,
      value: worst.toPaint.p95 / idle.toPaint.p95,
      goal: 2,
      bound: `${worst.toPaint.p95.toFixed(1)} ms at N = ${worst.draws.toLocaleString('en')}; the bare slider, most of it the wait for a frame to begin, ${idle.toPaint.p95.toFixed(1)} ms. A worker's answer cannot be in the frame that its move came with: one frame of 16.7 ms lies between, the rest is frames that come late.`,
    }),
    {
      work: 'frames a second in a drag: the slowest of lab, chapter and embedded figure',
      measured: Math.min(...rates).toFixed(1),
      goal: '≥ 55',
      met: Math.min(...rates) >= 55,
      beyond: Math.max(0, 1 - Math.min(...rates) / 55),
      bound: `Without a graphics card a frame is painted by the same ${machine.cores} cores that compute it.`,
    },
    atMost('all 10⁷ draws on the picture after the last move, median', {
      unit: ' ms',
      value: largest.settling.p50,
      goal: 70,
      bound: `${Math.round(median(crews.map(({ two }) => two)))} ms of two workers’ pass over 10⁷ draws, a frame to handle the last move and one to paint the answer (${Math.round(idle.settling.p50)} ms on a page with nothing to do).`,
    }),
  ]
}

function judgeEngine({ three, ten, draws, displaced }: Results): Verdict[] {
  const nanoseconds = (group: Results['three']) => {
    const times = group.find(({ work }) => work.who === 'engine')?.times ?? []
    return (Math.min(...times) * 1e6) / draws
  }
  return [
    atMost(`relax and count, K = 3, best round, against the bound of ${leastOfDraw} ns a draw`, {
      unit: '×',
      digits: 2,
      value: nanoseconds(three) / leastOfDraw,
      goal: 1.2,
      bound:
        'Two powers, a division and one increment at a scattered place are left of a draw, at low temperatures the scaling of weights besides. Fused multiplications (relaxed SIMD) would take a seventh of it, but round as the processor likes: one link would count otherwise on two machines.',
    }),
    atMost('the same at K = 10, best round', {
      unit: ' ns a draw',
      digits: 1,
      value: nanoseconds(ten),
      goal: 10,
      bound:
        'Four draws of a class take 29 vector instructions beside loads and stores (25 where odds of 2^22 are rare), 17 of them the power, and two increments at scattered places; three classes share their cells and take two powers and one increment a draw. Without fused multiplication, which would count one link otherwise on two machines, fewer were not found.',
    }),
    atMost("draws in another cell than float64's, N = 10⁶, τ from 0.02 to 10, the worst τ", {
      value: Math.max(...displaced.map((row) => row.displaced)),
      goal: 25,
      bound: 'Float32 knows a share to 6e-8; draws that near to a cell’s edge may fall on its other side.',
    }),
  ]
}

/** KB of scripts through gzip, and s until the picture can be moved; stages are opened ahead of time. */
const loadGoals: Partial<Record<ViewName, { scripts: number; alive?: number }>> = {
  opening: { scripts: 110, alive: 2 },
  chapter: { scripts: 130 },
  lab: { scripts: 140, alive: 2.2 },
  embed: { scripts: 110, alive: 2 },
}

const kilobyte = 1000

export const medianOf = (loads: readonly FirstLoad[], of: (load: FirstLoad) => number): number =>
  median(loads.map(of))

function judgeLoads({ views, sizes }: Results): Verdict[] {
  const verdicts = Object.entries(loadGoals).flatMap(([view, { scripts, alive }]) => {
    const { loads, work } = views[view as ViewName]
    const { script, layout, all } = work.processor
    const largest = loads[0]!.scripts.slice(0, 3)
    const bound = `The largest scripts: ${largest.map(({ name, bytes }) => `${name} ${Math.round(bytes / kilobyte)} KB`).join(', ')}. React and React DOM, which every view starts with, are ${Math.round(sizes.react / kilobyte)} KB of the first.`
    return [
      atMost(`${view}: JavaScript until it is alive (gzip)`, {
        unit: ' KB',
        value: medianOf(loads, scriptBytes) / kilobyte,
        goal: scripts,
        bound,
      }),
      atMost(`${view}: scripts and style sheets until then`, {
        value: medianOf(loads, ({ files }) => files),
        goal: 12,
        bound: 'Parts that several views have in common travel in files of their own.',
      }),
      ...(alive === undefined
        ? []
        : [
            atMost(`${view}: picture alive`, {
              unit: ' s',
              digits: 2,
              value: medianOf(loads, (load) => load.alive) / 1000,
              goal: alive,
              bound: `First paint after ${(medianOf(loads, ({ firstPaint }) => firstPaint) / 1000).toFixed(2)} s; then scripts at 1.6 Mbit/s, and their evaluation by a processor four times as slow.`,
            }),
          ]),
      atMost(`${view}: layout shift`, {
        digits: 3,
        value: Math.max(...loads.map(({ shift }) => shift)),
        goal: 0.02,
        bound: 'What comes late has another size than the room kept for it.',
      }),
      atMost(`${view}: blocking time`, {
        unit: ' ms',
        value: medianOf(loads, ({ blocking }) => blocking),
        goal: 150,
        bound: `Until the picture is alive the main thread, four times as slow, is busy for ${Math.round(all)} ms: ${Math.round(script)} ms in scripts, ${Math.round(layout)} ms with style and layout. The table “until the picture is alive” divides the scripts’ time.`,
      }),
    ]
  })
  const first = medianOf(views.opening.loads, ({ firstPaint }) => firstPaint) / 1000
  const bound = 'Two trips over the line, for the page and for its style sheets and fonts, and their layout.'
  return [
    atMost('opening: its picture is there with the first paint', {
      unit: ' s',
      digits: 2,
      value: first,
      goal: 1,
      bound,
    }),
    atMost('opening: alive after its program has arrived', {
      unit: ' s',
      digits: 2,
      value: medianOf(views.opening.loads, ({ alive, program }) => alive - program) / 1000,
      goal: 1,
      bound:
        'Evaluating the program, four times as slow, and one more trip over the line for what the opening is moved by.',
    }),
    ...verdicts,
  ]
}

function judgeEmbeds({ embeds }: Results): Verdict[] {
  const { mostAsked, memory, kept, workers } = embeds
  return [
    atMost('six embedded figures: most requests for one script or style sheet', {
      value: mostAsked,
      goal: 1,
      bound: 'Frames that begin at once may ask before the first answer can be kept.',
    }),
    ...(Number.isNaN(memory)
      ? []
      : [
          atMost('six embedded figures: memory beyond the page without them', {
            unit: ' MB',
            value: memory,
            goal: 120,
            bound: `Each frame has a program, a page and noise of its own; browsers share none of them between frames. After a collection of garbage it is ${Math.round(kept)} MB.`,
          }),
        ]),
    atMost('six embedded figures: workers once none is in view', {
      value: workers.unseen,
      goal: 0,
      bound: 'What a figure out of view still holds.',
    }),
  ]
}

function judgeIdle({ views: measured }: Results): Verdict[] {
  const shares = Object.keys(views).map((view) => measured[view as ViewName].idle)
  return [
    atMost('left alone for a minute, share of a core, the worst view', {
      unit: ' %',
      digits: 2,
      value: 100 * quantile(shares, 1),
      goal: 0.5,
      bound: 'What still works when nothing changes.',
    }),
  ]
}
