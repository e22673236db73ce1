import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { keepNames } from '../language/typeset/keepNames'
import { wholeNamesIn } from '../language/typeset/wholeNames'
import { DataTable } from '../plots/table/DataTable'
import styles from './Figure.module.css'
import { useShownNames } from './shownParameters'

/**
 * What a figure has beside its picture: settings of its own; what the picture comes to, in a sentence, under the control
 * that moves it; for those who ask, how to read the marks, its numbers, programs; and below all of that, further pictures
 * that have no room on one screen with the first.
 */
export type Part = 'settings' | 'verdict' | 'notes' | 'numbers' | 'code' | 'below'

/** The frame's place for one part of a figure. */
interface PartSlot {
  element: HTMLElement | null
  open: boolean
  /** Tells the frame that there is something to open; returns what takes it back. */
  announce: () => () => void
}

/** The places that a frame has for its figure's parts: those that it has none for, the figure shows itself. */
export const PartPlaces = createContext<Readonly<Partial<Record<Part, PartSlot>>>>({})

/** A part of a figure, in the frame's place for it. `children` are made only while it is open, unless they are `kept`. */
export function FigurePart({
  part,
  kept = false,
  alone,
  children,
}: {
  part: Part
  kept?: boolean
  /** What is shown where there is no frame */
  alone: ReactNode
  children: () => ReactNode
}) {
  const place = use(PartPlaces)[part]
  const announce = place?.announce
  useEffect(() => announce?.(), [announce])
  if (!place) return alone
  return place.element && (kept || place.open) && createPortal(children(), place.element)
}

/**
 * How to read the marks, and what there is to see: under the picture, or in the frame's place for it. No caption, which
 * would be the figure's name as well, and be read out twice.
 */
export function FigureNotes({ children }: { children: ReactNode }) {
  const notes = wholeNamesIn(children, useShownNames())
  return (
    <FigurePart part="notes" kept alone={<div data-figure-notes>{notes}</div>}>
      {() => notes}
    </FigurePart>
  )
}

/** What the picture comes to: under it, or under its main control, which so stands next to what it moves. */
export function FigureVerdict({ children }: { children: ReactNode }) {
  const verdict = wholeNamesIn(children, useShownNames())
  return (
    <FigurePart part="verdict" kept alone={verdict}>
      {() => verdict}
    </FigurePart>
  )
}

/** Sentences on what a picture comes to, each a paragraph of its notes. */
export const Verdicts = ({ sentences }: { sentences: readonly string[] }) =>
  [...sentences.entries()].map(([place, sentence]) => (
    <p key={place} className={styles.verdict}>
      {sentence}
    </p>
  ))

/** A picture's numbers, on request. `children` are made while they are open. */
export const FigureNumbers = ({ summary, children }: { summary: string; children: () => ReactNode }) => (
  <FigurePart part="numbers" alone={<Folded summary={summary}>{children}</Folded>}>
    {children}
  </FigurePart>
)

function Folded({ summary, children }: { summary: string; children: () => ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <details className={styles.numbers} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children()}
    </details>
  )
}

interface Props {
  /** What opens it */
  summary: string
  caption: string
  columns: readonly string[]
  /** Computed while the table is open */
  rows: () => readonly (readonly (string | number)[])[]
}

/** A picture's numbers as one table, on request. */
export function FigureTable({ summary, rows, ...table }: Props) {
  const written = useKeptNames()
  return (
    <FigureNumbers summary={summary}>
      {() => <DataTable {...table} {...{ written }} rows={rows()} />}
    </FigureNumbers>
  )
}

/** Writes a text so that the names of the reader's classes stay as they are where a browser translates the page. */
export function useKeptNames(): (text: string) => ReactNode {
  const names = useShownNames()
  return (text) => keepNames(text, names)
}
