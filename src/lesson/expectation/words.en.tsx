import { favourite } from '../../figures/favourite'
import { objectiveOfLive } from '../../figures/objectiveOfLive'
import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { display, tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { meansBeside } from '../gumbelSoftmax/meansBeside'
import { checks } from './checks.en'
import type { Line } from './derivation'
import type { Exploration } from './outline'
import { reasons } from './reasons.en'

const { oneHot, pi, piOfClass, relaxed, tau } = notation

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
    reasons,
    stage: 'Linear f: bias of order τ². Bent f: of order τ.',
    notes:
      'The third line is the picture to draw: a small τ is felt only by close races, and there are δ(1 − Σπ²) of them. From it the fourth line is one change of variables. Everyone should leave with the fifth: convex losses look better relaxed than they are. The part on the mean is for those who compute; the last line is a gem (any moment, any number of classes, one integral) and can be left out.',
  },
  takeHome:
    'To move the mean of f(z̃) onto the noise is exact. To put z̃ in the place of z costs a bias: of order τ where f bends, of order τ² where it is linear, and no number of draws removes it.',
  checks,
  references: ['jang2017', 'maddison2017', 'mohamed2020'],
}
