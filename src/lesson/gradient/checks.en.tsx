import { probabilitiesAsLogits } from '../../figures/gumbelNoise/probabilitiesAsLogits'
import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import { vector } from '../../language/vector'
import type { ChapterWords } from '../chapter'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { draws, pi, tau } = notation

/** The chapter's questions of understanding, in English. */
export const checks: ChapterWords<Line, Exploration>['checks'] = [
  {
    ask: (live) => (
      <p>
        Someone writes <code>F.gumbel_softmax(p, tau=0.5, hard=True)</code> with <code>p</code> ={' '}
        {vector(live.parameters.pi, live)}, the class probabilities. What is sampled?
      </p>
    ),
    choices: [
      {
        label: 'The classes, with these probabilities',
        right: false,
        why: () => (
          <p>
            The function adds Gumbel noise to its first argument as it is. Given <Tex math={tex`\log\pi`} />{' '}
            it would sample {pi}; it was given {pi}.
          </p>
        ),
      },
      {
        label: 'Nothing: the function refuses what is not logits',
        right: false,
        why: () => (
          <p>Any numbers are logits of some law. There is nothing to refuse, and nothing is said.</p>
        ),
      },
      {
        label: 'The classes, with the probabilities softmax(p)',
        right: true,
        why: (live) => (
          <p>
            softmax({vector(live.parameters.pi, live)}) ={' '}
            {vector(probabilitiesAsLogits(live.parameters.pi), live)}. The argument is called logits for a
            reason; <code>torch.log(p)</code> is what it wants.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        You train with straight-through Gumbel-Softmax and lower {tau} towards 0. Does its bias vanish, as
        that of the pathwise estimator does?
      </p>
    ),
    choices: [
      {
        label: 'Yes: at low τ the relaxed sample is the class',
        right: false,
        why: () => (
          <p>
            The samples become classes, but the gradient lives on close races, and there the slope is read at
            either end instead of along the way.
          </p>
        ),
      },
      {
        label: 'Only if the trapezoid rule is exact on every edge, as for a quadratic f',
        right: true,
        why: () => (
          <p>
            Linear and quadratic objectives are lucky. For <Tex math={tex`e^{z_1-z_3}`} /> a bias remains that
            no temperature removes; the second row of the second figure shows it.
          </p>
        ),
      },
      {
        label: 'No: it is biased for every f',
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
    ask: () => <p>All costs are raised by 100. What happens to the estimates over {draws} draws?</p>,
    choices: [
      {
        label: 'Nothing: a constant has no gradient',
        right: false,
        why: () => (
          <p>
            True of the exact gradient, and of the pathwise estimates, which see only slopes. The score
            function sees values, and multiplies 101 by a random score.
          </p>
        ),
      },
      {
        label: 'The plain score function becomes far noisier; with a baseline it does not',
        right: true,
        why: () => (
          <p>
            Its mean stays, for the score has mean 0; its variance grows with the square of the level. A
            baseline takes the level away again.
          </p>
        ),
      },
      {
        label: 'The score function becomes biased by 100',
        right: false,
        why: () => (
          <p>
            The constant is multiplied by <Tex math={tex`D_j-\pi_j`} />, which is 0 on average. It adds noise
            and no bias.
          </p>
        ),
      },
    ],
  },
]
