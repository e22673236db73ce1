import { useMemo } from 'react'
import { restingRotation } from '../../plots/simplex/geometry'
import { simplexProjection } from '../../plots/simplex/Simplex'
import type { FigureProps } from '../figure'
import { useRelaxationOf } from '../useRelaxationOf'
import { HistogramsFigure } from './HistogramsFigure'
import { useHistogramAxis, usePair } from './histogramAxis'

/** The histograms with questions of their own to the engine, for where they stand alone. */
export function HistogramsAlone({ parameters, channel }: FigureProps) {
  const [axis, setAxis] = useHistogramAxis()
  const [pair, setPair] = usePair(parameters.pi)
  const classes = parameters.pi.length
  const projection = useMemo(() => simplexProjection(classes, restingRotation), [classes])
  const counted = useRelaxationOf(channel, parameters, { axis, pair, projection }, parameters.scale)
  return (
    <HistogramsFigure
      parameters={parameters}
      tally={counted?.tally ?? null}
      axis={axis}
      onAxis={setAxis}
      pair={pair}
      onPair={setPair}
    />
  )
}
