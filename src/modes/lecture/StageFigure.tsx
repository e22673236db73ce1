import { Suspense, useMemo, useRef } from 'react'
import type { Live } from '../../lesson/chapter'
import { FigureSettings } from '../../lesson/FigureSettings'
import { controlsOf, figureOf } from '../../lesson/figures/figureOf'
import { useWords } from '../../lesson/language'
import type { Parameters } from '../../state/parameters'
import type { Figure } from '../../state/place'
import styles from './StageFigure.module.css'
import { useFitWidth } from './useFitWidth'
import { words as en } from './words.en'
import { words as ko } from './words.ko'

interface Props {
  figure: Figure
  exploration: string
  parameters: Parameters
  live: Live
  channel: string
}

/** A figure as large as the screen lets it be, and beside it the control that moves it most. */
export function StageFigure({ figure, exploration, parameters, live, channel }: Props) {
  const words = useWords({ en, ko })
  const room = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const Component = useMemo(() => figureOf(figure), [figure])
  useFitWidth(room, content, `${figure} ${exploration} ${parameters.pi.length} ${parameters.lang}`)
  const [control] = controlsOf(figure, exploration).filter(
    (name) => !parameters.hide.some((hidden) => hidden === name),
  )
  if (!Component) return <p>{words.notBuilt}</p>
  return (
    <div className={styles.figure} data-figure={figure}>
      <div ref={room} className={styles.room}>
        <div ref={content} className={styles.content}>
          <Suspense>
            <Component parameters={parameters} live={live} channel={channel} exploration={exploration} />
          </Suspense>
        </div>
      </div>
      {control && (
        <div className={styles.rail}>
          <FigureSettings controls={[control]} hide={[]} />
        </div>
      )}
    </div>
  )
}
