import { isValidElement, type ReactNode, type RefObject, Suspense, useEffect, useRef, useState } from 'react'
import { ErrorBoundaryWithRetry } from '../../controls/notices/ErrorBoundaryWithRetry'
import { useReaderNumbers } from '../../figures/readerNumbers'
import { useShownParameters } from '../../figures/shownParameters'
import { useNumbers, useWords } from '../../language/language'
import { useChapter } from '../../lesson/catalogue'
import type { Screen } from '../../lesson/deck'
import { lectureSteps } from '../../lesson/lectureSteps'
import { stepKinds } from '../../lesson/words'
import { type Chapter as ChapterId, chapters } from '../../state/place'
import { lectureWords } from '../words'
import { useShown } from './lectureStore'
import { Overlay } from './Overlay'
import styles from './Overview.module.css'
import { nameOf, questionOf, sentenceOf } from './stepWords'

interface Props {
  screens: readonly Screen[]
  onGo: (screen: Screen) => void
  onClose: () => void
}

/** All screens by their chapters, or those that a search finds: what each says, and a way there. */
export function Overview({ screens, onGo, onClose }: Props) {
  const { overview: words, close } = useWords(lectureWords)
  const { count } = useNumbers()
  const [sought, setSought] = useState('')
  const [found, setFound] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  useSearchKey(field)
  const recount = () => setFound(list.current!.querySelectorAll('li').length)
  const shown = chapters.filter((chapter) => screens.some((screen) => screen.chapter === chapter))
  return (
    <Overlay title={words.title} closeLabel={close} onClose={onClose}>
      <p className={styles.search}>
        <input
          ref={field}
          type="search"
          aria-label={words.search}
          placeholder={`${words.search} ( / )`}
          value={sought}
          onChange={({ currentTarget: { value } }) => setSought(value)}
        />
        <span role="status">{words.found(found, count(found))}</span>
      </p>
      <div ref={list} className={styles.overview}>
        {shown.map((chapter) => (
          <ErrorBoundaryWithRetry key={chapter}>
            <Suspense fallback={<p>…</p>}>
              <Row {...{ chapter, screens, sought, onGo }} onTold={recount} />
            </Suspense>
          </ErrorBoundaryWithRetry>
        ))}
      </div>
    </Overlay>
  )
}

/** A row that arrives late takes the focus to where the lecture stands. */
const takeFocus = (tile: HTMLElement | null) => {
  if (!tile || document.activeElement?.matches('input')) return
  tile.focus()
  tile.scrollIntoView({ block: 'center' })
}

/** The key that leads to a search on many pages. */
function useSearchKey(field: RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.target === field.current) return
      event.preventDefault()
      field.current?.focus()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [field])
}

/** As it is typed: without hyphens, τ by its name; that something is a trick names no screen. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[-–]|\btricks?\b|트릭|기법/g, ' ')
    .replaceAll('τ', 'tau')

/** Whether a text has every word that is sought, in any order. */
const isFound = (text: string, sought: string) =>
  plain(sought)
    .split(/\s+/)
    .every((word) => plain(text).includes(word))

/** The words of what is rendered; formulas are none. */
function textOf(node: ReactNode): string {
  if (Array.isArray(node)) return node.map(textOf).join('')
  if (isValidElement<{ children?: ReactNode }>(node)) return textOf(node.props.children)
  return typeof node === 'string' || typeof node === 'number' ? String(node) : ''
}

interface RowProps {
  chapter: ChapterId
  screens: readonly Screen[]
  sought: string
  onGo: (screen: Screen) => void
  /** The row stands, with what was found in it: chapters come one by one. */
  onTold: () => void
}

function Row({ chapter, screens, sought, onGo, onTold }: RowProps) {
  const kinds = useWords(stepKinds)
  const { count } = useNumbers()
  const loaded = useChapter(chapter)
  const told = useWords(loaded.words)
  const live = useReaderNumbers(useShownParameters(), null)
  const here = useShown((shown) => (shown.chapter === chapter ? shown.step : null))
  const steps = lectureSteps(chapter)
  useEffect(onTold)
  const tiles = screens
    .filter((screen) => screen.chapter === chapter)
    .map((screen, index) => {
      const step = steps[screen.step - 1]!
      const headline = sentenceOf(loaded, told, step) ?? questionOf(told, step)?.ask(live)
      // The chapter's id too, which is English in either language.
      const known = [told.title, chapter, kinds[step.kind], nameOf(told, step), textOf(headline)].join(' ')
      return { screen, kind: step.kind, number: index + 1, headline, known }
    })
    .filter(({ known }) => isFound(known, sought))
  if (tiles.length === 0) return null
  return (
    <section>
      <h2>
        {count(chapters.indexOf(chapter) + 1)} · {told.title}
      </h2>
      <ol className={styles.tiles}>
        {tiles.map(({ screen, kind, number, headline }) => (
          <li key={screen.step}>
            <button
              type="button"
              className={styles.tile}
              data-kind={kind}
              aria-current={here === screen.step ? 'step' : undefined}
              aria-label={
                typeof headline === 'string' ? `${count(number)}. ${kinds[kind]}: ${headline}` : undefined
              }
              ref={here === screen.step ? takeFocus : undefined}
              onClick={() => onGo(screen)}
            >
              <span className={styles.number}>{count(number)}</span>
              <span>
                <span className={styles.kind}>
                  {kinds[kind]}
                  {headline && ': '}
                </span>
                {headline}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
