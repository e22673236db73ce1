import { curveCatmullRom, line } from 'd3'
import { type PointerEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useWords } from '../../language/language'
import { useDrag } from '../../plots/frame/useDrag'
import { useSize } from '../../plots/frame/useSize'
import { lectureWords } from '../words'
import styles from './Ink.module.css'
import type { Pen, Stroke } from './lectureStore'
import { freshName } from './windows/channel'

interface Props {
  strokes: readonly Stroke[]
  /** What is in hand; null where the pointer plays with the figure. */
  pen: Pen | null
  /** A line as long as it is by now, and at last as it was lifted */
  onStroke: (stroke: Stroke) => void
}

type Point = Stroke['points'][number]

/** Nearer points than these, in shares of the stage, add nothing that is seen. */
const finest = 0.002

const isFar = ([x, y]: Point, last: Point | undefined) =>
  !last || Math.hypot(x - last[0], y - last[1]) >= finest

/** What is drawn over the stage, and where the pen draws: it lies over the whole of its box. */
export function Ink({ strokes, pen, onStroke }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const { width, height } = useSize(box)
  const { drawn, ...drawing } = useDrawing(pen, onStroke)
  useEffect(() => {
    const ink = box.current
    if (!pen || !ink) return
    // An iPad reads short strokes of its pencil as handwriting (Scribble) and takes them, unless moves are prevented.
    const prevent = (event: TouchEvent) => event.preventDefault()
    ink.addEventListener('touchmove', prevent, { passive: false })
    return () => ink.removeEventListener('touchmove', prevent)
  }, [pen])
  const path = line<Point>(
    ([x]) => x * width,
    ([, y]) => y * height,
  ).curve(curveCatmullRom)
  return (
    <div ref={box} className={styles.ink} data-ink={strokes.length} data-pen={pen} {...drawing}>
      <svg width={width} height={height} aria-hidden="true">
        {[...strokes.filter(({ id }) => id !== drawn?.id), ...(drawn ? [drawn] : [])].map((stroke) => (
          <g key={stroke.id} data-pen={stroke.pen} data-drawn={stroke.lifted}>
            <path className={styles.halo} d={path(stroke.points) ?? ''} />
            <path className={styles.stroke} d={path(stroke.points) ?? ''} />
          </g>
        ))}
      </svg>
    </div>
  )
}

/** The line under the pen, from where it is set down to where it is lifted; `onStroke` has it as it grows. */
function useDrawing(pen: Pen | null, onStroke: (stroke: Stroke) => void) {
  const [drawn, setDrawn] = useState<Stroke | null>(null)
  // A move and the lift may come before what was drawn is rendered.
  const latest = useRef<Stroke | null>(null)
  const show = (stroke: Stroke | null) => {
    latest.current = stroke
    setDrawn(stroke)
  }
  const tell = useEffectEvent(onStroke)
  useEffect(() => {
    // If the pen was lifted meanwhile, `lift` has sent the whole stroke.
    if (drawn && latest.current) tell(drawn)
  }, [drawn])
  const pointsOf = ({ currentTarget, nativeEvent }: PointerEvent): Point[] => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect()
    const share = (value: number) => Number(Math.min(1, Math.max(0, value)).toFixed(4))
    // A pen reports more often than frames come: one event stands for all places passed since the last.
    const passed = nativeEvent.getCoalescedEvents?.() ?? []
    return (passed.length > 0 ? passed : [nativeEvent]).map(({ clientX, clientY }) => [
      share((clientX - left) / width),
      share((clientY - top) / height),
    ])
  }
  const grow = (event: PointerEvent) => {
    const line = latest.current
    if (!line) return
    const points = [...line.points]
    for (const point of pointsOf(event)) if (isFar(point, points.at(-1))) points.push(point)
    if (points.length > line.points.length) show({ ...line, points })
  }
  const lift = () => {
    if (latest.current) onStroke({ ...latest.current, lifted: true })
    show(null)
  }
  // One line at a time: a palm beside the stylus draws none.
  const drag = useDrag({
    start(event) {
      if (!pen) return false
      show({ id: freshName(), pen, points: pointsOf(event), lifted: false })
      return true
    },
    move: grow,
    end(event) {
      if (event) grow(event)
      lift()
    },
    // What was drawn until then stays.
    cancel: lift,
  })
  return { drawn, ...drag }
}

/** How long the note on a pen is seen, ms. */
const noteDuration = 3000

/** Says which pen has been taken, and how it is put away. */
export function PenNote({ pen }: { pen: Pen | null }) {
  const { pen: words } = useWords(lectureWords)
  const [seen, setSeen] = useState<Pen | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setSeen(pen), noteDuration)
    return () => clearTimeout(timer)
  }, [pen])
  return (
    <p role="status" className={styles.note}>
      {pen && pen !== seen && words[pen]}
    </p>
  )
}
