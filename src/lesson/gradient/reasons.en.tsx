import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../reference/Reference'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { relaxed, tau, theta } = notation

/** Why each line of the chapter's derivation follows, in English. */
export const reasons: ChapterWords<Line, Exploration>['derivation']['reasons'] = {
  'softmax-slope': () => (
    <p>
      The <Term id="jacobian">Jacobian</Term> of the softmax, with a factor{' '}
      <Tex math={tex`1/\sym{tau}{\tau}`} /> from <Tex math={tex`x/\tau`} />.
    </p>
  ),
  'logit-slope': () => (
    <p>
      <Tex math={tex`x_j=\log\pi_j+\gamma_j`} />. With <Tex math={tex`\pi=\operatorname{softmax}(\theta)`} />{' '}
      all <Tex math={tex`\log\pi`} /> are {theta} less one common number, which cancels: no second softmax
      appears.
    </p>
  ),
  'probability-slope': () => (
    <p>
      The <Term id="chain-rule">chain rule</Term>, with <Tex math={tex`d\log\pi_j=d\pi_j/\pi_j`} /> and{' '}
      <Tex math={tex`\pi_1,\dots,\pi_K`} /> taken as free. Scaling all of them changes nothing, hence the sum.
    </p>
  ),
  chain: () => (
    <p>
      The Jacobian applied to <Tex math={tex`\nabla f`} />. This is the line to program: it needs K steps, not
      K².
    </p>
  ),
  interchange: () => (
    <p>
      From the logits on, back-propagation goes its usual way. The gradient may be taken inside the mean,
      since <Tex math={tex`|g|`} /> is bounded by <Tex math={tex`\tfrac2{\tau}\max|\nabla f|`} />.
    </p>
  ),
  'sum-zero': () => (
    <p>
      To raise all logits together changes nothing. A free check of any program; below, the two parts for your
      draw.
    </p>
  ),
  'linear-mean': () => (
    <p>
      For linear <Tex math={tex`f`} /> the mean needs first and second moments of {relaxed} only, which are
      known exactly. With linear costs, below: the exact mean of the estimator, and the derivative that it
      should be.
    </p>
  ),
  'forward-backward': () => (
    <p>
      The definition (<Reference to="jang2017" />, §2.2; after <Reference to="bengio2013" />
      ). In code: <code>D + z - stop_gradient(z)</code>, which is <code>hard=True</code>. The model sees a
      class and the gradient sees a mixture.
    </p>
  ),
  through: () => (
    <p>
      The same Jacobian; but the slopes of <Tex math={tex`f`} /> are read at the corner. Compare it with{' '}
      <Tex math={tex`g_j`} /> above.
    </p>
  ),
  'through-linear': () => (
    <p>
      If the slopes are the same everywhere, it does not matter where they are read. The number below is 0
      only then.
    </p>
  ),
  'through-cold': () => (
    <p>
      For small {tau} only close races count, and a close race is won by either side equally often: the slope
      along the edge is read at one end or at the other. This is the trapezoid rule.
    </p>
  ),
  'pathwise-cold': () => (
    <p>
      The pathwise estimator reads the slope wherever {relaxed} lies and so integrates it along the edge. The
      integral of a derivative is a difference: this is the exact gradient.
    </p>
  ),
  trapezoid: () => (
    <p>
      Straight-through is unbiased in the cold if the trapezoid rule is exact on every edge, as for quadratic{' '}
      <Tex math={tex`f`} />; else a bias remains that no {tau} removes (
      <Reference to="shekhovtsov2023" />
      ). The number is that bias.
    </p>
  ),
  plain: () => (
    <p>
      Without the noise on the way back: <Tex math={tex`\operatorname{softmax}(\theta)`} /> in the place of{' '}
      {relaxed}. Only the class drawn is random, so that mean and variance are finite sums. In brackets the
      exact derivative.
    </p>
  ),
  'score-identity': () => (
    <p>
      <Tex math={tex`\nabla\pi=\pi\,\nabla\log\pi`} />, and a finite sum has no limits to interchange. The
      derivative has moved from <Tex math={tex`f`} /> to the law (<Reference to="williams1992" />
      ).
    </p>
  ),
  'log-slope': () => <p>The derivative of the log of a softmax.</p>,
  score: () => (
    <p>
      One draw of it. Unbiased; it needs values of <Tex math={tex`f`} /> at classes and nothing else: no
      slope, no continuation to the simplex.
    </p>
  ),
  exact: () => (
    <p>
      Its mean, summed over the classes: the exact gradient, and the judge of every figure of this chapter.
    </p>
  ),
  'score-variance': () => (
    <p>
      A finite sum too. It does not depend on {tau}, but on the level of <Tex math={tex`f`} />: add a
      constant, and it grows without bound.
    </p>
  ),
  baseline: () => (
    <p>
      So take a constant away. The score has mean 0, and the mean of the estimate stays as it is. A natural
      choice is <Tex math={tex`b=\bar f`} />; where <Tex math={tex`\bar f`} /> is not known, the mean of the
      other draws (leave-one-out, <Reference to="kool2019" />
      ).
    </p>
  ),
  'best-baseline': () => (
    <p>
      The <Tex math={tex`b`} /> that makes the variance least: a quadratic in <Tex math={tex`b`} /> is
      minimised. For two equal classes it leaves no variance at all.
    </p>
  ),
  'cold-variance': () => (
    <p>
      Near an edge <Tex math={tex`g_i=\tfrac1\tau s(1-s)\,d_{ij}(s)`} />, and draws lie there with density{' '}
      <Tex math={tex`\tau\,\pi_i\pi_j/(s(1-s))`} />. Squared, one factor <Tex math={tex`1/\tau`} /> is left:
      rare and large.
    </p>
  ),
  'cold-linear': () => (
    <p>
      <Tex math={tex`\int_0^1s(1-s)\,ds=\tfrac16`} />; sum over all logits for the trace. With linear costs,
      below: its constant.
    </p>
  ),
  'cold-two': () => <p>With two classes there is one edge.</p>,
  'through-variance': () => (
    <p>
      Half of ⅙ from either end of the edge. Straight-through varies more, unless the slope is the same all
      along it. Its variance can be lowered by averaging over the noise given the winner (
      <Reference to="paulus2021" />
      ).
    </p>
  ),
  hot: () => (
    <p>
      In the heat every {relaxed} is the centre. Nothing moves and nothing varies: the estimate is 0 for
      certain, and its bias is the whole gradient.
    </p>
  ),
}
