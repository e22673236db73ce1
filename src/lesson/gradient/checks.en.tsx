import { probabilitiesAsLogits } from '../../figures/gumbelNoise/recipeProbabilities'
import { notation } from '../../language/notation'
import { distributionText } from '../../language/number'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { SetFigure } from '../SetFigure'
import { flatAtBothEnds, straightThroughZero } from './counterExamples'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { draws, pi, tau } = notation

/** The chapter's questions of understanding, in English. */
export const checks: ChapterWords<Line, Exploration>['checks'] = [
  {
    ask: (live) => (
      <p>
        Someone writes <code translate="no">F.gumbel_softmax(p, tau=0.5, hard=True)</code>, where{' '}
        <code translate="no">p</code> holds the class probabilities{' '}
        {distributionText(live.parameters.pi, live)}. What is sampled?
      </p>
    ),
    choices: [
      {
        label: 'The classes, with these probabilities',
        right: false,
        why: () => (
          <p>
            The function adds Gumbel noise to its first argument as it is. Given <Tex math={tex`\log\pi`} />{' '}
            it would sample {pi}; here it was given {pi} itself.
          </p>
        ),
      },
      {
        label: 'Nothing: the function refuses what is not logits',
        right: false,
        why: () => (
          <p>
            Any numbers are the logits of some distribution. The function has nothing to refuse, and no
            warning appears.
          </p>
        ),
      },
      {
        label: 'The classes, with the probabilities softmax(p)',
        shown: () => (
          <>
            The classes, with the probabilities <Tex math={tex`\operatorname{softmax}(p)`} />
          </>
        ),
        right: true,
        why: (live) => (
          <p>
            softmax({distributionText(live.parameters.pi, live)}) is{' '}
            {distributionText(probabilitiesAsLogits(live.parameters.pi), live)}. The argument is called logits
            for a reason; pass <code translate="no">torch.log(p)</code>.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        You train with straight-through Gumbel-Softmax and lower {tau} towards 0. Does its bias vanish in the
        limit, as that of the pathwise estimator does?
      </p>
    ),
    choices: [
      {
        label: 'Yes: at low τ the relaxed sample is one-hot',
        right: false,
        why: () => (
          <p>
            The samples become one-hot, but the gradient comes from close races, and there the slope of{' '}
            <Tex math={tex`f`} /> is read at one end or the other instead of along the edge.
          </p>
        ),
      },
      {
        label: 'For a quadratic f it does; in general a bias remains in the limit',
        right: true,
        why: () => (
          <p>
            The limit is a trapezoid rule on each edge, which is exact for quadratic <Tex math={tex`f`} />.
            For <Tex math={tex`e^{z_1-z_3}`} /> and the logit of class 2 the bias tends to −0.018.{' '}
            <SetFigure values={straightThroughZero}>Look at it near a temperature of 0.23</SetFigure>: there
            it passes through 0 and is 0.038 at {tau} = 0.5. A bias that happens to be 0 at one {tau} is not
            one that vanishes.
          </p>
        ),
      },
      {
        label: 'No: it stays biased for every f',
        right: false,
        why: () => (
          <p>
            For linear and for quadratic <Tex math={tex`f`} /> the bias does vanish as {tau} → 0.
          </p>
        ),
      },
    ],
  },
  {
    edition: 1,
    ask: () => (
      <p>
        A constant, 100, is added to <Tex math={tex`f`} />. What happens to the estimates over {draws} draws?
      </p>
    ),
    choices: [
      {
        label: 'The plain score function becomes far noisier; with a baseline it does not',
        right: true,
        why: () => (
          <p>
            Its mean stays, because <Tex math={tex`\nabla\log\pi`} /> has mean 0; its variance grows with the
            square of the level. A baseline takes the level away again. The estimators that use slopes are not
            affected by the constant.
          </p>
        ),
      },
      {
        label: 'Nothing: a constant has no gradient',
        right: false,
        why: () => (
          <p>
            That is true of the exact gradient and of the estimators that use slopes. The score function uses
            values, and now multiplies about 102 by a random number.
          </p>
        ),
      },
      {
        label: 'The score function becomes biased by 100',
        right: false,
        why: () => (
          <p>
            The constant is multiplied by <Tex math={tex`z_j-\pi_j`} />, which has mean 0. It adds noise and
            no bias.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>At the same low {tau}, does the straight-through estimate vary more than the pathwise one?</p>
    ),
    choices: [
      {
        label: 'Yes, for every curved f: it jumps from corner to corner',
        right: false,
        why: () => (
          <p>
            For the squared shares it does. But{' '}
            <SetFigure values={flatAtBothEnds}>take a loss that is flat at both ends</SetFigure>: at {tau} =
            0.1 the pathwise estimates have a standard deviation of 1.03, the straight-through ones of 0.04.
          </p>
        ),
      },
      {
        label: 'It depends on where f is steep: at the ends of an edge or between them',
        right: true,
        why: () => (
          <p>
            Straight-through reads the slope at the ends only.{' '}
            <SetFigure values={flatAtBothEnds}>If the loss is flat there</SetFigure>, it hardly varies, and it
            is wrong: its mean is −0.02, where the derivative is 0.25.
          </p>
        ),
      },
      {
        label: 'No: both use the same Jacobian, so they vary alike',
        right: false,
        why: () => (
          <p>
            The Jacobian is the same, but it multiplies different slopes. The two agree for linear{' '}
            <Tex math={tex`f`} />, whose slopes are the same everywhere.
          </p>
        ),
      },
    ],
  },
]
