import {
  type CSSProperties,
  type ReactNode,
  type RefObject,
  Suspense,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react'
import { ErrorBoundaryWithRetry } from '../controls/notices/ErrorBoundaryWithRetry'
import styles from './FigureFrame.module.css'
import { FigureSettings } from './FigureSettings'
import type { FigureId } from './figure'
import { controlsOf, figures } from './figures'
import { keptHeight } from './keptHeight'
import { ShownDraws } from './settings/ShownDraws'
import { useInView } from './useInView'
import type { ShownDraws as Draws } from './useShownDraws'

interface Props {
  figure: FigureId
  /** All draws, of which it may show few */
  n: number
  draws: Draws
  /** Whether how many draws are shown is chosen above the picture. */
  counted: boolean
  channel: string
  exploration: string
  /** What stands below the picture, given the element that holds all of it */
  foot?: (picture: RefObject<HTMLElement | null>) => ReactNode
}

/** The value as it was when the condition last held. */
function useWhile<T>(condition: boolean, value: T): T {
  const [kept, setKept] = useState(value)
  if (condition && kept !== value) setKept(value)
  return condition ? value : kept
}

/** How long a reader may look at the page's head before the figures further down wake by themselves, in ms. */
const wakeAfter = 4000

/** Fetches a figure once the browser has nothing better to do, and wakes it later: paper may be wanted at any time. */
function useReady(figure: FigureId, wake: () => void): void {
  const onWake = useEffectEvent(wake)
  useEffect(() => {
    // Not in Safari: there a figure waits to be seen.
    if (!('requestIdleCallback' in window)) return
    let handle = requestIdleCallback(() => void figures[figure].component.prefetch())
    const timer = setTimeout(() => {
      handle = requestIdleCallback(() => onWake())
    }, wakeAfter)
    return () => {
      clearTimeout(timer)
      cancelIdleCallback(handle)
    }
  }, [figure])
}

/** A figure with the controls that move it. It wakes when it comes into view, or when nothing else is to be done, and rests as it is when out of it. */
export function Figure({ figure, n, draws, counted, channel, exploration, foot }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const shown = useRef<HTMLDivElement>(null)
  const inView = useInView(box)
  const [seen, setSeen] = useState(false)
  if (inView && !seen) setSeen(true)
  const shownLive = useWhile(inView || !seen, draws.live)
  const { hide } = draws.live.parameters
  useReady(figure, () => setSeen(true))
  const Component = seen ? figures[figure].component : null
  // The same element is not rendered again: out of view, nothing that a slider moves reaches the figure.
  const picture = useMemo(
    () =>
      Component && (
        <ErrorBoundaryWithRetry>
          <Suspense>
            <Component
              parameters={shownLive.parameters}
              live={shownLive}
              channel={channel}
              exploration={exploration}
              counted={counted}
            />
          </Suspense>
        </ErrorBoundaryWithRetry>
      ),
    [Component, shownLive, channel, exploration, counted],
  )
  const all = controlsOf(figure, exploration)
  // Where one, ten or all is chosen above, N itself is seldom needed.
  const controls = counted ? [...all].sort((one, other) => Number(one === 'n') - Number(other === 'n')) : all
  return (
    <div ref={box} className={styles.figure} data-figure={figure}>
      {counted && !hide.includes('n') && <ShownDraws n={n} shown={draws.count} onShow={draws.show} />}
      <div
        ref={shown}
        className={styles.picture}
        style={{ '--kept-height': keptHeight(figure, exploration) } as CSSProperties}
      >
        {picture}
      </div>
      {foot?.(shown)}
      <FigureSettings controls={controls} hide={hide} />
    </div>
  )
}
