import { useMemo } from 'react'
import type { DigitsMeasurement } from '../../engine/training/training'
import { useNumbers } from '../../language/language'
import { PixelGrid } from '../../plots/pixelGrid/PixelGrid'
import { ClassUse } from './ClassUse'
import { codesInUse } from './codesInUse'
import styles from './TrainingFigure.module.css'
import { useTrainingWords } from './useTrainingText'

const side = 8
const pixels = side ** 2
const codes = 100

/** How strongly a code is shown that no image needs. */
const faint = 0.3

/** What the codes mean: images and their reconstructions, all codes decoded, images drawn from the model. */
export function CodePictures({ last }: { last: DigitsMeasurement }) {
  const { digits: words } = useTrainingWords()
  const { count } = useNumbers()
  const { decoded, code, originals, samples, use } = last
  const shown = originals.length / pixels
  const { pairs, strength, used } = useMemo(() => {
    const inUse = codesInUse(code)
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
          label={words.reconstructions.title}
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
          label={words.codes.title}
          description={words.codes.description(count(used))}
        />
        <small>{words.codes.caption}</small>
      </section>
      <div className={`${styles.training} ${styles.aside}`}>
        <section className={styles.panel}>
          <h3>{words.use.title}</h3>
          <ClassUse name={words.use.first} use={use.subarray(0, 10)} />
          <ClassUse name={words.use.second} use={use.subarray(10)} />
        </section>
        <section className={styles.panel}>
          <h3>{words.samples.title}</h3>
          <PixelGrid
            images={samples}
            side={side}
            columns={5}
            label={words.samples.title}
            description={words.samples.description}
          />
          <small>{words.samples.caption}</small>
        </section>
      </div>
    </div>
  )
}
