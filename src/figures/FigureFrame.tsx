import {
  type ReactNode,
  type RefObject,
  Suspense,
  useCallback,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import { ErrorBoundaryWithRetry } from '../controls/notices/ErrorBoundaryWithRetry'
import { whenIdle } from '../engine/whenPainted'
import { useWords } from '../language/language'
import styles from './FigureFrame.module.css'
import { FigureRoom } from './FigureRoom'
import { settingOf, useShownControls } from './FigureSettings'
import toolStyles from './FigureTools.module.css'
import type { Control, FigureId } from './figure'
import { controlsOf, figures } from './figures'
import { keptHeight, keptVerdict, leastHeight } from './keptHeight'
import { PartPlaces } from './parts'
import { ShownDraws } from './settings/drawSettings'
import { useFollowing, useInView, useWhile } from './useInView'
import type { ShownDraws as Draws } from './useShownDraws'
import { settingWords } from './words'

interface Props {
  figure: FigureId
  /** All draws, of which it may show few */
  n: number
  draws: Draws
  /** True where a control above the picture sets how many draws it shows. */
  counted: boolean
  channel: string
  exploration: string
  /** Under the picture: what it shows, in two lines at most */
  caption: ReactNode
  /** Whether how to read it lies open, as the first time that such a picture is met */
  notesOpen: boolean
  /** At the end of the line of tools, given the element that holds all of it */
  foot?: (picture: RefObject<HTMLElement | null>) => ReactNode
}

/** With more classes than these a picture takes the height that its letters need, also where it leaves the screen. */
export const mostInRoom = 4

/** Settings of several lines: only a high screen has room for them, a further one and the picture that they move. */
const tallControls: readonly (Control | undefined)[] = ['f', 'pi']

/** Delay before figures further down are rendered ahead, ms. */
const reading = 4000

/** Calls back when the head of a page has been looked at and the browser is idle. Returns what cancels it. */
function onceRead(callback: () => void): () => void {
  let cancel = () => {}
  const timer = setTimeout(() => {
    cancel = whenIdle(callback)
  }, reading)
  return () => {
    clearTimeout(timer)
    cancel()
  }
}

/** Fetches a figure once the browser has nothing better to do, and wakes it later: paper may be wanted at any time. */
function useReady(figure: FigureId, wake: () => void): void {
  const onWake = useEffectEvent(wake)
  useEffect(() => {
    const cancel = whenIdle(() => void figures[figure].component.prefetch())
    const cancelWake = onceRead(() => onWake())
    return () => {
      cancel()
      cancelWake()
    }
  }, [figure])
}

/** What its numbers move: its controls may be in view where these are not. */
const seenParts = `.${styles.picture}, .${styles.panel}`

/** A figure with the controls that move it: first rendered when it comes into view or the browser is idle; out of view it stays as it is. */
export function Figure(props: Props) {
  const { figure, n, draws, counted, channel, exploration, caption, notesOpen, foot } = props
  const box = useRef<HTMLDivElement>(null)
  const shown = useRef<HTMLDivElement>(null)
  const inView = useInView(box)
  const [seen, setSeen] = useState(false)
  if (inView && !seen) setSeen(true)
  const followed = useFollowing(box, draws.live, seenParts)
  const shownLive = useWhile(inView || !seen, followed)
  const { hide } = draws.live.parameters
  useReady(figure, () => setSeen(true))
  const Component = seen ? figures[figure].component : null
  const isMany = draws.live.parameters.pi.length > mostInRoom
  // The same element is not rendered again: out of view, nothing that a slider moves reaches the figure.
  const picture = useMemo(
    () =>
      Component && (
        <ErrorBoundaryWithRetry>
          <Suspense>
            <FigureRoom filled={!isMany}>
              <Component live={shownLive} channel={channel} exploration={exploration} counted={counted} />
            </FigureRoom>
          </Suspense>
        </ErrorBoundaryWithRetry>
      ),
    [Component, isMany, shownLive, channel, exploration, counted],
  )
  const { places, tools, panels, verdict } = useTools(notesOpen)
  const { unprinted } = useWords(settingWords)
  const all = useShownControls(controlsOf(figure, exploration))
  // Where one, ten or all is chosen above, N itself is seldom needed.
  const controls = counted ? [...all].sort((one, other) => Number(one === 'n') - Number(other === 'n')) : all
  const { mainWithin } = figures[figure]
  const main = mainWithin ? undefined : controls[0]
  const [second, ...others] = main ? controls.slice(1) : controls
  const isTall = (control?: Control) => tallControls.includes(control)
  const tall = mainWithin ? 'within' : isTall(main) || isTall(second)
  return (
    <div ref={box} className={styles.figure} data-figure={figure}>
      <div className={styles.whole}>
        <div
          className={styles.stage}
          data-stands-together
          data-many={isMany}
          data-tall={mainWithin ? 'within' : isTall(main)}
          style={{ '--classes': draws.live.parameters.pi.length }}
        >
          {counted && !hide.includes('n') && <ShownDraws n={n} shown={draws.count} onShow={draws.show} />}
          <div
            ref={shown}
            className={styles.picture}
            data-unprinted={unprinted}
            style={{
              '--kept-height': keptHeight(figure, exploration),
              '--least-height': leastHeight(figure, exploration),
            }}
          >
            <PartPlaces value={places}>{picture}</PartPlaces>
          </div>
          {main && <div className={styles.main}>{settingOf(main)}</div>}
        </div>
        <div
          ref={verdict}
          className={styles.verdict}
          data-verdict
          style={{ minHeight: keptVerdict(figure, exploration) }}
        />
        <div className={styles.caption} data-caption>
          {caption}
        </div>
        {second && (
          <div className={styles.second} data-tall={tall} data-short={!isTall(second)}>
            {settingOf(second)}
          </div>
        )}
        <div className={toolStyles.tools}>
          {tools(second !== undefined)}
          {foot?.(shown)}
        </div>
      </div>
      {panels(
        second && (
          <div className={styles.settings}>
            <div className={styles.spare} data-tall={tall}>
              {settingOf(second)}
            </div>
            {others.map(settingOf)}
          </div>
        ),
      )}
    </div>
  )
}

const parts = ['notes', 'numbers', 'code'] as const

/**
 * One line of buttons under a figure, what each opens below it, and a place for what the picture comes to.
 *
 * @param onOpen called with the id of the panel that a reader opens
 */
export function useTools(notesOpen: boolean, onOpen?: (panel: string) => void) {
  const { tools: words } = useWords(settingWords)
  const id = useId()
  const [open, setOpen] = useState<Tool | null>(notesOpen ? 'notes' : null)
  const notes = usePlace(open === 'notes')
  const numbers = usePlace(open === 'numbers')
  const code = usePlace(open === 'code')
  const below = usePlace(true)
  const verdict = usePlace(true)
  const own = { notes, numbers, code }
  const places = useMemo(
    () => ({
      notes: notes.place,
      numbers: numbers.place,
      code: code.place,
      below: below.place,
      verdict: verdict.place,
    }),
    [notes.place, numbers.place, code.place, below.place, verdict.place],
  )
  const button = (tool: Tool) => (
    <button
      key={tool}
      type="button"
      data-plain
      aria-expanded={open === tool}
      aria-controls={`${id}${tool}`}
      onClick={() => {
        setOpen(open === tool ? null : tool)
        if (open !== tool) onOpen?.(`${id}${tool}`)
      }}
    >
      {words[tool]}
    </button>
  )
  return {
    places,
    /** Takes the element under the main control. */
    verdict: verdict.setElement,
    tools: (more: boolean) => (
      <>
        {parts.filter((part) => own[part].announced).map(button)}
        {more && button('controls')}
      </>
    ),
    panels: (controls: ReactNode) => (
      <>
        {parts.map((part) => (
          <div
            key={part}
            ref={own[part].setElement}
            id={`${id}${part}`}
            className={styles.panel}
            data-part={part}
            hidden={open !== part}
          />
        ))}
        <div id={`${id}controls`} className={styles.panel} data-part="controls" hidden={open !== 'controls'}>
          {open === 'controls' && controls}
        </div>
        <div ref={below.setElement} className={styles.panel} data-part="below" hidden={!below.announced} />
      </>
    ),
  }
}

type Tool = (typeof parts)[number] | 'controls'

/** A place for one part of the figure, and whether the figure has such a part. */
export function usePlace(open: boolean) {
  const [element, setElement] = useState<HTMLElement | null>(null)
  const [count, setCount] = useState(0)
  const announce = useCallback(() => {
    setCount((before) => before + 1)
    return () => setCount((before) => before - 1)
  }, [])
  const place = useMemo(() => ({ element, open, announce }), [element, open, announce])
  return { place, setElement, announced: count > 0 }
}
