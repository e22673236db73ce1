import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { gamma, K, relaxed, tau } = notation

/** Why each line of the chapter's derivation follows, in English. */
export const reasons: ChapterWords<Line, Exploration>['derivation']['reasons'] = {
  'same-noise': () => (
    <p>
      {relaxed} is a function of the noise: to average over {relaxed} is to average over {gamma}. Exact, at
      every {tau}. The number is <Tex math={tex`f`} /> of the draw in hand, one term of this mean.
    </p>
  ),
  'cold-limit': () => (
    <p>
      As {tau} falls, every draw goes to the corner of its winner, and <Tex math={tex`f`} /> with it. A
      bounded <Tex math={tex`f`} /> lets the limit pass through the mean (dominated convergence). This is the
      only sense in which ≈ becomes =.
    </p>
  ),
  'near-ties': () => (
    <p>
      How close are races? In the exponential race the winner arrives at time <Tex math={tex`T`} />, which has
      mean 1 and does not depend on who wins. A score behind by less than <Tex math={tex`\delta`} /> is a
      runner who arrives within <Tex math={tex`\delta\,T`} /> of that, and the others arrive at the rate{' '}
      <Tex math={tex`1-\pi_I`} />. Average over the winner.
    </p>
  ),
  'first-order': () => (
    <p>
      Only draws between two corners <Tex math={tex`i`} /> and <Tex math={tex`j`} /> feel a small {tau}.
      Measure their gap in units of {tau}: <Tex math={tex`s=\operatorname{sigmoid}(\text{gap}/\tau)`} /> runs
      over the edge with density <Tex math={tex`\sym{tau}{\tau}\,\pi_i\pi_j/(s(1-s))`} />, and each place is
      compared with the corner that wins there.
    </p>
  ),
  bent: () => (
    <p>
      If <Tex math={tex`f`} /> is linear, the two halves of an edge cancel. A squared distance sags by{' '}
      <Tex math={tex`2s(1-s)`} /> below the straight line, so that <Tex math={tex`-2`} /> remains along the
      whole edge. Convex losses look better relaxed than they are, in proportion to {tau}.
    </p>
  ),
  'cold-mean': () => (
    <p>
      {relaxed} is the gradient of <Tex math={tex`\tau\log\sum_ke^{x_k/\tau}`} />, whose mean for small {tau}{' '}
      is <Tex math={tex`\log\sum_ke^{\theta_k}+\gamma_E+\tfrac12\zeta(2)\,\tau^2(1-\sum\pi_i^2)`} />.
      Differentiate it in the logits. No term of first order: close races are won by either side equally
      often.
    </p>
  ),
  'hot-mean': () => (
    <p>
      For large {tau} the softmax is its tangent at 0. Average that; the noise has the same mean for every
      class and drops out.
    </p>
  ),
  'two-classes': () => (
    <p>
      For two classes at {tau} = 1, {notation.relaxedFirst} is <Tex math={tex`au/(au+1-u)`} /> with{' '}
      <Tex math={tex`u`} /> uniform, and the integral has a closed form. The number is that of your first two
      classes alone. At <Tex math={tex`a=1`} /> it is ½.
    </p>
  ),
  'any-moment': () => (
    <p>
      Write <Tex math={tex`1/S^n`} /> as <Tex math={tex`\int s^{n-1}e^{-sS}ds/\Gamma(n)`} />, with{' '}
      <Tex math={tex`S`} /> the sum under the fraction of the softmax. The noise of the classes is
      independent, so that the mean of the product is a product of means: whatever {K} is, one integral
      remains. This is how the exact means on this page are computed; below, one of them beside the mean of
      your draws.
    </p>
  ),
}
