import { type ReactNode, type RefObject, Suspense, use, useEffect, useRef, useState } from 'react'
import { Dialog } from '../../controls/Dialog'
import { ErrorBoundaryWithRetry } from '../../controls/notices/ErrorBoundaryWithRetry'
import { type ReaderNumbers, useReaderNumbers } from '../../figures/readerNumbers'
import { useShownParameters } from '../../figures/shownParameters'
import { useNumbers, useWords } from '../../language/language'
import { catalogue, useChapter } from '../../lesson/catalogue'
import type { Chapter, ChapterWords } from '../../lesson/chapter'
import { type Screen, useDeck } from '../../lesson/deck'
import { type LectureStep, lectureSteps } from '../../lesson/lectureSteps'
import { stepKinds } from '../../lesson/words'
import { type Chapter as ChapterId, chapters } from '../../state/place'
import { useChapterWords } from '../story/questions'
import { lectureWords } from '../words'
import { useShown } from './lectureStore'
import styles from './Overview.module.css'
import { search } from './search'
import { headlineOf, notesOf, textOf } from './stepWords'

interface Props {
  onGo: (screen: Screen) => void
  onClose: () => void
}

/** All screens by their chapters, or those that a search finds: what each says, and a way there. */
export function Overview({ onGo, onClose }: Props) {
  const { overview: words } = useWords(lectureWords)
  const { count } = useNumbers()
  const screens = useDeck()
  const [sought, setSought] = useState('')
  const [found, setFound] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  useSearchKey(field)
  const isSearch = sought.trim() !== ''
  const counted = isSearch ? found : screens.length
  const shown = chapters.filter((chapter) => screens.some((screen) => screen.chapter === chapter))
  return (
    <Dialog sheet title={words.title} onClose={onClose}>
      <form
        className={styles.search}
        onSubmit={(event) => {
          event.preventDefault()
          // The first that was found.
          if (isSearch) list.current?.querySelector('button')?.click()
        }}
      >
        <input
          ref={field}
          type="search"
          autoCapitalize="off"
          autoCorrect="off"
          aria-label={words.search}
          placeholder={words.search}
          value={sought}
          onChange={({ currentTarget: { value } }) => setSought(value)}
        />
        <span role="status">{words.found(counted, count(counted))}</span>
      </form>
      <div ref={list} className={styles.overview}>
        {isSearch ? (
          <ErrorBoundaryWithRetry>
            <Suspense fallback={<p>…</p>}>
              <Found {...{ screens, sought, onGo }} onFound={setFound} />
            </Suspense>
          </ErrorBoundaryWithRetry>
        ) : (
          shown.map((chapter) => (
            <ErrorBoundaryWithRetry key={chapter}>
              <Suspense fallback={<p>…</p>}>
                <Row {...{ chapter, screens, onGo }} />
              </Suspense>
            </ErrorBoundaryWithRetry>
          ))
        )}
      </div>
    </Dialog>
  )
}

/** A row that arrives late takes the focus to where the lecture stands. */
const takeFocus = (tile: HTMLElement | null) => {
  if (!tile || document.activeElement?.matches('input')) return
  tile.focus()
  tile.scrollIntoView({ block: 'center' })
}

/** Whatever is typed is sought; the key that leads to a search on many pages leads to this one. */
function useSearchKey(field: RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey } = event
      const isLetter = key.length === 1 || key === 'Process'
      if (!isLetter || key === ' ' || ctrlKey || metaKey || altKey || target === field.current) return
      if (key === '/') event.preventDefault()
      field.current?.focus()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [field])
}

/** A screen as it stands in the overview. */
interface Tile {
  screen: Screen
  step: LectureStep
  /** In its chapter, of those that are shown, from 1 */
  number: number
  headline: ReactNode
}

