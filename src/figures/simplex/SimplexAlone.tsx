import { useMemo } from 'react'
import { simplexProjection } from '../../plots/simplex/Simplex'
import type { FigureProps } from '../figure'
import { useSelectedDraw } from '../selectedDraw'
import { useRelaxationOf } from '../useRelaxationOf'
import { SimplexFigure } from './SimplexFigure'
import { useTurn } from './useTurn'

/** The simplex with questions of its own to the engine, for where it stands alone. */
export function SimplexAlone({ parameters, channel }: FigureProps) {
  const draw = useSelectedDraw(parameters)
  const [rotation, setRotation] = useTurn()
  const classes = parameters.pi.length
  const projection = useMemo(() => simplexProjection(classes, rotation), [classes, rotation])
  const counted = useRelaxationOf(
    channel,
    parameters,
    { axis: 'share', pair: null, projection },
    parameters.scale,
  )
  return (
    <SimplexFigure
      parameters={parameters}
      tally={counted?.tally ?? null}
      draw={draw}
      rotation={rotation}
      onRotate={setRotation}
    />
  )
}
