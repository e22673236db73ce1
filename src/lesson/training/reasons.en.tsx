import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Reference } from '../Reference'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { gamma, oneHot, piFirst, tau, theta } = notation

/** Why each line of the chapter's derivation follows, in English. */
export const reasons: ChapterWords<Line, Exploration>['derivation']['reasons'] = {
  objective: () => <p>The mean loss of the picks, a finite sum.</p>,
  'true-gradient': () => (
    <p>
      The derivative of the softmax. It vanishes at the corners, and where all classes that can be picked cost
      the same; elsewhere it does not, so descent has nowhere else to stop.
    </p>
  ),
  'relaxed-objective': () => (
    <p>
      Another function of the same {theta}, which reads <Tex math={tex`f`} /> between the corners. The number
      is that of one draw, not the mean.
    </p>
  ),
  'relaxed-gradient': () => (
    <p>
      The chain rule inside the mean over {gamma}. It is unbiased for <Tex math={tex`L_{@tau}`} />, and it
      vanishes where <Tex math={tex`L_{@tau}`} /> is least, whatever <Tex math={tex`L`} /> does there.
    </p>
  ),
  step: () => (
    <p>
      One step uses the mean of 32 draws. Over many steps the noise averages out and the bias adds up. The
      number is the first step of the exact learner.
    </p>
  ),
  tail: () => (
    <p>
      Write {theta} for <Tex math={tex`@theta_1-@theta_2`} />, and let 0 &lt; {tau} &lt; 1. When {piFirst} is
      small, <Tex math={tex`@relaxed_1`} /> is nearly always near 0; the logistic tail{' '}
      <Tex math={tex`e^{-|x|}`} /> and <Tex math={tex`z=\operatorname{sigmoid}(x/\tau)`} /> give two Beta
      integrals. The sign is that of the bracket: if it is positive, descent goes on to the corner; if
      negative, it turns back. For {tau} ≥ 1 the integral diverges at <Tex math={tex`z=0`} />, where{' '}
      <Tex math={tex`z-t<0`} />, and descent turns back as well.
    </p>
  ),
  critical: () => (
    <p>
      Here the bracket is zero. Above <Tex math={tex`@tau_c`} /> the descent ends inside, at a{' '}
      <Tex math={tex`\sym{pi}{\pi_1^\star}`} /> that has no formula and is found as the zero of a
      one-dimensional integral. Below it quadrature finds no zero inside.
    </p>
  ),
  bound: () => (
    <p>
      Jensen’s inequality. The two sides differ by the KL divergence from <Tex math={tex`q(z\mid x)`} /> to
      the posterior <Tex math={tex`p(z\mid x)`} />. The prior is uniform over the 100 codes.
    </p>
  ),
  hundred: () => (
    <p>
      The expectation is a sum of 100 terms, the thick curve. With 20 variables of ten classes it would have{' '}
      <Tex math={tex`10^{20}`} /> terms.
    </p>
  ),
  'soft-codes': () => (
    <p>
      The dashed curve: <Tex math={tex`@relaxed`} /> in place of {oneHot} in the first term, with the KL of
      the discrete distribution kept, as <Reference to="jang2017" /> do. It bounds nothing unless{' '}
      <Tex math={tex`@relaxed`} /> is one-hot. <Reference to="maddison2017" /> use the Concrete density there
      and get a bound, but for a relaxed model.
    </p>
  ),
}
