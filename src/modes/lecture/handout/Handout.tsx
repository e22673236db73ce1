import { type RefObject, Suspense, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Button } from '../../../controls/Button'
import { EngineFailure } from '../../../controls/notices/Notices'
import { SegmentedControl } from '../../../controls/SegmentedControl'
import { engineStore, failureReason, useEngineFailure } from '../../../engine/engineState'
import { whenPainted } from '../../../engine/whenPainted'
import { useReaderNumbers } from '../../../figures/readerNumbers'
import { useLanguage, useNumbers, useWords } from '../../../language/language'
import { useChapter } from '../../../lesson/catalogue'
import type { Chapter } from '../../../lesson/chapter'
import { type Screen, useDeck } from '../../../lesson/deck'
import { buildsOf, lectureSteps } from '../../../lesson/lectureSteps'
import { InAppNote } from '../../../share/InAppNote'
import { parametersAt } from '../../../state/address'
import type { Parameters } from '../../../state/parameters'
import { useChosen } from '../../../state/store'
import { lectureWords } from '../../words'
import { Notes } from '../Notes'
import { Slide } from '../Slide'
import { useFitSize } from '../useFit'
import styles from './Handout.module.css'
import {
  type Paper,
  type PaperChoice,
  pagesOf,
  paperOf,
  type SheetPlan,
  scaleOf,
  screensOn,
  sheetId,
  sheetsOf,
} from './sheets'

interface Props {
  onClose: () => void
  /** Called before painting with whether the handout is there; it takes the stage's place. */
  onShown: (shown: boolean) => void
}

/** Every screen of the lecture on paper: the browser prints it, or saves it as PDF. */
export function Handout({ onClose, onShown }: Props) {
  const failure = useEngineFailure()
  const { handout: words } = useWords(lectureWords)
  const [choice, setChoice] = useState<PaperChoice>({
    handed: 'lecture',
    perPage: 4,
    notes: false,
  })
  const title = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    onShown(true)
    return () => onShown(false)
  }, [onShown])
  useEffect(() => {
    window.scrollTo(0, 0)
    title.current?.focus()
  }, [])
  return (
    <div className={styles.handout} data-theme="light">
      <header className={styles.bar}>
        <h1 ref={title} tabIndex={-1}>
          {words.title}
        </h1>
        <p>{words.explain}</p>
        <SegmentedControl
          legend={words.handed}
          value={choice.handed}
          // What the lecturer says has the answers.
          onChange={(handed) => setChoice((now) => ({ ...now, handed, notes: false }))}
          segments={[
            { id: 'lecture', label: words.lecture },
            { id: 'worksheet', label: words.worksheet },
          ]}
        />
        <SegmentedControl
          legend={words.perPage}
          value={choice.perPage}
          onChange={(perPage) => setChoice((now) => ({ ...now, perPage }))}
          segments={[
            { id: 1, label: words.one },
            { id: 4, label: words.four },
          ]}
        />
        <label>
          <input
            type="checkbox"
            checked={choice.notes}
            disabled={choice.handed === 'worksheet'}
            onChange={({ currentTarget: { checked } }) => setChoice((now) => ({ ...now, notes: checked }))}
          />
          {words.notes}
        </label>
        <Button onClick={onClose}>{words.close}</Button>
      </header>
      <div className={styles.failure}>
        <EngineFailure {...failure} />
      </div>
      {/* Remounted for another paper. */}
      <Pages key={JSON.stringify(choice)} choice={choice} />
    </div>
  )
}

function Pages({ choice }: { choice: PaperChoice }) {
  const { handout: words } = useWords(lectureWords)
  const { count } = useNumbers()
  const screens = useDeck()
  const sheets = useMemo(() => sheetsOf(screensOn(choice.handed, screens)), [choice.handed, screens])
  const box = useRef<HTMLDivElement>(null)
  const { there, ready } = useBatchedRender(box, sheets.length)
  useReadablePaper(box)
  const paper = useMemo(() => paperOf(choice), [choice])
  const pages = useMemo(() => pagesOf(sheets, choice.perPage), [sheets, choice.perPage])
  return (
    <>
      <p className={styles.standing} role="status">
        {ready ? words.ready(count(pages.length)) : words.preparing(count(there), count(sheets.length))}{' '}
        <Button disabled={!ready} onClick={() => window.print()}>
          {words.print}
        </Button>
        <span>{words.paper[paper.orientation]}</span>
      </p>
      <InAppNote />
      <div ref={box} className={styles.pages} data-handout={ready ? 'ready' : 'preparing'}>
        {pages.map((page, index) => (
          <div
            key={sheetId(page[0]!)}
            className={styles.page}
            data-page
            data-per-page={choice.perPage}
            data-notes={choice.notes}
          >
            {page.map(
              (sheet, place) =>
                index * choice.perPage + place < there && (
                  <Sheet key={sheetId(sheet)} plan={sheet} paper={paper} choice={choice} />
                ),
            )}
          </div>
        ))}
      </div>
    </>
  )
}

