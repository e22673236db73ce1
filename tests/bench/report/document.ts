import type { Drag } from '../drag'
import { scriptBytes } from '../firstLoad'
import { judge, medianOf, type Verdict } from '../goals'
import { fastestNote, isShared, isSlowed, loadedNote, unchangingRow } from '../machine'
import type { Timed } from '../page/page'
import { scriptParts } from '../processorTime'
import { median } from '../quantile'
import { logSlope, type Ratio, type Results, ratio, ratioOf, timesOf } from '../results'
import { chartFile } from './chart'
import { markdownTable, tableOf } from './table'

const names: Record<Timed['work']['who'], string> = {
  naive: unchangingRow,
  typedArrays: 'typed arrays',
  tensorflow: 'TensorFlow.js, WebAssembly',
  engine: 'this engine',
  enginePi: 'this engine, π moved too',
}

const count = (value: number) => value.toLocaleString('en')
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`
const milliseconds = (value: number) => value.toFixed(1)

/** The whole report of one run, Markdown. */
export function documentOf(results: Results): string {
  const verdicts = judge(results)
  return [
    '# Benchmarks',
    'Written by `npm run bench`; do not edit. It fails on no number: what misses its goal is said here, with what holds it back.',
    machineOf(results),
    '## Goals',
    tableOf(verdicts),
    '### What holds back what is missed',
    heldBack(verdicts),
    '## The engine beside its peers',
    `![Nanoseconds a draw of the engine and its peers, and the engine's growth with N and K; the numbers are in the tables below](${chartFile})`,
    engineOf(results),
    '## Growth with N and K',
    growthOf(results),
    '## A training step',
    trainingOf(results),
    '## Two workers',
    crewsOf(results),
    '## Cells beside float64',
    displacedOf(results),
    '## Dragging τ in the built page',
    dragsOf(results),
    '## View by view',
    viewsOf(results),
  ]
    .join('\n\n')
    .concat('\n')
}

function heldBack(verdicts: readonly Verdict[]): string {
  const missed = verdicts.filter(({ met }) => !met)
  const line = ({ work, beyond, bound }: Verdict) => `- *${work}*: by ${Math.round(100 * beyond)} %. ${bound}`
  return missed.map(line).join('\n') || 'Nothing is missed.'
}

function machineOf({ machine, seconds }: Results): string {
  const { processor, cores, memory, system, node, chromium, peers, load, fastest, slowdown } = machine
  const speed = `; the row “${unchangingRow}”, which does not change, took ${(slowdown ?? 1).toFixed(2)} times as long as in ${fastestNote}, ${fastest.toFixed(0)} ns a draw`
  const loaded =
    isShared(machine) || isSlowed(machine)
      ? `**${loadedNote}**: in the minute before the run ${load.toFixed(1)} other processes wanted its ${cores} cores${speed}. Times are longer than on an idle one and frames are missed that the page is not to blame for; ratios within a round suffer less.`
      : `The machine was quiet: load ${load.toFixed(1)} in the minute before the run${speed}.`
  return `${loaded}

Machine: ${processor}, ${cores} cores, ${memory}, ${system}; Chromium ${chromium}, headless, without a GPU; Node ${node}. Peers: ${peers}. The run took ${Math.round(seconds)} s.`
}

function engineOf(results: Results): string {
  const { three, ten, noise, draws, sizes } = results
  const cell = ({ times }: Timed) => {
    const nanoseconds = (time: number) =>
      ((time * 1e6) / draws).toLocaleString('en', { maximumSignificantDigits: 3 })
    return `${nanoseconds(median(times))} (${nanoseconds(Math.min(...times))})`
  }
  const find = (group: readonly Timed[], who: Timed['work']['who']) =>
    group.find(({ work }) => work.who === who)
  const rows = (Object.keys(names) as Timed['work']['who'][]).map((who) => [
    names[who],
    ...[three, ten, noise].map((group) => {
      const timed = find(group, who)
      return timed ? cell(timed) : '–'
    }),
    count(Math.max(...[three, ten].map((group) => find(group, who)?.displaced ?? 0))),
  ])
  return `${markdownTable(
    [
      'ns a draw, median (best)',
      'K = 3, relax and count',
      'K = 10, relax and count',
      'K = 3, noise',
      'counted elsewhere',
    ],
    rows,
  )}

N = ${count(draws)}, each in a worker of its own, everyone once a round, τ another every round (0.05 … 5). 'Relax and count': z̃ = softmax((log π + γ)/τ) over noise that is there, K histograms of 64 bins and, for K = 3, the 65,536 triangles of the simplex. The engine counts sums and corners besides; winners it counts when π moves. 'Counted elsewhere': draws of ${count(draws)} that a peer puts in another cell than the engine at τ = 0.5; a run with more than one in a thousand stops.

${ratiosOf(results)}

Noise: the engine and typed arrays draw the same Threefry bits, a tutorial takes Math.random, TensorFlow.js its own generator. TensorFlow.js runs with SIMD on one thread: its threads need headers that static hosts and iframes lack.

Size through gzip: kernel ${kilobytes(sizes.kernel)}, everything in the engine's worker ${kilobytes(sizes.worker)}; TensorFlow.js with its WebAssembly backend, unused parts left out, ${kilobytes(sizes.tensorflow)}.`
}

