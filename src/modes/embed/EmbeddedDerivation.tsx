import { use } from 'react'
import { useWords } from '../../language/language'
import type { Chapter } from '../../lesson/chapter'
import { loadChapter } from '../../lesson/chapters'
import type { Chapter as ChapterId } from '../../state/place'
import { useChosen } from '../../state/useChosen'
import { Derivation } from '../story/Derivation'
import styles from './Embed.module.css'
import { useCountedLive } from './useCountedLive'

/** A chapter's derivation, with the reader's numbers. */
export function EmbeddedDerivation({ chapter }: { chapter: ChapterId }) {
  const loading = loadChapter(chapter)
  return loading && <Loaded loading={loading} />
}

function Loaded({ loading }: { loading: Promise<Chapter> }) {
  const chapter = use(loading)
  const { derivation } = useWords(chapter.words)
  const parameters = useChosen((state) => state.parameters)
  const live = useCountedLive(parameters)
  return (
    <section className={styles.derivation}>
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
