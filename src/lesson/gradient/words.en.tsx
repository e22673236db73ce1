import { objectiveOfLive } from '../../figures/objectiveOfLive'
import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { display, tex } from '../../language/typeset/tex'
import { vector } from '../../language/vector'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { checks } from './checks.en'
import type { Line } from './derivation'
import { estimatesOfDraw } from './estimates'
import type { Exploration } from './outline'
import { reasons } from './reasons.en'

const { gamma, pi, relaxed, tau } = notation

/** The chapter in English. */
export const words: ChapterWords<Line, Exploration> = {
  title: 'Gradient',
  summary:
    'Through the relaxed sample, straight through, or by the score: three ways to the derivative of a mean over classes, each with its own bias and variance.',
  opening: (live) => (
    <>
      <p>
        Each relaxed draw is a smooth function of the logits, so each has a derivative. This is what all the
        chapters before were for. In the words of the text that this lesson grew from:
      </p>
      <Tex
        math={display`\sym{gradient}{\frac{\partial}{\partial\phi}f\bigl(\tilde z(\gamma,\pi(\phi))\bigr)}`}
      />
      <p>
        <Term id="back-propagation">Back-propagation</Term> computes it and asks no further questions. But it
        is one estimator among several, and an estimator can be judged. With few classes the{' '}
        <Term id="gradient">gradient</Term> of the mean is a finite sum,{' '}
        <Tex math={tex`\sym{pi}{\pi_j}(f_j-\bar f\,)`} />; for your {pi} and your <Tex math={tex`f`} /> it is{' '}
        {vector([...objectiveOfLive(live).gradient], live)}. It will be the judge. Twenty variables of ten
        classes have <Tex math={tex`10^{20}`} /> terms, and then an estimate is all there is.
      </p>
      <aside>
        <p>
          The line above is the derivative of one draw. The gradient that training needs is that of a mean,{' '}
          <Tex
            math={tex`\nabla_{\!\phi}\,\mathbb E_{\gamma}[f(\tilde z)]=\mathbb E_{\gamma}[\nabla_{\!\phi}f(\tilde z)]`}
          />
          . The sign of equality holds because {gamma} knows nothing of <Tex math={tex`\phi`} />: one draw is
          an unbiased estimate, of the relaxed objective. For the mean over classes it is a biased one. Check
          it below: the triangle of the first row does not stand on the line.
        </p>
      </aside>
    </>
  ),
  prediction: {
    ask: () => (
      <p>
        You want the derivative of <Tex math={tex`\mathbb E[f(z)]`} />, over classes. Which estimator comes
        nearest to it?
      </p>
    ),
    choices: [
      {
        label: 'The pathwise one at the lowest τ, where the relaxation is most exact',
        right: false,
        why: () => (
          <p>
            Its <Term id="bias">bias</Term> is least there. Its <Term id="variance">variance</Term> grows like{' '}
            <Tex math={tex`1/\sym{tau}{\tau}`} />: nearly all draws say 0, and a few say something enormous.
          </p>
        ),
      },
      {
        label: 'The score function, since it has no bias',
        right: false,
        why: () => (
          <p>
            Right on average is not near. With few draws its variance outweighs the bias of the others; with
            many, and a baseline, it wins.
          </p>
        ),
      },
      {
        label: 'Straight-through, since it uses true classes',
        right: false,
        why: () => (
          <p>
            On the way forward it does. On the way back it uses the relaxed sample, and the two do not belong
            together: it is biased, for most objectives even as {tau} → 0.
          </p>
        ),
      },
      {
        label: 'It depends on how many draws are averaged into one gradient',
        right: true,
        why: () => (
          <p>
            Averaging takes variance away and leaves bias. The more draws, the more a small bias is worth, and
            the lower the best {tau}.
          </p>
        ),
      },
    ],
    reveal: () => (
      <p>
        There is no best estimator, and no best {tau}, without a number of draws. The third figure shows how
        the valley moves.
      </p>
    ),
    stage: 'You want the slope of a mean over classes. Which estimator is best?',
    notes:
      'Have the room vote, and write the four options on the board: they are the four parts of this chapter. “No bias, so best” is the favourite of those with statistics, “true classes” of those who have used hard=True. Neither has asked how many draws.',
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
              Begin with the open circle, the draw in your hand. Raise the logit of class {labels[logit]} a
              little and hold the noise: the dot moves along its arrow. The chain rule turns this motion into
              a change of <Tex math={tex`f`} />; for this draw the derivative is {number(pathwise[logit]!)}.
            </p>
            <p>
              Now all of them. Arrows point to the corner of class {labels[logit]}, and how long they are
              depends on where a dot lies. Near a corner nothing moves: the race is decided. Between two
              corners it is open, and there the arrows are long. Lower {tau}: fewer dots have an arrow, and
              those arrows grow.
            </p>
            <p>
              Put argmax in the place of the softmax and every arrow is gone. That is the blocked gradient,
              and this picture is what was bought.
            </p>
          </>
        )
      },
      caption: ({ significant, parameters }) => (
        <p>
          Every dot carries its own derivative, since its noise is frozen. At {tau} ={' '}
          {significant(parameters.tau)} draws near a corner have none to speak of; the gradient comes from
          draws between corners.
        </p>
      ),
      stage: 'Each dot carries its own derivative; close races carry the most.',
      notes:
        'One dot, then all. Ask what an arrow stands for before you say it: how this very draw would change. Sweep τ slowly downwards and let the room see how the arrows become few and long; that is the variance of the third figure, already visible. Change the logit: the arrows turn to another corner.',
    },
    spread: {
      title: 'Six estimators on the same draws',
      prose: (live) => {
        const { number } = live
        const { exact } = estimatesOfDraw(live)
        return (
          <>
            <p>
              One axis, one line: the exact derivative, {number(exact)}. Every row shows what all draws say,
              and the triangle is their mean. Two questions, row by row: does the triangle stand on the line?
              How wide is the row?
            </p>
            <p>
              The first two rows go through the relaxed sample. They differ in where they ask{' '}
              <Tex math={tex`f`} /> for its slope: at {relaxed}, or, straight through, at the corner of the
              winner. The third forgets the noise on the way back. The last three never ask for a slope. They
              take the value of <Tex math={tex`f`} /> at the class drawn and multiply it by the{' '}
              <Term id="score-function">score</Term>; subtracting a <Term id="baseline">baseline</Term> moves
              the pins and not the mean.
            </p>
            <p>
              Choose linear costs: the first two rows become one, and the third collapses onto the line. It is
              exact there.
            </p>
          </>
        )
      },
      caption: () => (
        <p>
          What each draw says of the same derivative. Only the score function stands on the line for every{' '}
          <Tex math={tex`f`} />; a baseline makes it narrow. The relaxed estimators are narrow at a high {tau}{' '}
          and off the line.
        </p>
      ),
      stage: 'Same draws, six opinions: who stands on the line, and how wide?',
      notes:
        'Cover the lower rows and compare the first two: same noise, another place for ∇f. Then uncover. Let someone find the two rows that never move with τ’s slider. Before you show the code, ask what F.gumbel_softmax wants as its first argument. Many will have given it probabilities for years; it samples softmax(π) then, and trains all the same, only worse.',
    },
    price: {
      title: 'Bias against variance',
      prose: () => (
        <>
          <p>
            Three pictures over {tau}, all logarithmic. At the left the pathwise estimator is nearly unbiased,
            and its variance rises like <Tex math={tex`1/\sym{tau}{\tau}`} />. At the right it hardly varies,
            and what it says is wrong. The root of bias² + variance, the <Term id="rmse">RMSE</Term>, has a
            valley between.
          </p>
          <p>
            Where the valley lies depends on how many draws you average. Take 1, then 10, 100, 1000: variance
            is divided by their number, bias is not. The valley moves to the left and down. The flat lines of
            the score function fall faster, and with a good baseline they pass below it in the end.
          </p>
          <p>
            Then change <Tex math={tex`f`} /> between the corners, from costs to squared costs. The discrete
            problem is the same, the flat lines stay, and the valley goes elsewhere.
          </p>
        </>
      ),
      caption: () => (
        <p>
          Low {tau}: little bias, much variance. High {tau}: the reverse. The best {tau} falls as more draws
          are averaged; the score function knows no {tau}.
        </p>
      ),
      stage: 'The best τ depends on how many draws you average.',
      notes:
        'Keep 1 draw until everyone has found the valley. Then click 10, 100, 1000 and watch it walk. The point to make: “which τ?” has no answer without “how many draws?”. Maddison et al. fix 2/3, Jang et al. anneal; both averaged many samples in a batch. The dashed line of slope −1 is derived below.',
    },
    frozen: {
      title: 'What frozen noise is worth',
      prose: () => (
        <>
          <p>
            Forget the chain rule for a moment. Move a logit up by <Tex math={tex`h`} />, down by{' '}
            <Tex math={tex`h`} />, take the two means of <Tex math={tex`f(\sym{relaxed}{\tilde z})`} /> and
            divide their difference by <Tex math={tex`2h`} />: a{' '}
            <Term id="finite-difference">finite difference</Term>. With the same noise on both sides each draw
            is compared with itself. With fresh noise it is compared with a stranger.
          </p>
          <p>
            Drag <Tex math={tex`h`} />. A large one is off, since the curve bends. As it shrinks, the same
            noise gives the derivative ever more exactly, and the error of chance stays what it is. Fresh
            noise loses everything: the difference of two strangers does not shrink with <Tex math={tex`h`} />
            , and it is divided by <Tex math={tex`2h`} />.
          </p>
          <p>
            This is the reparameterization trick without calculus, and statisticians know it as{' '}
            <Term id="common-random-numbers">common random numbers</Term>.
          </p>
        </>
      ),
      caption: () => (
        <p>
          The same number of evaluations, the same estimate on average. Over the same noise its error does not
          depend on <Tex math={tex`h`} />; over fresh noise it grows like <Tex math={tex`1/h`} />.
        </p>
      ),
      stage: 'Same noise on both sides: a slope. Fresh noise: mostly noise.',
      notes:
        'Start at h = 0.1, where both still look reasonable, and go down one step at a time. Ask for the factor: each step of ten costs fresh noise a factor of ten. It is the shortest argument for fixing a seed when two settings are compared, in training as anywhere.',
    },
  },
  derivation: {
    title: 'Four estimators and their price',
    opening: () => (
      <p>
        <Tex math={tex`D=e_I`} /> is the class drawn, as a one-hot vector; <Tex math={tex`f_k=f(e_k)`} />,{' '}
        <Tex math={tex`\bar f=\sum_k\pi_kf_k`} />, and <Tex math={tex`\partial_kf`} /> is the slope of{' '}
        <Tex math={tex`f`} /> in its entry <Tex math={tex`k`} />. Numbers under a line are those of the draw
        in your hand and of the logit that you have chosen.
      </p>
    ),
    parts: {
      'softmax-slope': 'Through the relaxed sample',
      'forward-backward': 'Straight through',
      'score-identity': 'By the score',
      'cold-variance': 'The price',
    },
    reasons,
    stage: 'Low τ: variance 1/τ. High τ: bias. Score function: neither knows τ.',
    notes:
      'The line for programmers is the fourth of the first part. The line that surprises is the trapezoid: hard=True is not “unbiased in the limit”, except by luck of a quadratic loss. The score function takes three lines and no calculus beyond log π; show it even to those who will never use it, for it is the judge. The last part can be read off the third figure; derive it for a class that likes to know where slopes of −1 come from.',
  },
  takeHome:
    'Pathwise: biased, variance 1/τ. Straight-through: true classes forward, a bias of its own. Score function: unbiased, needs a baseline. Which is best depends on the draws you average.',
  checks,
  references: [
    'jang2017',
    'maddison2017',
    'williams1992',
    'bengio2013',
    'kool2019',
    'mohamed2020',
    'paulus2021',
    'shekhovtsov2023',
  ],
}
