import type { ChapterWords } from '../chapter'
import { SetFigure } from '../SetFigure'
import type { Line } from './derivation'
import { notation } from './notation'
import type { Exploration } from './outline'

const { k, logPi, p, pi, q, tau, temperature } = notation

/** The chapter's questions of understanding, in English. */
export const checks: ChapterWords<Line, Exploration>['checks'] = [
  {
    edition: 1,
    ask: () => (
      <p>
        You draw once from {p} = (0.5, 0.3, 0.2) and once from {q} = (0.6, 0.24, 0.16). When do the two picks
        agree more often?
      </p>
    ),
    choices: [
      {
        label: 'With the same noise',
        right: true,
        why: () => (
          <p>
            They agree with probability 0.9, and here no rule could do better: TV = 0.1. The figure shows it:{' '}
            <SetFigure values={{ pi: [0.5, 0.3, 0.2], to: [0.6, 0.24, 0.16] }}>set both</SetFigure>.
          </p>
        ),
      },
      {
        label: 'With new noise for each',
        right: false,
        why: () => (
          <p>Independent picks agree with probability 0.5 · 0.6 + 0.3 · 0.24 + 0.2 · 0.16 = 0.404.</p>
        ),
      },
      {
        label: 'It makes no difference: each pick has its own distribution',
        right: false,
        why: () => (
          <p>
            Each pick has the right distribution either way. But how often two picks agree depends on how they
            are drawn together, not only on their distributions.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        {pi} = (0.5, 0.3, 0.2). How likely is class 1 to be among the first {k} = 2?
      </p>
    ),
    choices: [
      {
        label: 'Certain: two places, probability 0.5 each',
        right: false,
        why: () => (
          <p>
            {k} · {pi} would be the mean number of times class 1 comes out in two draws <em>with</em>{' '}
            replacement. Among the first two it is at most once, and at times not at all.
          </p>
        ),
      },
      {
        label: '0.75: one less the chance of missing twice',
        right: false,
        why: () => (
          <p>
            That is two independent draws. Here the second place is drawn from what is left, so class 1 has a
            better chance there.
          </p>
        ),
      },
      {
        label: 'About 0.84',
        right: true,
        why: () => (
          <p>
            First with 0.5; second with 0.3 · 0.5/0.7 + 0.2 · 0.5/0.8 = 0.339. Together 0.839, as the first
            bar of the figure shows.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        A language model samples at {temperature} = 0.7. Somebody proposes to use {tau} = 0.7 in
        Gumbel-Softmax “for the same effect”. What is wrong?
      </p>
    ),
    choices: [
      {
        label: 'τ must be lower than T',
        right: false,
        why: () => <p>There is no such rule: the two numbers are not on one scale.</p>,
      },
      {
        label: 'T changes which token is drawn, τ does not',
        right: true,
        why: () => (
          <p>
            {temperature} divides the logits before the noise is added, so it changes the distribution. {tau}{' '}
            divides the perturbed logits after the draw is decided: the winner stays, and only the softness of
            its sample changes.
          </p>
        ),
      },
      {
        label: 'Nothing: both divide logits',
        right: false,
        why: () => (
          <p>
            Both divide, but not the same thing: {logPi} alone in one case, {logPi} plus noise in the other.
          </p>
        ),
      },
    ],
  },
]
