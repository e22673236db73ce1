import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { draws, oneHot, pi, piOfClass, relaxed, tau } = notation

/** The chapter's questions of understanding, in English. */
export const checks: ChapterWords<Line, Exploration>['checks'] = [
  {
    ask: () => (
      <p>
        A colleague leaves out the noise: <Tex math={tex`\operatorname{softmax}(\log\pi/\tau)`} /> becomes
        one-hot as well, when {tau} is small. What is lost?
      </p>
    ),
    choices: [
      {
        label: 'Nothing: a small τ makes it a sample',
        right: false,
        why: () => (
          <p>
            Run it twice: the same vector. For small {tau} it is the most probable class, every time. Sharp is
            not the same as random.
          </p>
        ),
      },
      {
        label: 'The sampling: every run gives the same vector',
        right: true,
        why: () => (
          <p>
            The temperature makes the vector sharp; the noise makes it a draw. Only with Gumbel noise does
            class <Tex math={tex`k`} /> come out on top with probability {piOfClass}.
          </p>
        ),
      },
      {
        label: 'The gradient: without noise it is not smooth',
        right: false,
        why: () => (
          <p>It is smooth: the slope comes from the softmax, not from the noise. What has gone is chance.</p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        Gumbel-Max already samples exactly from {pi}. Why would you want {relaxed} at all?
      </p>
    ),
    choices: [
      {
        label: 'It follows π more closely',
        right: false,
        why: () => (
          <p>
            The other way round: {oneHot} has mean {pi} exactly, {relaxed} has another mean for every {tau}{' '}
            &gt; 0.
          </p>
        ),
      },
      {
        label: 'It has a slope with respect to π',
        right: true,
        why: () => (
          <p>
            That is the one reason. To sample, use Gumbel-Max; to learn through the sample, {relaxed} lets the
            gradient pass.
          </p>
        ),
      },
      {
        label: 'It is faster to compute',
        right: false,
        why: () => <p>It is the same work and a softmax on top.</p>,
      },
    ],
  },
  {
    ask: () => (
      <p>
        You average {relaxed} over {draws} draws at {tau} = 1 and count, for each class, how often its share
        is the largest. What do you find for large {draws}?
      </p>
    ),
    choices: [
      {
        label: 'Both give π',
        right: false,
        why: () => (
          <p>
            The counts do. The average does not: a winner by a hair leaves almost half to the runner-up, and
            the average notices while the count does not.
          </p>
        ),
      },
      {
        label: 'The counts give π, the average something more even',
        right: true,
        why: () => (
          <p>
            The counts are Gumbel-Max's own. The average gives every loser its share, so it is more even than{' '}
            {pi}, unless all classes are equally likely.
          </p>
        ),
      },
      {
        label: 'Neither gives π, but both come closer as N grows',
        right: false,
        why: () => (
          <p>
            More draws remove chance, not <Term id="bias">bias</Term>. The counts approach {pi}; the average
            approaches a fixed other number, which only {tau} can move.
          </p>
        ),
      },
    ],
  },
]
