import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Reference } from '../reference/Reference'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { piOfClass, relaxedOfClass, tau } = notation

/** The chapter's questions of understanding, in English. */
export const checks: ChapterWords<Line, Exploration>['checks'] = [
  {
    ask: ({ significant, parameters }) => (
      <p>
        At {tau} = {significant(parameters.tau)} you average over a hundred times as many draws. What becomes
        of the gap between the mean of <Tex math={tex`f(\sym{relaxed}{\tilde z})`} /> and{' '}
        <Tex math={tex`\mathbb E[f(z)]`} />?
      </p>
    ),
    choices: [
      {
        label: 'It shrinks to a tenth, as errors do',
        right: false,
        why: () => (
          <p>
            What shrinks to a tenth is the error of chance, the width of the band. The band closes round the
            expectation of <Tex math={tex`f(\sym{relaxed}{\tilde z})`} />, which is not that of{' '}
            <Tex math={tex`f(z)`} />.
          </p>
        ),
      },
      {
        label: 'It stays, and is known ten times as exactly',
        right: true,
        why: () => (
          <p>
            A bias is what remains when chance has been averaged away. Only {tau}, or another{' '}
            <Tex math={tex`f`} /> between the corners, changes it.
          </p>
        ),
      },
      {
        label: 'It vanishes if f is linear',
        right: false,
        why: () => (
          <p>
            For a linear <Tex math={tex`f`} /> it is small, of order <Tex math={tex`\sym{tau}{\tau}^2`} />,
            and not zero: the mean of {relaxedOfClass} is not {piOfClass}.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        Two colleagues minimise the same costs 1, 2, 4 of three classes. One writes{' '}
        <Tex math={tex`\sum_kc_kz_k`} />, the other <Tex math={tex`\sum_kc_kz_k^2`} />. At {tau} = 1 their
        relaxed means differ. Who has made a mistake?
      </p>
    ),
    choices: [
      {
        label: 'The one with the squares: the costs are linear',
        right: false,
        why: () => (
          <p>
            The costs belong to the corners, and there both formulas give 1, 2, 4. Nothing in the problem
            speaks of what lies between.
          </p>
        ),
      },
      {
        label: 'Neither: both agree at every corner, and the inside is a choice',
        right: true,
        why: () => (
          <p>
            Their objective over classes is the same. Their relaxations are not, and they will learn different
            things at a high {tau}.
          </p>
        ),
      },
      {
        label: 'Both: f must not be evaluated between the corners',
        right: false,
        why: () => (
          <p>
            Then nothing could be relaxed. It may be evaluated there; it is only no longer the problem that
            was posed.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>A relaxed loss is 11 while the same model with true classes has a loss of 58. What has happened?</p>
    ),
    choices: [
      {
        label: 'The estimate of one of the two is off by chance',
        right: false,
        why: () => (
          <p>
            Chance of this size would show in the band. With many draws two means differ like this only if
            they are means of different things.
          </p>
        ),
      },
      {
        label: 'At a high τ the model has learned to use the inside of the simplex',
        right: true,
        why: () => (
          <p>
            The relaxed loss is exact for relaxed samples, and the model has found that points between the
            corners carry more than classes can. <Reference to="maddison2017" /> call the difference an
            integrality gap. The chapter on training shows these very numbers.
          </p>
        ),
      },
      {
        label: 'The model has not been trained long enough',
        right: false,
        why: () => (
          <p>
            Training makes the relaxed loss smaller, and nothing else. At a high {tau} the gap opens as
            training goes on.
          </p>
        ),
      },
    ],
  },
]
