import { useMemo } from 'react'
import { pathwise } from '../../estimators/pathwise'
import { useNumbers, useWords } from '../../language/language'
import { subscript } from '../../language/number'
import { Simplex } from '../../plots/simplex/Simplex'
import { namedCorners } from '../corners'
import figureStyles from '../Figure.module.css'
import type { FigureProps } from '../figure'
import { FigureNotes } from '../parts'
import { singleDraws } from '../simplex/singleDraws'
import { useSimplexControls } from '../simplex/useSimplexControls'
import { useTurn } from '../simplex/useTurn'
import { gradientWords } from '../words'
import { arrowShifts } from './arrowShifts'
import { BiasVariance } from './BiasVariance'
import { FiniteDifference } from './FiniteDifference'
import { Spread } from './Spread'
import { useSetting } from './useGradient'

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

/** The first draws as dots, each with the arrow of its own derivative: the way it goes as one logit rises. */
function Arrows({ live: { parameters, draw } }: FigureProps) {
  const { arrows: words } = useWords(gradientWords)
  const { number, count, significant } = useNumbers()
  const { pi, tau, seed, n, logit, labels } = parameters
  const classes = pi.length
  const { objective } = useSetting(parameters)
  const [rotation, turnTo] = useTurn()
  const draws = useMemo(() => singleDraws(seed, n, pi, tau), [seed, n, pi, tau])
  const { shifts, step, cut } = useMemo(
    () => arrowShifts(draws, classes, logit, tau),
    [draws, classes, logit, tau],
  )
  const gradient = useMemo(() => {
    const into = new Float64Array(classes)
    pathwise(objective, tau)(draw.relaxed, into)
    return into
  }, [objective, tau, draw, classes])
  const ownShift = useMemo(
    () => arrowShifts({ points: draw.relaxed, draws: 1 }, classes, logit, tau, step).shifts,
    [draw, classes, logit, tau, step],
  )
  // Without π there is nothing to pick.
  const { onPick: _, handle: __, ...touch } = useSimplexControls(parameters)
  const own = draw.relaxed[logit]!
  const verdict = words.verdict({
    draw: count(parameters.draw),
    index: subscript(logit),
    slope: number((own * (1 - own)) / tau),
    value: number(objective.value(draw.relaxed)),
    gradient: number(gradient[logit]!),
  })
  return (
    <figure className={figureStyles.figure} data-draws={draws.draws}>
      <Simplex
        corners={namedCorners(labels)}
        cells={null}
        draws={0}
        dots={{ ...draws, shifts }}
        selected={{ point: draw.relaxed, path: [], shift: ownShift, label: words.yours }}
        mean={null}
        probabilities={null}
        label={words.title(subscript(logit))}
        description={`${words.caption(count(draws.draws), significant(step), subscript(logit))} ${verdict}`}
        rotation={rotation}
        onRotate={turnTo}
        {...touch}
      />
      <FigureNotes>
        <p className={figureStyles.verdict}>{verdict}</p>
        <p>{words.caption(count(draws.draws), significant(step), subscript(logit))}</p>
        {cut > 0 && <p>{words.cut(count(cut))}</p>}
      </FigureNotes>
    </figure>
  )
}
