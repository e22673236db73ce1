import { Suspense, useRef } from 'react'
import { ErrorBoundaryWithRetry } from '../../../controls/notices/ErrorBoundaryWithRetry'
import { Built } from '../../../figures/built'
import { FigureRoom, OnStage } from '../../../figures/FigureRoom'
import type { FigureId } from '../../../figures/figure'
import { figures } from '../../../figures/figures'
import type { ReaderNumbers } from '../../../figures/readerNumbers'
import { shownDraws, useFirstDraws } from '../../../figures/useShownDraws'
import { useWords } from '../../../language/language'
import { wholeNames } from '../../../language/typeset/wholeNames'
import { builtAt } from '../../../lesson/lectureSteps'
import { lectureWords } from '../../words'
import styles from '../Slide.module.css'
import { useFit } from '../useFit'
import type { SlideProps } from './slide'

const nothing = {}

/** One figure, live, and one sentence. */
export function ExplorationSlide({
  chapter,
  chapterWords,
  live,
  at,
  scope,
  exploration,
  whole,
}: SlideProps & {
  exploration: string
  /** For paper: all draws, and all that the figure can show at once */
  whole: boolean
}) {
  const shown = chapter.explorations.find(({ id }) => id === exploration)
  const built = shown ? builtAt(shown, at.build) : null
  const { parameters } = live
  const { n } = parameters
  const asked = built?.shown === 'all' ? n : (built?.shown ?? n)
  const all = whole || parameters.hide.includes('n')
  const draws = useFirstDraws(live, all ? n : shownDraws(asked, parameters.draw, n))
  const sentence = chapterWords.explorations[exploration]?.stage
  if (!shown || !built) return null
  return (
    <div className={styles.exploration}>
      <Headline>{sentence ?? ''}</Headline>
      <Built value={(!whole && built.chosen) || nothing}>
        <StageFigure
          figure={shown.figure}
          exploration={exploration}
          live={draws}
          channel={`${scope}/${chapter.id}/${shown.figure}`}
          counted={built.shown !== undefined}
        />
      </Built>
    </div>
  )
}

/** Sets `data-small` of a sentence that does not fit a line. */
function chooseSize(element: HTMLElement) {
  element.dataset.small = 'false'
  const lines = element.offsetHeight / Number.parseFloat(getComputedStyle(element).lineHeight)
  element.dataset.small = String(lines > 1.5)
}

/** A screen's sentence: in smaller type where it does not fit a line, so that the figure below has the room. */
function Headline({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useFit(heading, children, chooseSize)
  return (
    <h1 ref={heading} className={styles.headline}>
      {wholeNames(children)}
    </h1>
  )
}

interface StageFigureProps {
  figure: FigureId
  exploration: string
  live: ReaderNumbers
  channel: string
  /** Whether the builds of the screen say how many draws are shown */
  counted: boolean
}

/** A figure as large as the screen lets it be. */
function StageFigure({ figure, exploration, live, channel, counted }: StageFigureProps) {
  const { failed } = useWords(lectureWords)
  const Component = figures[figure].component
  return (
    <div className={styles.stageFigure} data-figure={figure}>
      <ErrorBoundaryWithRetry key={figure} missing={failed}>
        <Suspense fallback={<div data-waiting />}>
          <FigureRoom>
            <OnStage value={true}>
              <Component {...{ live, channel, exploration, counted }} />
            </OnStage>
          </FigureRoom>
        </Suspense>
      </ErrorBoundaryWithRetry>
    </div>
  )
}