function growthOf({ byDraws, byClasses }: Results): string {
  const best = ({ times }: Timed) => Math.min(...times)
  const table = (title: string, timed: readonly Timed[], sizeOf: (work: Timed['work']) => number) =>
    markdownTable(
      [title, ...timed.map(({ work }) => count(sizeOf(work)))],
      [
        ['ms a pass, best', ...timed.map((each) => best(each).toPrecision(3))],
        ['ns a draw', ...timed.map((each) => ((best(each) * 1e6) / each.work.draws).toPrecision(3))],
      ],
    )
  const slope = (timed: readonly Timed[], sizeOf: (work: Timed['work']) => number) =>
    logSlope(timed.map((each) => [sizeOf(each.work), best(each)])).toFixed(2)
  const [drawsOf, classesOf] = [({ draws }: Timed['work']) => draws, ({ classes }: Timed['work']) => classes]
  return `${table('K = 3, N', byDraws, drawsOf)}

${table('N = 10⁵, K', byClasses, classesOf)}

Relax and count on one thread. The slope of log time over log N is ${slope(byDraws, drawsOf)}, over log K ${slope(byClasses, classesOf)}: 1 is in proportion.`
}

function trainingOf({ training }: Results): string {
  const row = (who: 'engine' | 'tensorflow', name: string) => {
    const times = timesOf(training, who)
    return [name, median(times).toFixed(2), Math.min(...times).toFixed(2)]
  }
  return `${markdownTable(
    ["one step of the digits' autoencoder, ms", 'median', 'best'],
    [row('tensorflow', names.tensorflow), row('engine', 'our reverse mode, JavaScript')],
  )}

10,964 parameters, 64 images, Gumbel-Softmax at τ = 1, gradients and Adam, the noise and the choice of images included. Both are held to the same loss over the same images, noise and weights before they are timed; ours computes in float64.`
}

function crewsOf({ crews }: Results): string {
  const row = (name: string, times: readonly number[]) => [
    name,
    milliseconds(median(times)),
    milliseconds(Math.min(...times)),
  ]
  return `${markdownTable(
    ['10⁷ draws, K = 3, ms', 'median', 'best'],
    [
      row(
        'one worker',
        crews.map(({ one }) => one),
      ),
      row(
        'two workers',
        crews.map(({ two }) => two),
      ),
    ],
  )}

From the question to the answer on the page's thread, messages and merging included.`
}

const displacedOf = ({ displaced }: Results): string =>
  `${markdownTable(
    ['τ', ...displaced.map(({ temperature }) => String(temperature))],
    [['draws of 10⁶', ...displaced.map((row) => String(row.displaced))]],
  )}

The SIMD kernel against float64 over the same γ, π = (0.5, 0.3, 0.2), compared block by block.`

function dragsOf({ drags, idle }: Results): string {
  const row = (name: string, { frames, toPaint, work, processor, longTasks, settling }: Drag) => [
    name,
    String(frames),
    `${milliseconds(toPaint.p50)} / ${milliseconds(toPaint.p95)}`,
    `${milliseconds(work.p50)} / ${milliseconds(work.p95)}`,
    `${milliseconds(processor.script)} + ${milliseconds(processor.layout)}, ${milliseconds(processor.all)}`,
    String(longTasks.length),
    `${Math.round(settling.p50)} (${Math.round(settling.worst)})`,
  ]
  const columns = [
    'N',
    'frames in 10 s',
    'input to paint, p50 / p95',
    "the page's part, p50 / p95",
    'processor: script + layout, all',
    'tasks > 50 ms',
    'settled after, median (worst)',
  ]
  return `${markdownTable(columns, [...drags.map((drag) => row(count(drag.draws), drag)), row('a bare slider', idle)])}

All in ms; log p95 over log N has the slope ${logSlope(drags.map(({ draws, toPaint }) => [draws, toPaint.p95])).toFixed(3)}. Trusted pointer events over the lab at 1280 × 900, one a frame as a browser hands them over, 60 a second; one that comes while a frame is under way waits for its end, and its wait counts. *Input to paint*: from the browser's making of the event to the end of the main thread's painting; the wait for a frame to begin is in it, the screen's own delay is not. *The page's part*: handling the event, then from the frame's begin to the end of its painting. *Processor*: the mean of a frame in the main thread's own time, which others at work lengthen less. *Settled after*: from the last event of a drag until all N draws are painted, of 12 drags; up to 196,608 draws the frame itself counts them all. The last row is the same drag over a page that only writes the slider's value: what the browser, the machine and this way of measuring cost alone.`
}

