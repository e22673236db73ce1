import { useMemo } from 'react'
import type { DigitsMeasurement } from '../../engine/training/training'
import { useNumbers, useWords } from '../../language/language'
import { PixelGrid } from '../../plots/pixelGrid/PixelGrid'
import { trainingWords } from '../words'
import styles from './TrainingFigure.module.css'

const side = 8
const pixels = side ** 2
const codes = 100

/** How strongly a code is shown that no image needs. */
const faint = 0.3

/** What the codes mean: images and their reconstructions, all codes decoded, images drawn from the model. */
export function CodePictures({ last }: { last: DigitsMeasurement }) {
  const { digits: words } = useWords(trainingWords)
  const { count } = useNumbers()
  const { decoded, code, originals, samples, use } = last
  const shown = originals.length / pixels
  const { pairs, strength, used } = useMemo(() => {
    const inUse = new Set(code)
    const pairs = new Float32Array(2 * originals.length)
    pairs.set(originals)
    for (let image = 0; image < shown; image++)
      pairs.set(
        decoded.subarray(code[image]! * pixels, (code[image]! + 1) * pixels),
        originals.length + image * pixels,
      )
    const strength = Float32Array.from({ length: codes }, (_, c) => (inUse.has(c) ? 1 : faint))
    return { pairs, strength, used: inUse.size }
  }, [code, decoded, originals, shown])
  return (
    <div className={styles.pictures}>
      <section className={`${styles.panel} ${styles.wide} ${styles.left}`}>
        <h3>{words.reconstructions.title}</h3>
        <PixelGrid
          images={pairs}
          side={side}
          columns={shown}
          description={words.reconstructions.description}
        />
      </section>
      <section className={`${styles.panel} ${styles.square}`}>
        <h3>{words.codes.title}</h3>
        <PixelGrid
          images={decoded}
          side={side}
          columns={10}
          strength={strength}
          description={words.codes.description(count(used))}
        />
        <small>{words.codes.caption}</small>
      </section>
      <div className={styles.aside}>
        <section className={styles.panel}>
          <h3>{words.use.title}</h3>
          <ClassUse name={words.use.first} use={use.subarray(0, 10)} />
          <ClassUse name={words.use.second} use={use.subarray(10)} />
        </section>
        <section className={styles.panel}>
          <h3>{words.samples.title}</h3>
          <PixelGrid images={samples} side={side} columns={5} description={words.samples.description} />
          <small>{words.samples.caption}</small>
        </section>
      </div>
    </div>
  )
}

interface ClassUseProps {
  name: string
  /** Share of the data in each class */
  use: Float64Array
}

/** The share that fills a bar; an even use of ten classes is a third of it. */
const full = 0.3

/** How often each class of one latent is used, as bars on a common base. */
function ClassUse({ name, use }: ClassUseProps) {
  const { digits: words } = useWords(trainingWords)
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
        {Array.from(use.keys(), (k) => {
          const height = 100 * Math.min(1, use[k]! / full)
          return <rect key={k} x={k * width + 1} width={width - 2} y={100 - height} height={height} />
        })}
        <line x1={0} x2={100} y1={100} y2={100} />
      </svg>
      <p aria-hidden="true">{name}</p>
    </div>
  )
}
