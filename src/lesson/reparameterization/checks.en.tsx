import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import type { Line } from './derivation'
import { notation } from './notation'
import type { Exploration } from './outline'

const { bySigma, epsilon, mu, phi, sigma, x } = notation

/** The chapter's questions of understanding, in English. */
export const checks: ChapterWords<Line, Exploration>['checks'] = [
  {
    edition: 1,
    ask: () => (
      <p>
        You want draws from N(0, 9), whose variance is 9. {epsilon} is standard normal. Which line gives them?
      </p>
    ),
    choices: [
      {
        label: 'x = 3ε',
        shown: () => <Tex math={tex`x=3\,@epsilon`} />,
        right: true,
        why: () => (
          <p>
            The variance is 3² · 1 = 9. In <Tex math={tex`N(\mu,\sigma^2)`} /> it is{' '}
            <Tex math={tex`\sigma`} /> = 3 that multiplies the noise.
          </p>
        ),
      },
      {
        label: 'x = 9ε',
        shown: () => <Tex math={tex`x=9\,@epsilon`} />,
        right: false,
        why: () => (
          <p>This has variance 9² = 81. The 9 in N(0, 9) is the variance; the factor is its square root.</p>
        ),
      },
      {
        label: 'x = √3 ε',
        shown: () => <Tex math={tex`x=\sqrt3\,@epsilon`} />,
        right: false,
        why: () => (
          <p>This has variance 3. One root too many: 3 is the standard deviation, not the variance.</p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        A draw depends on a parameter {phi}. Someone splits it into noise and a function of noise and {phi}.
        What must be true of the noise for gradients to pass to {phi}?
      </p>
    ),
    choices: [
      {
        label: 'It must be normal',
        right: false,
        why: () => (
          <p>
            It need not be normal: any distribution that is free of {phi} and can be mapped to the wanted one
            will do. In the next chapters the noise is exponential, then Gumbel.
          </p>
        ),
      },
      {
        label: 'It must be small, so that the gradient is not drowned',
        right: false,
        why: () => (
          <p>
            Its size sets how much the estimates scatter, not whether they are right on average. Rescaling the
            noise would change the distribution of the draw.
          </p>
        ),
      },
      {
        label: 'Its distribution must not depend on φ',
        right: true,
        why: () => (
          <p>
            Then the mean over the noise stays the same mean while {phi} moves, and if the function is smooth
            the derivative may go inside. If the distribution of the noise depended on {phi}, part of the
            dependence would stay hidden in the draw.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        A draw has {epsilon} = −1.2. You raise {sigma} by 0.1 and keep the noise. What does its {x} do?
      </p>
    ),
    choices: [
      {
        label: 'It rises by 0.1',
        right: false,
        why: () => (
          <p>
            That is the answer for {mu}. The derivative with respect to {sigma} is {epsilon}, which differs
            from draw to draw.
          </p>
        ),
      },
      {
        label: 'It falls by 0.12',
        right: true,
        why: () => (
          <p>
            {bySigma} = {epsilon} = −1.2, and −1.2 · 0.1 = −0.12. A wider distribution pushes the draws on the
            left of the mean further to the left.
          </p>
        ),
      },
      {
        label: 'One cannot say: x is random',
        right: false,
        why: () => (
          <p>
            It was random before {epsilon} was drawn. Now {epsilon} is frozen, and {x} is an ordinary function
            of {mu} and {sigma}.
          </p>
        ),
      },
    ],
  },
]
