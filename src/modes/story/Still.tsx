import { Suspense, useRef } from 'react'
import { FigureRoom } from '../../figures/FigureRoom'
import { figures } from '../../figures/figures'
import { PartPlaces } from '../../figures/parts'
import type { ReaderNumbers } from '../../figures/readerNumbers'
import { useInView, useWhile } from '../../figures/useInView'
import { useShownDraws } from '../../figures/useShownDraws'
import type { Chapter } from '../../lesson/chapter'
import styles from './Still.module.css'

const closed = { element: null, open: false, announce: () => () => {} }

/** The picture alone: its notes, numbers and programs come with the figure itself. */
const nowhere = { notes: closed, numbers: closed, code: closed, below: closed }

/**
 * What a chapter is about, to be seen before it is read: the picture of one of its figures, as it begins. The figure
 * itself comes later, with its controls and its words, so that this one is for the eye alone.
 */
export function Still({ chapter, live }: { chapter: Chapter; live: ReaderNumbers }) {
  const { explorations, still } = chapter
  const { id, figure, begins } =
    explorations.find((exploration) => exploration.id === still) ?? explorations[0]!
  const Component = figures[figure].component
  const box = useRef<HTMLDivElement>(null)
  const inView = useInView(box)
  const { live: begun } = useShownDraws(begins ?? null, live)
  const shownLive = useWhile(inView, begun)
  return (
    <div ref={box} className={styles.still} inert aria-hidden="true" data-still={figure}>
      <PartPlaces value={nowhere}>
        <Suspense>
          <FigureRoom>
            <Component
              parameters={shownLive.parameters}
              live={shownLive}
              channel={`${chapter.id}/still`}
              exploration={id}
              counted
            />
          </FigureRoom>
        </Suspense>
      </PartPlaces>
    </div>
  )
}
