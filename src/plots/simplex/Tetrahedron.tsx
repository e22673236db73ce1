import { type KeyboardEvent, useMemo } from 'react'
import type { SimplexContents } from './contents'
import { type Rotation, restingRotation, turnedTetrahedron } from './geometry'
import styles from './Simplex.module.css'
import { SimplexPicture } from './SimplexPicture'
import { GestureArea } from './useGestures'

/** Names of the buttons that turn the tetrahedron. */
export interface TurnWords {
  left: string
  right: string
  up: string
  down: string
  reset: string
}

interface Turning {
  rotation: Rotation
  /** The reader turned it: the cells must be counted again, by `tetrahedronProjection`. */
  onRotate: (rotation: Rotation) => void
  turnWords: TurnWords
  onSelectDraw?: ((draw: number) => void) | undefined
}

/** Radians a key or a button turns by. */
const keyTurn = Math.PI / 24

/** Radians a drag over the whole width turns by. */
const dragTurn = 1.2 * Math.PI

/** Beyond this pitch the picture would stand on its head. */
const steepest = Math.PI / 2

/** The rotation after a turn by so many radians, its yaw kept within one round. */
export function turn({ yaw, pitch }: Rotation, right: number, down: number): Rotation {
  const round = 2 * Math.PI
  return {
    yaw: (((yaw + right) % round) + round) % round,
    pitch: Math.min(steepest, Math.max(-steepest, pitch + down)),
  }
}

/** Where the corners of K ≥ 4 classes lie, as the engine takes it: corner k's x at 2k, y at 2k + 1. */
export const tetrahedronProjection = (rotation: Rotation): number[] =>
  turnedTetrahedron(rotation).corners.flatMap((corner) => [...corner])

/** K = 4: the simplex has three dimensions; it is seen from a side that the reader chooses. */
export function Tetrahedron(props: SimplexContents & Turning) {
  const { rotation, onRotate, turnWords, onSelectDraw, ...contents } = props
  const { yaw, pitch } = rotation
  const { corners, depths } = useMemo(() => turnedTetrahedron({ yaw, pitch }), [yaw, pitch])
  return (
    <div className={styles.turnable}>
      <SimplexPicture {...contents} places={corners} depths={depths}>
        {(layout, dots) => (
          <GestureArea
            layout={layout}
            dots={dots}
            onTapDot={onSelectDraw}
            onDrag={([right, down]) => {
              const radians = dragTurn / layout.plot.width
              onRotate(turn(rotation, right * radians, down * radians))
            }}
          />
        )}
      </SimplexPicture>
      <TurnButtons words={turnWords} rotation={rotation} rotate={onRotate} />
    </div>
  )
}

const turns = [
  { key: 'ArrowLeft', way: 'left', sign: '←', by: [-1, 0] },
  { key: 'ArrowUp', way: 'up', sign: '↑', by: [0, -1] },
  { key: 'ArrowDown', way: 'down', sign: '↓', by: [0, 1] },
  { key: 'ArrowRight', way: 'right', sign: '→', by: [1, 0] },
] as const

interface TurnButtonsProps {
  words: TurnWords
  rotation: Rotation
  rotate: (rotation: Rotation) => void
}

/** Buttons for each way; the arrow keys do the same while one of them has the focus. */
function TurnButtons({ words, rotation, rotate }: TurnButtonsProps) {
  const turnBy = ([right, down]: readonly [number, number]) =>
    rotate(turn(rotation, right * keyTurn, down * keyTurn))
  const onKeyDown = (event: KeyboardEvent) => {
    const found = turns.find(({ key }) => key === event.key)
    if (!found) return
    event.preventDefault()
    turnBy(found.by)
  }
  return (
    <div className={styles.turns}>
      {turns.map(({ way, sign, by }) => (
        <button
          key={way}
          type="button"
          aria-label={words[way]}
          onClick={() => turnBy(by)}
          onKeyDown={onKeyDown}
        >
          {sign}
        </button>
      ))}
      <button
        type="button"
        aria-label={words.reset}
        onClick={() => rotate(restingRotation)}
        onKeyDown={onKeyDown}
      >
        ⟲
      </button>
    </div>
  )
}
