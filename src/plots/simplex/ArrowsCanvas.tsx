import { useLayoutEffect, useRef } from 'react'
import { readColor, useThemeKey } from '../palette/palette'
import { type Point, project } from './geometry'
import type { Layout } from './layout'
import styles from './Simplex.module.css'

interface ArrowsCanvasProps {
  /** A derivative wears the gradient's colour, a move between two pictures a grey */
  kind: 'derivative' | 'move'
  /** Where the arrows begin: x and y of dot i at 2i and 2i + 1, CSS pixels */
  places: Float32Array
  /** How each dot moves, K numbers a dot, in shares of the simplex */
  shifts: ArrayLike<number>
  /** A place with a ring round it, CSS pixels: an arrow from there begins at the ring, which would cover it else */
  ringed?: Point | null
  layout: Layout
  pixelRatio: number
}

/** An arrow of fewer CSS pixels is a dot that stands still. */
export const shortest = 1.5

/** The ring's radius with its line, em, and how near to its middle a dot is the one in it, CSS pixels. */
const [ringRadius, near] = [0.52, 0.5]

/** Where an arrow begins: at its dot, or on the ring round it. */
export function startOf(dot: Point, [ux, uy]: Point, ringed: Point | null, fontSize: number): Point {
  if (!ringed || Math.hypot(dot[0] - ringed[0], dot[1] - ringed[1]) > near) return dot
  return [dot[0] + ux * ringRadius * fontSize, dot[1] + uy * ringRadius * fontSize]
}

/** Where an arrow's stem ends and its head's three corners lie, the tip first; a head is no longer than its arrow. */
export function headOf([x, y]: Point, [dx, dy]: Point, size: number): { stem: Point; head: Point[] } {
  const length = Math.hypot(dx, dy)
  const [ux, uy] = [dx / length, dy / length]
  const head = Math.min(size, length)
  const [backX, backY] = [x + dx - ux * head, y + dy - uy * head]
  const half = head * 0.38
  return {
    stem: [backX, backY],
    head: [
      [x + dx, y + dy],
      [backX - uy * half, backY + ux * half],
      [backX + uy * half, backY - ux * half],
    ],
  }
}

/** A head and its stem are as long as this part of the type's size. */
export const headLength = 0.5

/** From every dot an arrow: the way it moves as a parameter does, or to its place in another picture. */
export function ArrowsCanvas({ kind, places, shifts, ringed = null, layout, pixelRatio }: ArrowsCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const themeKey = useThemeKey()
  const { width, height, corners, fontSize } = layout
  const [ringX, ringY] = ringed ?? []

  // biome-ignore lint/correctness/useExhaustiveDependencies: a theme is a new colour to read.
  useLayoutEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (!element || !context) return
    context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0)
    context.clearRect(0, 0, width, height)
    const ink = kind === 'derivative' ? 'var(--gradient)' : 'var(--soft)'
    const color = `rgb(${readColor(element.parentElement ?? document.body, ink).join()})`
    context.strokeStyle = color
    context.fillStyle = color
    context.lineWidth = Math.max(1, 0.085 * fontSize)
    const classes = corners.length
    const ring = ringX === undefined ? null : ([ringX, ringY!] as const)
    const lines = new Path2D()
    const heads = new Path2D()
    for (let i = 0; 2 * i < places.length; i++) {
      // A shift sums to 0, so that where the corners lie does not matter, only how they lie to each other.
      const [dx, dyOfClasses] = project(shifts, corners, i * classes)
      const dy = classes === 2 ? 0 : dyOfClasses
      const length = Math.hypot(dx, dy)
      if (length < shortest) continue
      const place = [places[2 * i]!, places[2 * i + 1]!] as const
      const start = startOf(place, [dx / length, dy / length], ring, fontSize)
      const { stem, head } = headOf(start, [dx, dy], headLength * fontSize)
      lines.moveTo(...start)
      lines.lineTo(...stem)
      heads.moveTo(...head[0]!)
      heads.lineTo(...head[1]!)
      heads.lineTo(...head[2]!)
      heads.closePath()
    }
    context.stroke(lines)
    context.fill(heads)
  }, [kind, places, shifts, ringX, ringY, corners, width, height, fontSize, pixelRatio, themeKey])

  return (
    <canvas
      ref={canvas}
      className={styles.canvas}
      data-symbol={kind === 'derivative' ? 'gradient' : undefined}
      width={Math.round(width * pixelRatio)}
      height={Math.round(height * pixelRatio)}
      style={{ left: 0, top: 0, width, height }}
    />
  )
}
