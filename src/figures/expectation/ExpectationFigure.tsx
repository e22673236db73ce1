import figureStyles from '../Figure.module.css'
import type { FigureProps } from '../figure'
import { MeanOfSamples } from './MeanOfSamples'
import { RelaxedObjective } from './RelaxedObjective'
import { useExpectation } from './useExpectation'

/** What the relaxation does to means: that of the samples themselves, and that of an objective. */
export function ExpectationFigure({ parameters, channel, exploration }: FigureProps) {
  const expected = useExpectation(channel, parameters)
  return (
    <div className={figureStyles.stack}>
      {exploration !== 'mean' && <RelaxedObjective parameters={parameters} expected={expected} />}
      {exploration !== 'curve' && (
        <MeanOfSamples parameters={parameters} curve={expected.curve} channel={channel} />
      )}
    </div>
  )
}
