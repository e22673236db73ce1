import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { draws, gamma, pi } = notation

/** The chapter's questions of understanding, in English. */
export const checks: ChapterWords<Line, Exploration>['checks'] = [
  {
    edition: 1,
    ask: () => (
      <p>
        You compute <Tex math={tex`\partial z_1/\partial\theta_1`} /> through argmax for each of {draws} draws
        and average. What does the average tend to as {draws} grows?
      </p>
    ),
    choices: [
      {
        label: 'π₁(1 − π₁), by the law of large numbers',
        shown: () => (
          <>
            <Tex math={tex`@pi_1(1-@pi_1)`} />, by the law of large numbers
          </>
        ),
        right: false,
        why: () => (
          <p>
            The law of large numbers leads to the mean of whatever you average, and you average zeros.{' '}
            <Tex math={tex`\pi_1(1-\pi_1)`} /> is the slope of the mean, which is a different number here.
          </p>
        ),
      },
      {
        label: 'It is undefined, because z₁ jumps',
        shown: () => (
          <>
            It is undefined, because <Tex math={tex`@winner_1`} /> jumps
          </>
        ),
        right: false,
        why: () => (
          <p>
            For that some draw would have to stand exactly on its jump, which has probability 0. The jumps
            exist, but they never enter the average.
          </p>
        ),
      },
      {
        label: '0, for every N',
        right: true,
        why: () => <p>Every draw has slope 0, so their average is 0 from the first draw on.</p>,
      },
    ],
  },
  {
    ask: () => (
      <p>
        Both <Tex math={tex`x=\mu+\sigma\varepsilon`} /> and Gumbel-Max split off the noise. Why does a
        gradient get through the first and not through the second?
      </p>
    ),
    choices: [
      {
        label: 'Because γ is Gumbel noise and ε is normal',
        right: false,
        why: () => (
          <p>
            The distribution of the noise does not matter here. With normal noise under the argmax the steps
            are just as flat.
          </p>
        ),
      },
      {
        label: 'Because γ still depends on π',
        right: false,
        why: () => (
          <p>
            It does not: {gamma} can be drawn before anyone has decided on {pi}. There is nothing wrong with
            the split.
          </p>
        ),
      },
      {
        label: 'Because μ + σε has slopes 1 and ε, while argmax has slope 0',
        shown: () => (
          <>
            Because <Tex math={tex`@mu+@sigma@epsilon`} /> has slopes 1 and <Tex math={tex`@epsilon`} />,
            while argmax has slope 0
          </>
        ),
        right: true,
        why: () => (
          <p>
            Splitting off the noise leaves a deterministic function of the parameters. For training, the mean
            of that function’s slopes must also be the slope of its mean. With{' '}
            <Tex math={tex`\mu+\sigma\varepsilon`} /> it is, with argmax it is not.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        You measure the slope by finite differences over {draws} draws, with the same noise on both sides. To
        be more exact, you make <Tex math={tex`h`} /> a hundred times smaller. What do you get?
      </p>
    ),
    choices: [
      {
        label: 'A more exact slope, as with any smooth function',
        right: false,
        why: () => (
          <p>
            A step is not smooth. The error from the curve’s bend shrinks with <Tex math={tex`h`} />, but the
            random error grows, because only a hundredth of the draws now have their jump in between.
          </p>
        ),
      },
      {
        label: 'About the same on average, with ten times the standard deviation',
        right: true,
        why: () => (
          <p>
            For small <Tex math={tex`h`} /> the variance is about <Tex math={tex`\pi_j(1-\pi_j)/(2h)`} />. It
            becomes a hundred times larger, so the standard deviation becomes ten times larger.
          </p>
        ),
      },
      {
        label: 'Something closer to 0, since every draw is flat',
        right: false,
        why: () => (
          <p>
            Not on average. Fewer draws have their jump in between, but each of those counts for more. The
            result is 0 only if by chance not a single draw lies within <Tex math={tex`h`} /> of its jump.
          </p>
        ),
      },
    ],
  },
]
