import { Suspense, useLayoutEffect, useRef } from 'react'
import { ErrorBoundaryWithRetry } from '../../../controls/notices/ErrorBoundaryWithRetry'
import { FigureRoom, OnStage } from '../../../figures/FigureRoom'
import type { FigureId } from '../../../figures/figure'
import { figures } from '../../../figures/figures'
import type { ReaderNumbers } from '../../../figures/readerNumbers'
import { useWords } from '../../../language/language'
import type { Parameters } from '../../../state/parameters'
import { lectureWords } from '../words'
import styles from './ExplorationSlide.module.css'
import type { SlideProps } from './slide'

/** One figure, live, and one sentence. */
export function ExplorationSlide({
  chapter,
  told,
  live,
  parameters,
  scope,
  exploration,
}: SlideProps & { exploration: string }) {
  const shown = chapter.explorations.find(({ id }) => id === exploration)
  const sentence = told.explorations[exploration]?.stage
  if (!shown) return null
  return (
    <div className={styles.exploration}>
      <Headline>{sentence ?? ''}</Headline>
      <StageFigure
        figure={shown.figure}
        exploration={exploration}
        parameters={parameters}
        live={live}
        channel={`${scope}/${chapter.id}/${shown.figure}`}
      />
    </div>
  )
}

/** A screen's sentence: in smaller type where it does not fit a line, so that the figure below has the room. */
function Headline({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another sentence is to be measured anew.
  useLayoutEffect(() => {
    const element = heading.current
    if (!element) return
    const choose = () => {
      const lines = () => element.offsetHeight / Number.parseFloat(getComputedStyle(element).lineHeight)
      element.dataset.small = 'false'
      element.dataset.small = String(lines() > 1.5)
    }
    choose()
    const observer = new ResizeObserver(choose)
    observer.observe(element.parentElement!)
    document.fonts.addEventListener('loadingdone', choose)
    return () => {
      observer.disconnect()
      document.fonts.removeEventListener('loadingdone', choose)
    }
  }, [children])
  return (
    <h1 ref={heading} className={styles.headline}>
      {children}
    </h1>
  )
}

interface StageFigureProps {
  figure: FigureId
  exploration: string
  parameters: Parameters
  live: ReaderNumbers
  channel: string
}

/** A figure as large as the screen lets it be. */
function StageFigure({ figure, exploration, parameters, live, channel }: StageFigureProps) {
  const { failed } = useWords(lectureWords)
  const Component = figures[figure].component
  return (
    <div className={styles.stageFigure} data-figure={figure}>
      <ErrorBoundaryWithRetry key={figure} missing={failed}>
        <Suspense fallback={<div data-waiting />}>
          <FigureRoom>
            <OnStage value={true}>
              <Component parameters={parameters} live={live} channel={channel} exploration={exploration} />
            </OnStage>
          </FigureRoom>
        </Suspense>
      </ErrorBoundaryWithRetry>
    </div>
  )
}
