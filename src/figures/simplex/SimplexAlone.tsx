import { useMemo } from 'react'
import { simplexProjection } from '../../plots/simplex/Simplex'
import type { FigureProps } from '../figure'
import { useRelaxationOf } from '../useRelaxationOf'
import { SimplexFigure } from './SimplexFigure'
import { useTurn } from './useTurn'

/** The simplex with questions of its own to the engine, for where it stands alone. */
export function SimplexAlone({ parameters, live, channel }: FigureProps) {
  const [rotation, setRotation] = useTurn()
  const classes = parameters.pi.length
  const projection = useMemo(() => simplexProjection(classes, rotation), [classes, rotation])
  const counted = useRelaxationOf(channel, parameters, { axis: 'share', pair: null, projection })
  return (
    <SimplexFigure
      parameters={parameters}
      tally={counted?.tally ?? null}
      draw={live.draw}
      rotation={rotation}
      onRotate={setRotation}
    />
  )
}
