import { useEffect, useRef } from 'react'
import { type Rgb, readColor, useThemeKey } from '../palette/palette'
import styles from './PixelGrid.module.css'

interface PixelGridProps {
  /** Images one after another, each `side`² values from 0 (paper) to 1 (ink), rows from the upper left */
  images: ArrayLike<number>
  side: number
  columns: number
  /** How strongly each image is shown, 0 … 1; all in full where absent */
  strength?: ArrayLike<number>
  /** What the picture shows, for those who do not see it */
  description: string
}

/** Pixels between images, in pixels of an image. */
const gap = 1

const mix = (from: Rgb, to: Rgb, share: number): Rgb => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
  from[2] + (to[2] - from[2]) * share,
]

/** Small grey images in a grid, pixel by pixel, in ink on paper. */
export function PixelGrid(props: PixelGridProps) {
  const { images, side, columns, strength, description } = props
  const canvas = useRef<HTMLCanvasElement>(null)
  const theme = useThemeKey()
  const count = images.length / side ** 2
  const rows = Math.ceil(count / columns)
  const width = columns * (side + gap) - gap
  const height = rows * (side + gap) - gap

  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has other colours to be read.
  useEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (!element?.parentElement || !context) return
    const paper = readColor(element.parentElement, 'var(--paper)')
    const blank = readColor(element.parentElement, 'var(--wash)')
    const ink = readColor(element.parentElement, 'var(--ink)')
    const picture = context.createImageData(width, height)
    for (let image = 0; image < count; image++)
      for (let pixel = 0; pixel < side ** 2; pixel++) {
        const x = (image % columns) * (side + gap) + (pixel % side)
        const y = Math.floor(image / columns) * (side + gap) + Math.floor(pixel / side)
        const full = mix(blank, ink, images[image * side ** 2 + pixel]!)
        const shown = strength ? mix(paper, full, strength[image]!) : full
        picture.data.set([...shown, 255], 4 * (y * width + x))
      }
    context.putImageData(picture, 0, 0)
  }, [images, strength, side, columns, count, width, height, theme])

  return (
    <div className={styles.grid}>
      <canvas
        ref={canvas}
        width={width}
        height={height}
        role="img"
        aria-label={description}
        style={{ aspectRatio: `${width} / ${height}` }}
      />
    </div>
  )
}
