import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Reference } from '../reference/Reference'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { gamma, oneHot, piFirst, theta } = notation

/** Why each line of the chapter's derivation follows, in English. */
export const reasons: ChapterWords<Line, Exploration>['derivation']['reasons'] = {
  objective: () => <p>A finite sum: the loss of a law over classes.</p>,
  'true-gradient': () => (
    <p>
      The derivative of the softmax. It vanishes at the corners and where all classes in use cost the same:
      inside, nothing holds it back.
    </p>
  ),
  'relaxed-objective': () => (
    <p>
      Another function of the same {theta}: it reads <Tex math={tex`f`} /> between the corners. The number is
      that of one draw, not the mean.
    </p>
  ),
  'relaxed-gradient': () => (
    <p>
      The chain rule within the mean over {gamma}. It is unbiased, for <Tex math={tex`L_{\sym{tau}{\tau}}`} />
      . Where <Tex math={tex`L_{\sym{tau}{\tau}}`} /> is least, it vanishes, whatever <Tex math={tex`L`} />{' '}
      does there.
    </p>
  ),
  step: () => (
    <p>
      One step: the mean of 32 draws' estimates. Over many steps the noise averages out and the bias adds up.
      The number is the exact learner's first step.
    </p>
  ),
  tail: () => (
    <p>
      When {piFirst} is small, <Tex math={tex`\sym{relaxed}{\tilde z_1}`} /> is seldom anywhere but at 0;
      substitute <Tex math={tex`z=\sigma(x/\tau)`} /> with the logistic tail <Tex math={tex`e^{-|x|}`} />. Two
      Beta integrals. The sign hangs on the bracket: positive, and descent goes on to the corner; negative,
      and it turns back.
    </p>
  ),
  critical: () => (
    <p>
      The bracket is zero here. Above <Tex math={tex`\sym{tau}{\tau_c}`} /> the end lies inside; its place{' '}
      <Tex math={tex`\sym{pi}{\pi_1^\star}`} /> has no formula, and is found as the zero of a one-dimensional
      integral.
    </p>
  ),
  bound: () => (
    <p>
      Jensen's inequality. The difference between the two sides is how far <Tex math={tex`q(z\mid x)`} /> is
      from the posterior <Tex math={tex`p(z\mid x)`} />, as a KL divergence. The prior is even over the 100
      codes.
    </p>
  ),
  hundred: () => (
    <p>
      The expectation is a sum of 100 terms: the thick curve. With 20 variables of ten classes it would have{' '}
      <Tex math={tex`10^{20}`} /> terms.
    </p>
  ),
  'soft-codes': () => (
    <p>
      The dashed curve: <Tex math={tex`\sym{relaxed}{\tilde z}`} /> in place of {oneHot} in the first term,
      the KL of the discrete law kept, as <Reference to="jang2017" /> do. It bounds nothing unless{' '}
      <Tex math={tex`\sym{relaxed}{\tilde z}`} /> is one-hot; <Reference to="maddison2017" /> put the Concrete
      density there and get a bound, of a relaxed model.
    </p>
  ),
}
