import type { ChapterWords } from '../chapter'
import { favourite } from '../favourite'
import { Term } from '../glossary/Term'
import { meansBeside } from '../gumbelSoftmax/meansBeside'
import { notation } from '../notation'
import { objectiveOfLive } from '../objectiveOfLive'
import { Reference } from '../reference/Reference'
import { Tex } from '../typeset/Tex'
import { display, tex } from '../typeset/tex'
import type { Exploration } from './chapter'
import type { Line } from './derivation'

const { gamma, K, oneHot, pi, piOfClass, relaxed, relaxedOfClass, tau } = notation

/** The chapter in English. */
export const words: ChapterWords<Line, Exploration> = {
  title: 'Expectation',
  summary:
    'The mean over relaxed samples is not the mean over classes: the two meet only as τ → 0, and where f bends they part sooner.',
  opening: () => (
    <>
      <p>
        Nobody makes a single sample small. What is made small is a mean: that of a loss <Tex math={tex`f`} />
        , the <Term id="objective">objective</Term>, over all classes that may be drawn. Its{' '}
        <Term id="expectation">expectation</Term> is a finite sum.
      </p>
      <Tex math={display`\mathbb E\bigl[f(\sym{winner}{z})\bigr]=\sum_{k=1}^K\sym{pi}{\pi_k}\,f(e_k)`} />
      <p>
        The relaxation puts {relaxed} in the place of {oneHot}, and so another mean in the place of this one.
        It looks at <Tex math={tex`f`} /> between the corners, where no class lies. The classes give{' '}
        <Tex math={tex`f`} /> at the corners and nowhere else; how it continues inside is a choice, and you
        make it.
      </p>
      <p>The text this lesson grew from sums all of this up in one line:</p>
      <Tex
        math={display`\mathbb E_{q_\phi(z)}\bigl[f(\sym{winner}{z})\bigr]\approx\mathbb E_{q_\phi(\sym{relaxed}{\tilde z})}\bigl[f(\sym{relaxed}{\tilde z})\bigr]=\mathbb E_{p(\sym{gamma}{\gamma})}\bigl[f\bigl(\sym{relaxed}{\tilde z}(\sym{gamma}{\gamma},\sym{pi}{\pi})\bigr)\bigr]`}
      />
      <p>There are two signs in it. One of them is exact. This chapter is about the other.</p>
    </>
  ),
  prediction: {
    ask: ({ significant, parameters }) => (
      <p>
        At {tau} = {significant(parameters.tau)} you draw {relaxed} over and over and take the mean of all
        samples. Their winners are the classes of Gumbel-Max, class <Tex math={tex`k`} /> with probability{' '}
        {piOfClass}. Is the mean of {relaxed} equal to {pi}?
      </p>
    ),
    choices: [
      {
        label: 'Yes: the winners follow π, so the mean of the samples does too',
        right: false,
        why: () => (
          <p>
            The winners do follow {pi}. But a sample does not give all to its winner, and what it gives to the
            others does not come back in the same measure.
          </p>
        ),
      },
      {
        label: 'Yes, once enough draws are averaged',
        right: false,
        why: () => (
          <p>
            More draws bring the average nearer to the expectation of {relaxed}. Whether that is {pi} is
            another question, and draws cannot answer it. This is <Term id="bias">bias</Term>, not chance.
          </p>
        ),
      },
      {
        label: 'No: the most likely class loses some of its share to the others',
        right: true,
        why: () => (
          <p>
            The mean leaves {pi} and moves towards the centre. Unless all classes are equally likely: then
            nothing tells them apart, and the mean stays where it is.
          </p>
        ),
      },
      {
        label: 'No: the most likely class gains, since it wins most often',
        right: false,
        why: () => (
          <p>It wins most often, and each time it gives some of its share away. It has the most to lose.</p>
        ),
      },
    ],
    reveal: (live) => {
      const counted = meansBeside(live)
      if (counted === null) return <p>The draws are being counted.</p>
      return (
        <p>
          Over {live.count(live.parameters.n)} draws the winners have shares {counted.winners}, as {pi} ={' '}
          {counted.pi} demands. The mean of {relaxed} over the same draws: {counted.means}.
        </p>
      )
    },
    stage: 'Average z̃ over a great many draws. Is the mean equal to π?',
    notes:
      'Let the room vote before the picture. “Yes, the winners follow π” wins nearly everywhere, and half of it is true. Write both halves on the board: winners follow π at every τ; means do not. “With enough draws” is the other favourite; keep it for the end, when the band of chance has shrunk and the gap has not.',
  },
  explorations: {
    mean: {
      title: 'Where the mean of the samples goes',
      prose: (live) => {
        const { number, significant, parameters } = live
        const first = favourite(parameters.pi)
        return (
          <>
            <p>
              The cross is the mean of all dots, the diamond is {pi}. Let {tau} sweep. In the cold the cross
              sits on the diamond; as {tau} rises it walks along the dotted path to the centre of the
              triangle.
            </p>
            {live.tally && (
              <p>
                At your {tau} = {significant(parameters.tau)} the most probable class, class{' '}
                {parameters.labels[first]}, has mean {number(live.tally.sum[first]! / live.tally.draws)} and
                probability {number(parameters.pi[first]!)}.
              </p>
            )}
            <p>
              Look how long the cross stays near the diamond. At a small {tau} only close races are shared at
              all. A close race between two classes is won by either equally often, however unlike they are:
              what one gives away in the races that it wins it is given in those that it loses. What is left
              is of second order. Now make all classes equally likely: the path shrinks to a point.
            </p>
          </>
        )
      },
      caption: ({ significant, parameters }) => (
        <p>
          Each dot is one draw {relaxed} at {tau} = {significant(parameters.tau)}. Their mean (cross) lies at{' '}
          {pi} (diamond) for small {tau} and at the centre for large {tau}, while the share of draws that each
          class wins is {piOfClass} at every {tau}.
        </p>
      ),
      stage: 'The winners keep to π. The mean of the samples walks to the centre.',
      notes:
        'Sweep τ once. Point at the cross, then at the dots near a corner: the winners do not change, the shares do. Then set three equal classes and sweep again; nothing moves. Ask why. It takes the room a moment to say “symmetry”, and then the bias is understood: it is the price of telling likely from unlikely.',
    },
    curve: {
      title: 'What it does to an objective',
      prose: (live) => {
        const { number, parameters } = live
        const { mean } = objectiveOfLive(live)
        return (
          <>
            <p>
              Choose <Tex math={tex`f`} />. The flat line is <Tex math={tex`\mathbb E[f(z)]`} />, here{' '}
              {number(mean)}: it knows <Tex math={tex`f`} /> at the corners and nothing else. The thick line
              is the mean of <Tex math={tex`f(\sym{relaxed}{\tilde z})`} />. What lies between them is the
              bias.
            </p>
            <p>
              Begin with costs that are linear in the shares. Even here the two part, for{' '}
              <Tex
                math={tex`\mathbb E[f(\sym{relaxed}{\tilde z})]=\sum_kc_k\,\mathbb E[\sym{relaxed}{\tilde z_k}]`}
              />
              , and the means are not {pi}. But they part late: the curve leaves the line flat, like{' '}
              <Tex math={tex`\sym{tau}{\tau}^2`} />.
            </p>
            <p>
              Now take the squares of the shares, with the same costs. At the corners nothing has changed, and
              the line stays where it was. The curve falls away at once, in proportion to {tau}: between two
              corners this <Tex math={tex`f`} /> sags. A loss that is convex looks better relaxed than it is.
              An optimiser that is shown the curve will believe it.
            </p>
            <p>
              Last, draw <Tex math={tex`f`} /> yourself, as a curve in{' '}
              <Tex math={tex`\sym{winner}{z_{\class{1}{1}}}`} />. Keep its two ends and bend what lies
              between: the line does not move, and the curve goes wherever you send it.
            </p>
            {parameters.n < 1000 && (
              <p>With so few draws the band of chance is wide. Take more to see the bias apart from it.</p>
            )}
            <aside>
              <p>
                The summary above says ≈ and leaves it at that. The second sign is exact: it is the change of
                variables that the whole lesson is about. The first hides a bias, of order {tau} where{' '}
                <Tex math={tex`f`} /> bends and of order <Tex math={tex`\sym{tau}{\tau}^2`} /> where it does
                not; it vanishes only as {tau} → 0. And <Tex math={tex`f`} /> must be continued from the
                corners to the simplex, which the line does not say. Check it: set {tau} to 0.01 and the two
                means agree to the width of the band; set it to 1 and no number of draws will make them agree.
              </p>
            </aside>
          </>
        )
      },
      caption: () => (
        <p>
          The mean of <Tex math={tex`f(\sym{relaxed}{\tilde z})`} /> over the same draws at every {tau},
          beside <Tex math={tex`\mathbb E[f(z)]`} />. They meet at the left. The shade between is the bias:
          more draws make the band narrower, and leave the shade as it is.
        </p>
      ),
      stage: 'Same corners, same line. What f does between them moves the curve.',
      notes:
        'Start with linear costs, switch to squared shares without touching anything else, and let the room say what stayed (the line) and what moved (the curve). That one switch is the chapter. Then let someone draw f on the board or here: ask them for the worst curve they can think of. The dashed line is the tangent at τ = 0, from the derivation. A question to expect: “so which extension is right?” None is; the classes do not say. That is why the gap must be watched in training.',
    },
  },
  derivation: {
    title: 'What ≈ costs',
    opening: () => (
      <p>
        <Tex math={tex`f_k=f(e_k)`} /> is the objective at corner <Tex math={tex`k`} />, <Tex math={tex`I`} />{' '}
        the winner of a draw and {notation.score} its scores. The function <Tex math={tex`f`} /> is bounded
        and continuous on the simplex. Numbers under a line are yours: your {pi}, your {tau}, your{' '}
        <Tex math={tex`f`} />.
      </p>
    ),
    parts: {
      'same-noise': 'Two signs',
      'near-ties': 'The bias of an objective',
      'cold-mean': 'The mean of the samples',
    },
    reasons: {
      'same-noise': () => (
        <p>
          {relaxed} is a function of the noise: to average over {relaxed} is to average over {gamma}. Exact,
          at every {tau}. The number is <Tex math={tex`f`} /> of the draw in hand, one term of this mean.
        </p>
      ),
      'cold-limit': () => (
        <p>
          As {tau} falls, every draw goes to the corner of its winner, and <Tex math={tex`f`} /> with it. A
          bounded <Tex math={tex`f`} /> lets the limit pass through the mean (dominated convergence). This is
          the only sense in which ≈ becomes =.
        </p>
      ),
      'near-ties': () => (
        <p>
          How close are races? In the exponential race the winner arrives at time <Tex math={tex`T`} />, which
          has mean 1 and does not depend on who wins. A score behind by less than <Tex math={tex`\delta`} />{' '}
          is a runner who arrives within <Tex math={tex`\delta\,T`} /> of that, and the others arrive at the
          rate <Tex math={tex`1-\pi_I`} />. Average over the winner.
        </p>
      ),
      'first-order': () => (
        <p>
          Only draws between two corners <Tex math={tex`i`} /> and <Tex math={tex`j`} /> feel a small {tau}.
          Measure their gap in units of {tau}: <Tex math={tex`s=\operatorname{sigmoid}(\text{gap}/\tau)`} />{' '}
          runs over the edge with density <Tex math={tex`\sym{tau}{\tau}\,\pi_i\pi_j/(s(1-s))`} />, and each
          place is compared with the corner that wins there.
        </p>
      ),
      bent: () => (
        <p>
          If <Tex math={tex`f`} /> is linear, the two halves of an edge cancel. A squared distance sags by{' '}
          <Tex math={tex`2s(1-s)`} /> below the straight line, so that <Tex math={tex`-2`} /> remains along
          the whole edge. Convex losses look better relaxed than they are, in proportion to {tau}.
        </p>
      ),
      'cold-mean': () => (
        <p>
          {relaxed} is the gradient of <Tex math={tex`\tau\log\sum_ke^{x_k/\tau}`} />, whose mean for small{' '}
          {tau} is <Tex math={tex`\log\sum_ke^{\theta_k}+\gamma_E+\tfrac12\zeta(2)\,\tau^2(1-\sum\pi_i^2)`} />
          ; differentiate it in the logits. No term of first order: close races are won by either side equally
          often.
        </p>
      ),
      'hot-mean': () => (
        <p>
          For large {tau} the softmax is its tangent at 0. Average that; the noise has the same mean for every
          class and drops out.
        </p>
      ),
      'two-classes': () => (
        <p>
          For two classes at {tau} = 1, {notation.relaxedFirst} is <Tex math={tex`au/(au+1-u)`} /> with{' '}
          <Tex math={tex`u`} /> uniform, and the integral has a closed form. The number is that of your first
          two classes alone. At <Tex math={tex`a=1`} /> it is ½.
        </p>
      ),
      'any-moment': () => (
        <p>
          Write <Tex math={tex`1/S^n`} /> as <Tex math={tex`\int s^{n-1}e^{-sS}ds/\Gamma(n)`} />, with{' '}
          <Tex math={tex`S`} /> the sum under the fraction of the softmax. The noise of the classes is
          independent, so that the mean of the product is a product of means: whatever {K} is, one integral
          remains. This is how the exact means on this page are computed; below, one of them beside the mean
          of your draws.
        </p>
      ),
    },
    stage: 'Linear f: bias of order τ². Bent f: of order τ.',
    notes:
      'The third line is the picture to draw: a small τ is felt only by close races, and there are δ(1 − Σπ²) of them. From it the fourth line is one change of variables. Everyone should leave with the fifth: convex losses look better relaxed than they are. The part on the mean is for those who compute; the last line is a gem (any moment, any number of classes, one integral) and can be left out.',
  },
  takeHome:
    'To move the mean of f(z̃) onto the noise is exact. To put z̃ in the place of z costs a bias: of order τ where f bends, of order τ² where it is linear, and no number of draws removes it.',
  checks: [
    {
      ask: ({ significant, parameters }) => (
        <p>
          At {tau} = {significant(parameters.tau)} you average over a hundred times as many draws. What
          becomes of the gap between the mean of <Tex math={tex`f(\sym{relaxed}{\tilde z})`} /> and{' '}
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
              Their objective over classes is the same. Their relaxations are not, and they will learn
              different things at a high {tau}.
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
        <p>
          A relaxed loss is 11 while the same model with true classes has a loss of 58. What has happened?
        </p>
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
  ],
  references: ['jang2017', 'maddison2017', 'mohamed2020'],
}
