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
    ask: () => <p>{pi} = (0.5, 0.3, 0.2). A thousand races are run. About how often does class 3 win?</p>,
    choices: [
      {
        label: 'Never: it is the slowest',
        right: false,
        why: () => (
          <p>
            It is the slowest on average. This takes a sample for the most probable class, the argmax of {pi},
            but {xi} decides a race as well.
          </p>
        ),
      },
      {
        label: '200 times',
        right: true,
        why: () => (
          <p>
            1000 · 0.2. In 999 of 1000 seeds the count is within 42 of that, since{' '}
            <Tex math={tex`3.29\sqrt{1000\cdot0.2\cdot0.8}\approx42`} />.
          </p>
        ),
      },
      {
        label: '333 times: chance is the same for all',
        right: false,
        why: () => (
          <p>
            {xi} has the same distribution for every runner; the times {quotient} do not. Equal fractions need
            equal {pi}.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        Instead of (0.5, 0.3, 0.2) you divide the same noise by the weights (5,&nbsp;3,&nbsp;2). What happens
        to the winners?
      </p>
    ),
    choices: [
      {
        label: 'Nothing: every race has the same winner',
        right: true,
        why: () => (
          <p>
            All times become ten times shorter, and their order stays. Only the ratios of {pi} matter, so
            probabilities need not be normalised before the race.
          </p>
        ),
      },
      {
        label: 'Class 1 wins more often: it has gained the most',
        right: false,
        why: () => (
          <p>
            It has gained 4.5, but times are divided, not subtracted: every runner is ten times as fast as
            before.
          </p>
        ),
      },
      {
        label: 'The rule is no longer valid: 5 is not a probability',
        right: false,
        why: () => (
          <p>
            The rule only needs positive numbers. It draws class {k} with probability{' '}
            <Tex math={tex`@pi_k/\sum_j@pi_j`} />, here again 0.5, 0.3 and 0.2.
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
            It sounds right and is not. Among the races that are won within a given time, class {k} wins
            exactly the fraction {piOfClass}.
          </p>
        ),
      },
      {
        label: 'Probably an outsider that was very lucky',
        right: false,
        why: () => (
          <p>
            A short winning time is rarer for an outsider, but so is every other winning time, in the same
            proportion.
          </p>
        ),
      },
      {
        label: 'Nothing',
        right: true,
        why: () => (
          <p>
            The joint probability of winner and time is a product: one factor for the winner, one for the
            time. You could shuffle the winning times of {N} races, and no statistic would notice.
          </p>
        ),
      },
    ],
  },
]
