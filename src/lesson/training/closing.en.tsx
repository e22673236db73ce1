import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords, ClosingPart } from '../chapter'
import { Reference } from '../Reference'
import { PartLink, PracticeCode, practiceCode, WholeTrick } from './closingParts'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { K, gamma, oneHot, pi, piOfClass, relaxed, tau } = notation

/** Where the lesson departs from the text that it follows, in English. */
const corrections: ClosingPart = {
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
          The variance of that is <Tex math={tex`\sigma_\phi^4`} />; the correct formula is{' '}
          <Tex math={tex`x=\mu_\phi+\sigma_\phi\cdot\epsilon`} />.
        </li>
        <li>
          <strong>Two ways to reparameterize a categorical.</strong> Of the two, only Gumbel-Max does that.
          Gumbel-Softmax reparameterizes another, continuous distribution, Concrete, which tends to the
          categorical as {tau} → 0.
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
          <strong>The derivative of argmax.</strong> The text says that the derivative is impossible (“it
          becomes 0”) except at the boundary. It is the other way around: away from the boundary the
          derivative exists and is 0; on the boundary, where two perturbed logits tie, there is none (
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

/** The lesson's last page, in English. */
export const closing: NonNullable<ChapterWords<Line, Exploration>['closing']> = [
  {
    id: 'whole-trick',
    title: 'The whole trick on one screen',
    onStage: true,
    notes:
      'Read it from the noise on: γ does not depend on the parameters, the perturbed logits depend on both, the winner is a one-hot sample and z̃ its relaxation. The mean over classes is replaced by a mean over noise; the ≈ costs a bias, the = is exact. So the derivative may go inside. One number is this draw’s, which back-propagation returns; the other is what it should be on average. The difference between the two is bias and variance.',
    prose: (live) => (
      <>
        <WholeTrick
          live={live}
          words={{
            draw: 'Noise, perturbed logits, the one-hot sample and its relaxation.',
            expectation: 'A mean over noise in place of the mean over classes: ≈ costs a bias, = is exact.',
            gradient: 'So the derivative goes inside. This draw gives:',
            truth: 'On average it should give:',
          }}
        />
      </>
    ),
  },
  {
    id: 'which',
    title: 'When to use which',
    onStage: true,
    notes:
      'Ask first what the room would use where the sum can be written out. Then go down the list; the first line and the last are the ones that are forgotten. The last: at τ = 1 the largest component of z̃ has mean 0.47 for ten equally likely classes and 0.32 for a hundred.',
    prose: () => (
      <>
        <ul>
          <li>
            <strong>The exact sum</strong>, where you can write it out: no noise, no bias.
          </li>
          <li>
            <strong>Gumbel-Max</strong>, where you need samples and no gradient.
          </li>
          <li>
            <strong>Gumbel-Softmax</strong>, where <Tex math={tex`f`} /> has slopes between the corners. Let{' '}
            {tau} fall.
          </li>
          <li>
            <strong>Straight-through</strong>, where what follows takes one-hot vectors.
          </li>
          <li>
            <strong>The score function</strong> with a baseline, where <Tex math={tex`f`} /> is a black box or
            no bias is tolerable.
          </li>
          <li>
            <strong>No relaxation</strong> at {tau} = 1 with very many classes: samples are far from one-hot.
          </li>
        </ul>
      </>
    ),
  },
  {
    id: 'practice',
    title: 'In practice',
    onStage: false,
    prose: () => (
      <>
        <p>
          <strong>Why sample at all?</strong> Handing {pi}, or a sharper softmax, to <Tex math={tex`f`} />{' '}
          computes <Tex math={tex`f(\pi)`} />, and that is in general not the mean loss of the picks: for the
          three words with squared shares it is 0.59, and the mean loss is 1.9. Without noise the network also
          never tries a word that it does not already prefer.
        </p>
        <p>
          <strong>Which {tau}, and how should it fall?</strong> It depends on how many draws each gradient
          averages. <Reference to="jang2017" /> let it fall as max(0.5, exp(−r·step)) with r ={' '}
          <Tex math={tex`10^{-5}`} /> or <Tex math={tex`10^{-4}`} />; <Reference to="maddison2017" /> keep it
          fixed, often at 2/3. Begin at 1, let it fall to a value between 0.1 and 0.5, and choose that value
          by the loss of one-hot samples.
        </p>
        <p>
          <strong>Can it be learned?</strong> The relaxed loss has a derivative in {tau}, so yes. But do not
          choose {tau} by the relaxed loss: in the digits’ model the lowest relaxed loss belonged to {tau} =
          5, and so did the worst model.
        </p>
        <p>
          <strong>Hard or soft on the way forward?</strong> Hard, if what follows takes only one-hot vectors
          (an embedding table, an action, a route through the network) or must see in training what it sees in
          use. Soft, if it accepts mixtures and {tau} becomes low enough. For the digits hard was better at{' '}
          {tau} = 1 (19.6 nats against 20.5), soft at {tau} = 0.5 (18.8 against 19.1).
        </p>
        <PracticeCode label="A training step in PyTorch" lines={practiceCode.training} />
        <p>
          <strong>What do I do at test time?</strong> Never evaluate with soft samples. For a mean, draw
          one-hot samples, or sum exactly; for a single answer, take the argmax of the logits without noise.
        </p>
        <PracticeCode label="Evaluation in PyTorch" lines={practiceCode.evaluation} />
        <p>
          <strong>Many classes.</strong> At {tau} = 1 and with equally likely classes, the largest component
          of {relaxed} is 0.75 on average for two classes, 0.47 for 10 and 0.32 for 100; at {tau} = 0.1 it is
          0.94 and 0.93 for 10 and 100. With many classes, then, {tau} must be lower, and each sample still
          costs a computation over all of them.
        </p>
        <p>
          <strong>Many variables.</strong> Give each variable logits and noise of its own and relax them all
          at once; one backward pass serves them all. The score function multiplies one loss by ∇ log π of all
          variables, so its variance grows with their number, even with a baseline from two draws (
          <Reference to="kool2019" />
          ). A pathwise gradient gives each variable its own slope.
        </p>
        <p>
          <strong>Log-densities near corners.</strong> Keep <Tex math={tex`\log\tilde z`} /> beside {relaxed}{' '}
          and never take the logarithm of {relaxed}. In float32, with two equally likely classes at {tau} =
          0.1, one component is rounded to exactly 1 in three samples out of ten; one minus it is then 0, and
          its logarithm −∞.
        </p>
        <PracticeCode label="Relaxed samples in logarithms, in PyTorch" lines={practiceCode.logarithms} />
        <p>
          <strong>Why does straight-through work so well, though it is biased?</strong> The forward pass is
          exact: in training the network sees what it will see in use, so there is no gap between a relaxed
          and a one-hot loss. And descent needs the right sign more than the right size. For a quadratic{' '}
          <Tex math={tex`f`} /> the bias vanishes as {tau} → 0. Still, there is no guarantee: with three
          classes or more its mean is in general not the gradient of any function, and in the first training
          above it stopped short.
        </p>
        <p>
          This lesson follows a short text and departs from it in some places. They are listed in{' '}
          <PartLink to="corrections">Corrections to the source</PartLink>.
        </p>
      </>
    ),
  },
  {
    id: 'reading',
    title: 'What to read next',
    onStage: true,
    prose: () => (
      <>
        <p>
          <Reference to="jang2017" /> and <Reference to="maddison2017" /> found the trick at the same time;
          read them side by side. Before them, <Reference to="papandreou2011" /> sampled by perturbing and
          maximising, and <Reference to="hazan2012" /> bounded partition functions in that way.
        </p>
        <p>
          <Reference to="tucker2017" /> (REBAR) and <Reference to="grathwohl2018" /> (RELAX) use the
          relaxation as a baseline and are unbiased. <Reference to="paulus2021" /> and{' '}
          <Reference to="liu2023" /> improve straight-through. <Reference to="huijben2023" /> review what came
          of the trick, <Reference to="mohamed2020" /> all ways to estimate a gradient, and{' '}
          <Reference to="shekhovtsov2023" /> the limit {tau} → 0.
        </p>
      </>
    ),
  },
  corrections,
  {
    id: 'citing',
    title: 'To cite this lesson',
    onStage: false,
    prose: () => (
      <>
        <p>
          “Cite” at the head of the page gives a BibTeX entry with the address of exactly what you see: your{' '}
          {pi}, your {tau}, your seed. For the method, cite the two papers of 2017. The digits are those of{' '}
          <Reference to="alpaydin1998" />.
        </p>
      </>
    ),
  },
]
