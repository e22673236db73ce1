import { type RefObject, useEffect, useRef } from 'react'
import { Figure } from '../../figures/FigureFrame'
import { useLive } from '../../figures/useLive'
import { useRelaxationOf } from '../../figures/useRelaxationOf'
import { useWords } from '../../language/language'
import type { Chapter } from '../../lesson/chapter'
import { ReferenceList } from '../../lesson/reference/ReferenceList'
import { SavePictureButton } from '../../share/export/picture/open/SavePictureButton'
import type { Figure as FigureId } from '../../state/place'
import { useChosen } from '../../state/useChosen'
import styles from './ChapterPage.module.css'
import { Choices } from './Choices'
import { Derivation } from './Derivation'
import { Prediction } from './Prediction'
import { Preset } from './Preset'
import { answerId, finish } from './progress'
import { words as en } from './words.en'
import { words as ko } from './words.ko'

const counted = { axis: 'share', pair: null, projection: null } as const

/** Predict, find out, derive, take home, check: a chapter from its first line to its last. */
export function ChapterPage({ chapter }: { chapter: Chapter }) {
  const words = useWords({ en, ko })
  const told = useWords(chapter.words)
  const parameters = useChosen((state) => state.parameters)
  const standing = useRelaxationOf('story', parameters, counted)
  const tally =
    standing.answer?.measurement.winners.length === parameters.pi.length ? standing.answer.measurement : null
  const live = useLive(parameters, tally)
  const end = useRef<HTMLDivElement>(null)
  useFinish(chapter.id, end)

  return (
    <div className={styles.page}>
      <p className={styles.minutes}>{words.minutes(chapter.minutes)}</p>
      <section className={styles.prose}>{told.opening(live)}</section>
      <Prediction place={`${chapter.id}/prediction`} words={told} live={live} />
      {chapter.explorations.map(({ id, figure, prescribed, begins }) => {
        const exploration = told.explorations[id]!
        return (
          <section key={id} className={styles.exploration}>
            <h2>{exploration.title}</h2>
            <div className={styles.prose}>{exploration.prose(live)}</div>
            {prescribed && (
              <Preset values={{ ...chapter.prescribed, ...prescribed }} parameters={parameters} />
            )}
            <Figure
              figure={figure as FigureId}
              parameters={parameters}
              live={live}
              channel={`${chapter.id}/${id}`}
              exploration={id}
              begins={begins}
              foot={(element) => <SavePictureButton figure={figure} exploration={id} element={element} />}
            />
            <div className={styles.caption}>{exploration.caption(live)}</div>
          </section>
        )
      })}
      <section className={styles.derivation}>
        <h2>{told.derivation.title}</h2>
        <div className={styles.prose}>{told.derivation.opening(live)}</div>
        <Derivation
          title={told.derivation.title}
          lines={chapter.derivation}
          reasons={told.derivation.reasons}
          parts={told.derivation.parts}
          live={live}
        />
      </section>
      <section className={styles.takeHome}>
        <h2>{words.takeHome}</h2>
        <p>{told.takeHome}</p>
      </section>
      <section className={styles.checks}>
        <h2>{words.check.title}</h2>
        {told.checks.map((check, index) => (
          // Checks never change their order: answers are remembered by it.
          <Choices
            // biome-ignore lint/suspicious/noArrayIndexKey: their order is their identity
            key={index}
            id={answerId(`${chapter.id}/check/${index}`, check)}
            question={check}
            live={live}
            verdicts={words.check}
          />
        ))}
      </section>
      {told.closing?.map(({ title, prose }) => (
        <section key={title} className={styles.closing}>
          <h2>{title}</h2>
          <div className={styles.prose}>{prose(live)}</div>
        </section>
      ))}
      <div ref={end} />
      <section className={styles.references}>
        <h2>{words.references}</h2>
        <ReferenceList keys={told.references} />
      </section>
    </div>
  )
}

/** A chapter counts as finished once its end has been in view. */
function useFinish(chapter: string, end: RefObject<Element | null>) {
  useEffect(() => {
    const element = end.current
    if (!element) return
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) finish(chapter)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [chapter, end])
}
