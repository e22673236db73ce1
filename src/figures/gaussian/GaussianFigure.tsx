import figureStyles from '../Figure.module.css'
import type { FigureProps } from '../figure'
import { EstimatorsPanel } from './EstimatorsPanel'
import { FrozenNoise } from './FrozenNoise'
import { WiringPanel } from './WiringPanel'

/** The Gaussian draw: its graph with the noise inside or at the side, its frozen noise, and its gradient twice. */
export function GaussianFigure({ parameters, channel, exploration, counted }: FigureProps) {
  const shows = (id: string) => exploration === undefined || exploration === id
  return (
    <div className={figureStyles.stack}>
      {shows('graph') && <WiringPanel parameters={parameters} />}
      {shows('frozen-noise') && (
        <FrozenNoise parameters={parameters} channel={`${channel}/noise`} counted={counted} />
      )}
      {shows('two-estimators') && (
        <EstimatorsPanel parameters={parameters} channel={`${channel}/estimators`} />
      )}
    </div>
  )
}
