import { useLayoutEffect, useRef } from 'react'
import { classColor, classSymbol, readColor, useThemeKey } from '../palette/palette'
import type { Layout } from './layout'
import styles from './Simplex.module.css'

/** Single draws as places in the picture. */
export interface PlacedDots {
  /** x and y of draw i at 2i and 2i + 1, CSS pixels */
  places: Float32Array
  /** The class, from 0, that won each draw */
  winners: ArrayLike<number>
}

interface DotsCanvasProps extends PlacedDots {
  layout: Layout
  pixelRatio: number
}

/** Area of a dot, em²; smaller in a small picture */
const dotArea = 0.092

const rgb = (color: readonly [number, number, number]) => `rgb(${color.join()})`

/** A few hundred draws, each in its winner's colour and shape with a thin rim of paper. */
export function DotsCanvas({ places, winners, layout, pixelRatio }: DotsCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const themeKey = useThemeKey()
  const { width, height } = layout
  const classes = layout.corners.length
  const area = dotArea * (layout.plot.width < 320 ? 2 / 3 : 1) * layout.fontSize ** 2
  const colors = useRef<{ key: string; classes: string[]; paper: string } | null>(null)

  useLayoutEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (!element || !context) return
    const key = `${themeKey} ${classes}`
    if (colors.current?.key !== key) {
      const host = element.parentElement ?? document.body
      colors.current = {
        key,
        classes: Array.from({ length: classes }, (_, k) => rgb(readColor(host, classColor(k)))),
        paper: rgb(readColor(host, 'var(--paper)')),
      }
    }
    context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0)
    context.clearRect(0, 0, width, height)
    context.strokeStyle = colors.current.paper
    context.lineWidth = 1.5
    for (let k = 0; k < classes; k++) {
      const mark = new Path2D()
      const symbol = classSymbol(k)
      const shape = new Path2D()
      symbol.draw(shape, area)
      for (let i = 0; i < winners.length; i++) {
        if (winners[i] !== k) continue
        mark.addPath(shape, { e: places[2 * i]!, f: places[2 * i + 1]! })
      }
      context.fillStyle = colors.current.classes[k]!
      context.stroke(mark)
      context.fill(mark)
    }
  }, [places, winners, classes, width, height, pixelRatio, area, themeKey])

  return (
    <canvas
      ref={canvas}
      className={styles.canvas}
      data-symbol="relaxed"
      width={Math.round(width * pixelRatio)}
      height={Math.round(height * pixelRatio)}
      style={{ left: 0, top: 0, width, height }}
    />
  )
}
