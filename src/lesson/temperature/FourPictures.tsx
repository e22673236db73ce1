import { classColor } from '../../plots/palette/palette'
import { softmaxOf } from '../../transform/softmax'
import styles from './FourPictures.module.css'

/**
 * The four temperatures of figure 1 of Jang et al. 2017, as the pictures of the prediction: out of order. Their names
 * are the numbers of its choices, on stage as in the lesson.
 */
export const pictures = [
  { name: '1', temperature: 0.1 },
  { name: '2', temperature: 1 },
  { name: '3', temperature: 10 },
  { name: '4', temperature: 0.5 },
] as const

interface Props {
  /** The scores log π + γ of one draw. */
  scores: readonly number[]
  /** A picture in words: its name and its K shares. */
  alternative: (name: string, shares: readonly number[]) => string
}

const width = 120
const height = 80

/**
 * One draw at four temperatures as bars, the axis the same in each; which is which is for the reader to find out, and on
 * stage stands under each with the answer.
 */
export function FourPictures({ scores, alternative }: Props) {
  return (
    <div className={styles.pictures}>
      {pictures.map(({ name, temperature }) => {
        const shares = softmaxOf(scores, temperature)
        return (
          <figure key={name} className={styles.picture}>
            <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alternative(name, [...shares])}>
              {[...shares.entries()].map(([k, share]) => (
                <rect
                  key={k}
                  x={((k + 0.15) * width) / shares.length}
                  width={(0.7 * width) / shares.length}
                  y={height * (1 - share)}
                  height={height * share}
                  fill={classColor(k)}
                />
              ))}
              <line x1="0" x2={width} y1={height} y2={height} stroke="var(--faint)" />
            </svg>
            <figcaption>
              {name}
              <span className={styles.answer}> · τ = {temperature}</span>
            </figcaption>
          </figure>
        )
      })}
    </div>
  )
}
