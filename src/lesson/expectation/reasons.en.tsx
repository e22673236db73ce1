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
      {relaxed} is a function of the noise, so its mean may be taken over {gamma}. This is exact at every{' '}
      {tau}. The number is <Tex math={tex`f`} /> of the selected draw, one term of the mean.
    </p>
  ),
  'cold-limit': () => (
    <p>
      As {tau} falls, every draw goes to the corner of its winner, and <Tex math={tex`f`} /> with it. Because{' '}
      <Tex math={tex`f`} /> is bounded, the limit passes through the mean (dominated convergence). At a fixed{' '}
      {tau} the two means differ in general; they agree, for example, for equal classes and a linear{' '}
      <Tex math={tex`f`} />, or where a bias happens to change its sign.
    </p>
  ),
  'near-ties': () => (
    <p>
      How often is a race close? In the exponential race the winner arrives at a time <Tex math={tex`T`} />{' '}
      that has mean 1 and does not depend on who wins. A perturbed logit that is behind by less than{' '}
      <Tex math={tex`\delta`} /> belongs to a runner who arrives within about <Tex math={tex`\delta\,T`} />{' '}
      after that, and the others arrive at the rate <Tex math={tex`1-\pi_I`} />. Average over the winner.
    </p>
  ),
  'first-order': () => (
    <p>
      To first order, a small {tau} affects only draws between two corners <Tex math={tex`i`} /> and{' '}
      <Tex math={tex`j`} />. Measure their gap in units of {tau}:{' '}
      <Tex math={tex`s=\operatorname{sigmoid}(\text{gap}/\tau)`} /> runs along the edge with density{' '}
      <Tex math={tex`@tau\,\pi_i\pi_j/(s{(1-s)})`} />, and <Tex math={tex`f`} /> at each place is compared
      with <Tex math={tex`f`} /> at the corner that wins there.
    </p>
  ),
  bent: () => (
    <p>
      If <Tex math={tex`f`} /> is linear, the two halves of an edge cancel. A squared distance lies{' '}
      <Tex math={tex`2s{(1-s)}`} /> below its chord, so <Tex math={tex`-2`} /> is left on every edge. For
      small {tau}, then, a loss that is strictly convex along the edges looks better relaxed than it is.
    </p>
  ),
  'soft-maximum': () => (
    <p>
      Take the largest <Tex math={tex`x_k`} /> out of the sum. Its mean is known (Gumbel-Max, “the maximum”).
      What is left differs from 0 only in close races, whose gap <Tex math={tex`\tau g`} /> has density{' '}
      <Tex math={tex`{1-\sum\pi_i^2}`} /> near 0 by the line on close races; and{' '}
      <Tex math={tex`\int_0^\infty\log{(1+e^{-g})}\,dg=\tfrac12\zeta(2)`} />, term by term of the series of
      the logarithm.
    </p>
  ),
  'cold-mean': () => (
    <p>
      {relaxed} is the gradient of <Tex math={tex`\tau\log\sum_ke^{x_k/\tau}`} /> in the logits, so
      differentiate the last line. There is no term of first order: the closer a race, the more nearly its two
      sides win equally often.
    </p>
  ),
  'hot-mean': () => (
    <p>
      For large {tau} the softmax is close to its tangent at 0. Average the tangent: the noise has the same
      mean for every class and drops out.
    </p>
  ),
  'two-classes': () => (
    <p>
      For two classes at {tau} = 1, {notation.relaxedFirst} is <Tex math={tex`au/(au+1-u)`} /> with{' '}
      <Tex math={tex`u`} /> uniform, and the integral has a closed form. The number is that of your first two
      classes by themselves. At <Tex math={tex`a=1`} /> it is ½.
    </p>
  ),
  'any-moment': () => (
    <p>
      Write <Tex math={tex`1/S^n`} /> as <Tex math={tex`\int s^{n-1}e^{-sS}ds/\Gamma(n)`} />, with{' '}
      <Tex math={tex`S`} /> the denominator of the softmax, and substitute <Tex math={tex`s=e^t`} />. The
      noise of the classes is independent, so the mean of the product is a product of means, and for any {K}{' '}
      one integral is left. All exact means of {relaxed} here are computed so; the numbers show one beside the
      mean of your draws.
    </p>
  ),
}
