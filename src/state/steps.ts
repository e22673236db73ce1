import type { CorrectionReason } from './correction'
import { type ParameterDefinition, sameValue } from './definition'
import type { ChapterSteps, StepRange } from './parameters'
import { type Chapter, chapters, isChapter } from './place'
import { percentDecode, readNumber } from './text'

type Selection = readonly ChapterSteps[]

/** Past a chapter's end is its last step, in a link as in a place; the bound keeps infinity out of the address. */
const mostSteps = 999

/** The word for the whole lecture, as an empty text would count as absent. */
const all = 'all'

const isStep = (step: unknown): step is number =>
  Number.isInteger(step) && (step as number) >= 1 && (step as number) <= mostSteps

const isRange = (range: unknown): range is StepRange =>
  Array.isArray(range) && range.length === 2 && isStep(range[0]) && isStep(range[1]) && range[0] <= range[1]

function isChapterSteps(part: unknown): part is ChapterSteps {
  if (typeof part !== 'object' || part === null || !('chapter' in part) || !('ranges' in part)) return false
  return isChapter(part.chapter) && Array.isArray(part.ranges) && Array.from(part.ranges).every(isRange)
}

/** Ranges in their order, those that touch as one. */
function joined(ranges: readonly StepRange[]): StepRange[] {
  const apart: [number, number][] = []
  for (const [from, to] of ranges.toSorted((one, other) => one[0] - other[0])) {
    const last = apart.at(-1)
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to)
    else apart.push([from, to])
  }
  return apart
}

/** The same screens, said in one way: chapters in their order, each once; all of them as none named. */
function inOrder(selection: Selection): Selection {
  const ordered = chapters.flatMap((chapter): ChapterSteps[] => {
    const parts = selection.filter((part) => part.chapter === chapter)
    if (parts.length === 0) return []
    const whole = parts.some(({ ranges }) => ranges.length === 0)
    return [{ chapter, ranges: whole ? [] : joined(parts.flatMap(({ ranges }) => ranges)) }]
  })
  const isWhole = ordered.length === chapters.length && ordered.every(({ ranges }) => ranges.length === 0)
  return isWhole ? [] : ordered
}

interface RangeReading {
  range: StepRange
  reasons: CorrectionReason[]
}

/** '3' or '3-5', either end first; null where it is neither. */
function readRange(text: string): RangeReading | null {
  const ends = text.split('-').map(readNumber)
  if (ends.length > 2 || ends.some((end) => end === null)) return null
  const given = ends as number[]
  const steps = given.map((end) => Math.min(Math.max(Math.round(end), 1), mostSteps))
  const reasons: CorrectionReason[] = []
  if (given.some((end) => Math.round(end) < 1)) reasons.push('below')
  if (given.some((end) => Math.round(end) >= 1 && end <= mostSteps && !Number.isInteger(end)))
    reasons.push('rounded')
  return { range: [Math.min(...steps), Math.max(...steps)], reasons }
}

/** What is named, entry by entry: a chapter, with its first range or without; or another range of the last chapter. */
function readSelection(text: string): { selection: Selection; reasons: CorrectionReason[] } | null {
  const parts: { chapter: Chapter; ranges: StepRange[] }[] = []
  const reasons: CorrectionReason[] = []
  const entries = text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
  for (const entry of entries) {
    const [, name, first] = /^([a-z][a-z-]*)(?::(.*))?$/i.exec(entry) ?? []
    if (name !== undefined) {
      if (!isChapter(name)) return null
      parts.push({ chapter: name, ranges: [] })
      if (first === undefined) continue
    }
    const part = parts.at(-1)
    const read = readRange(first ?? entry)
    // A number after a chapter that is named whole says nothing.
    if (!part || !read || (name === undefined && part.ranges.length === 0)) return null
    part.ranges.push(read.range)
    reasons.push(...read.reasons)
  }
  return entries.length === 0 ? null : { selection: inOrder(parts), reasons: [...new Set(reasons)] }
}

const rangeText = ([from, to]: StepRange) => (from === to ? `${from}` : `${from}-${to}`)

function format(selection: Selection): string {
  if (selection.length === 0) return all
  return selection
    .map(({ chapter, ranges }) =>
      ranges.length === 0 ? chapter : `${chapter}:${ranges.map(rangeText).join(',')}`,
    )
    .join(',')
}

/**
 * `steps`: which screens the lecture has, `gumbel-max:1-3,5,temperature`. A chapter named alone is there with all its
 * steps; after a colon stand the steps it is there with. The lecture keeps its order, whichever the text has.
 */
export const steps: ParameterDefinition<Selection> = {
  initial: () => [],
  parse(text, _known, fallback) {
    const given = percentDecode(text).trim()
    if (given === all) return { value: [], reasons: [] }
    const read = readSelection(given)
    return read
      ? { value: read.selection, reasons: read.reasons }
      : { value: fallback, reasons: ['unreadable'] }
  },
  format,
  describe: format,
  legal: (value): value is Selection => Array.isArray(value) && Array.from(value).every(isChapterSteps),
  normalise(value) {
    const ordered = inOrder(value)
    return sameValue(ordered, value) ? value : ordered
  },
}
