import { createContext, type ReactNode, Suspense, use, useEffect, useMemo, useRef } from 'react'
import { ErrorBoundaryWithRetry } from '../../controls/notices/ErrorBoundaryWithRetry'
import { ownParameters } from '../../figures/figures'
import type { ReaderNumbers } from '../../figures/readerNumbers'
import { useShownParameters } from '../../figures/shownParameters'
import { useNumbersAtScale } from '../../figures/useCountedNumbers'
import { useFollowing, useInView, useWhile } from '../../figures/useInView'
import { useShownDraws } from '../../figures/useShownDraws'
import { useWords } from '../../language/language'
import { wholeNames } from '../../language/typeset/wholeNames'
import { catalogue, useChapter } from '../../lesson/catalogue'
import type { ChapterText, ChapterWords, SketchKind } from '../../lesson/chapter'
import { type OutlinedExploration, stillOf } from '../../lesson/outline'
import { ReferenceList } from '../../lesson/Reference'
import { FigureBeside } from '../../lesson/SetFigure'
import type { Chapter as ChapterId } from '../../state/place'
import { InTurn } from '../InTurn'
import { closingPart } from '../lecture/stepWords'
import { storyWords } from '../words'
import { type Arrival, bringIntoView, useArrival, useReadingPlace } from './arrival'
import styles from './ChapterPage.module.css'
import { Choices } from './Choices'
import { Derivation } from './Derivation'
import { Exploration } from './Exploration'
import { PictureAlone } from './PictureAlone'
import { Prediction } from './Prediction'
import { answerId, finish } from './progress'
import { MeanSketch } from './sketch/MeanSketch'
import { SamplesSketch } from './sketch/SamplesSketch'
import type { Sketch } from './sketch/sketch'
import { UniformWinnersSketch, WinnersSketch } from './sketch/WinnersSketch'

/** The ways to predict by hand. */
const sketches: Record<SketchKind, Sketch> = {
  winners: { kind: 'winners', component: WinnersSketch },
  'uniform-winners': { kind: 'winners', component: UniformWinnersSketch },
  samples: { kind: 'samples', component: SamplesSketch, classes: 3 },
  mean: { kind: 'mean', component: MeanSketch },
}

/** What phrases outside of the explorations can set: the parameters that all figures of the chapter share. */
const noDraws = { draws: null }

/** Predict, find out, derive, take home, check: a chapter from its first line to its last. */
export function ChapterPage({ chapter }: { chapter: ChapterText }) {
  const hasScale = chapter.explorations.some(({ figure }) => ownParameters(figure).includes('scale'))
  return (
    <WithNumbers hasScale={hasScale}>
      <Parts chapter={chapter} />
    </WithNumbers>
  )
}

const Live = createContext<ReaderNumbers | null>(null)

/** Hands the numbers of the moment to the parts of a chapter; nothing else renders when they change. */
function WithNumbers({ hasScale, children }: { hasScale: boolean; children: ReactNode }) {
  return <Live value={useNumbersAtScale('story', useShownParameters(), hasScale)}>{children}</Live>
}

/** A part of the chapter that says or shows numbers; out of view it follows once they have come to rest. */
function Part({
  className,
  children,
}: {
  className?: string | undefined
  children: (live: ReaderNumbers) => ReactNode
}) {
  const box = useRef<HTMLDivElement>(null)
  const live = useFollowing(box, use(Live)!)
  const content = useMemo(() => children(live), [children, live])
  return (
    <div ref={box} className={className}>
      {content}
    </div>
  )
}

