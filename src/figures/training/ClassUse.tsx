import { useNumbers } from '../../language/language'
import styles from './ClassUse.module.css'
import { useTrainingWords } from './useTrainingText'

interface Props {
  name: string
  /** Share of the data in each class */
  use: Float64Array
}

/** The share that fills a bar; an even use of ten classes is a third of it. */
const full = 0.3

/** How often each class of one latent is used, as bars on a common base. */
export function ClassUse({ name, use }: Props) {
  const { digits: words } = useTrainingWords()
  const { percent } = useNumbers()
  const shares = Array.from(use, (share) => percent(share, 0)).join(', ')
  const width = 100 / use.length
  return (
    <div className={styles.use}>
      <svg
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        role="img"
        aria-label={`${name}. ${words.use.description(shares)}`}
      >
        {Array.from(use, (share, k) => {
          const height = 100 * Math.min(1, share / full)
          return (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a class is its index
              key={k}
              x={k * width + 1}
              width={width - 2}
              y={100 - height}
              height={height}
            />
          )
        })}
        <line x1={0} x2={100} y1={100} y2={100} />
      </svg>
      <p aria-hidden="true">{name}</p>
    </div>
  )
}
