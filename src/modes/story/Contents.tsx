import { useRef } from 'react'
import { Button } from '../../controls/Button'
import { useWords } from '../../language/language'
import { chapterTitles } from '../../lesson/words'
import { applyPreset, goTo } from '../../state/actions'
import { type Chapter, chapters, writePlace } from '../../state/place'
import { useChosen } from '../../state/store'
import { storyWords } from '../words'
import { useProgress } from './progress'
import styles from './Story.module.css'

/** The chapters that the link names, or, where it names none, all. */
export function useListedChapters(): readonly Chapter[] {
  const steps = useChosen((state) => state.parameters.steps)
  return steps.length === 0 ? chapters : steps.map(({ chapter }) => chapter)
}

/** Opens a chapter at its top, and moves the focus there. */
export function turnTo(chapter: Chapter): void {
  goTo({ view: 'lesson', chapter })
  window.scrollTo({ top: 0 })
  document.getElementById('content')?.focus({ preventScroll: true })
}

/** The chapters, which of them are finished, and where the reader is. */
export function Contents({ present }: { present: Chapter }) {
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
