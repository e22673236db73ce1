import { Suspense, use, useEffect, useRef, useState } from 'react'
import { Button } from '../../controls/Button'
import { DialogButton } from '../../controls/LazyDialog'
import { useMedia } from '../../controls/media'
import { ErrorBoundaryWithRetry } from '../../controls/notices/ErrorBoundaryWithRetry'
import { figures } from '../../figures/figures'
import { usePageTitle, useWords } from '../../language/language'
import { type Late, late } from '../../language/late'
import { latePart } from '../../language/latePart'
import { catalogue, useChapterText } from '../../lesson/catalogue'
import { stillOf } from '../../lesson/outline'
import { chapterTitles } from '../../lesson/words'
import { applyPreset, goTo } from '../../state/actions'
import { type Chapter as ChapterId, chapters, writePlace } from '../../state/place'
import { store, useChosen } from '../../state/store'
import { storyWords } from '../words'
import { ChapterPage } from './ChapterPage'
import { forgetProgress, isRemembered, readIn, useProgress } from './progress'
import styles from './Story.module.css'
import { Summary } from './Summary'

/** What a chapter is first seen with, its text and its first picture, once all of it has come or failed. */
const beginnings = Object.fromEntries(
  chapters.map((id) => {
    const { outline, text } = catalogue[id]
    const still = stillOf(outline)
    return [
      id,
      late(() => Promise.allSettled([text.load(), still && figures[still.figure].component.load()])),
    ]
  }),
) as Record<ChapterId, Late<unknown>>

/**
 * Resolves to the lesson once the present chapter's beginning has come or failed: React holds back what appears within
 * 300 ms after something else has, so that parts that came one after the other would each be shown that much later.
 */
export async function loadStory() {
  const { place } = store.getState()
  if (place.view === 'lesson' && place.chapter) await beginnings[place.chapter].load()
  return Story
}

/** The lesson: one chapter at a time, the contents beside it. */
function Story({ chapter: present }: { chapter: ChapterId }) {
  const words = useWords(storyWords)
  const titles = useWords(chapterTitles)
  // There the contents stand beside the chapter (Story.module.css).
  const wide = useMedia('(width >= 80rem)')
  const index = chapters.indexOf(present)
  const listed = useListedChapters()
  const before = listed.findLast((other) => chapters.indexOf(other) < index)
  const after = listed.find((other) => chapters.indexOf(other) > index)

  usePageTitle(titles[present])
  useEffect(() => {
    readIn(present)
  }, [present])

  return (
    <div className={styles.story}>
      <aside className={styles.aside}>
        {wide ? (
          <Guide present={present} />
        ) : (
          <details key={present}>
            <summary>{words.contents}</summary>
            <Guide present={present} />
          </details>
        )}
      </aside>
      <article key={present} className={styles.chapter} aria-labelledby="chapter-title">
        <header>
          <p className={styles.number}>{words.chapter(String(index + 1))}</p>
          <h1 id="chapter-title">{titles[present]}</h1>
        </header>
        <ErrorBoundaryWithRetry>
          <Suspense fallback={<div className={styles.waiting} />}>
            <Body id={present} />
          </Suspense>
        </ErrorBoundaryWithRetry>
        <nav className={styles.turn}>
          {before && (
            <Button onClick={() => turnTo(before)}>
              {words.previous}: {titles[before]}
            </Button>
          )}
          {after && (
            <Button onClick={() => turnTo(after)}>
              {words.next}: {titles[after]}
            </Button>
          )}
        </nav>
        {/* Below the way on: it comes when the chapter has been read to here, and would push that from under the pointer. */}
        <ErrorBoundaryWithRetry>
          <Summary />
        </ErrorBoundaryWithRetry>
      </article>
    </div>
  )
}

/** The contents, and what is remembered of the reader. */
function Guide({ present }: { present: ChapterId }) {
  const words = useWords(storyWords)
  const { finished } = useProgress()
  const [undo, setUndo] = useState<(() => void) | null>(null)
  const press = () => {
    undo?.()
    const next = undo ? null : forgetProgress()
    setUndo(() => next)
  }
  return (
    <>
      <Contents present={present} />
      <p className={styles.note}>
        {isRemembered() ? words.remembered : words.notRemembered}{' '}
        {/* One button for both, so that the focus stays on it; ahead of what goes with the progress. */}
        {(undo || finished.length > 0) && (
          <Button plain onClick={press}>
            {undo ? words.unforget : words.forget}
          </Button>
        )}{' '}
        {finished.length > 0 && (
          <span className={styles.carry}>
            {words.carry.keeps} <ProgressLinkButton />
          </span>
        )}
      </p>
    </>
  )
}

function Body({ id }: { id: ChapterId }) {
  // A part that failed to load shows its own message.
  use(beginnings[id].load())
  return <ChapterPage chapter={useChapterText(id)} />
}

const ProgressLink = latePart(() => import('./ProgressDialogs').then((part) => part.ProgressLink), storyWords)

/** Opens the link that takes the reader's progress to another device. */
function ProgressLinkButton() {
  const { carry: words } = useWords(storyWords)
  return (
    <DialogButton plain dialog={(onClose) => <ProgressLink onClose={onClose} />}>
      {words.open}
    </DialogButton>
  )
}

/** The chapters that the link names, or, where it names none, all. */
function useListedChapters(): readonly ChapterId[] {
  const steps = useChosen((state) => state.parameters.steps)
  return steps.length === 0 ? chapters : steps.map(({ chapter }) => chapter)
}

/** Opens a chapter at its top, and moves the focus there. */
function turnTo(chapter: ChapterId): void {
  goTo({ view: 'lesson', chapter })
  window.scrollTo({ top: 0 })
  document.getElementById('content')?.focus({ preventScroll: true })
}

/** The chapters, which of them are finished, and where the reader is. */
function Contents({ present }: { present: ChapterId }) {
  const words = useWords(storyWords)
  const titles = useWords(chapterTitles)
  const { finished } = useProgress()
  const listed = useListedChapters()
  const list = useRef<HTMLOListElement>(null)
  const showAll = () => {
    // The button goes; the focus stays in the list that it made longer.
    list.current?.querySelector('a')?.focus()
    applyPreset({ steps: [] })
  }
  return (
    <nav aria-label={words.contents} className={styles.contents}>
      <ol ref={list}>
        {listed.map((chapter) => (
          <li key={chapter}>
            <a
              href={`#${writePlace({ view: 'lesson', chapter })}`}
              aria-current={chapter === present ? 'page' : undefined}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return
                event.preventDefault()
                turnTo(chapter)
              }}
            >
              <span className={styles.contentsNumber}>
                {finished.includes(chapter) ? '✓' : chapters.indexOf(chapter) + 1}
              </span>
              <span>{titles[chapter]}</span>
              {finished.includes(chapter) && <span className="visually-hidden"> ({words.done})</span>}
            </a>
          </li>
        ))}
      </ol>
      {listed.length < chapters.length && (
        <Button plain onClick={showAll}>
          {words.allChapters}
        </Button>
      )}
    </nav>
  )
}
