import { Suspense, useMemo, useRef } from 'react'
import type { Parameters } from '../state/parameters'
import type { Figure as FigureId } from '../state/place'
import type { Live } from './chapter'
import styles from './Figure.module.css'
import { FigureSettings } from './FigureSettings'
import { controlsOf, figureOf } from './figures/figureOf'
import { useInView } from './useInView'

interface Props {
  figure: FigureId
  parameters: Parameters
  live: Live
  channel: string
  exploration?: string
}

/** A figure with the controls that move it. It rests until it comes into view. */
export function Figure({ figure, parameters, live, channel, exploration }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const inView = useInView(box)
  const Component = useMemo(() => figureOf(figure), [figure])
  return (
    <div ref={box} className={styles.figure} data-figure={figure}>
      <div className={styles.picture}>
        {Component && inView && (
          <Suspense>
            <Component parameters={parameters} live={live} channel={channel} exploration={exploration} />
          </Suspense>
        )}
      </div>
      <FigureSettings controls={controlsOf(figure, exploration)} hide={parameters.hide} />
    </div>
  )
}
