import { Suspense } from 'react'
import { Button } from '../../controls/Button'
import { Boundary } from '../../controls/notices/Boundary'
import { FigureRoom } from '../../figures/FigureRoom'
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
  const Component = figures[figure].component
  return (
    <div className={styles.stageFigure} data-figure={figure}>
      <Boundary key={figure} onError={console.error} fallback={(retry) => <Failed retry={retry} />}>
        <Suspense fallback={<div data-waiting />}>
          <FigureRoom>
            <Component parameters={parameters} live={live} channel={channel} exploration={exploration} />
          </FigureRoom>
        </Suspense>
      </Boundary>
    </div>
  )
}

/** One figure that fails, as when its part cannot be fetched, does not end the lecture. */
function Failed({ retry }: { retry: () => void }) {
  const { failed: words } = useWords(lectureWords)
  return (
    <p role="alert">
      {words.figure} <Button onClick={retry}>{words.retry}</Button>
    </p>
  )
}
