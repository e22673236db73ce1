import { subscript } from '../language/number'
import type { Corner } from '../plots/simplex/layout'
import { isDefaultLabel } from '../state/labels'

/** A class as a coordinate: the reader's name for it, zₖ where it has none. */
export const coordinateName = (label: string, k: number): string =>
  isDefaultLabel(label, k) ? `z${subscript(k)}` : label

/** Corners of a simplex that counts no winners. */
export const namedCorners = (labels: readonly string[]): Corner[] =>
  labels.map((label, k) => ({ name: coordinateName(label, k), share: 0, shareText: '', expected: null }))
