import { favourite, isEven } from '../../figures/selectedDraw'
import { notation } from '../../language/notation'
import { plural } from '../../language/number'
import { Tex } from '../../language/typeset/Tex'
import { display, tex } from '../../language/typeset/tex'
import { farthestFromEven, hasManyDraws, isCertain } from '../beyondChance'
import type { ChapterProse } from '../chapter'
import { Term } from '../glossary/Term'
import { meansBeside } from '../gumbelSoftmax/meansBeside'
import { objectiveOfLive } from '../objectiveOfLive'
import { SetFigure } from '../SetFigure'
import { checks } from './checks.en'
import type { Line } from './derivation'
import type { Exploration } from './outline'
import { reasons } from './reasons.en'

const { gamma, oneHot, pi, piOfClass, relaxed, tau } = notation

/** The chapter in English. */
export const words: ChapterProse<Line, Exploration> = {
  summary: 'Training minimises a mean over relaxed samples. Is it the mean over the words themselves?',
  opening: () => (
    <>
      <p>
        “It is raining, so take the …”: the network picks umbrella, coat or hat with probabilities 0.5, 0.3
        and 0.2, and the three words have losses 1, 2 and 4. What we minimise is not the loss of one pick but
        its mean over all picks, the <Term id="objective">objective</Term>. Here it is 0.5·1 + 0.3·2 + 0.2·4 =
        1.9, and in general the <Term id="expectation">expectation</Term> of the loss <Tex math={tex`f`} /> is
        a finite sum.
      </p>
      <Tex math={display`\mathbb E\bigl[f(@winner)\bigr]=\sum_{k=1}^K@pi_k\,f(e_k)`} />
      <p>
        The <Term id="relaxation">relaxation</Term> hands {relaxed} to <Tex math={tex`f`} /> instead of{' '}
        {oneHot}. A sample such as (0.6, 0.3, 0.1) is none of the three words, and yet <Tex math={tex`f`} />{' '}
        must now give it a loss. The words fix <Tex math={tex`f`} /> at the corners of the triangle; between
        the corners you choose it. The whole step is often written as one line:
      </p>
      <Tex
        math={display`\mathbb E_{q_\phi(z)}\bigl[f(@winner)\bigr]\approx\mathbb E_{q_\phi(@relaxed)}\bigl[f(@relaxed)\bigr]=\mathbb E_{p(@gamma)}\bigl[f\bigl(@relaxed(@gamma,@pi)\bigr)\bigr]`}
      />
      <p>
        Here <Tex math={tex`q_\phi`} /> is the distribution of {oneHot}, or of {relaxed}, under the network’s
        weights <Tex math={tex`\phi`} />, which compute {pi}. The = is exact, because {relaxed} is a function
        of the noise {gamma} and of {pi}. This chapter measures the ≈.
      </p>
    </>
  ),
  prediction: {
    ask: ({ significant, parameters }) => (
      <p>
        At {tau} = {significant(parameters.tau)} you draw {relaxed} very many times and average the samples.
        The largest component of a sample is that of class <Tex math={tex`k`} /> with probability {piOfClass},
        exactly as in Gumbel-Max. Is the mean of {relaxed} equal to {pi}?
      </p>
    ),
    choices: [
      {
        label: 'Yes: the winners follow π, so the mean of the samples does too',
        right: false,
        why: () => (
          <p>
            The winners do follow {pi}. But a relaxed sample gives only a part of its mass to the winner, and
            what it gives to the other classes does not come back in equal measure.
          </p>
        ),
      },
      {
        label: 'Yes, once enough draws are averaged',
        right: false,
        why: () => (
          <p>
            More draws bring the average closer to the expectation of {relaxed}. Whether that expectation is{' '}
            {pi} is another question, and more draws cannot answer it: the gap is a{' '}
            <Term id="bias">bias</Term>, not chance.
          </p>
        ),
      },
      {
        label: 'No: the most likely class gets less than its probability',
        right: true,
        why: () => (
          <p>
            As {tau} rises, the mean leaves {pi} and drifts to the centre, and the most likely class gives up
            the most. If all classes are equally likely, nothing tells them apart and the mean stays at {pi}.
          </p>
        ),
      },
      {
        label: 'No: the most likely class gets more, since it wins most often',
        right: false,
        why: () => (
          <p>
            It wins most often, and in each race that it wins it gives some of its mass to the others. So it
            has the most to lose.
          </p>
        ),
      },
    ],
    reveal: (live) => {
      const counted = meansBeside(live)
      if (counted === null) return <p>The draws are being counted.</p>
      return (
        <p>
          Over {plural(live.count(live.parameters.n), 'draw')} the classes win fractions {counted.winners},
          and {pi} = {counted.pi}. The mean of {relaxed} over the same draws is {counted.means}.
        </p>
      )
    },
    stage: 'Average z̃ over a great many draws. Is the mean equal to π?',
    notes:
      'Let the room vote before the picture. “Yes, the winners follow π” wins nearly everywhere, and half of it is true. Write both halves on the board: winners follow π at every τ; means in general do not. “With enough draws” is the other favourite; keep it for the end, when the chance band has shrunk and the gap has not.',
  },
  explorations: {
    mean: {
      title: 'Where the mean of the samples goes',
      prose: (live) => {
        const { number, magnitude, significant, parameters } = live
        const first = favourite(parameters.pi)
        return (
          <>
            <p>
              The cross is the mean of all dots and the diamond is {pi}.{' '}
              <SetFigure values={{ tau: 0.1 }}>Set the temperature to 0.1</SetFigure>, and{' '}
              {hasManyDraws(parameters) ? 'the cross' : 'its expectation'} lies almost on the diamond.{' '}
              <SetFigure values={{ tau: 10 }}>Set it to 10</SetFigure>, and the cross has moved along the
              dotted path towards the centre, in expectation to within{' '}
              {magnitude(farthestFromEven(parameters, 10))} in each class.
              {hasManyDraws(parameters) ? null : (
                <>
                  {' '}
                  With N = {live.count(parameters.n)} chance moves the cross as well;{' '}
                  <SetFigure values={{ n: 100_000 }}>take 100,000 draws</SetFigure>.
                </>
              )}
              {isEven(parameters.pi) || isCertain(parameters.pi) ? (
                <>
                  {' '}
                  At your {pi} cross and diamond coincide at every {tau}, up to chance.
                </>
              ) : (
                live.tally && (
                  <>
                    {' '}
                    At your {tau} = {significant(parameters.tau)} the most likely class,{' '}
                    {parameters.labels[first]}, has mean {number(live.tally.sum[first]! / live.tally.draws)}{' '}
                    and probability {magnitude(parameters.pi[first]!)}.
                  </>
                )
              )}
            </p>
            <p>
              Why does the expectation hardly move at first? At a small {tau} a sample is nearly one-hot
              unless its race is close, so only close races can move the mean. And the closer a race between
              two classes is, the more nearly each of them wins it half the time. What a class gives away in
              the close races it wins, it gets back in those it loses; only a term of second order in {tau} is
              left.
            </p>
            <p>
              Now{' '}
              <SetFigure values={{ pi: parameters.pi.map(() => 1 / parameters.pi.length) }}>
                make all classes equally likely
              </SetFigure>
              . The path shrinks to a point, up to chance: the expectation leaves {pi} only where the
              probabilities differ.
            </p>
          </>
        )
      },
      caption: () => (
        <p>
          Cross: mean of the dots {relaxed}. As {tau} rises, it is expected to go from {pi} (diamond) inwards.
        </p>
      ),
      stage: 'As τ rises, the mean of the samples moves towards the centre.',
      notes:
        'Sweep τ once. Point at the cross, then at the dots near a corner: which class wins does not change, how much it gets does. Then set three equal classes and sweep again; nothing moves. Ask why. It takes the room a moment to say “symmetry”.',
    },
    curve: {
      title: 'What it does to the loss',
      prose: (live) => {
        const { number, parameters } = live
        const { mean } = objectiveOfLive(live)
        return (
          <>
            <p>
              The flat line is <Tex math={tex`\mathbb E[f(z)]`} />, here {number(mean)}; it depends on{' '}
              <Tex math={tex`f`} /> at the corners only. The thick curve is the mean of{' '}
              <Tex math={tex`f(@relaxed)`} />, and up to chance the gap between the two is the bias.
            </p>
            <p>
              Begin with <SetFigure objective="linear">linear losses</SetFigure>,{' '}
              <Tex math={tex`f(z)=\sum_kc_kz_k`} />. The mean of <Tex math={tex`f(@relaxed)`} /> is then{' '}
              <Tex math={tex`\sum_kc_k\,\mathbb E[@relaxed_k]`} />, and since the means are in general not{' '}
              {pi}, curve and line part. But the gap opens slowly: for small {tau} it is proportional to{' '}
              <Tex math={tex`@tau^2`} />.
            </p>
            <p>
              Now keep the losses and <SetFigure objective="quadratic">square the shares</SetFigure>,{' '}
              <Tex math={tex`f(z)=\sum_kc_kz_k^2`} />. At the corners nothing has changed, so the line stays.
              Between two corners, however, this <Tex math={tex`f`} /> sags, and the gap opens sooner, in
              proportion to {tau}.{' '}
              <SetFigure values={{ pi: [0.5, 0.3, 0.2], tau: 1 }}>
                At π = (0.5, 0.3, 0.2) and a temperature of 1
              </SetFigure>{' '}
              the losses 1, 2, 4 then have an expectation of 1.06. Words picked with these probabilities cost
              1.9, so an optimiser that sees only the curve is misled.
            </p>
            <p>
              Could we save ourselves the noise and hand {pi} itself to <Tex math={tex`f`} />? That, too,
              computes something other than the mean loss: with the squared shares at (0.5, 0.3, 0.2),{' '}
              <Tex math={tex`f(\pi)`} /> is 0.59, not 1.9.
            </p>
            <p>
              Last, <SetFigure objective="values">draw the loss yourself</SetFigure> as a curve in{' '}
              <Tex math={tex`@winner_{\class{1}{1}}`} />. Keep its two ends and bend what lies between: the
              line does not move, and the curve goes wherever you send it.
            </p>
            {!hasManyDraws(parameters) && (
              <p>With so few draws the chance band is wide. Take more to see the bias apart from it.</p>
            )}
          </>
        )
      },
      caption: () => (
        <p>
          The shade between the mean of <Tex math={tex`f(@relaxed)`} /> and{' '}
          <Tex math={tex`\mathbb E[f(z)]`} /> is the bias, up to chance.
        </p>
      ),
      stage: 'Same corners, same line. What f does between them moves the curve.',
      notes:
        'Start with linear losses, switch to squared shares without touching anything else, and let the room say what stayed (the line) and what moved (the curve). That one switch is the chapter. Then let someone draw f: ask for the worst curve they can think of. The dashed line is the tangent at τ = 0, from the derivation. A question to expect: “so which extension is right?” None is; the words do not say. That is why the loss of one-hot samples must be watched in training.',
    },
  },
  derivation: {
    title: 'What ≈ costs',
    opening: () => (
      <p>
        <Tex math={tex`f_k=f(e_k)`} /> is the loss at corner <Tex math={tex`k`} />, <Tex math={tex`I`} /> the
        winner of a draw and {notation.score} the perturbed logits. The function <Tex math={tex`f`} /> is
        Lipschitz on the simplex: between two points it changes by at most a constant times their distance.
        The numbers with each line belong to your {pi}, {tau} and <Tex math={tex`f`} />.
      </p>
    ),
    parts: {
      'same-noise': 'The = and the ≈',
      'near-ties': 'The bias of a loss',
      'soft-maximum': 'The mean of the samples',
    },
    reasons,
    stage: 'Linear f: a bias of order τ². Curved f: of order τ.',
    notes:
      'Draw the line on close races: a small τ is felt only by them, and their fraction is δ(1 − Σπ²). From it the first-order bias is one change of variables. Everyone should leave with the last line of the core: to first order, losses that are strictly convex along the edges look better relaxed than they are. The part on the mean is for those who compute; its last line (any moment, any number of classes, one integral) can be left out.',
  },
  takeHome:
    'Taking the mean of f(z̃) over the noise is exact. Putting z̃ in place of z costs a bias, in general of order τ for curved f and τ² for linear f, and more draws do not remove it.',
  checks,
}