const times = (value: number) => `${value >= 100 ? Math.round(value) : value.toFixed(1)}×`

function ratiosOf({ three, ten, noise, crews }: Results): string {
  const speedup = ratioOf(
    crews.map(({ one }) => one),
    crews.map(({ two }) => two),
  )
  const row = (work: string, { median: middle, best }: Ratio) => [work, times(middle), times(best)]
  return markdownTable(
    ['how many times as fast as', 'median of the rounds’ ratios', 'best against best'],
    [
      row(`${unchangingRow}, K = 3`, ratio(three, 'naive')),
      row('typed arrays, K = 3', ratio(three, 'typedArrays')),
      row('typed arrays, K = 10', ratio(ten, 'typedArrays')),
      row('TensorFlow.js, K = 3, counting in JavaScript', ratio(three, 'tensorflow')),
      row('typed arrays with the same Threefry, noise', ratio(noise, 'typedArrays')),
      row('one worker, two of them, N = 10⁷', speedup),
    ],
  )
}

const partNames: Record<(typeof scriptParts)[number], string> = {
  program: 'React DOM, state, what every view has',
  figures: 'figures and plots',
  kernel: 'the kernel: first draws',
  native: 'DOM and canvas calls',
  garbage: 'garbage collection',
}

function viewsOf({ views, usual, embeds }: Results): string {
  const seconds = (value: number) => `${(value / 1000).toFixed(2)} s`
  const moved = Object.entries(views).map(([view, { drag, idle }]) => {
    const { script, layout, all } = drag.processor
    const parts = [script, layout, all - script - layout, all].map(milliseconds)
    return [view, drag.frames.toFixed(1), ...parts, `${(100 * idle).toFixed(2)} %`]
  })
  const inKorean = Object.entries(views).map(
    ([view, { korean }]) => [`${view}, Korean`, { loads: [korean] }] as const,
  )
  const loaded = [
    ...Object.entries(views),
    ...inKorean,
    ['React + KaTeX + d3, one bundle', { loads: usual }] as const,
  ].map(([view, { loads }]) => [
    view,
    seconds(medianOf(loads, ({ firstPaint }) => firstPaint)),
    seconds(medianOf(loads, ({ alive }) => alive)),
    Math.max(...loads.map(({ shift }) => shift)).toFixed(3),
    `${Math.round(medianOf(loads, ({ blocking }) => blocking))} ms`,
    String(medianOf(loads, ({ files }) => files)),
    kilobytes(medianOf(loads, scriptBytes)),
  ])
  const worked = Object.entries(views).map(([view, { work }]) => {
    const { script, layout, all } = work.processor
    const scripts = scriptParts.reduce((sum, part) => sum + work.profile[part], 0)
    const parts = scriptParts.map((part) => `${Math.round((100 * work.profile[part]) / scripts)} %`)
    return [
      view,
      ...[all, script, layout, all - script - layout].map((value) => `${Math.round(value)} ms`),
      ...parts,
    ]
  })
  return `${markdownTable(['view', 'frames a second', 'script', 'style and layout', 'paint and rest', 'all', 'left alone'], moved)}

Processor time of the main thread in a frame, ms, mean of five seconds of a drag of τ at 1280 × 900; left alone: all threads of the page and the browser’s painting, share of a core over a minute.

${markdownTable(
  ["of the script's time", ...Object.values(partNames)],
  Object.entries(views).map(([view, { drag }]) => [
    view,
    ...scriptParts.map((part) => `${Math.round(100 * drag.profile[part])} %`),
  ]),
)}

From a sampling profile of three more seconds of the same drag, by the file that the time is spent in.

${markdownTable(['cold load', 'first paint', 'picture alive', 'layout shift', 'blocking', 'files', 'JavaScript'], loaded)}

1.6 Mbit/s, 150 ms of latency, processor four times as slow, 412 × 823, nothing cached; medians of ${usual.length} loads (Korean: one load), and the largest of their layout shifts. Files and JavaScript (gzip) until the picture is alive. The last row (\`tests/bench/peers/usualPage\`) shows two paragraphs, two formulas and a chart.

${markdownTable(['until the picture is alive', 'all', 'script', 'style and layout', 'the rest', ...Object.values(partNames).map((part) => `of the script: ${part}`)], worked)}

What the main thread does in one such load, ms of the processor that is four times as slow; compiling scripts, painting and sending pixels are the rest. Shares of the script's time are from a sampling profile of one more load; what watches for the picture is among the browser's own calls.

Six embedded figures on one page of another site ask the host for ${embeds.files} scripts and style sheets, each ${embeds.mostAsked === 1 ? 'once' : `at most ${embeds.mostAsked} times`}${Number.isNaN(embeds.memory) ? '' : `; with them the browser’s processes hold ${Math.round(embeds.memory)} MB more, ${Math.round(embeds.kept)} MB after a collection of garbage`}. ${embeds.workers.seen} workers run while all are in view, ${embeds.workers.unseen} ten seconds after the last has left it.`
}
