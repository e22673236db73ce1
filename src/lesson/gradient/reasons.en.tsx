import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../Reference'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { relaxed, tau, theta } = notation

/** Why each line of the chapter's derivation follows, in English. */
export const reasons: ChapterWords<Line, Exploration>['derivation']['reasons'] = {
  'softmax-slope': () => (
    <p>
      The <Term id="jacobian">Jacobian</Term> of the softmax. The factor <Tex math={tex`1/@tau`} /> comes from{' '}
      <Tex math={tex`x/\tau`} />.
    </p>
  ),
  'logit-slope': () => (
    <p>
      <Tex math={tex`x_j=\log\pi_j+\gamma_j`} />, and every <Tex math={tex`\log\pi_j`} /> is{' '}
      <Tex math={tex`\theta_j`} /> minus the same constant, which cancels. No second softmax appears.
    </p>
  ),
  'probability-slope': () => (
    <p>
      The <Term id="chain-rule">chain rule</Term> with <Tex math={tex`d\log\pi_j=d\pi_j/\pi_j`} />, where{' '}
      <Tex math={tex`\pi_1,\dots,\pi_K`} /> are treated as free. Scaling all of them changes nothing, hence
      the sum.
    </p>
  ),
  chain: () => (
    <p>
      Multiply the Jacobian by <Tex math={tex`\nabla f`} />. This is the line to program: it takes about K
      operations, not K².
    </p>
  ),
  interchange: () => (
    <p>
      From the logits on, back-propagation goes its usual way. The gradient may be taken inside the mean,
      because <Tex math={tex`|g|`} /> is bounded by <Tex math={tex`\tfrac2{\tau}\max|\nabla f|`} />.
    </p>
  ),
  'sum-zero': () => (
    <p>
      Raising all logits together changes nothing. This is a free check of any program; the numbers are the
      two parts for the selected draw.
    </p>
  ),
  'linear-mean': () => (
    <p>
      For linear <Tex math={tex`f`} /> the mean needs only first and second moments of {relaxed}, which are
      known exactly. With linear losses the numbers show the exact mean of the estimator beside the derivative
      that it estimates.
    </p>
  ),
  'forward-backward': () => (
    <p>
      The definition (<Reference to="jang2017" />, §2.2; after <Reference to="bengio2013" />
      ). In code it is <code translate="no">hard + soft - stop_gradient(soft)</code>, which is{' '}
      <code translate="no">hard=True</code>. On the way forward the sample is one-hot. On the way back its
      derivative is set to that of {relaxed}.
    </p>
  ),
  through: () => (
    <p>
      The same Jacobian, but the slopes of <Tex math={tex`f`} /> are read at the corner. Compare it with the
      pathwise <Tex math={tex`g_j`} />.
    </p>
  ),
  'through-linear': () => (
    <p>
      If the slopes are the same everywhere, it does not matter where they are read. For other{' '}
      <Tex math={tex`f`} /> the difference is in general not 0.
    </p>
  ),
  'through-cold': () => (
    <p>
      For small {tau} only close races count. Two perturbed logits <Tex math={tex`i`} /> and{' '}
      <Tex math={tex`j`} /> tie for the lead with density <Tex math={tex`\pi_i\pi_j`} /> (Expectation, close
      races), and near the tie either wins half the time. So the slope along the edge is read at one end or at
      the other, equally often: a trapezoid rule.
    </p>
  ),
  'pathwise-cold': () => (
    <p>
      By the same density of ties, the pathwise estimator reads the slope wherever {relaxed} lies on the edge
      and so integrates it along the edge. The integral of a derivative is a difference, and the sum is the
      exact gradient.
    </p>
  ),
  trapezoid: () => (
    <p>
      Straight-through is unbiased in the limit {tau} → 0 if the trapezoid rule is exact on every edge, as for
      quadratic <Tex math={tex`f`} />; otherwise a bias remains in the limit, unless the terms of the sum
      happen to cancel (<Reference to="shekhovtsov2023" />
      ). The number is that bias.
    </p>
  ),
  plain: () => (
    <p>
      Without noise on the way back, <Tex math={tex`\pi=\operatorname{softmax}(\theta)`} /> stands in place of{' '}
      {relaxed}. Only the sampled class is random, so mean and variance are finite sums. The exact derivative
      is in brackets.
    </p>
  ),
  'score-identity': () => (
    <p>
      <Tex math={tex`\nabla\pi=\pi\,\nabla\log\pi`} />, and a finite sum has no limits to interchange. The
      derivative has moved from <Tex math={tex`f`} /> to the distribution (<Reference to="williams1992" />;{' '}
      <Reference to="glynn1990" /> calls it the likelihood ratio).
    </p>
  ),
  'log-slope': () => <p>The derivative of the logarithm of a softmax.</p>,
  score: () => (
    <p>
      One draw of it. It is unbiased and needs values of <Tex math={tex`f`} /> at one-hot samples: no slope of{' '}
      <Tex math={tex`f`} />, and no <Tex math={tex`f`} /> between the corners.
    </p>
  ),
  exact: () => (
    <p>
      Its mean, summed over the classes, is the exact gradient. The figures of this chapter compare every
      estimator with it.
    </p>
  ),
  'score-variance': () => (
    <p>
      This, too, is a finite sum. It does not depend on {tau}, but it does depend on the level of{' '}
      <Tex math={tex`f`} />: add a large enough constant, and it exceeds any bound.
    </p>
  ),
  baseline: () => (
    <p>
      So subtract a constant. <Tex math={tex`\nabla\log\pi`} /> has mean 0, so the mean of the estimate stays
      as it is. A natural choice is <Tex math={tex`b=\bar f`} />; where <Tex math={tex`\bar f`} /> is not
      known, take the mean of the other draws (leave-one-out, <Reference to="kool2019" />
      ).
    </p>
  ),
  'best-baseline': () => (
    <p>
      The <Tex math={tex`b`} /> that minimises the variance, a quadratic in <Tex math={tex`b`} />. With two
      classes, whatever their probabilities, it leaves no variance at all.
    </p>
  ),
  'cold-variance': () => (
    <p>
      Near an edge <Tex math={tex`g_i=\tfrac1\tau s{(1-s)}\,d_{ij}(s)`} />, and draws lie there with density{' '}
      <Tex math={tex`\tau\,\pi_i\pi_j/(s{(1-s)})`} />. The square leaves one factor <Tex math={tex`1/\tau`} />
      : large values, and rare ones.
    </p>
  ),
  'cold-linear': () => (
    <p>
      <Tex math={tex`\int_0^1s{(1-s)}\,ds=\tfrac16`} />; sum over all logits for the trace. With linear losses
      the number is its constant.
    </p>
  ),
  'cold-two': () => <p>With two classes there is one edge.</p>,
  'through-variance': () => (
    <p>
      Half of ⅙ from either end of the edge. For linear <Tex math={tex`f`} /> the two variances agree; where
      the squared slope is on average larger at the two ends than between them, as for{' '}
      <Tex math={tex`e^{z_1-z_3}`} />, straight-through varies more; where it is smaller there, less.
      Averaging over the noise given the winner lowers its variance (<Reference to="paulus2021" />
      ).
    </p>
  ),
  hot: () => (
    <p>
      As {tau} → ∞ every {relaxed} tends to the centre and stops moving with {theta}. The estimate tends to 0,
      and so does its variance (of order <Tex math={tex`\tau^{-4}`} /> if the slopes of <Tex math={tex`f`} />{' '}
      are Lipschitz at the centre); its bias tends to minus the exact gradient.
    </p>
  ),
}
