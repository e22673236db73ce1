import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { SetFigure } from '../SetFigure'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { draws, pi, piOfClass, relaxed, tau } = notation

const thirds = [1 / 3, 1 / 3, 1 / 3]

/** The chapter's questions of understanding, in English. */
export const checks: ChapterWords<Line, Exploration>['checks'] = [
  {
    edition: 1,
    ask: () => (
      <p>
        A colleague sets {tau} = 0.001 for training, because the samples are practically one-hot then. What
        will the gradients be like?
      </p>
    ),
    choices: [
      {
        label: 'As good as they get: the relaxation error is gone',
        right: false,
        why: () => (
          <p>
            Averaged over endlessly many draws, very nearly. Over the draws you can afford, no: almost all of
            them have a slope near 0.
          </p>
        ),
      },
      {
        label: 'Biased, more than at τ = 1',
        shown: () => (
          <>
            Biased, more than at <Tex math={tex`@tau=1`} />
          </>
        ),
        right: false,
        why: () => (
          <p>
            The bias tends to 0 with {tau}. It is the variance that grows, like <Tex math={tex`1/\tau`} />.
          </p>
        ),
      },
      {
        label: 'Almost always 0, now and then enormous',
        right: true,
        why: () => (
          <p>
            The hill is a few {tau} wide and <Tex math={tex`1/(4\tau)`} /> high. About one draw in a thousand
            stands on it. The mean is right; the variance makes it useless.
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
    edition: 1,
    choices: [
      {
        label: 'Doubling the noise γ',
        right: false,
        why: () => (
          <p>
            That gives <Tex math={tex`\log\pi+2\gamma`} />, noise and logits in another proportion. Other
            classes win, and class <Tex math={tex`k`} /> no longer with probability {piOfClass}. Temperature
            is not the scale of the noise.
          </p>
        ),
      },
      {
        label: 'Halving log π alone, as in text generation',
        shown: () => (
          <>
            Halving <Tex math={tex`\log@pi`} /> alone, as in text generation
          </>
        ),
        right: false,
        why: () => (
          <p>
            The temperature of a language model divides the logits before the sampling, which gives the
            classes another distribution. Here the noise is divided too, and the winners still follow {pi}.
          </p>
        ),
      },
      {
        label: 'Halving both log π and γ',
        shown: () => (
          <>
            Halving both <Tex math={tex`\log@pi`} /> and <Tex math={tex`@gamma`} />
          </>
        ),
        right: true,
        why: () => (
          <p>
            <Tex math={tex`(\log\pi+\gamma)/2`} /> is the perturbed logit divided by 2. Noise and logits keep
            their proportion, so the winner stays.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        {tau} = 100, and you take {draws} draws of {relaxed}. Which is true?
      </p>
    ),
    edition: 1,
    choices: [
      {
        label: 'All points lie near the centre; their winners still follow π',
        right: true,
        why: () => (
          <p>
            {relaxed} is close to <Tex math={tex`(\tfrac1K,\dots,\tfrac1K)`} /> in every draw, and its largest
            component, if only by a little, is still that of the winner.
          </p>
        ),
      },
      {
        label: 'The points are spread evenly over the simplex',
        right: false,
        why: () => (
          <p>
            They crowd around the centre. Each of them, read as a list of probabilities, is nearly uniform;
            the points themselves are not spread uniformly.
          </p>
        ),
      },
      {
        label: 'Every class wins equally often',
        right: false,
        why: () => (
          <p>
            Look at the order and not at the heights. Dividing all perturbed logits by 100 leaves their order
            alone, so class <Tex math={tex`k`} /> still wins with probability {piOfClass}.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        Three equal classes, and {tau} rises from 0.3. From which {tau} on does the density of {relaxed} have
        a peak in the middle of the triangle?
      </p>
    ),
    choices: [
      {
        label: 'From τ = ½, which is 1/(K − 1)',
        shown: () => (
          <>
            From <Tex math={tex`@tau=\tfrac12`} />, which is <Tex math={tex`1/(K-1)`} />
          </>
        ),
        right: false,
        why: () => (
          <p>
            Up to ½ there is certainly none, because log p is convex. That does not mean that there is one
            above it: <SetFigure values={{ pi: thirds, tau: 0.8 }}>at τ = 0.8</SetFigure> the density in the
            middle is still a little lower than around it.
          </p>
        ),
      },
      {
        label: 'Above τ = 1',
        shown: () => (
          <>
            Above <Tex math={tex`@tau=1`} />
          </>
        ),
        right: true,
        why: () => (
          <p>
            Compare <SetFigure values={{ pi: thirds, tau: 0.8 }}>τ = 0.8</SetFigure> with{' '}
            <SetFigure values={{ pi: thirds, tau: 1.5 }}>τ = 1.5</SetFigure>. At the centre the second
            derivative of log p has the sign of <Tex math={tex`1-\tau`} />, for any number of equal classes.
            For (0.5, 0.3, 0.2) the peak appears near 1.5.
          </p>
        ),
      },
      {
        label: 'Never: the draws always crowd at the corners',
        right: false,
        why: () => (
          <p>
            <SetFigure values={{ pi: thirds, tau: 3 }}>At τ = 3</SetFigure> they crowd around the centre. As{' '}
            {tau} → ∞ all of them tend to it.
          </p>
        ),
      },
    ],
  },
]
