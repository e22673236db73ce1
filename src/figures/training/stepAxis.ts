import type { TraceAxis } from '../../plots/traces/trace'

/** Steps from 0 to the last, labelled at quarters. */
export const stepAxis = (steps: number, write: (value: number) => string): TraceAxis => ({
  from: 0,
  to: steps,
  ticks: [0, 0.5, 1].map((part) => ({ at: part * steps, label: write(part * steps) })),
})