const tilesOf = (
  chapter: Chapter,
  chapterWords: ChapterWords,
  screens: readonly Screen[],
  live: ReaderNumbers,
) =>
  screens
    .filter((screen) => screen.chapter === chapter.id)
    .map((screen, index): Tile => {
      const step = lectureSteps(chapter.id)[screen.step - 1]!
      return { screen, step, number: index + 1, headline: headlineOf(chapter, chapterWords, step, live) }
    })

interface FoundProps {
  screens: readonly Screen[]
  sought: string
  onGo: (screen: Screen) => void
  onFound: (count: number) => void
}

/** What a search finds in all chapters, the nearest first. */
function Found({ screens, sought, onGo, onFound }: FoundProps) {
  const kinds = useWords(stepKinds)
  const live = useReaderNumbers(useShownParameters(), null)
  const chapterWords = useChapterWords([...new Set(screens.map(({ chapter }) => chapter))])
  const searched = [...chapterWords].flatMap(([id, words]) => {
    const chapter = use(catalogue[id].part.load())
    return tilesOf(chapter, words, screens, live).map((tile) => {
      const { step } = tile
      const name = step.kind === 'exploration' ? step.exploration : ''
      const exploration = words.explorations[name]
      const figure = chapter.explorations.find((known) => known.id === name)?.figure
      const said = (...parts: readonly (string | null | undefined)[]) => parts.join(' ')
      return {
        tile,
        said: {
          headline: said(textOf(tile.headline), exploration?.title),
          // The chapter's id too, which is English in either language.
          place: said(words.title, chapter.id, kinds[step.kind], figure),
          words: said(
            step.kind === 'title' ? words.summary : notesOf(words, step),
            textOf(exploration?.prose(live)),
          ),
        },
      }
    })
  })
  const found = search(searched, sought)
  useEffect(() => onFound(found.length))
  return <Tiles tiles={found.map(({ tile }) => tile)} withChapters onGo={onGo} />
}

interface RowProps {
  chapter: ChapterId
  screens: readonly Screen[]
  onGo: (screen: Screen) => void
}

function Row({ chapter, screens, onGo }: RowProps) {
  const { count } = useNumbers()
  const loaded = useChapter(chapter)
  const chapterWords = useWords(loaded.words)
  const live = useReaderNumbers(useShownParameters(), null)
  return (
    <section>
      <h2>
        {count(chapters.indexOf(chapter) + 1)} · {chapterWords.title}
      </h2>
      <Tiles tiles={tilesOf(loaded, chapterWords, screens, live)} onGo={onGo} />
    </section>
  )
}

interface TilesProps {
  tiles: readonly Tile[]
  /** Whether each says the number of its chapter too */
  withChapters?: boolean
  onGo: (screen: Screen) => void
}

function Tiles({ tiles, withChapters = false, onGo }: TilesProps) {
  const kinds = useWords(stepKinds)
  const { count } = useNumbers()
  const here = useShown(({ chapter, step }) => `${chapter}/${step}`)
  return (
    <ol className={styles.tiles} data-all={withChapters}>
      {tiles.map(({ screen, step: { kind }, number, headline }) => {
        const isHere = here === `${screen.chapter}/${screen.step}`
        const chapter = withChapters ? `${count(chapters.indexOf(screen.chapter) + 1)}·` : ''
        return (
          <li key={`${screen.chapter}/${screen.step}`}>
            <button
              type="button"
              className={styles.tile}
              data-kind={kind}
              aria-current={isHere ? 'step' : undefined}
              aria-label={
                typeof headline === 'string'
                  ? `${chapter}${count(number)}. ${kinds[kind]}: ${headline}`
                  : undefined
              }
              ref={isHere ? takeFocus : undefined}
              onClick={() => onGo(screen)}
            >
              <span className={styles.number}>
                {chapter}
                {count(number)}
              </span>
              <span>
                <span className={styles.kind}>
                  {kinds[kind]}
                  {headline && ': '}
                </span>
                {headline}
              </span>
            </button>
          </li>
        )
      })}
    </ol>
  )
}
