import { Suspense } from 'react'
import { ErrorBoundaryWithRetry } from '../../controls/notices/ErrorBoundaryWithRetry'
import { FigureRoom, OnStage } from '../../figures/FigureRoom'
import type { FigureId } from '../../figures/figure'
import { figures } from '../../figures/figures'
import type { ReaderNumbers } from '../../figures/readerNumbers'
import { useWords } from '../../language/language'
import type { Parameters } from '../../state/parameters'
import styles from './StageFigure.module.css'
import { lectureWords } from './words'

interface Props {
  figure: FigureId
  exploration: string
  parameters: Parameters
  live: ReaderNumbers
  channel: string
}

/** A figure as large as the screen lets it be. */
export function StageFigure({ figure, exploration, parameters, live, channel }: Props) {
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
