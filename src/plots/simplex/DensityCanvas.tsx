import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import type { Box } from '../frame/placeLabels'
import { classColor, readColor, useThemeKey } from '../palette/palette'
import { cellMap, evenCells } from './cells'
import { cellColors, paintCells, shadeCells } from './density'
import type { Point } from './geometry'
import styles from './Simplex.module.css'
import { smoothCounts } from './smoothCounts'

/** Pixels painted at most: cells are far coarser, and a frame must stay within 3 ms. */
const mostPixels = 1.3e6

/** ms from one painting to the next of a density that moves at the window's edge */
const pace = 100

/** Changes farther apart than this, ms, are single ones. */
const together = 250

/** Of less than this share of a density its marks tell how it moves. */
const glimpse = 0.25

/** Whether little of an element is in view, which is asked in a frame and renders nothing. */
function useGlimpsed(element: RefObject<Element | null>): RefObject<boolean> {
  const glimpsed = useRef(false)
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        glimpsed.current = entries.at(-1)!.intersectionRatio < glimpse
      },
      { threshold: glimpse },
    )
    observer.observe(element.current!)
    return () => observer.disconnect()
  }, [element])
  return glimpsed
}

/**
 * Paints before the frame; where little is seen of what moves, after it and not in each: of a picture the density takes
 * the longest, and what it says in words and marks stays with the others.
 *
 * @param surface what is painted on: a new one is empty
 */
function usePainting(element: RefObject<Element | null>, surface: unknown, paint: () => void): void {
  const glimpsed = useGlimpsed(element)
  const painted = useRef<unknown>(null)
  const changedAt = useRef(-Infinity)
  const paintedAt = useRef(-Infinity)
  useLayoutEffect(() => {
    const now = performance.now()
    const isSingle = now - changedAt.current > together
    changedAt.current = now
    const paintNow = () => {
      paintedAt.current = performance.now()
      painted.current = surface
      paint()
    }
    if (isSingle || !glimpsed.current || painted.current !== surface) return paintNow()
    const timer = setTimeout(paintNow, Math.max(0, paintedAt.current + pace - now))
    return () => clearTimeout(timer)
  }, [glimpsed, surface, paint])
}

interface DensityCanvasProps {
  /** Corners in the unit square; K = 2, 3 or more decides how cells lie. */
  corners: readonly Point[]
  /** Counts of the cells: 256 for K = 2, 65,536 else. */
  cells: ArrayLike<number>
  draws: number
  plot: Box
  pixelRatio: number
}

/** The density of the draws as an image: the class colours mixed by place, deeper where more draws fell. */
export function DensityCanvas({ corners, cells, draws, plot, pixelRatio }: DensityCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const themeKey = useThemeKey()
  const classes = corners.length
  const ratio = Math.min(pixelRatio, Math.sqrt(mostPixels / (plot.width * plot.height)))
  const width = Math.max(1, Math.round(plot.width * ratio))
  const height = Math.max(1, Math.round(plot.height * ratio))
  const map = useMemo(() => cellMap(classes, width, height), [classes, width, height])
  const image = useMemo(() => new ImageData(width, height), [width, height])
  const words = useMemo(() => new Uint32Array(65536), [])
  const colors = useRef<{ themeKey: string; corners: readonly Point[]; words: Uint32Array } | null>(null)

  const paint = useCallback(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (!element || !context) return
    if (colors.current?.themeKey !== themeKey || colors.current.corners !== corners) {
      const host = element.parentElement ?? document.body
      const rgb = corners.map((_, k) => readColor(host, classColor(k)))
      colors.current = { themeKey, corners, words: cellColors(rgb, corners) }
    }
    const smooth = smoothCounts(cells, draws, classes)
    shadeCells(smooth, draws / evenCells(corners), colors.current.words, words)
    paintCells(map, words, new Uint32Array(image.data.buffer))
    context.putImageData(image, 0, 0)
  }, [cells, draws, corners, classes, map, image, words, themeKey])
  usePainting(canvas, image, paint)

  return (
    <canvas
      ref={canvas}
      className={styles.canvas}
      data-symbol="relaxed"
      width={width}
      height={height}
      style={{ left: plot.x, top: plot.y, width: plot.width, height: plot.height }}
    />
  )
}