/**
 * On the page its sheets are a preview, and nothing on them takes the focus. While they are printed they are not inert: a
 * browser leaves what is out of the tags of a PDF, and a screen reader would find its pages empty.
 */
function useReadablePaper(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const setInert = (inert: boolean) => {
      for (const screen of box.current?.querySelectorAll<HTMLElement>('[data-stage]') ?? [])
        screen.inert = inert
    }
    const begin = () => setInert(false)
    const end = () => setInert(true)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [box])
}

/** The most screens that are laid out at a time: each asks the engine. */
const batch = 20
/** How long printing waits for a figure that does not settle, ms. */
const patience = 15_000

/** A part that is still being fetched, a training whose thread has not yet opened, or a figure without all its numbers. */
const isUnrested = (box: Element) =>
  box.querySelector('[data-waiting], [data-phase="waiting"], [data-settled="false"]') !== null

async function rested(box: Element, isOver: () => boolean): Promise<void> {
  let start = performance.now()
  while (!isOver()) {
    const isWhole = await whenPainted()
    // Looking more often would only take time from what is waited for.
    await new Promise((resolve) => setTimeout(resolve, 50))
    // Marks without an answer are no picture: the wait starts again when a question is asked again.
    if (!isWhole || failureReason(engineStore.getState()) !== null) start = performance.now()
    else if (!isUnrested(box) || performance.now() - start > patience) return
  }
}

/**
 * Renders screens in batches, the next batch once the last one is painted.
 *
 * @returns how many may be there, and whether all are painted
 */
function useBatchedRender(
  box: RefObject<HTMLElement | null>,
  screens: number,
): { there: number; ready: boolean } {
  const [there, setThere] = useState(batch)
  const [ready, setReady] = useState(false)
  useEffect(() => {
    let over = false
    const wait = async () => {
      if (box.current) await rested(box.current, () => over)
      if (over) return
      if (there < screens) setThere(there + batch)
      else setReady(true)
    }
    void wait()
    return () => {
      over = true
    }
  }, [box, there, screens])
  return { there: Math.min(there, screens), ready }
}

interface SheetProps {
  plan: SheetPlan
  paper: Paper
  choice: PaperChoice
}

/** One screen on paper, all of it unfolded; beside or below it, on request, what the lecturer says. */
function Sheet(props: SheetProps) {
  return (
    <Suspense fallback={<div className={styles.sheet} data-waiting />}>
      <Loaded {...props} />
    </Suspense>
  )
}

/** The build of a screen on paper: the last, or of a figure that shows one draw, ten, all, the last of these. */
function buildOnPaper(chapter: Chapter, { chapter: id, step: at }: Screen): number {
  const step = lectureSteps(id)[at - 1]!
  const whole = buildsOf(chapter, step).findLastIndex(({ shown }) => shown !== undefined)
  return whole >= 0 ? whole : step.builds - 1
}

function Loaded({ plan, paper, choice: { handed, notes } }: SheetProps) {
  const chapter = useChapter(plan.chapter)
  const screen = useMemo((): Screen => ({ chapter: plan.chapter, step: plan.step }), [plan])
  const state = useChosen((chosen) => chosen)
  const build = handed === 'worksheet' ? 0 : buildOnPaper(chapter, screen)
  const parameters = useMemo(
    () => parametersAt(state, { view: 'lecture', ...screen, build }),
    [state, screen, build],
  )
  const { screenWidth } = paper
  return (
    <section className={styles.sheet} data-sheet={sheetId(plan)}>
      <div
        className={styles.frame}
        style={{ width: `${screenWidth}mm`, height: `${(screenWidth * 9) / 16}mm` }}
      >
        <div className={styles.screen} style={{ scale: String(scaleOf(paper)) }} data-stage inert>
          <Slide
            chapter={chapter}
            at={{ ...screen, build }}
            parameters={parameters}
            scope={`handout/${sheetId(plan)}`}
            paper={plan.lines}
          />
        </div>
      </div>
      {notes && plan.lines.first === 0 && (
        <Spoken chapter={chapter} screen={screen} parameters={parameters} />
      )}
    </section>
  )
}

interface SpokenProps {
  chapter: Chapter
  screen: Screen
  parameters: Parameters
}

/** What the lecturer says, in the page's language, as large as there is room for. */
function Spoken({ chapter, screen, parameters }: SpokenProps) {
  const box = useRef<HTMLDivElement>(null)
  const live = useReaderNumbers(parameters, null)
  useFitSize(box, `${screen.chapter}/${screen.step}/${useLanguage()}`)
  return (
    <div ref={box} className={styles.notes}>
      <Notes chapter={chapter} at={{ ...screen, build: 0 }} live={live} languages="own" />
    </div>
  )
}
