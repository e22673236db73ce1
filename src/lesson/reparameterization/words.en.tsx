import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { checks } from './checks.en'
import type { Line } from './derivation'
import { estimatorVariances, gaussianDraw } from './gaussianDraw'
import { notation } from './notation'
import type { Exploration } from './outline'
import { reasons } from './reasons.en'

const { byMu, bySigma, epsilon, f, law, mu, right, sigma, square, standardLaw, wrong, x } = notation

/** The chapter in English. */
export const words: ChapterWords<Line, Exploration> = {
  title: 'Reparameterization',
  summary:
    'Draw the noise first, then compute the sample from it and the parameters: now the sample has a derivative.',
  opening: () => (
    <>
      <p>
        A network has computed a mean {mu} and a standard deviation {sigma}. It draws {x} from {law} and goes
        on with {x}; at the end stands a loss. To learn, it has to know how the loss would have changed, had{' '}
        {mu} been a little larger.
      </p>
      <p>
        <Term id="back-propagation">Back-propagation</Term> finds out by asking every step on the way back:
        how much does your output change when your input does? A step that computes, such as{' '}
        <Tex math={tex`y=3x+1`} />, has an answer. A step that says “draw” has none. It hands out a number,
        and no rule says where that number would have been otherwise.
      </p>
      <p>
        There is another way to make the same {x}, in two parts. The <Term id="stochastic">stochastic</Term>{' '}
        part: draw <Term id="epsilon">noise</Term> {epsilon} from {standardLaw}, without a look at {mu} or{' '}
        {sigma}. The <Term id="deterministic">deterministic</Term> part: compute {right}. Only the second part
        contains anything to learn, and it is plain arithmetic. This is{' '}
        <Term id="reparameterization">reparameterization</Term>.
      </p>
    </>
  ),
  prediction: {
    ask: () => (
      <p>
        {mu} goes into a box that says “draw {x} from {law}”; {x} comes out, and the loss is {square}.
        Back-propagation arrives at the box from the other side. What does the box pass on to {mu}?
      </p>
    ),
    choices: [
      {
        label: '1: where μ goes, x goes',
        right: false,
        why: () => (
          <p>
            It will be 1 once the box is open. Closed, it draws anew each time: raise {mu} a little, draw
            again, and {x} may as well be smaller.
          </p>
        ),
      },
      {
        label: 'The slope of the density at x',
        right: false,
        why: () => (
          <p>
            That slope says how the <em>probability</em> of this {x} changes with {mu}. It does not say where{' '}
            {x} itself would go. It has its use all the same: the second estimator below is built on it.
          </p>
        ),
      },
      {
        label: 'Nothing: a draw has no derivative to pass on',
        right: true,
        why: () => (
          <p>
            A derivative compares outputs at two inputs. A draw at {mu} and another draw at{' '}
            <Tex math={tex`\mu+h`} /> differ by their luck, and the luck does not shrink with{' '}
            <Tex math={tex`h`} />.
          </p>
        ),
      },
      {
        label: '0, because x does not depend on μ',
        right: false,
        why: () => (
          <p>
            The law of {x} does depend on {mu}: larger {mu}, larger {x} on average. What is missing is not the
            dependence but a rule that shows it on a single draw. (Some libraries do return 0 or “none” here,
            without a word.)
          </p>
        ),
      },
    ],
    reveal: (live) => {
      const draw = gaussianDraw(live)
      return (
        <>
          <p>
            Nothing passes. In PyTorch, <code>Normal(mu, sigma).sample()</code> cuts the graph at this very
            place. The method that does not is called <code>rsample()</code>; the r stands for
            reparameterized.
          </p>
          <p>
            Here is the same draw with its noise taken out: {epsilon} = {live.number(draw.epsilon)}, so{' '}
            {right} = {live.number(draw.x)}. Keep {epsilon} and raise {mu} by 0.1: {x} becomes{' '}
            {live.number(draw.x + 0.1)}. The luck has stayed the same, and a difference that means something
            is left.
          </p>
        </>
      )
    },
    stage: 'A box draws x from N(μ, σ²). What does it pass back to μ?',
    notes:
      'Let the room vote before anything is shown. “1” and “0” usually get most hands; ask one person of each camp for a reason. Then play the draw twice at the same μ: two values of x, no rule between them. That is the whole obstacle, and it is worth a minute of silence.',
  },
  explorations: {
    graph: {
      title: 'Open the box',
      prose: () => (
        <>
          <p>
            First leave the draw inside its box and follow the gradient back from the loss. It reaches {x} and
            stops. Then re-wire: {epsilon} moves out of the box and to the side, and in its place stand a
            product and a sum.
          </p>
          <p>
            Going forward, nothing has changed: the same {x}, with the same law. Going back, everything has.
            The gradient runs through the sum to {mu} and through the product to {sigma}. It would also run to{' '}
            {epsilon}, where nobody waits for it: there is nothing to learn in {epsilon}.
          </p>
          <aside>
            <p>
              In the text this lesson grew from, reparameterization is “splitting a stochastic term into a
              stochastic and a deterministic part”. That is the picture, with one condition left out: the{' '}
              <em>law</em> of the noise must not contain the parameters. Take{' '}
              <Tex math={tex`x=\mu+\varepsilon'`} /> with <Tex math={tex`\varepsilon'\sim N(0,\sigma^2)`} />:
              split as well, and still no gradient for {sigma}, because {sigma} is hidden in the draw of{' '}
              <Tex math={tex`\varepsilon'`} />. The check, for any split: could the noise have been drawn
              before anyone chose the parameters?
            </p>
          </aside>
        </>
      ),
      caption: () => (
        <p>
          Two wirings of one draw. With the draw in the box the gradient stops at it. With {epsilon} at the
          side the gradient passes to {mu} and {sigma}, and the values going forward are the same.
        </p>
      ),
      stage: 'Noise inside the box: the gradient stops. Noise at the side: it flows.',
      notes:
        'Show the closed box first and ask where the arrow will stop. Re-wire only after the answer. Point out that x does not change when you re-wire: it is the same number from the same ε. A good question from the room: “isn’t ε random too?” Yes, and nobody differentiates by it.',
    },
    'frozen-noise': {
      title: 'Freeze the noise, move the parameters',
      prose: (live) => {
        const draw = gaussianDraw(live)
        return (
          <>
            <p>
              One draw first. A line leads from its {epsilon} to its {x}. Move {mu}: {x} moves along, by the
              same amount, so {byMu} = 1. Move {sigma}: {x} moves by {epsilon} times as much, so {bySigma} ={' '}
              {epsilon}. For your draw that is {live.number(draw.epsilon)}, at {x} = {live.number(draw.x)}.
            </p>
            <p>
              Now ten draws, then all of them. Under {mu} all lines lean together. Under {sigma} they fan out:
              a draw with a negative {epsilon} goes down when {sigma} goes up. No dot is ever drawn again.
              What you see moving is the derivative.
            </p>
            <aside>
              <p>
                The text this lesson grew from writes {wrong}. It is {sigma} that belongs there: {sigma} is
                the standard deviation, <Tex math={tex`\sym{sigma}{\sigma}^2`} /> the{' '}
                <Term id="variance">variance</Term>, and multiplying by a number multiplies the variance by
                its square. With <Tex math={tex`\sym{sigma}{\sigma}^2`} /> in the place of {sigma} the
                variance would be <Tex math={tex`\sym{sigma}{\sigma}^4`} />. At your {sigma} ={' '}
                {live.significant(live.sigma)}: {live.significant(live.sigma ** 2, 4)} is right,{' '}
                {live.significant(live.sigma ** 4, 4)} is what the slip gives. Set {sigma} to 1 and the two
                agree, which is why the slip is so easy to overlook.
              </p>
            </aside>
          </>
        )
      },
      caption: (live) => (
        <p>
          Each line leads from a frozen {epsilon} to its {right}. All lines move by 1 per unit of {mu}, each
          by its own {epsilon} per unit of {sigma}. At {mu} = {live.significant(live.mu)} and {sigma} ={' '}
          {live.significant(live.sigma)} the values of {x} have variance{' '}
          {live.significant(live.sigma ** 2, 4)}.
        </p>
      ),
      stage: 'The noise stays; x slides. ∂x/∂μ = 1 and ∂x/∂σ = ε, each its own.',
      notes:
        'Hold one draw and drag μ, then σ; ask for the two slopes before you name them. Then all draws: drag σ through 1 and let the room say why draws to the left of the middle move left. If someone writes σ² on the board, set σ = 2 and ask for the variance of the dots: 4 or 16?',
    },
    'two-estimators': {
      title: 'Two ways to one gradient',
      prose: (live) => {
        const draw = gaussianDraw(live)
        const { pathwise, score } = estimatorVariances(live)
        return (
          <>
            <p>
              What is wanted is the <Term id="gradient">gradient</Term> of a mean:{' '}
              <Tex math={tex`\partial\,\mathbb E[f(x)]/\partial\mu`} /> for {square}. It is known exactly, 2
              {mu} = {live.significant(2 * live.mu)}, so both estimates can be judged. The{' '}
              <Term id="pathwise">pathwise</Term> one averages <Tex math={tex`f'(x)\cdot1=2x`} /> over the
              draws; yours says {live.number(draw.pathwiseMu)}. The{' '}
              <Term id="score-function">score-function</Term> one averages{' '}
              <Tex math={tex`f(x)\,(x-\mu)/\sigma^2`} />; yours says {live.number(draw.scoreMu)}.
            </p>
            <p>
              Take one draw, ten, all. Both averages close in on the exact value, over the same noise and with
              unequal speed. A single pathwise estimate has variance {live.number(pathwise, 2)} here, a single
              score-function estimate {live.number(score, 2)}: it needs {live.number(score / pathwise, 1)}{' '}
              times as many draws to be as accurate.
            </p>
            <aside>
              <p>
                The text this lesson grew from gives as the reason for the split that one cannot
                back-propagate through the stochastic part. The score function shows that there is more to it:
                it does without any split, and without a derivative of {f}. What fails without the split is to
                exchange gradient and <Term id="expectation">expectation</Term>. The law of {x} moves with the
                parameters; the law of {epsilon} stands still. Both averages on the same axis here are the
                check.
              </p>
              <p>
                It also names two ways to reparameterize a draw from K classes, Gumbel-Max and Gumbel-Softmax.
                The next chapters build both. To be exact: only Gumbel-Max reparameterizes the categorical law
                itself. Gumbel-Softmax reparameterizes another, continuous law near it, and comes as close as
                you like when its temperature falls to 0.
              </p>
            </aside>
          </>
        )
      },
      caption: (live) =>
        live.parameters.fx === 'sine' ? (
          <p>
            The derivatives of <Tex math={tex`\mathbb E[\sin x]`} />, each estimated twice from the same
            draws, beside the exact values. Both estimators are right on average. Which of them scatters less
            depends on {f} and on where you stand.
          </p>
        ) : (
          <p>
            The derivative of <Tex math={tex`\mathbb E[x^2]`} /> with respect to {mu}, estimated twice from
            the same draws, beside the exact value 2{mu} = {live.significant(2 * live.mu)}. Both estimators
            are right on average; the pathwise one scatters less.
          </p>
        ),
      stage: 'Same noise, same target: the pathwise estimate scatters far less.',
      notes:
        'Begin with one draw: both estimates are far off, and nobody can say which method is better. At ten the difference shows, at all it is plain. Then move μ away from 0 and watch the score function suffer. Stress that both are unbiased, so that “less variance” is the whole difference here. It will not be so with classes.',
    },
  },
  derivation: {
    title: 'From a draw to a derivative',
    opening: () => (
      <p>
        The loss is {square}, as in the figure; under each line stands the same line with the numbers of your
        draw. In this chapter <Tex math={tex`\pi`} /> is still the number 3.14159…
      </p>
    ),
    parts: {
      density: 'Taking the noise out',
      expectation: 'The gradient of a mean',
      score: 'The other way',
    },
    reasons,
    stage: 'x = μ + σε: the parameters leave the law and enter the arithmetic.',
    notes:
      'Lines 2, 3 and 5 carry the idea; give them time. Line 4 is the place for the σ² slip: ask the room to find it before you show the second row. Lines 8 and 9 may be left out in a short lecture; the score function returns in the chapter on gradients.',
  },
  takeHome:
    'Draw noise whose law has no parameter in it, then compute: x\u00a0=\u00a0μ\u00a0+\u00a0σε. Each draw now has a derivative: 1 with respect to μ, ε with respect to σ.',
  checks,
  references: ['kingma2014', 'rezende2014', 'williams1992', 'mohamed2020', 'jang2017'],
}
