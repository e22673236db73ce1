import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterProse } from '../chapter'
import { Term } from '../glossary/Term'
import { SetFigure } from '../SetFigure'
import { checks } from './checks.en'
import type { Line } from './derivation'
import { derivation } from './derivation.en'
import { estimatorVariances, gaussianDraw } from './gaussianDraw'
import { notation } from './notation'
import type { Exploration } from './outline'

const {
  byMu,
  bySigma,
  deviationOfNetwork,
  epsilon,
  f,
  logits,
  meanOfNetwork,
  mu,
  normal,
  normalOfNetwork,
  pathwiseEstimate,
  phi,
  right,
  rightOfNetwork,
  scoreEstimate,
  secondMoment,
  sigma,
  square,
  standardNoise,
  standardNormal,
  variance,
  wanted,
  wrong,
  x,
} = notation

/** The chapter in English. */
export const words: ChapterProse<Line, Exploration> = {
  summary:
    'Draw the noise first, then compute the sample from it and the parameters: now the sample has a derivative.',
  opening: () => (
    <>
      <p>In three lines:</p>
      <ol>
        <li>
          Reparameterization splits a random quantity into a <Term id="stochastic">stochastic</Term> part and
          a <Term id="deterministic">deterministic</Term> part.
        </li>
        <li>
          The reason is <Term id="back-propagation">back-propagation</Term>: it cannot pass through the
          stochastic part, but it can pass through the deterministic one.
        </li>
        <li>
          For example, {normalOfNetwork} becomes {rightOfNetwork} with {standardNoise}; {phi} are a network’s
          weights.
        </li>
      </ol>
      <p>
        A network completes “It is raining, so take the …”. Its weights {phi} compute three{' '}
        <Term id="logit">logits</Term> {logits}, and a <Term id="softmax">softmax</Term> turns them into
        probabilities: umbrella 0.5, coat 0.3, hat 0.2. The sentence needs one word, so one is picked: coat.
        Its loss is 2; umbrella would have cost 1, hat 4.
      </p>
      <p>
        How should {phi} change? Back-propagation asks each step, from the loss backwards, how its output
        changes with its input. The softmax has an answer. The step that picks a word has none: it returns a
        word, and nothing says which word it would have been for a slightly different {phi}.
      </p>
      <p>
        We begin with a case where this is easy to repair: a number instead of a word, say how many minutes
        earlier to leave. The network computes a mean {meanOfNetwork} and a{' '}
        <Term id="standard-deviation">standard deviation</Term> {deviationOfNetwork}, and {x} is drawn from
        the <Term id="normal">normal distribution</Term> {normal}. We write {mu} and {sigma} for short: once
        the gradient reaches them, back-propagation takes it on to {phi}.
      </p>
    </>
  ),
  prediction: {
    edition: 1,
    ask: () => (
      <p>
        {mu} goes into a box that draws {x} from {normal}; {x} comes out, and the loss is {square}.
        Back-propagation arrives at the box from the side of the loss. What does the box pass on to {mu}?
      </p>
    ),
    choices: [
      {
        label: 'A derivative of 1: where μ goes, x goes',
        right: false,
        why: () => (
          <p>
            It will be 1 once the box is open. While it is closed, every run draws again: raise {mu} a little,
            draw, and {x} may well be smaller.
          </p>
        ),
      },
      {
        label: 'Nothing: a draw has no derivative to pass on',
        right: true,
        why: () => (
          <p>
            A derivative compares the outputs at two inputs. A draw at {mu} and another draw at{' '}
            <Tex math={tex`\mu+h`} /> differ by chance, and that difference does not shrink with{' '}
            <Tex math={tex`h`} />.
          </p>
        ),
      },
      {
        label: 'The slope of the density at x',
        right: false,
        why: () => (
          <p>
            That slope says how the <em>density</em> at this {x} changes with {mu}, not where {x} itself would
            go. It is useful all the same: the score-function estimator of this chapter is built on it.
          </p>
        ),
      },
      {
        label: 'A derivative of 0: x does not depend on μ',
        right: false,
        why: () => (
          <p>
            The distribution of {x} does depend on {mu}: a larger {mu} makes {x} larger on average. What is
            missing is a rule that shows this on a single draw. (Some libraries silently return 0 or None.)
          </p>
        ),
      },
    ],
    reveal: (live) => {
      const draw = gaussianDraw(live.parameters)
      return (
        <>
          <p>
            Nothing. In PyTorch, <code translate="no">Normal(mu, sigma).sample()</code> cuts the graph at this
            place. But the same {x} can be made in two parts. The stochastic part draws{' '}
            <Term id="epsilon">noise</Term> {epsilon} from {standardNormal}, without using {mu} or {sigma}.
            The deterministic part computes {right}. This is{' '}
            <Term id="reparameterization">reparameterization</Term>, in PyTorch{' '}
            <code translate="no">rsample()</code>.
          </p>
          <p>
            In the selected draw {epsilon} is {live.number(draw.epsilon)}, so {x} is {live.number(draw.x)}.
            Keep {epsilon}, raise {mu} by 0.1, and {x} becomes {live.number(draw.x + 0.1)}: only {mu} can have
            made the difference.
          </p>
        </>
      )
    },
    stage: 'A box draws x from N(μ, σ²). What does it pass back to μ?',
    notes:
      'Let the room vote before anything is shown. “1” and “0” usually get most hands; ask one person of each camp for a reason. Then press “draw again” twice at the same μ: two values of x, and no rule connects them. That is the whole obstacle, so give it a minute of silence.',
  },
  explorations: {
    graph: {
      title: 'Open the box',
      prose: () => (
        <>
          <p>
            The figure follows one <Term id="draw">draw</Term>: values go forward, the gradient comes back.{' '}
            <SetFigure values={{ wiring: 'box' }}>Leave the draw in its box</SetFigure>, and the gradient
            reaches {x} and stops.{' '}
            <SetFigure values={{ wiring: 'side' }}>Move the noise to the side</SetFigure>, and a product and a
            sum stand where the box was.
          </p>
          <p>
            Going forward, {x} has the same value and the same <Term id="distribution">distribution</Term> as
            before. Going back, the gradient passes through the sum to {mu} and through the product to {sigma}
            . {epsilon} is not learned, so nothing needs its gradient.
          </p>
          <p>
            A split gives a parameter its whole gradient only if the distribution of the{' '}
            <Term id="noise">noise</Term> is free of it. <Tex math={tex`x=\mu+\varepsilon'`} /> with{' '}
            <Tex math={tex`\varepsilon'\sim N(0,\sigma^2)`} /> is a split, too, yet no gradient reaches{' '}
            {sigma}, which is hidden in the draw of <Tex math={tex`\varepsilon'`} />. Ask of any split: could
            the noise have been drawn before anyone chose the parameters?
          </p>
        </>
      ),
      caption: () => (
        <p>
          In the computation graph, the gradient stops at the box; with {epsilon} at the side it reaches {mu}{' '}
          and {sigma}.
        </p>
      ),
      stage: 'Noise inside the box: the gradient stops. Noise at the side: it flows.',
      notes:
        'Show the closed box first and ask where the arrow will stop. Open it only after the answer. Point out that x does not change: it is the same number from the same ε. A good question from the room is “isn’t ε random too?” It is, but no one needs a derivative with respect to ε.',
    },
    'frozen-noise': {
      title: 'Freeze the noise, move the parameters',
      prose: (live) => {
        const draw = gaussianDraw(live.parameters)
        return (
          <>
            <p>
              Each line is one draw: it leads from its {epsilon} on the upper axis to its {x} on the lower
              one. Move {mu}, and {x} moves by the same amount: {byMu} = 1. Move {sigma}, and {x} moves{' '}
              {epsilon} times as far: {bySigma} = {epsilon}, which is {live.number(draw.epsilon)} in the
              selected draw.
            </p>
            <p>
              Now show <SetFigure draws="ten">ten draws</SetFigure>, then{' '}
              <SetFigure draws="all">all of them</SetFigure>. When {mu} moves, all lines lean together. When{' '}
              {sigma} grows, they fan out, and a draw with a negative {epsilon} moves to the left. Nothing is
              drawn again: what you see moving is the derivative of each draw.
            </p>
            <aside>
              <p>
                A common slip is {wrong}, because the distribution is written {normal}. But {variance} is the{' '}
                <Term id="variance">variance</Term>, and a factor of {variance} gives {x} the variance{' '}
                <Tex math={tex`@sigma^4`} />: {live.significant(live.parameters.sigma ** 4, 4)} at your{' '}
                {sigma}, where {live.significant(live.parameters.sigma ** 2, 4)} is wanted.{' '}
                <SetFigure values={{ sigma: 1 }}>Set σ to 1</SetFigure>, and the two agree;{' '}
                <SetFigure values={{ sigma: 2 }}>set σ to 2</SetFigure>, and they are 16 and 4.
              </p>
            </aside>
          </>
        )
      },
      caption: () => (
        <p>
          Each line leads from a frozen {epsilon} to its {right}. Only the lower end moves with {mu} and{' '}
          {sigma}.
        </p>
      ),
      stage: 'The noise stays, and x moves: ∂x/∂μ = 1 for every draw, ∂x/∂σ = its own ε.',
      notes:
        'Select one draw and drag μ, then σ; ask for the two slopes before you name them. Then show all draws, drag σ through 1, and let the room say why draws to the left of the middle move left. If someone writes σ² on the board, set σ = 2 and ask for the variance of the dots: 4 or 16?',
    },
    'two-estimators': {
      title: 'Two ways to one gradient',
      prose: (live) => {
        const draw = gaussianDraw(live.parameters)
        const { pathwise, score } = estimatorVariances(live.parameters)
        return (
          <>
            <p>
              We want the <Term id="gradient">gradient</Term> of a mean, {wanted}. For {square} the mean is{' '}
              {secondMoment}, its gradient 2{mu} = {live.significant(2 * live.parameters.mu)}. Each dot is the
              estimate of one draw. The <Term id="pathwise">pathwise</Term> estimate is {pathwiseEstimate},{' '}
              {live.number(draw.pathwiseMu)} in the selected draw; the{' '}
              <Term id="score-function">score-function</Term> estimate multiplies {f} by the slope of the
              log-density in {mu}: {scoreEstimate}, {live.number(draw.scoreMu)} there. It needs neither a
              split nor a derivative of {f}.
            </p>
            <p>
              Show <SetFigure draws="one">one draw</SetFigure>, <SetFigure draws="ten">ten</SetFigure>,{' '}
              <SetFigure draws="all">all</SetFigure>. Both averages approach the exact value, but for {square}{' '}
              the score function scatters more: a variance of {live.number(score, 2)} against{' '}
              {live.number(pathwise, 2)}, so it needs {live.number(score / pathwise, 1)} times as many draws
              for the same accuracy. This depends on {f}. With{' '}
              <SetFigure values={{ fx: 'sine', mu: 1.5, sigma: 2 }}>f(x) = sin x and σ = 2</SetFigure> the
              pathwise variance is four times as large as the other; with{' '}
              <SetFigure values={{ fx: 'sine', mu: 1.5, sigma: 0.5 }}>σ = 0.5</SetFigure> it is a tenth of it.
              (<SetFigure values={{ fx: 'square', mu: 1.5, sigma: 2 }}>Back to x²</SetFigure>.)
            </p>
            <p>
              With a smooth function, the split lets us move the derivative inside the mean: the distribution
              of {epsilon} is free of the parameters. The next two chapters look for a split where words are
              picked.
            </p>
          </>
        )
      },
      caption: () => (
        <p>
          Two estimators on the same draws, both right on average; which scatters less depends on {f}, {mu}{' '}
          and {sigma}.
        </p>
      ),
      stage: 'Same noise, both unbiased. Which one scatters less depends on f.',
      notes:
        'Begin with one draw: both estimates are far off, and no one can say which method is better. With ten the difference shows, with all it is plain. Then choose sin x: now the score function scatters less at σ = 2, and more at σ = 0.5. Both are unbiased here, so the variance is the whole difference. With classes that will no longer be so.',
    },
  },
  derivation,
  takeHome:
    'Draw noise whose distribution has no parameter in it, then compute: x\u00a0=\u00a0μ\u00a0+\u00a0σε. Each draw now has a derivative: 1 with respect to μ, ε with respect to σ.',
  checks,
}
