import { type GoalId, judge } from '../goals'
import { median } from '../quantile'
import { type Results, timesOf, worstDrag } from '../results'

/** ns a draw below which 128-bit WebAssembly was not reached at K = 3 by any compiler tried. */
const bound = 2.5

const ofBound = (results: Results, peer: 'naive' | 'tensorflow') => {
  const nanoseconds = (Math.min(...timesOf(results.three, peer)) * 1e6) / results.draws
  return `${Math.round(nanoseconds)} ns a draw at its best; at ${bound} ns, the bound of 128-bit WebAssembly for this work, the ratio would be ${Math.round(nanoseconds / bound)}×`
}

/** Why a goal is missed, with this run's numbers. */
const reasons: Record<GoalId, (results: Results) => string> = {
  naive: (results) =>
    `Chromium runs the tutorial's arrays in ${ofBound(results, 'naive')}. The goal was set where they took 1022 ns.`,
  typedArrays: () => 'Two powers, a division and one increment at a scattered place are left of a draw.',
  tensorflow: (results) => `TensorFlow.js takes ${ofBound(results, 'tensorflow')}.`,
  ten: () =>
    'A draw of ten classes takes ten powers and five increments at scattered places, where three classes take two and one; each class is counted for itself, as no table of cells holds ten.',
  noise: () => 'Threefry takes about 70 vector operations a number, the two logarithms as many again.',
  workers: ({ machine }) =>
    `Two workers need two cores, and the page's thread and the browser's take part of them: ${machine.cores} here, with a load of ${machine.load.toFixed(1)} before the run.`,
  drag: (results) => {
    const { processor, toPaint } = worstDrag(results)
    const rest = processor.all - processor.script - processor.layout
    return `A frame takes the main thread ${processor.all.toFixed(1)} ms of its own processor time: ${processor.script.toFixed(1)} in JavaScript (React, the picture's smoothing, contours every 50 ms, the preview's counting), ${processor.layout.toFixed(1)} in style and layout, ${rest.toFixed(1)} in painting and the rest. The bare slider has a p95 of ${results.idle.toPaint.p95.toFixed(1)} ms, most of it the wait for a frame to begin; the page has ${toPaint.p95.toFixed(1)}.`
  },
  slope: () => 'The preview counts at most 196,608 draws, so that N costs up to there and nothing beyond.',
  settling: ({ crews, idle }) =>
    `20 ms of rest before workers are asked, ${Math.round(median(crews.map(({ two }) => two)))} ms of their pass over 10⁷ draws, a frame to handle the last move and one to paint the answer (${Math.round(idle.settling.p50)} ms on a page with nothing to do).`,
  longTasks: ({ machine }) =>
    `A task's length is told by the clock on the wall: time in which other processes have the core is in it (load ${machine.load.toFixed(1)} on ${machine.cores} cores before the run).`,
  scripts: ({ scripts }) =>
    `The largest: ${[...scripts]
      .sort((a, b) => b.bytes - a.bytes)
      .slice(0, 3)
      .map(({ source, bytes }) => `${source} ${(bytes / 1000).toFixed(0)} KB`)
      .join(
        ', ',
      )}. React DOM and the page's own small engine are in the entry; words of both languages are in the chapter.`,
  firstPaint: () =>
    'The words are in the page. What is left: two trips over the line, for the page and for its style sheets and fonts, and the processor, four times slower, laying them out. The peer has two paragraphs and a chart to show.',
  cells: () => 'Float32 knows a share to 6e-8; draws that near to a cell’s edge may fall on its other side.',
}

/** What is known of why goals are missed, a line each; says so where none is. */
export function heldBack(results: Results): string {
  const missed = judge(results).filter(({ met }) => !met)
  if (missed.length === 0) return 'Nothing is missed.'
  return missed.map(({ id, work }) => `- *${work}*: ${reasons[id](results)}`).join('\n')
}
