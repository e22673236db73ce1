import { useFrame } from './Frame'
import styles from './frame.module.css'
import { figureFont, textWidth } from './text'

interface EdgeLabelProps {
  text: string
  /** Its middle, as far as the picture's edges let it stand there; CSS pixels */
  at: number
  y: number
  kind?: 'tick' | 'note' | 'value'
  symbol?: string | undefined
  /** Right end of what it must stay within; the picture's width by default */
  end?: number
}

/** A label in the middle over or under its place, pushed inside where the picture ends. */
export function EdgeLabel({ text, at, y, kind = 'value', symbol, end }: EdgeLabelProps) {
  const { em, width } = useFrame()
  const half = textWidth(text, figureFont(em, kind === 'value' ? 600 : 400)) / 2
  const inside = Math.max(half, Math.min(at, (end ?? width) - half))
  return (
    <text className={styles[kind]} data-symbol={symbol} x={inside} y={y} textAnchor="middle">
      {text}
    </text>
  )
}
