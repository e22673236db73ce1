import { notation } from '../../language/notation'
import { vector } from '../../language/number'
import { Tex } from '../../language/typeset/Tex'
import { display, tex } from '../../language/typeset/tex'
import type { ChapterProse } from '../chapter'
import { Term } from '../glossary/Term'
import { objectiveOfLive } from '../objectiveOfLive'
import { Reference } from '../Reference'
import { SetFigure } from '../SetFigure'
import { checks } from './checks.en'
import type { Line } from './derivation'
import { estimatesOfDraw } from './estimates'
import type { Exploration } from './outline'
import { reasons } from './reasons.en'

const { gamma, pi, relaxed, tau } = notation

/** The chapter in English. */
export const words: ChapterProse<Line, Exploration> = {
  summary:
    'Through the relaxed sample, straight through, or by the score function: three estimates of one derivative, each with its own bias and variance.',
  opening: (live) => (
    <>
      <p>
        The network picked a hat, and the loss was high. If the logit of the hat, class 3, were a little
        larger, how would the mean loss change? With three words we can compute it: the{' '}
        <Term id="gradient">gradient</Term> of the mean is <Tex math={tex`@pi_j(f_j-\bar f\,)`} />, where{' '}
        <Tex math={tex`\bar f`} /> is the mean loss; for the hat 0.2·(4 − 1.9) = 0.42. So descent lowers that
        logit. For your {pi} and <Tex math={tex`f`} /> the entries are{' '}
        {vector([...objectiveOfLive(live).gradient], live)}.
      </p>
      <p>
        With twenty variables of ten classes, the sum has <Tex math={tex`10^{20}`} /> terms, and all we can do
        is <Term id="monte-carlo">estimate it from draws</Term>. The obvious estimate is what{' '}
        <Term id="back-propagation">back-propagation</Term> returns for one relaxed draw:
      </p>
      <Tex
        math={display`\sym{gradient}{\frac{\partial}{\partial\phi}f\bigl(\tilde z(\gamma,\pi(\phi))\bigr)}`}
      />
      <p>
        The noise {gamma} does not depend on the weights <Tex math={tex`\phi`} />, so the mean of this number
        is the gradient of <Tex math={tex`\mathbb E[f(\tilde z)]`} />: it is unbiased for the relaxed
        objective and, in general, biased for ours. This chapter compares it with others by bias and variance.
      </p>
    </>
  ),
  prediction: {
    ask: () => (
      <p>
        You want the derivative of <Tex math={tex`\mathbb E[f(z)]`} />, the mean over one-hot samples. Which
        estimator comes nearest to it?
      </p>
    ),
    choices: [
      {
        label: 'The pathwise one at the lowest τ, where the relaxation is most exact',
        right: false,
        why: () => (
          <p>
            Its <Term id="bias">bias</Term> vanishes as {tau} → 0. But its <Term id="variance">variance</Term>{' '}
            grows like <Tex math={tex`1/@tau`} />: nearly all draws give a number near 0, and a few give an
            enormous one.
          </p>
        ),
      },
      {
        label: 'The score function, since it has no bias',
        right: false,
        why: () => (
          <p>
            Being right on average is not the same as being near. With few draws its variance can outweigh the
            bias of the others; with many draws and a baseline it wins.
          </p>
        ),
      },
      {
        label: 'Straight-through, since it uses one-hot samples',
        right: false,
        why: () => (
          <p>
            On the way forward it does. On the way back it uses the relaxed sample, and the two do not fit
            together: it is biased, and in general a bias remains in the limit {tau} → 0.
          </p>
        ),
      },
      {
        label: 'It depends on how many draws are averaged into one gradient',
        right: true,
        why: () => (
          <p>
            Averaging reduces variance and leaves bias. The more draws you average, the more it pays to reduce
            the bias, and the lower, as a rule, is the best {tau}.
          </p>
        ),
      },
    ],
    reveal: () => (
      <p>
        There is no best estimator and no best {tau} without a number of draws. For the hat’s logit and the
        loss <Tex math={tex`\sum_kc_kz_k^2`} />, the best {tau} of the pathwise estimator is about 2.4 if you
        use one draw, 0.68 for ten and 0.11 for a thousand.
      </p>
    ),
    stage: 'You want the slope of a mean over classes. Which estimator is best?',
    notes:
      'Have the room vote, and write the four options on the board. “No bias, so best” is the favourite of those with statistics, “one-hot samples” of those who have used hard=True. Neither has asked how many draws.',
  },
  explorations: {
    arrows: {
      title: 'A derivative on every dot',
      prose: (live) => {
        const { number, parameters } = live
        const { pathwise } = estimatesOfDraw(live)
        const { logit, labels } = parameters
        return (
          <>
            <p>
              <SetFigure draws="one">Start with one draw</SetFigure>, the open circle. Hold its noise and
              raise the logit of class {labels[logit]} a little: the dot moves along its arrow. By the chain
              rule <Tex math={tex`f`} /> changes too, with the derivative {number(pathwise[logit]!)}.
            </p>
            <p>
              Now <SetFigure draws="all">show all draws</SetFigure>. Arrows point to the corner of class{' '}
              {labels[logit]}. Near a corner they are short, because the race is decided; they are long where
              class {labels[logit]} is in a close race.{' '}
              <SetFigure values={{ tau: 0.1 }}>Set the temperature to 0.1</SetFigure>: the lower it is, the
              fewer dots have a visible arrow, and the longer those arrows are. With argmax in place of the
              softmax, every arrow would have length 0.
            </p>
          </>
        )
      },
      caption: () => (
        <p>
          Arrow: one draw’s derivative, short near a corner. The gradient comes mostly from draws in between.
        </p>
      ),
      stage: 'Each dot has its own derivative; close races contribute the most.',
      notes:
        'One dot, then all. Ask what an arrow stands for before you say it: how this very draw would change. Sweep τ slowly downwards and let the room see the arrows become few and long; that is the variance, already visible. Change the logit: the arrows turn to another corner.',
    },
    spread: {
      title: 'Eight estimators on the same draws',
      prose: (live) => {
        const { number } = live
        const { exact, baselineHelps } = estimatesOfDraw(live)
        return (
          <>
            <p>
              The vertical line is the exact derivative, {number(exact)}. A row shows what all draws give, and
              its triangle is their mean. Is the triangle on the line, and how wide is the row?
            </p>
            <p>
              The pathwise estimator and straight-through multiply a slope of <Tex math={tex`f`} /> by the
              same <Term id="jacobian">Jacobian</Term> <Tex math={tex`\partial\tilde z/\partial\theta`} />.
              The pathwise estimator reads the slope at {relaxed};{' '}
              <Term id="straight-through">straight-through</Term> passes the one-hot sample forward and reads
              the slope at its corner.
            </p>
            <p>
              Three others vary straight-through. Gumbel-Rao (<Reference to="paulus2021" />) averages it over
              fresh noise with the same winner, which lowers the variance and keeps the mean;
              “straight-through without noise” drops the noise in the backward pass; ReinMax (
              <Reference to="liu2023" />) corrects the latter, has no bias for quadratic <Tex math={tex`f`} />
              , and needs no {tau}. None of these five is unbiased for every <Tex math={tex`f`} />.
            </p>
            <p>
              The score functions are unbiased and use no slope: they multiply the value of{' '}
              <Tex math={tex`f`} /> at the sampled class by the{' '}
              <Term id="score-function">score function</Term> <Tex math={tex`\nabla_{\!\theta}\log\pi_I`} />.
              Subtracting a <Term id="baseline">baseline</Term> keeps their mean
              {baselineHelps
                ? ' and makes them narrower here.'
                : '; at your π and f it makes them no narrower.'}
            </p>
            <p>
              Now <SetFigure objective="linear">make the losses linear</SetFigure>. Pathwise and
              straight-through become one, and “straight-through without noise” is exact.{' '}
              <SetFigure values={{ tau: 0.1 }}>Set the temperature to 0.1</SetFigure>: the first two triangles
              then lie near the line, up to chance, and their rows are wide.
            </p>
          </>
        )
      },
      caption: () => (
        <p>
          Rows: estimators on the same draws. At a high {tau} the relaxed ones are narrow, but off the line.
        </p>
      ),
      stage: 'Same draws, several estimators: which are on the line, and how wide?',
      notes:
        'Cover the lower rows and compare the first two: same noise, another place for ∇f. Then uncover. Let someone find the five rows that do not move with τ’s slider. Before you show the code, ask what F.gumbel_softmax wants as its first argument. Many will have given it probabilities for years; it then samples softmax(π).',
    },
    price: {
      title: 'Bias against variance',
      prose: () => (
        <>
          <p>
            {tau} is on the horizontal axis; all axes are logarithmic. To the left the pathwise estimator is
            nearly unbiased, but its variance rises like <Tex math={tex`1/@tau`} />. To the right it hardly
            varies, but it is wrong. The root of bias² + variance, the <Term id="rmse">RMSE</Term>, as a rule
            has a valley in between.
          </p>
          <p>
            Average 1 draw, then 10, 100 and 1000. The variance is divided by their number and the bias is
            not, so as a rule the valley moves to the left and down. The flat lines of the score function have
            no bias to keep them up: they fall faster, and with enough draws and a baseline they end below the
            valley.
          </p>
          <p>
            How soon depends on the inside of <Tex math={tex`f`} />. For the hat’s logit at (0.5, 0.3, 0.2),
            with the{' '}
            <SetFigure values={{ pi: [0.5, 0.3, 0.2], logit: 2 }} objective="quadratic">
              squared shares
            </SetFigure>
            , ten draws are enough; with the{' '}
            <SetFigure values={{ pi: [0.5, 0.3, 0.2], logit: 2 }} objective="linear">
              linear losses
            </SetFigure>
            , a hundred are not.
          </p>
        </>
      ),
      caption: () => (
        <p>
          At a low {tau} the pathwise bias is small, at a high {tau} the variance; as a rule more draws lower
          the best {tau}.
        </p>
      ),
      stage: 'Low τ: variance. High τ: bias. The best τ depends on how many draws you average.',
      notes:
        'First the bias alone, then the variance alone: ask on which side each is small. Then the RMSE of 1 draw: stay until everyone has found the valley. Go on to 10, 100, 1000 and watch it move. The point to make: “which τ?” has no answer without “how many draws?”. Maddison et al. keep 2/3, Jang et al. anneal; both averaged many samples in a batch. The dashed line of slope −1 belongs to the derivation.',
    },
    frozen: {
      title: 'What frozen noise is worth',
      prose: () => (
        <>
          <p>
            Raise a logit by <Tex math={tex`h`} />, lower it by <Tex math={tex`h`} />, and divide the
            difference of the two means of <Tex math={tex`f(@relaxed)`} /> by <Tex math={tex`2h`} />: a{' '}
            <Term id="finite-difference">finite difference</Term>. With the same noise on both sides, each
            draw is compared with itself; with fresh noise, with an unrelated draw. The mean is the same.
          </p>
          <p>
            Make <Tex math={tex`h`} /> smaller. Over the same noise the standard error hardly changes once{' '}
            <Tex math={tex`h`} /> is well below {tau}. Over fresh noise it grows like <Tex math={tex`1/h`} />,
            because the difference of two unrelated draws does not shrink and is divided by{' '}
            <Tex math={tex`2h`} />. This is the reparameterization trick without calculus; statisticians call
            it <Term id="common-random-numbers">common random numbers</Term>.
          </p>
        </>
      ),
      caption: () => (
        <p>
          Over the same noise the standard error hardly depends on an <Tex math={tex`h`} /> below {tau}; over
          fresh noise it grows like <Tex math={tex`1/h`} />.
        </p>
      ),
      stage: 'Same noise on both sides: a slope. Fresh noise: mostly noise.',
      notes:
        'Start at h = 0.1, where both still look reasonable, and go down one step at a time. Ask for the factor: each step of ten costs fresh noise a factor of ten. It is the shortest argument for fixing a seed when two settings are compared, in training as anywhere.',
    },
  },
  derivation: {
    title: 'The derivative of a relaxed sample',
    opening: () => (
      <p>
        <Tex math={tex`z=e_I`} /> is the sampled class as a one-hot vector, <Tex math={tex`f_k=f(e_k)`} />,{' '}
        <Tex math={tex`\bar f=\sum_k\pi_kf_k`} />, and <Tex math={tex`\partial_kf`} /> is the slope of{' '}
        <Tex math={tex`f`} /> in its entry <Tex math={tex`k`} />; <Tex math={tex`f`} /> has continuous slopes
        on the whole simplex, its edges included. The numbers belong to the selected draw and to the logit
        that you have chosen.
      </p>
    ),
    parts: {
      'softmax-slope': 'Through the relaxed sample',
      'forward-backward': 'Straight through',
      'score-identity': 'By the score function',
      'cold-variance': 'The price',
    },
    reasons,
    stage: 'Low τ: variance like 1/τ. High τ: bias. Score function: independent of τ.',
    notes:
      'The line for programmers is the chain rule in the first part. The line that surprises is the trapezoid rule: hard=True is not “unbiased in the limit”, unless f is lucky, as a quadratic is. The score function takes three lines and no calculus beyond log π; show it even to those who will never use it, because every figure of the chapter is measured against it. The last part explains the slope of −1.',
  },
  takeHome:
    'A relaxed gradient is biased; lowering τ usually trades bias for variance. The score function has no bias but needs a baseline. Which is better depends on how many draws you average.',
  checks,
}
