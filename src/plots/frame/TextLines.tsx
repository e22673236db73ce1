import { useRef } from 'react'
import styles from './frame.module.css'
import { figureFont, wrapText } from './text'
import { useSize } from './useSize'

/** From line to line, em. */
const lineHeight = 1.3

interface TextLinesProps {
  children: string
  weight?: 400 | 600
}

/** Words beside a plot that belong to its picture, such as its heading: drawn as it is, in lines as wide as their place. */
export function TextLines({ children, weight = 600 }: TextLinesProps) {
  const box = useRef<HTMLSpanElement>(null)
  const { width, em } = useSize(box)
  const lines = width > 0 ? wrapText(children, width, figureFont(em, weight)) : [children]
  return (
    <span ref={box} className={styles.words} data-lines={lines.length}>
      <svg height={`${lineHeight * lines.length}em`} role="img" aria-label={children}>
        <text fontWeight={weight}>
          {lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place alone
            <tspan key={at} x={0} y={(at + 0.5) * lineHeight * em}>
              {line}
            </tspan>
          ))}
        </text>
      </svg>
    </span>
  )
}
