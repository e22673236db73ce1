import { Suspense } from 'react'
import { Built, type BuiltChoices } from '../../figures/built'
import { FigureRoom } from '../../figures/FigureRoom'
import type { FigureId } from '../../figures/figure'
import { figures } from '../../figures/figures'
import { PartPlaces } from '../../figures/parts'
import type { ReaderNumbers } from '../../figures/readerNumbers'
import styles from './PictureAlone.module.css'

const closed = { element: null, open: false, announce: () => () => {} }
const nowhere = { verdict: closed, notes: closed, numbers: closed, code: closed, below: closed }

interface Props {
  figure: FigureId
  exploration: string
  /** A name of its own among the figures on the page */
  channel: string
  live: ReaderNumbers
  /** What is chosen in it */
  built: Partial<BuiltChoices>
}

/**
 * A figure's picture for the eye alone, in a box of definite height: what it comes to, its notes, its numbers and its
 * controls stand with the figure itself.
 */
export function PictureAlone({ figure, exploration, channel, live, built }: Props) {
  const Component = figures[figure].component
  return (
    <div className={styles.picture} inert aria-hidden="true">
      <PartPlaces value={nowhere}>
        <Suspense>
          <FigureRoom>
            <Built value={built}>
              <Component live={live} channel={channel} exploration={exploration} counted />
            </Built>
          </FigureRoom>
        </Suspense>
      </PartPlaces>
    </div>
  )
}
