import { memo } from 'react'
import { textWidth } from '../frame/text'
import { type Corner, type CornerLabel, type Layout, labelFont, lineHeight, ringOf } from './layout'
import styles from './Simplex.module.css'

/** The winners: a ring at each corner whose area is the class's share of the draws, over the band that chance allows. */
export const Rings = memo(({ corners, layout }: { corners: readonly Corner[]; layout: Layout }) =>
  [...corners.entries()].map(([k, corner]) => {
    const { x, y, radius } = layout.rings[k]!
    const { expected } = corner
    const [low, high] = expected
      ? [ringOf(expected.low, layout.ringRadius), ringOf(expected.high, layout.ringRadius)]
      : [0, 0]
    return (
      <g key={k} data-symbol="winner" data-class={k + 1}>
        {expected && high > 0 && (
          <>
            <circle
              className={styles.band}
              cx={x}
              cy={y}
              r={(low + high) / 2}
              strokeWidth={Math.max(high - low, 5)}
            />
            <circle
              className={styles.expected}
              cx={x}
              cy={y}
              r={ringOf(expected.probability, layout.ringRadius)}
            />
          </>
        )}
        <circle className={styles.ring} cx={x} cy={y} r={radius} />
      </g>
    )
  }),
)

function Label({ label, index, fontSize }: { label: CornerLabel; index: number; fontSize: number }) {
  const bold = labelFont(fontSize, true)
  const gap = 0.4 * fontSize
  const line = lineHeight * fontSize
  const nameWidth = textWidth(label.name, bold)
  const shareWidth = label.share ? textWidth(label.share, bold) : 0
  const middle = label.x + label.width / 2
  const start = middle - (nameWidth + gap + shareWidth) / 2
  const y = label.y + line / 2
  const beside = label.share !== null && !label.stacked
  return (
    <g data-class={index + 1}>
      <text
        className={styles.name}
        data-symbol="winner"
        x={beside ? start : middle}
        y={y}
        textAnchor={beside ? 'start' : 'middle'}
      >
        {label.name}
      </text>
      {label.share && (
        <text
          className={styles.name}
          data-symbol="winner"
          x={beside ? start + nameWidth + gap : middle}
          y={beside ? y : y + line}
          textAnchor={beside ? 'start' : 'middle'}
        >
          {label.share}
        </text>
      )}
      {label.expected && (
        <text className={styles.detail} data-symbol="pi" x={middle} y={y + line} textAnchor="middle">
          {label.expected}
        </text>
      )}
    </g>
  )
}

/** Names, shares and expectations beside the corners. */
export const CornerLabels = memo(({ layout }: { layout: Layout }) =>
  [...layout.labels.entries()].map(
    ([k, label]) => label && <Label key={k} label={label} index={k} fontSize={layout.fontSize} />,
  ),
)
