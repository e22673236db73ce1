import figureStyles from '../Figure.module.css'
import type { FigureProps } from '../figure'
import { Arrows } from './Arrows'
import { BiasVariance } from './BiasVariance'
import { FiniteDifference } from './FiniteDifference'
import { Spread } from './Spread'

/** The gradient through the relaxed sample: dot by dot, estimator by estimator, against τ, and by differences. */
export function GradientFigure(props: FigureProps) {
  switch (props.exploration) {
    case 'arrows':
      return <Arrows {...props} />
    case 'price':
      return <BiasVariance {...props} />
    case 'frozen':
      return <FiniteDifference {...props} />
    case 'spread':
      return <Spread {...props} />
    default:
      return (
        <div className={figureStyles.stack}>
          <Spread {...props} />
          <BiasVariance {...props} />
        </div>
      )
  }
}
