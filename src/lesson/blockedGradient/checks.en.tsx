import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { draws, gamma } = notation

/** The chapter's questions of understanding, in English. */
export const checks: ChapterWords<Line, Exploration>['checks'] = [
  {
    ask: ({ count, parameters }) => (
      <p>
        You compute <Tex math={tex`\partial z_1/\partial\theta_1`} /> through argmax for each of{' '}
        {count(parameters.n)} draws and average. Towards what does the average go as {draws} grows?
      </p>
    ),
    choices: [
      {
        label: 'π₁(1 − π₁), by the law of large numbers',
        right: false,
        why: () => (
          <p>
            The law of large numbers leads to the mean of what you average. You average zeros. That{' '}
            <Tex math={tex`\pi_1(1-\pi_1)`} /> is the slope of the mean does not help: here the two differ.
          </p>
        ),
      },
      {
        label: '0, for every N',
        right: true,
        why: () => <p>Every draw has slope 0, so their average is 0 from the first draw on.</p>,
      },
      {
        label: 'It is undefined, because z₁ jumps',
        right: false,
        why: () => (
          <p>
            A draw would have to stand exactly on its jump, and that has probability 0. The jumps are there,
            and the average never hears of them.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        Both <Tex math={tex`x=\mu+\sigma\varepsilon`} /> and Gumbel-Max split the noise off. Why does a
        gradient pass through the one and not through the other?
      </p>
    ),
    choices: [
      {
        label: 'Because γ is Gumbel noise and ε is normal',
        right: false,
        why: () => (
          <p>
            The law of the noise does not matter here. Put normal noise under the argmax and the steps are as
            flat as before.
          </p>
        ),
      },
      {
        label: 'Because γ still depends on π',
        right: false,
        why: () => (
          <p>
            It does not: {gamma} is drawn before anyone speaks of {notation.pi}. The split itself is flawless.
          </p>
        ),
      },
      {
        label: 'Because μ + σε has slopes 1 and ε, while argmax has slope 0',
        right: true,
        why: () => (
          <p>
            Splitting off the noise gives a deterministic path. For a gradient to pass, the path must also
            have a slope whose mean is the slope of the mean.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        You measure the slope by finite differences over {draws} draws, the same noise on both sides. To be
        more exact, you make <Tex math={tex`h`} /> a hundred times smaller. What do you get?
      </p>
    ),
    choices: [
      {
        label: 'A more exact slope, as with any smooth function',
        right: false,
        why: () => (
          <p>
            A step is not smooth. The error of the curve shrinks with <Tex math={tex`h`} />, but chance grows:
            a hundredth of the draws now carry all of the result.
          </p>
        ),
      },
      {
        label: 'About the same on average, with ten times the spread',
        right: true,
        why: () => (
          <p>
            The variance is about <Tex math={tex`\pi_j(1-\pi_j)/(2h)`} />: a hundred times larger, so the
            spread is ten times as wide.
          </p>
        ),
      },
      {
        label: 'Something closer to 0, since every draw is flat',
        right: false,
        why: () => (
          <p>
            Not on average. The fewer draws see their jump, the more each of them counts. It is 0 only when by
            chance not a single draw lies within <Tex math={tex`h`} /> of its jump.
          </p>
        ),
      },
    ],
  },
]
