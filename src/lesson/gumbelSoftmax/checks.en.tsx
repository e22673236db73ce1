import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'

import { SetFigure } from '../SetFigure'

import type { Line } from './derivation'
import type { Exploration } from './outline'

const { draws, oneHot, pi, piOfClass, relaxed, tau } = notation

/** The chapter's questions of understanding, in English. */
export const checks: ChapterWords<Line, Exploration>['checks'] = [
  {
    edition: 1,
    ask: () => (
      <p>
        A colleague leaves out the noise, because <Tex math={tex`\operatorname{softmax}(\log\pi/\tau)`} /> is
        nearly one-hot too when {tau} is small. What is lost?
      </p>
    ),
    choices: [
      {
        label: 'The sampling: every run gives the same vector',
        right: true,
        why: () => (
          <p>
            The temperature makes the vector sharp; the noise makes it a sample. With Gumbel noise, class{' '}
            <Tex math={tex`k`} /> has the largest component with probability {piOfClass}. Without noise the
            same class has it every time.
          </p>
        ),
      },
      {
        label: 'Nothing: a small τ makes it a sample',
        right: false,
        why: () => (
          <p>
            Run it twice and you get the same vector. For small {tau} it is the most probable class, every
            time. Sharp is not the same as random.
          </p>
        ),
      },
      {
        label: 'The gradient: without noise it is not smooth',
        right: false,
        why: () => (
          <p>
            It is smooth, since the slope comes from the softmax and not from the noise. What has gone is the
            randomness.
          </p>
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
    edition: 1,
    choices: [
      {
        label: 'Its slope with respect to π is not 0',
        right: true,
        why: () => (
          <p>
            That is the one reason. If you only need samples, use Gumbel-Max; if you have to learn through the
            sample, {relaxed} lets the gradient through.
          </p>
        ),
      },
      {
        label: 'It follows π more closely',
        right: false,
        why: () => (
          <p>
            It is the other way round: {oneHot} has mean {pi} exactly, and {relaxed} in general has another
            mean. (If all classes are equally likely, the two agree.)
          </p>
        ),
      },
      {
        label: 'It is faster to compute',
        right: false,
        why: () => <p>It is not: a softmax takes a little more work than an argmax.</p>,
      },
    ],
  },
  {
    ask: () => (
      <p>
        At {tau} = 1 you average {relaxed} over {draws} draws, and you count for each class how often its
        component is the largest. What do you find for large {draws}?
      </p>
    ),
    edition: 1,
    choices: [
      {
        label: 'Both give π',
        right: false,
        why: () => (
          <p>
            The counts do, the average does not. A relaxed sample also gives something to the classes that
            lose. The counts ignore that and the average does not, and in general it does not cancel.
          </p>
        ),
      },
      {
        label: 'Neither gives π, but both come closer as N grows',
        right: false,
        why: () => (
          <p>
            More draws remove chance, but not <Term id="bias">bias</Term>. The counts approach {pi}, and the
            average approaches a different vector, which depends on {tau}.
          </p>
        ),
      },
      {
        label: 'The counts give π, the average something more even',
        right: true,
        why: () => (
          <p>
            The counts are those of Gumbel-Max. The average also contains what the losing classes get, and it
            lies nearer to the centre than {pi}, unless all classes are equally likely.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        Let {pi} = (0.6, 0.35, 0.05) and raise {tau} from 0.1 to 1.5. The vector of means goes towards the
        centre (⅓, ⅓, ⅓). What does the mean of <Tex math={tex`\tilde z_2`} /> do, which starts at 0.351?
      </p>
    ),
    choices: [
      {
        label: 'It falls towards ⅓, as every component must',
        right: false,
        why: () => (
          <p>
            The vector comes nearer to the centre, but a single component need not.{' '}
            <SetFigure values={{ pi: [0.6, 0.35, 0.05], tau: 1.5 }}>Set π and τ = 1.5</SetFigure> and read the
            mean: 0.374.
          </p>
        ),
      },
      {
        label: 'It rises to 0.374, away from ⅓',
        right: true,
        why: () => (
          <p>
            For small {tau} a class gains if <Tex math={tex`\pi_k<\sum_i\pi_i^2`} />, here 0.485, and classes
            2 and 3 do. <SetFigure values={{ pi: [0.6, 0.35, 0.05], tau: 1.5 }}>Set π and τ = 1.5</SetFigure>{' '}
            to see 0.374; <SetFigure values={{ pi: [0.6, 0.35, 0.05], tau: 10 }}>at τ = 10</SetFigure> it has
            come down to 0.347.
          </p>
        ),
      },
      {
        label: 'It stays at 0.35, since the winners follow π',
        right: false,
        why: () => (
          <p>
            The winners do follow {pi}. The mean of the relaxed samples is another quantity, and it moves with{' '}
            {tau}.
          </p>
        ),
      },
    ],
  },
]
