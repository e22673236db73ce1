import { useMemo, useState } from 'react'
import { restingRotation } from '../../../plots/simplex/geometry'
import { simplexProjection } from '../../../plots/simplex/Simplex'
import type { FigureProps } from '../figure'
import { useRelaxationOf } from '../useRelaxationOf'
import { SimplexFigure } from './SimplexFigure'

/** The simplex with questions of its own to the engine, for where it stands alone. */
export function SimplexAlone({ parameters, live, channel }: FigureProps) {
  const [rotation, setRotation] = useState(restingRotation)
  const classes = parameters.pi.length
  const projection = useMemo(() => simplexProjection(classes, rotation), [classes, rotation])
  const { answer } = useRelaxationOf(channel, parameters, { axis: 'share', pair: null, projection })
  const tally = answer?.measurement.winners.length === classes ? answer.measurement : null
  return (
    <SimplexFigure
      parameters={parameters}
      tally={tally}
      draw={live.draw}
      rotation={rotation}
      onRotate={setRotation}
    />
  )
}