function Parts({ chapter }: { chapter: ChapterText }) {
  const words = useWords(storyWords)
  const chapterWords = useWords(chapter.words)
  const page = useRef<HTMLDivElement>(null)
  const comesBack = useReadingPlace(chapter.id, page)
  const arrival = useArrival(chapter)
  const at = arrival?.step
  const still = stillOf(chapter)
  const isWhole = arrival !== null || comesBack
  // Nothing may grow above the place where the reader arrives.
  if (isWhole) use(catalogue[chapter.id].part.load())
  const refAt = (isThere: boolean | undefined) => (isThere ? bringIntoView : undefined)

  return (
    <FigureBeside value={noDraws}>
      <InTurn ref={page} className={styles.page} whole={isWhole}>
        <Part className={styles.begin}>
          {(live) => (
            <>
              {still && <Still {...{ chapter, still, live }} />}
              <div className={styles.prose}>{chapterWords.opening(live)}</div>
              <Prediction
                ref={refAt(at?.kind === 'prediction')}
                place={`${chapter.id}/prediction`}
                drawing={chapter.sketch && sketches[chapter.sketch]}
                words={chapterWords}
                live={live}
              />
            </>
          )}
        </Part>
        {chapter.explorations.map((exploration) => (
          <Part key={exploration.id}>
            {(live) => (
              <Exploration
                chapter={chapter}
                exploration={exploration}
                words={chapterWords.explorations[exploration.id]!}
                live={live}
                arrival={at?.kind === 'exploration' && at.exploration === exploration.id ? arrival : null}
              />
            )}
          </Part>
        ))}
        <Part className={styles.derivation}>
          {(live) => (
            <>
              <h2>{chapterWords.derivation.title}</h2>
              <div className={styles.prose}>{chapterWords.derivation.opening(live)}</div>
              <ErrorBoundaryWithRetry>
                <Suspense fallback={<div className={styles.awaited} />}>
                  <WholeDerivation chapter={chapter.id} arrival={arrival} {...{ chapterWords, live }} />
                </Suspense>
              </ErrorBoundaryWithRetry>
            </>
          )}
        </Part>
        <section ref={refAt(at?.kind === 'takeHome')} className={styles.takeHome}>
          <h2>{words.takeHome}</h2>
          <p>{wholeNames(chapterWords.takeHome)}</p>
        </section>
        <section className={styles.checks}>
          <h2>{words.check.title}</h2>
          <div>
            {[...chapterWords.checks.entries()].map(([index, check]) => (
              // Checks never change their order: answers are remembered by it.
              <div key={index} ref={refAt(at?.kind === 'check' && at.check === index)}>
                <Part>
                  {(live) => (
                    <Choices
                      id={answerId(`${chapter.id}/check/${index}`, check)}
                      question={check}
                      live={live}
                      verdicts={words.check}
                    />
                  )}
                </Part>
              </div>
            ))}
          </div>
        </section>
        {chapterWords.closing?.map(({ id, title, prose }) => (
          <section
            key={id}
            ref={refAt(at?.kind === 'closing' && closingPart(chapterWords, at.part)?.id === id)}
            className={styles.closing}
          >
            <h2 id={id} tabIndex={-1}>
              {title}
            </h2>
            <Part className={styles.prose}>{prose}</Part>
          </section>
        ))}
        <End chapter={chapter.id} />
        <section className={styles.references}>
          <h2>{words.references}</h2>
          <ReferenceList chapter={chapter.id} />
        </section>
      </InTurn>
    </FigureBeside>
  )
}

interface WholeDerivationProps {
  chapter: ChapterId
  chapterWords: ChapterWords
  live: ReaderNumbers
  arrival: Arrival | null
}

/** The derivation, whose formulas are fetched after what stands above it. */
function WholeDerivation({ chapter, chapterWords, live, arrival }: WholeDerivationProps) {
  const { derivation, core } = useChapter(chapter)
  const { title, reasons, parts } = chapterWords.derivation
  const line = arrival?.step.kind === 'derivation' ? arrival.step.from + arrival.build : null
  return (
    <Derivation
      // A link to another line of the same chapter opens that one.
      key={line ?? 0}
      {...{ title, core, reasons, parts, live }}
      lines={derivation}
      arrivedAt={line === null ? undefined : derivation[line]?.id}
    />
  )
}

/** A chapter counts as finished once its end has been in view. */
function End({ chapter }: { chapter: ChapterId }) {
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) finish(chapter)
    })
    observer.observe(end.current!)
    return () => observer.disconnect()
  }, [chapter])
  return <div ref={end} />
}

/** The chapter's prediction comes after its first picture. */
const asking = { asks: true }

interface StillProps {
  chapter: ChapterText
  /** The exploration that has the figure */
  still: OutlinedExploration
  live: ReaderNumbers
}

/**
 * What a chapter is about, to be seen before it is read: the picture of one of its figures, as it begins. The figure
 * itself comes later, with its controls and its words, so that this one is for the eye alone.
 */
function Still({ chapter, still, live }: StillProps) {
  const { id, figure, begins } = still
  const box = useRef<HTMLDivElement>(null)
  const inView = useInView(box)
  // A picture that was chosen for this shows all of its draws: one alone would leave it empty.
  const { live: begun } = useShownDraws((chapter.still === undefined && begins) || null, live)
  return (
    <div ref={box} className={styles.still} data-still={figure}>
      <PictureAlone
        figure={figure}
        exploration={id}
        channel={`${chapter.id}/still`}
        live={useWhile(inView, begun)}
        built={asking}
      />
    </div>
  )
}
