import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import type { Line } from './derivation'
import { notation } from './notation'
import type { Exploration } from './outline'

const { k, N, pi, piOfClass, quotient, xi } = notation

/** The chapter's questions of understanding, in English. */
export const checks: ChapterWords<Line, Exploration>['checks'] = [
  {
    ask: () => <p>{pi} = (0.5, 0.3, 0.2). A thousand races are run. How often does class 3 win, about?</p>,
    choices: [
      {
        label: 'Never: it is the slowest',
        right: false,
        why: () => (
          <p>
            The slowest on average. That reads a sample as the most probable class, an arg max of {pi}. A race
            is decided by {xi} as well.
          </p>
        ),
      },
      {
        label: '200 times',
        right: true,
        why: () => (
          <p>
            1000 · 0.2. Chance moves the count by about 25 either way, since{' '}
            <Tex math={tex`1.96\sqrt{1000\cdot0.2\cdot0.8}\approx25`} />.
          </p>
        ),
      },
      {
        label: '333 times: each runner has its own luck',
        right: false,
        why: () => (
          <p>
            The luck {xi} has one law for all, the times {quotient} have not. Equal shares come from equal{' '}
            {pi}.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        In place of (0.5, 0.3, 0.2) you divide the same noise by the weights (5, 3, 2). What happens to the
        winners?
      </p>
    ),
    choices: [
      {
        label: 'Nothing: every race has the same winner',
        right: true,
        why: () => (
          <p>
            All times become ten times shorter, and the order stays. Only ratios of {pi} matter, so
            probabilities need not be normalised before the race.
          </p>
        ),
      },
      {
        label: 'Class 1 wins more often: it has gained the most',
        right: false,
        why: () => (
          <p>
            It has gained 4.5, yes, but times are divided, not subtracted. Each runner is ten times as fast as
            before.
          </p>
        ),
      },
      {
        label: 'The rule is no longer valid: 5 is not a probability',
        right: false,
        why: () => (
          <p>
            The rule asks for positive numbers. It draws class {k} with probability{' '}
            <Tex math={tex`\sym{pi}{\pi_k}/\sum_j\sym{pi}{\pi_j}`} />, here again 0.5, 0.3 and 0.2.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => <p>A race was won in an unusually short time. What does that tell you about who won?</p>,
    choices: [
      {
        label: 'Probably the favourite: it is the fastest',
        right: false,
        why: () => (
          <p>
            It sounds right and is not. Among the races won within any given time, class {k} wins exactly the
            share {piOfClass}.
          </p>
        ),
      },
      {
        label: 'Probably an outsider with extraordinary luck',
        right: false,
        why: () => (
          <p>
            For an outsider a short time is rarer, and so is any other winning time, in the same proportion.
          </p>
        ),
      },
      {
        label: 'Nothing',
        right: true,
        why: () => (
          <p>
            Line 5 of the derivation: the probability is a product of a factor for the winner and a factor for
            the time. After {N} races you could shuffle all winning times without anyone noticing.
          </p>
        ),
      },
    ],
  },
]
