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

/** A path to which class symbols are added round (x, y) instead of (0, 0); adding each by a matrix takes longer. */
class PathElsewhere {
  readonly path = new Path2D()
  x = 0
  y = 0
  moveTo(x: number, y: number) {
    this.path.moveTo(this.x + x, this.y + y)
  }
  lineTo(x: number, y: number) {
    this.path.lineTo(this.x + x, this.y + y)
  }
  rect(x: number, y: number, width: number, height: number) {
    this.path.rect(this.x + x, this.y + y, width, height)
  }
  arc(x: number, y: number, radius: number, from: number, to: number, back?: boolean) {
    this.path.arc(this.x + x, this.y + y, radius, from, to, back)
  }
  closePath() {
    this.path.closePath()
  }
}

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
      const mark = new PathElsewhere()
      const symbol = classSymbol(k)
      for (let i = 0; i < winners.length; i++) {
        if (winners[i] !== k) continue
        mark.x = places[2 * i]!
        mark.y = places[2 * i + 1]!
        symbol.draw(mark as unknown as Path2D, area)
      }
      context.fillStyle = colors.current.classes[k]!
      context.stroke(mark.path)
      context.fill(mark.path)
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
