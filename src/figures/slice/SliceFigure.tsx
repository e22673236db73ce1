import figureStyles from '../Figure.module.css'
import type { FigureProps } from '../figure'
import { SliceOfAll } from './SliceOfAll'
import { SliceOfDraw } from './SliceOfDraw'

/** One logit moves over frozen noise: z₁ a step and z̃₁ a rise of one draw, their means over all. */
export function SliceFigure({ parameters, live, channel, exploration }: FigureProps) {
  return (
    <div className={figureStyles.stack}>
      {exploration !== 'all-draws' && (
        <SliceOfDraw parameters={parameters} draw={live.draw} slopeTop={exploration === 'price' ? 2.6 : 1} />
      )}
      {exploration !== 'one-draw' && exploration !== 'price' && (
        <SliceOfAll parameters={parameters} draw={live.draw} channel={channel} />
      )}
    </div>
  )
}
