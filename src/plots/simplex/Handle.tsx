import type { KeyboardEvent } from 'react'
import { diamond } from '../palette/palette'
import type { Point } from './geometry'
import styles from './Simplex.module.css'
import type { useGestures } from './useGestures'

/** How far a key moves π; with Shift ten times as far. */
const keyStep = 0.01

/** What the handle of π says to assistive technology. */
export interface HandleWords {
  /** Its name, such as 'π, three class probabilities' */
  label: string
  /** What it is, in place of 'slider', such as 'point of a triangle' */
  role: string
  /** Its present value in words, such as '50 %, 30 %, 20 %' */
  value: string
}

/** Shares after one of them has grown by `step` (or shrunk, where negative); the others keep their proportions. */
export function grow(shares: readonly number[], index: number, step: number): number[] {
  const before = shares[index]!
  const after = Math.min(1, Math.max(0, before + step))
  const others = 1 - before
  return shares.map((share, k) => {
    if (k === index) return after
    return others > 0 ? (share * (1 - after)) / others : (1 - after) / (shares.length - 1)
  })
}

/** The shares that an arrow key leads to: ← towards class 1, → towards 2, ↑ towards 3, ↓ away from 3; else null. */
export function sharesByKey(shares: readonly number[], key: string, far: boolean): number[] | null {
  const step = keyStep * (far ? 10 : 1)
  if (key === 'ArrowLeft') return grow(shares, 0, step)
  if (key === 'ArrowRight') return grow(shares, 1, step)
  if (key === 'ArrowUp') return grow(shares, 2, step)
  if (key === 'ArrowDown') return grow(shares, 2, -step)
  return null
}

interface HandleProps {
  /** π, three shares */
  shares: readonly number[]
  place: Point
  words: HandleWords
  onPick: (shares: number[]) => void
  pointer: ReturnType<typeof useGestures>['pointer']
}

/** π as a diamond to be dragged or moved by arrow keys. */
export function Handle({ shares, place, words, onPick, pointer }: HandleProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const next = sharesByKey(shares, event.key, event.shiftKey)
    if (!next) return
    event.preventDefault()
    onPick(next)
  }
  return (
    <div
      className={styles.handle}
      data-symbol="pi"
      role="slider"
      tabIndex={0}
      aria-label={words.label}
      aria-roledescription={words.role}
      aria-valuemin={0}
      aria-valuemax={1}
      aria-valuenow={Number(shares[0]!.toFixed(3))}
      aria-valuetext={words.value}
      style={{ left: place[0], top: place[1] }}
      onKeyDown={onKeyDown}
      {...pointer}
    >
      <svg viewBox="-12 -12 24 24" aria-hidden="true">
        <path className={styles.grip} d={diamond(9)} />
      </svg>
    </div>
  )
}
