import { deck, isSameScreen, type Move, moved, type Position, type Screen } from '../../lesson/deck'
import { applyPreset, goTo, redraw, reset, setTau } from '../../state/actions'
import type { Parameters } from '../../state/parameters'
import { store } from '../../state/store'
import { endGlide, glideFrom } from './glide'
import {
  type Cover,
  countHands,
  fadingTime,
  type LectureClock,
  lecture,
  legalSize,
  type Stroke,
  showAt,
  withoutHands,
} from './lectureStore'
import { undo } from './undo'

/** Whatever changes the lecture, from a key of either window or a control of the speaker's. Plain data: it is posted. */
export type Command =
  | { kind: 'move'; move: Move }
  | { kind: 'go'; to: Position }
  | { kind: 'cover'; cover: Cover }
  | { kind: 'uncover' }
  | { kind: 'reset' }
  | { kind: 'redraw' }
  | { kind: 'undo' }
  | { kind: 'temperature'; direction: 1 | -1 }
  | { kind: 'size'; by: 1 | -1 }
  | { kind: 'hands'; at: Screen; choice: number; count: number }
  | { kind: 'clock'; clock: LectureClock }
  | { kind: 'stroke'; stroke: Stroke }
  | { kind: 'erase'; what: 'last' | 'all' }
  | { kind: 'parameters'; values: Partial<Parameters> }

/** Steps of a tenth of a decade, in round numbers (the Renard series R10). */
const decade = [1, 1.25, 1.6, 2, 2.5, 3.2, 4, 5, 6.3, 8]
const temperatures = [0.01, 0.1, 1, 10].flatMap((unit) =>
  decade.map((step) => Number((step * unit).toPrecision(3))),
)

/** The next temperature of the series, from 0.01 to 100; one between two of them goes to its neighbour. */
export function nextTemperature(tau: number, direction: 1 | -1): number {
  return direction === 1
    ? (temperatures.find((next) => next > tau * (1 + 1e-9)) ?? 100)
    : (temperatures.findLast((next) => next < tau * (1 - 1e-9)) ?? temperatures[0]!)
}

/** Shows a position, on stage and in the address; what the step prescribes takes effect. */
function show(position: Position): void {
  const { chapter, step, build } = position
  showAt(position)
  // Back leads out of the lecture, not from screen to screen.
  goTo({ view: 'lecture', chapter, step, ...(build > 0 && { build }) }, 'replace')
}

/** A cover that is asked for again goes. */
const toggle = (cover: Cover) => lecture.setState((now) => ({ cover: now.cover === cover ? null : cover }))

function move(by: Move): void {
  const now = lecture.getState()
  // As with a projector's remote: the first key after black gives the picture back.
  if (now.cover !== null) {
    lecture.setState({ cover: null })
    return
  }
  const { tau, steps } = store.getState().parameters
  const to = moved(deck(steps), now, by)
  show(to)
  const unfolds = by === 'next' && isSameScreen(to, now)
  if (unfolds) glideFrom(tau)
}

const resize = (by: number) => lecture.setState(({ size }) => ({ size: legalSize(size + by) }))

/** A line over the screen, as long as it is by now; one that fades is taken away when it has faded. */
function draw(stroke: Stroke): void {
  lecture.setState(({ strokes }) => ({ strokes: [...strokes.filter(({ id }) => id !== stroke.id), stroke] }))
  // Each update of a stroke is a new object with a timer of its own: it fades even if the window that drew it closes.
  if (stroke.pen === 'fades')
    setTimeout(
      () => lecture.setState(({ strokes }) => ({ strokes: strokes.filter((drawn) => drawn !== stroke) })),
      fadingTime,
    )
}

/** The figure as the screen opens, and nothing counted. */
function startOver(): void {
  lecture.setState((now) => ({ hands: withoutHands(now.hands, now) }))
  reset()
}

const handlers: { [Kind in Command['kind']]: (command: Extract<Command, { kind: Kind }>) => void } = {
  move: (command) => move(command.move),
  go({ to }) {
    lecture.setState({ cover: null })
    show(to)
  },
  cover: ({ cover }) => toggle(cover),
  uncover: () => lecture.setState({ cover: null }),
  reset: startOver,
  redraw: () => redraw(),
  undo: () => undo(),
  temperature: ({ direction }) => setTau(nextTemperature(store.getState().parameters.tau, direction)),
  size: ({ by }) => resize(by),
  hands: ({ at, choice, count }) =>
    lecture.setState(({ hands }) => ({ hands: countHands(hands, at, choice, count) })),
  clock: ({ clock }) => lecture.setState({ clock }),
  stroke: ({ stroke }) => draw(stroke),
  erase: ({ what }) =>
    lecture.setState(({ strokes }) => ({ strokes: what === 'all' ? [] : strokes.slice(0, -1) })),
  parameters: ({ values }) => applyPreset(values),
}

/**
 * Carries a command out, on stage: the stage's window alone decides what is shown, the speaker's follows. That one counts
 * hands and sets the clock itself too, and at once.
 */
export function perform(command: Command): void {
  // A pen may point at what moves, and the first move starts the clock.
  if (command.kind !== 'stroke' && command.kind !== 'clock') endGlide()
  const handle = handlers[command.kind] as (command: Command) => void
  handle(command)
}
