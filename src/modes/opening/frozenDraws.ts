import { selectedDraw, temperaturePath } from '../../figures/selectedDraw'
import { singleDraws } from '../../figures/simplex/singleDraws'
import { dotFrame, dotPlaces } from '../../plots/frozenDots/places'
import { type Point, project } from '../../plots/simplex/geometry'
import type { Parameters } from '../../state/parameters'
import { logitJacobian } from '../../transform/gumbelSoftmax'

/** The arrow is the derivative itself, in sides of the triangle, up to this length: at a low τ it would leave the picture. */
const longestArrow = 0.45

type Drawn = Pick<Parameters, 'pi' | 'tau' | 'seed' | 'n' | 'draw' | 'logit'>

/**
 * What the opening's picture draws at these parameters: the first draws, and the path and derivative of the selected one.
 * @param hard how far the dots are from their relaxed samples (0) to the corners of their winners (1)
 */
export function frozenDraws({ pi, tau, seed, n, draw, logit }: Drawn, hard: number) {
  const frame = dotFrame(pi.length)
  const draws = singleDraws(seed, n, pi, tau)
  const places = dotPlaces(draws.points, draws.winners, frame, hard)
  const selected = selectedDraw(seed, draw, pi, tau)
  const classes = pi.length
  const jacobian = logitJacobian(selected.relaxed, tau)
  const shift = selected.relaxed.map((_, k) => jacobian[k * classes + logit]!)
  const place = placeOfSelected()
  // Two classes' dots lie beside their line; what belongs to one of them does too.
  const off = place[1] - project(selected.relaxed, frame.corners)[1]
  const beside = (shares: ArrayLike<number>): Point => {
    const [x, y] = project(shares, frame.corners)
    return [x, y + off]
  }
  const cut = Math.min(1, longestArrow / Math.max(...shift.map(Math.abs)))
  return {
    frame,
    draws,
    places,
    selected,
    /** ∂z̃ⱼ/∂θⱼ of the selected draw, j the class whose logit is moved. */
    derivative: shift[logit]!,
    place,
    path: temperaturePath(selected.score).map(beside),
    tip: beside(selected.relaxed.map((share, k) => share + cut * shift[k]!)),
  }

  function placeOfSelected(): Point {
    if (draw < draws.draws) return [places[2 * draw]!, places[2 * draw + 1]!]
    const [x, y] = project(selected.relaxed, frame.corners)
    const [cornerX, cornerY] = frame.corners[selected.winner]!
    return [x + hard * (cornerX - x), y + hard * (cornerY - y)]
  }
}
