import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ClosingPart } from '../chapter'
import { Reference } from '../reference/Reference'

const { gamma, K, oneHot, piOfClass, relaxed, tau } = notation

/** Where the lesson departs from the text that it follows, in English. */
export const corrections: ClosingPart = {
  id: 'corrections',
  title: 'Corrections to the source',
  onStage: false,
  prose: () => (
    <>
      <p>
        The lesson follows a short Korean text, “Gumbel-Softmax Trick”, section by section. In these places it
        says something else.
      </p>
      <ol>
        <li>
          <strong>A split is not enough.</strong> The text calls reparameterization “splitting a stochastic
          term into a stochastic and a deterministic part”. The distribution of the noise must also be free of
          the parameters: <Tex math={tex`x=\mu+\varepsilon'`} /> with{' '}
          <Tex math={tex`\varepsilon'\sim N(0,\sigma^2)`} /> is a split, and no gradient reaches σ.
        </li>
        <li>
          <strong>Why split.</strong> “For back-propagation” is the motive but not the obstacle. The score
          function needs no split. What fails without one is exchanging gradient and expectation, because the
          distribution of <Tex math={tex`x`} /> moves with the parameters.
        </li>
        <li>
          <strong>σ² for σ.</strong> The text has <Tex math={tex`x=\mu_\phi+\sigma_\phi^2\cdot\epsilon`} />.
          The variance of that is <Tex math={tex`\sigma_\phi^4`} />; right is{' '}
          <Tex math={tex`x=\mu_\phi+\sigma_\phi\cdot\epsilon`} />.
        </li>
        <li>
          <strong>Two ways to reparameterize a categorical.</strong> Only Gumbel-Max does that. Gumbel-Softmax
          reparameterizes another, continuous distribution, Concrete, which tends to the categorical as {tau}{' '}
          → 0.
        </li>
        <li>
          <strong>The letters k and z.</strong> In the text <Tex math={tex`k`} /> is both the number of
          classes and an index, also in the last subscript of {relaxed}; here the number is {K}. And{' '}
          <Tex math={tex`z`} /> is an index first and a one-hot vector later; here the index is{' '}
          <Tex math={tex`I`} /> and {oneHot} the vector.
        </li>
        <li>
          <strong>“The larger {piOfClass}, the more likely”</strong> holds for much other noise, too. What
          holds here is stronger: class <Tex math={tex`k`} /> is sampled with probability {piOfClass} exactly.
          Left unsaid are a class with {piOfClass} = 0, which never wins, and ties, which have probability 0.
        </li>
        <li>
          <strong>The derivative of argmax.</strong> The text has it impossible to differentiate “(it becomes
          0)” “except at the boundary”. It is the other way around: away from the boundary the derivative
          exists and is 0; on the boundary, where two perturbed logits tie, there is none (
          <Reference to="maddison2017" />, §3.2).
        </li>
        <li>
          <strong>“Continuous”.</strong> The result must be more than continuous: the Cantor staircase is
          continuous and flat almost everywhere. What is needed is that the mean of the slopes is the slope of
          the mean, and for the softmax it is, of the same relaxed samples.
        </li>
        <li>
          <strong>τ = 0 and τ = ∞.</strong> Both are limits, since at 0 the formula divides by zero. As {tau}{' '}
          → 0, {relaxed} tends to the one-hot vector of the argmax, if no two perturbed logits tie. As {tau} →
          ∞ it tends to the single point <Tex math={tex`(\tfrac1K,\dots,\tfrac1K)`} />; it does not become
          uniformly distributed. And sharpness grows with <Tex math={tex`1/\tau`} />.
        </li>
        <li>
          <strong>The missing figure.</strong> The text refers to a figure of samples and expectations and
          does not include it. It is figure 1 of <Reference to="jang2017" />; the chapter on temperature draws
          it from samples of its own, since the paper does not give its probabilities.
        </li>
        <li>
          <strong>≈ in the summary.</strong> The = is exact. The ≈ hides a bias, of order {tau} for curved{' '}
          <Tex math={tex`f`} /> and of order <Tex math={tex`\tau^2`} /> for linear <Tex math={tex`f`} />, and{' '}
          <Tex math={tex`f`} /> must first be extended from the corners to the simplex.
        </li>
        <li>
          <strong>φ and π.</strong> The summary writes <Tex math={tex`\tilde z(\gamma,\phi)`} /> in one line
          and <Tex math={tex`\tilde z(\gamma,\pi(\phi))`} /> in the next. The weights <Tex math={tex`\phi`} />{' '}
          compute logits, these give <Tex math={tex`\pi`} />, and {relaxed} depends on{' '}
          <Tex math={tex`\phi`} /> through <Tex math={tex`\pi`} />.
        </li>
        <li>
          <strong>The gradient in the summary</strong> is that of one draw. The statement needed is that
          gradient and mean over {gamma} may be exchanged; then one draw is an unbiased estimate for the
          relaxed objective and, in general, a biased one for the mean over classes.
        </li>
        <li>
          <strong>Spelling:</strong> “Gubmel” and “continous”, and log and exp set in italics.
        </li>
      </ol>
    </>
  ),
}
