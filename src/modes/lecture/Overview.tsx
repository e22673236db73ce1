import { Suspense, useState } from 'react'
import { ErrorBoundaryWithRetry } from '../../controls/notices/ErrorBoundaryWithRetry'
import { useNumbers, useWords } from '../../language/language'
import { useChapter } from '../../lesson/catalogue'
import type { Screen } from '../../lesson/deck'
import { lectureSteps } from '../../lesson/lectureSteps'
import { stepKinds } from '../../lesson/stepKinds'
import { type Chapter as ChapterId, chapters } from '../../state/place'
import { useShown } from './lectureStore'
import { Overlay } from './Overlay'
import styles from './Overview.module.css'
import { sentenceOf } from './stepWords'
import { lectureWords } from './words'

interface Props {
  screens: readonly Screen[]
  onGo: (screen: Screen) => void
  onClose: () => void
}

/** All screens, a chapter a row: what each says, and a way there. */
export function Overview({ screens, onGo, onClose }: Props) {
  const { overview: words, close } = useWords(lectureWords)
  const [told, setTold] = useState('')
  const shown = chapters.filter((chapter) => screens.some((screen) => screen.chapter === chapter))
  return (
    <Overlay title={words.title} closeLabel={close} onClose={onClose}>
      <div className={styles.overview}>
        {shown.map((chapter) => (
          <ErrorBoundaryWithRetry key={chapter}>
            <Suspense fallback={<p>…</p>}>
              <Row {...{ chapter, screens, onGo }} onTell={setTold} />
            </Suspense>
          </ErrorBoundaryWithRetry>
        ))}
        <p className={styles.told} aria-hidden="true">
          {told}
        </p>
      </div>
    </Overlay>
  )
}

/** A row that arrives late takes the focus to where the lecture stands. */
const takeFocus = (tile: HTMLElement | null) => tile?.focus()

interface RowProps {
  chapter: ChapterId
  screens: readonly Screen[]
  onGo: (screen: Screen) => void
  onTell: (sentence: string) => void
}

function Row({ chapter, screens, onGo, onTell }: RowProps) {
  const kinds = useWords(stepKinds)
  const { count } = useNumbers()
  const loaded = useChapter(chapter)
  const told = useWords(loaded.words)
  const here = useShown((shown) => (shown.chapter === chapter ? shown.step : null))
  const steps = lectureSteps(chapter)
  return (
    <section className={styles.row}>
      <h2>
        {count(chapters.indexOf(chapter) + 1)} · {told.title}
      </h2>
      <ol className={styles.tiles}>
        {screens
          .filter((screen) => screen.chapter === chapter)
          .map((screen, index) => {
            const step = steps[screen.step - 1]!
            const sentence = `${kinds[step.kind]}: ${sentenceOf(loaded, told, step) ?? ''}`
            return (
              <li key={screen.step}>
                <button
                  type="button"
                  className={styles.tile}
                  data-kind={step.kind}
                  aria-current={here === screen.step ? 'step' : undefined}
                  aria-label={`${count(index + 1)}. ${sentence}`}
                  ref={here === screen.step ? takeFocus : undefined}
                  onFocus={() => onTell(sentence)}
                  onPointerEnter={() => onTell(sentence)}
                  onClick={() => onGo(screen)}
                >
                  {count(index + 1)}
                </button>
              </li>
            )
          })}
      </ol>
    </section>
  )
}
