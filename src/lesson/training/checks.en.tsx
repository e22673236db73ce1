import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { oneHot, piFirst, relaxed, tau } = notation

/** The chapter's questions of understanding, in English. */
export const checks: ChapterWords<Line, Exploration>['checks'] = [
  {
    edition: 1,
    ask: () => (
      <p>
        You raise {tau} from 1 to 5, and the training loss falls from about 16 to about 12. What have you
        learned about the model?
      </p>
    ),
    choices: [
      {
        label: 'It has become better: the loss is lower',
        right: false,
        why: () => (
          <p>
            That is the loss of soft codes, and a one-hot sample is never a soft code. Losses at two
            temperatures are losses of two different objectives.
          </p>
        ),
      },
      {
        label: 'It has become worse: a higher τ is always worse',
        right: false,
        why: () => (
          <p>Often, not always: at a very low {tau} the variance hurts instead. So measure; do not guess.</p>
        ),
      },
      {
        label: 'Nothing yet: evaluate it with one-hot samples',
        right: true,
        why: () => (
          <p>
            With one-hot samples the loss of the digits’ model went from about 21 to about 60 nats per image.
            Report this loss: replace {relaxed} by {oneHot}, or sum exactly where you can.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        For <Tex math={tex`(z_1-t)^2`} /> with <Tex math={tex`t`} /> = 0.35 you anneal {tau} from 1 down to
        0.2 and go on for as long as it takes. Does {piFirst} reach the corner?
      </p>
    ),
    choices: [
      {
        label: 'Yes: 0.2 lies below 1 − 2·0.35 = 0.3',
        shown: () => (
          <>
            Yes: 0.2 lies below <Tex math={tex`1-2\cdot0.35=0.3`} />
          </>
        ),
        right: true,
        why: () => (
          <p>
            Once {tau} has fallen below 0.3, the expected gradient points to the corner everywhere, as
            quadrature shows, and the learner is no longer held.
          </p>
        ),
      },
      {
        label: 'No: annealing only helps in the limit τ → 0',
        shown: () => (
          <>
            No: annealing only helps in the limit <Tex math={tex`@tau\to0`} />
          </>
        ),
        right: false,
        why: () => (
          <p>
            The bias vanishes in the limit. But a gradient need not be unbiased to point the right way; it
            needs the right sign.
          </p>
        ),
      },
      {
        label: 'No: it started at τ = 1 and got stuck',
        shown: () => (
          <>
            No: it started at <Tex math={tex`@tau=1`} /> and got stuck
          </>
        ),
        right: false,
        why: () => (
          <p>
            It stood still at the zero of its mean gradient. When {tau} falls, that zero moves, and the
            learner moves with it.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        One variable of five classes, and a differentiable <Tex math={tex`f`} /> that takes a millisecond.
        Which gradient?
      </p>
    ),
    choices: [
      {
        label: 'Gumbel-Softmax, annealed',
        right: false,
        why: () => (
          <p>
            It would work. But you would pay in bias and in a schedule for what a sum of five terms gives
            without either.
          </p>
        ),
      },
      {
        label: 'The exact one: evaluate f at all five classes',
        right: true,
        why: () => <p>No noise, no temperature, no bias. The trick is for sums with too many terms.</p>,
      },
      {
        label: 'Straight-through: it keeps samples one-hot',
        right: false,
        why: () => (
          <p>
            It does. But in general its gradient is biased even in the limit {tau} → 0; for a quadratic{' '}
            <Tex math={tex`f`} /> it is not.
          </p>
        ),
      },
    ],
  },
]
