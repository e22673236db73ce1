import { setFigure } from '../../state/actions'
import { useChosen } from '../../state/store'
import type { HistogramAxis } from './histogramAxis'

/** The axis that the reader chose, and how to choose another. */
export function useHistogramAxis(): readonly [HistogramAxis, (axis: HistogramAxis) => void] {
  const axis = useChosen((state) => state.parameters.axis)
  const choose = (next: HistogramAxis) => setFigure({ axis: next === 'share' ? 'share' : 'log-odds' })
  return [axis === 'share' ? 'share' : 'logOdds', choose]
}
