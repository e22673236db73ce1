import { useShownParameters } from '../../figures/shownParameters'
import { useCountedNumbers } from '../../figures/useCountedNumbers'
import { useWords } from '../../language/language'
import { useChapter } from '../../lesson/catalogue'
import type { Chapter as ChapterId } from '../../state/place'
import { Derivation } from '../story/Derivation'
import styles from './Embed.module.css'

/** A chapter's derivation, with the reader's numbers. */
export function EmbeddedDerivation({ chapter: id, stage }: { chapter: ChapterId; stage: boolean }) {
  const chapter = useChapter(id)
  const { derivation } = useWords(chapter.words)
  const live = useCountedNumbers('embed', useShownParameters())
  return (
    <section className={styles.derivation} data-stage={stage ? '' : undefined}>
      <h1>{derivation.title}</h1>
      <div className={styles.prose}>{derivation.opening(live)}</div>
      <Derivation
        title={derivation.title}
        lines={chapter.derivation}
        reasons={derivation.reasons}
        parts={derivation.parts}
        live={live}
      />
    </section>
  )
}
