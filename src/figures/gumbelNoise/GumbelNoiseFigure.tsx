import figureStyles from '../Figure.module.css'
import type { FigureProps } from '../figure'
import { GumbelDensity } from './GumbelDensity'
import { NoiseLab } from './NoiseLab'

/** What Gumbel noise looks like, and what other noise in its place would draw. */
export function GumbelNoiseFigure({ parameters, live, channel, exploration }: FigureProps) {
  return (
    <div className={figureStyles.stack}>
      {exploration !== 'noise-lab' && (
        <GumbelDensity parameters={parameters} draw={live.draw} channel={`${channel}/density`} />
      )}
      {exploration !== 'density' && <NoiseLab parameters={parameters} channel={`${channel}/lab`} />}
    </div>
  )
}
