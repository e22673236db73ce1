import { Suspense, useMemo, useRef } from 'react'
import type { Live } from '../../lesson/chapter'
import { figureOf } from '../../lesson/figures/figureOf'
import { useWords } from '../../lesson/language'
import type { Parameters } from '../../state/parameters'
import type { Figure } from '../../state/place'
import styles from './StageFigure.module.css'
import { useFitFigure } from './useFitFigure'
import { words as en } from './words.en'
import { words as ko } from './words.ko'

interface Props {
  figure: Figure
  exploration: string
  parameters: Parameters
  live: Live
  channel: string
}

/** A figure as large as the screen lets it be. */
export function StageFigure({ figure, exploration, parameters, live, channel }: Props) {
  const words = useWords({ en, ko })
  const room = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const Component = useMemo(() => figureOf(figure), [figure])
  useFitFigure(room, content, `${figure} ${exploration} ${parameters.pi.length} ${parameters.lang}`)
  if (!Component) return <p>{words.notBuilt}</p>
  return (
    <div ref={room} className={styles.room} data-figure={figure}>
      <div ref={content} className={styles.content}>
        <Suspense>
          <Component parameters={parameters} live={live} channel={channel} exploration={exploration} />
        </Suspense>
      </div>
    </div>
  )
}
