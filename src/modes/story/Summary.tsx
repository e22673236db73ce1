import { type ReactNode, Suspense, useId, useState } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '../../controls/Button'
import { CopyButton } from '../../controls/CopyButton'
import { useLanguage, useWords } from '../../language/language'
import { wholeNames } from '../../language/typeset/wholeNames'
import { InAppNote, isInApp } from '../../share/InAppNote'
import { stateAddress } from '../../state/address'
import { chapters } from '../../state/place'
import { publicAddress } from '../../state/publicAddress'
import { useChosen } from '../../state/store'
import { storyWords } from '../words'
import { useProgress } from './progress'
import { chaptersOf, offerName, writeProgress } from './progressText'
import { countChecks, useChapterWords } from './questions'
import styles from './Summary.module.css'

/** What was read and what was answered right, to keep or to hand in: printed or copied, no account needed. */
export function Summary() {
  const { finished } = useProgress()
  if (finished.length === 0) return null
  return (
    <Suspense>
      <Lines />
    </Suspense>
  )
}

function Lines() {
  const { summary: words } = useWords(storyWords)
  const { finished, answers } = useProgress()
  const chapterWords = useChapterWords(chapters.filter((chapter) => finished.includes(chapter)))
  const total = countChecks(chapterWords, answers)
  const lines = [...chapterWords].map(([id, chapter]) => {
    const { right, checks } = countChecks(new Map([[id, chapter]]), answers)
    return { title: chapter.title, takeHome: chapter.takeHome, checks: words.checks(right, checks) }
  })
  const sum = `${words.chapters(lines.length)} ${words.checks(total.right, total.checks)}`
  return (
    <section className={styles.summary}>
      <h2>{words.title}</h2>
      <p>{words.explain}</p>
      <dl className={styles.lines}>
        {lines.map(({ title, takeHome, checks }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{wholeNames(takeHome)}</dd>
            <dd className={styles.checks}>{checks}</dd>
          </div>
        ))}
      </dl>
      <p>{sum}</p>
      <Printing>
        <CopyButton
          text={[...lines.map((line) => `${line.title}\n${line.takeHome}\n${line.checks}`), sum].join('\n\n')}
          words={words}
        />
      </Printing>
    </section>
  )
}

/** Name and date, which stand on paper alone, and what prints the summary without the chapter. */
function Printing({ children }: { children: ReactNode }) {
  const { summary: words } = useWords(storyWords)
  const lang = useLanguage()
  const [name, setName] = useState('')
  const [date, setDate] = useState(() => new Date())
  const field = useId()
  const print = () => {
    flushSync(() => setDate(new Date()))
    const { dataset } = document.documentElement
    dataset.print = 'summary'
    window.addEventListener('afterprint', () => delete dataset.print, { once: true })
    window.print()
  }
  return (
    <>
      <p className={styles.paper}>
        {words.namePrinted}: <span>{name}</span> {words.datePrinted}:{' '}
        {new Intl.DateTimeFormat(lang, { dateStyle: 'medium' }).format(date)}
        <br />
        {publicAddress().url}
      </p>
      <div className={styles.field}>
        <label htmlFor={field}>{words.name}</label>
        <input
          id={field}
          type="text"
          autoComplete="name"
          autoCorrect="off"
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <div className={styles.actions}>
        {children}
        <Button onClick={print}>{words.print}</Button>
        {isInApp() && <InAppWithProgress />}
      </div>
    </>
  )
}

/** Another browser knows nothing of what was read and answered in this one: the link takes it along. */
function InAppWithProgress() {
  return <InAppNote link={`${publicAddress().url}${useProgressAddress()}`} />
}

/** The address that opens this chapter and offers what is remembered of the reader. */
export function useProgressAddress(): string {
  const progress = useProgress()
  const text = writeProgress(progress, useChapterWords(chaptersOf(progress)))
  return useChosen((state) => stateAddress({ ...state, unknown: [...state.unknown, [offerName, text]] }))
}
