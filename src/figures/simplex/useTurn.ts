import { useMemo, useRef } from 'react'
import type { Rotation } from '../../plots/simplex/geometry'
import { setFigure } from '../../state/actions'
import type { Turn } from '../../state/parameters'
import { useChosen } from '../../state/store'

const degree = Math.PI / 180

/** What a turn in whole degrees leaves of a drag, degrees, for the next move of it. */
export interface TurnRest {
  yaw: number
  pitch: number
}

/** The whole degrees nearest to a rotation and what an earlier move left over; and what this one leaves. */
export function wholeTurn({ yaw, pitch }: Rotation, rest: TurnRest): { turn: Turn; rest: TurnRest } {
  const right = yaw / degree + rest.yaw
  const down = pitch / degree + rest.pitch
  const turn: Turn = [((Math.round(right) % 360) + 360) % 360, Math.round(down)]
  return { turn, rest: { yaw: right - Math.round(right), pitch: down - Math.round(down) } }
}

/** How the tetrahedron is turned, as the address holds it, and how to turn it. */
export function useTurn(): readonly [Rotation, (rotation: Rotation) => void] {
  const [yaw, pitch] = useChosen((state) => state.parameters.turn)
  const rotation = useMemo(() => ({ yaw: yaw * degree, pitch: pitch * degree }), [yaw, pitch])
  // A slow drag moves by less than half a degree at a time, and would otherwise move nothing.
  const rest = useRef<TurnRest>({ yaw: 0, pitch: 0 })
  const turnTo = (next: Rotation) => {
    const whole = wholeTurn(next, rest.current)
    rest.current = whole.rest
    setFigure({ turn: whole.turn })
  }
  return [rotation, turnTo]
}
