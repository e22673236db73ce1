import { type ReactNode, type RefObject, Suspense, useMemo, useRef, useState } from 'react'
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
  /** What stands below the picture, given the element that holds all of it */
  foot?: (picture: RefObject<HTMLElement | null>) => ReactNode
}

/** The value as it was when the condition last held. */
function useWhile<T>(condition: boolean, value: T): T {
  const [kept, setKept] = useState(value)
  if (condition && kept !== value) setKept(value)
  return condition ? value : kept
}

/** A figure with the controls that move it. It wakes when it comes into view, and rests as it is when out of it. */
export function Figure({ figure, parameters, live, channel, exploration, foot }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const shown = useRef<HTMLDivElement>(null)
  const inView = useInView(box)
  const [seen, setSeen] = useState(false)
  if (inView && !seen) setSeen(true)
  const shownLive = useWhile(inView, live)
  const Component = useMemo(() => figureOf(figure), [figure])
  // The same element is not rendered again: out of view, nothing that a slider moves reaches the figure.
  const picture = useMemo(
    () =>
      Component && (
        <Suspense>
          <Component
            parameters={shownLive.parameters}
            live={shownLive}
            channel={channel}
            exploration={exploration}
          />
        </Suspense>
      ),
    [Component, shownLive, channel, exploration],
  )
  return (
    <div ref={box} className={styles.figure} data-figure={figure}>
      <div ref={shown} className={styles.picture}>
        {seen && picture}
      </div>
      {foot?.(shown)}
      <FigureSettings controls={controlsOf(figure, exploration)} hide={parameters.hide} />
    </div>
  )
}
