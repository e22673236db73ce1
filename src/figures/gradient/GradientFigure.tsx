import figureStyles from '../Figure.module.css'
import type { FigureProps } from '../figure'
import { Arrows } from './Arrows'
import { Frozen } from './Frozen'
import { Price } from './Price'
import { Spread } from './Spread'

/** The gradient through the relaxed sample: dot by dot, estimator by estimator, against τ, and by differences. */
export function GradientFigure(props: FigureProps) {
  switch (props.exploration) {
    case 'arrows':
      return <Arrows {...props} />
    case 'price':
      return <Price {...props} />
    case 'frozen':
      return <Frozen {...props} />
    case 'spread':
      return <Spread {...props} />
    default:
      return (
        <div className={figureStyles.stack}>
          <Spread {...props} />
          <Price {...props} />
        </div>
      )
  }
}
