import { Suspense, use, useEffect } from 'react'
import { loadChapter } from '../../lesson/chapters'
import { useWords } from '../../lesson/language'
import { titles as titlesEn } from '../../lesson/titles.en'
import { titles as titlesKo } from '../../lesson/titles.ko'
import type { Place } from '../../state/place'
import { useChosen } from '../../state/useChosen'
import { perform } from './command'
import styles from './Lecture.module.css'
import { useShown } from './lectureStore'
import { Slide } from './Slide'
import { useFollowPlace } from './useFollowPlace'
import { useKeys } from './useKeys'
import { useSwipe } from './useSwipe'
import { useWakeLock } from './useWakeLock'
import { words as en } from './words.en'
import { words as ko } from './words.ko'

/** The stage: one idea a screen, for the back row. */
export function Lecture({ place }: { place: Extract<Place, { view: 'lecture' }> }) {
  const words = useWords({ en, ko })
  const size = useShown((shown) => shown.size)
  const titles = useWords({ en: titlesEn, ko: titlesKo })
  useFollowPlace(place)
  useWakeLock()
  useKeys(perform, () => false)
  const swipe = useSwipe((move) => perform({ kind: 'move', move }))

  useEffect(() => {
    document.title = `${titles[place.chapter]} · ${words.title} · Gumbel-Softmax Lab`
  }, [titles, words, place.chapter])

  return (
    <div className={styles.stage} data-stage data-size={size} {...swipe}>
      <Suspense fallback={<p className={styles.waiting}>{words.fallback}</p>}>
        <Present />
      </Suspense>
    </div>
  )
}

function Present() {
  const words = useWords({ en, ko })
  const chapter = useShown((shown) => shown.chapter)
  const loading = loadChapter(chapter)
  if (!loading) return <p className={styles.waiting}>{words.coming}</p>
  return <Loaded loading={loading} />
}

function Loaded({ loading }: { loading: NonNullable<ReturnType<typeof loadChapter>> }) {
  const at = useShown((shown) => shown)
  const parameters = useChosen((state) => state.parameters)
  const chapter = use(loading)
  if (chapter.id !== at.chapter) return null
  return <Slide chapter={chapter} at={at} parameters={parameters} scope="stage" />
}
