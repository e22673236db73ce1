import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Reference } from '../Reference'
import { SetFigure } from '../SetFigure'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { pi, piOfClass, relaxedOfClass, tau } = notation

/** The chapter's questions of understanding, in English. */
export const checks: ChapterWords<Line, Exploration>['checks'] = [
  {
    edition: 1,
    ask: ({ significant, parameters }) => (
      <p>
        At {tau} = {significant(parameters.tau)} you average over a hundred times as many draws. What happens
        to the gap between the mean of <Tex math={tex`f(@relaxed)`} /> and <Tex math={tex`\mathbb E[f(z)]`} />
        ?
      </p>
    ),
    choices: [
      {
        label: 'It stays, and is known ten times as precisely',
        right: true,
        why: () => (
          <p>
            A bias is what is left when chance has been averaged away. Another {tau} changes it, and so does
            another <Tex math={tex`f`} /> between the corners.
          </p>
        ),
      },
      {
        label: 'It shrinks to a tenth, as errors do',
        right: false,
        why: () => (
          <p>
            What shrinks to a tenth is the standard error, and with it the chance band. That band closes
            around the expectation of <Tex math={tex`f(@relaxed)`} />, which is not that of{' '}
            <Tex math={tex`f(z)`} />.
          </p>
        ),
      },
      {
        label: 'It vanishes if f is linear',
        right: false,
        why: () => (
          <p>
            For a linear <Tex math={tex`f`} /> it is of order <Tex math={tex`@tau^2`} />: small, but in
            general not zero, because the mean of {relaxedOfClass} is not {piOfClass}.
          </p>
        ),
      },
    ],
  },
  {
    edition: 1,
    ask: () => (
      <p>
        Two colleagues minimise the same losses 1, 2, 4 of three words. One writes{' '}
        <Tex math={tex`\sum_kc_kz_k`} />, the other <Tex math={tex`\sum_kc_kz_k^2`} />. At {tau} = 1 their
        relaxed means differ. Who has made a mistake?
      </p>
    ),
    choices: [
      {
        label: 'The one with the squares: the losses are linear',
        right: false,
        why: () => (
          <p>
            The losses belong to the corners, and at the corners both formulas give 1, 2, 4. The problem does
            not say what lies between.
          </p>
        ),
      },
      {
        label: 'Both: f must not be evaluated between the corners',
        right: false,
        why: () => (
          <p>
            Then nothing could be relaxed. One may evaluate it there, but the result answers a different
            problem from the one that was posed.
          </p>
        ),
      },
      {
        label: 'Neither: both agree at every corner, and the inside is a choice',
        right: true,
        why: () => (
          <p>
            Their objectives over the words are the same. Their relaxations are not, and at a high {tau} the
            two will learn different things.
          </p>
        ),
      },
    ],
  },
  {
    edition: 1,
    ask: () => (
      <p>
        A relaxed loss is about 12; the same model, evaluated with one-hot samples, has a loss of about 60.
        Why?
      </p>
    ),
    choices: [
      {
        label: 'At a high τ the model has learned to use the inside of the simplex',
        right: true,
        why: () => (
          <p>
            The relaxed loss is right for relaxed samples, and the model has found that points between the
            corners carry more information than one-hot samples can. <Reference to="maddison2017" /> call the
            difference an integrality gap. The chapter on training produces numbers like these.
          </p>
        ),
      },
      {
        label: 'The estimate of one of the two is off by chance',
        right: false,
        why: () => (
          <p>
            A chance error of this size would show in the chance band. With many draws, two means differ by
            this much only if they are means of different things.
          </p>
        ),
      },
      {
        label: 'The model has not been trained long enough',
        right: false,
        why: () => (
          <p>
            Training lowers the relaxed loss. At a high {tau} the gap to the loss of one-hot samples opens as
            training goes on.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        <Tex math={tex`f(z)=(z_1-0.95)^2`} /> is strictly convex. Two classes have probabilities 0.9 and 0.1.
        Where does the mean of <Tex math={tex`f(@relaxed)`} /> lie?
      </p>
    ),
    choices: [
      {
        label: 'Below E f(z) at every τ: a convex f lies below its chords',
        shown: () => (
          <>
            Below <Tex math={tex`\mathbb E[f(@winner)]`} /> at every <Tex math={tex`@tau`} />: a convex f lies
            below its chords
          </>
        ),
        right: false,
        why: () => (
          <p>
            It does, so <Tex math={tex`f(@relaxed)\le\sum_k@relaxed_k f_k`} />. But the mean of{' '}
            {relaxedOfClass} is not {piOfClass}, so the right-hand side does not average to{' '}
            <Tex math={tex`\mathbb E[f(z)]`} />.{' '}
            <SetFigure values={{ pi: [0.9, 0.1], f: { kind: 'toy', numbers: [0.95] }, tau: 3 }}>
              Set the figure so
            </SetFigure>{' '}
            and read it at {tau} = 3.
          </p>
        ),
      },
      {
        label: 'Below E f(z) for small τ, and from some τ on above it',
        shown: () => (
          <>
            Below <Tex math={tex`\mathbb E[f(@winner)]`} /> for small <Tex math={tex`@tau`} />, and from some{' '}
            <Tex math={tex`@tau`} /> on above it
          </>
        ),
        right: true,
        why: () => (
          <p>
            <SetFigure values={{ pi: [0.9, 0.1], f: { kind: 'toy', numbers: [0.95] }, tau: 3 }}>
              See it in the figure
            </SetFigure>
            : the line is at 0.0925, and the curve is at 0.063 for {tau} = 1 and at 0.098 for {tau} = 3. Only
            the first-order term has a sign. Even the linear losses 1, 2, 4, which are convex too, look worse
            at {tau} = 1 than they are: 2.03 instead of 1.9.
          </p>
        ),
      },
      {
        label: 'Above E f(z) at every τ, by Jensen’s inequality',
        shown: () => (
          <>
            Above <Tex math={tex`\mathbb E[f(@winner)]`} /> at every <Tex math={tex`@tau`} />, by Jensen’s
            inequality
          </>
        ),
        right: false,
        why: () => (
          <p>
            Jensen compares <Tex math={tex`f`} /> of a mean with the mean of <Tex math={tex`f`} /> under one
            distribution. Here two distributions are compared, that of {notation.relaxed} and {pi}.
          </p>
        ),
      },
    ],
  },
]
