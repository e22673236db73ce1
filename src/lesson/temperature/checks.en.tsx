import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { draws, pi, piOfClass, relaxed, tau } = notation

/** The chapter's questions of understanding, in English. */
export const checks: ChapterWords<Line, Exploration>['checks'] = [
  {
    ask: () => (
      <p>
        A colleague sets {tau} = 0.001 for training, since the samples are practically one-hot then. What will
        the gradients be like?
      </p>
    ),
    choices: [
      {
        label: 'As good as they get: the relaxation error is gone',
        right: false,
        why: () => (
          <p>
            On average over endless draws, very nearly. Over the draws you can afford, no: almost all of them
            say 0.
          </p>
        ),
      },
      {
        label: 'Almost always 0, now and then enormous',
        right: true,
        why: () => (
          <p>
            The hill is about {tau} wide and <Tex math={tex`1/(4\tau)`} /> high. A draw in a thousand or so
            stands on it. The mean is right; the variance is not bearable.
          </p>
        ),
      },
      {
        label: 'Biased, more than at τ = 1',
        right: false,
        why: () => (
          <p>
            The bias shrinks with {tau}. It is the variance that grows, like 1/{tau}.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        Which of these has the same effect on {relaxed} as raising {tau} from 1 to 2?
      </p>
    ),
    choices: [
      {
        label: 'Doubling the noise γ',
        right: false,
        why: () => (
          <p>
            That gives <Tex math={tex`\log\pi+2\gamma`} />: noise against logits, in another proportion. Other
            classes win, and no longer with probability {piOfClass}. Temperature is not the loudness of the
            noise.
          </p>
        ),
      },
      {
        label: 'Halving both log π and γ',
        right: true,
        why: () => (
          <p>
            <Tex math={tex`(\log\pi+\gamma)/2`} /> is the score divided by 2. The proportion of noise to
            logits stays, so the winner stays.
          </p>
        ),
      },
      {
        label: 'Halving log π alone, as in text generation',
        right: false,
        why: () => (
          <p>
            The temperature of a language model divides the logits before the sampling and makes another law
            of the classes. Here the noise is divided too, and the winners' law stays {pi}.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        {tau} = 100, {draws} draws of {relaxed}. Which is true?
      </p>
    ),
    choices: [
      {
        label: 'The points are spread evenly over the simplex',
        right: false,
        why: () => (
          <p>
            They crowd about the centre. “Uniform” is what each of them nearly is, read as a list of
            probabilities; it is not how they are spread.
          </p>
        ),
      },
      {
        label: 'All points lie near the centre; their winners still follow π',
        right: true,
        why: () => (
          <p>
            {relaxed} is nearly <Tex math={tex`(\tfrac1K,\dots,\tfrac1K)`} /> in every draw, and the largest
            share, by however little, belongs to the winner it always belonged to.
          </p>
        ),
      },
      {
        label: 'Every class wins equally often',
        right: false,
        why: () => (
          <p>
            Look at the order, not at the heights: dividing all scores by 100 changes no order. Class{' '}
            <Tex math={tex`k`} /> still wins with probability {piOfClass}.
          </p>
        ),
      },
    ],
  },
]
