import { runnerUp } from '../../figures/selectedDraw'
import { notation } from '../../language/notation'
import { plural, vector } from '../../language/number'
import { Tex } from '../../language/typeset/Tex'
import { display, tex } from '../../language/typeset/tex'
import { meanBesidePi, meanStaysAtPi } from '../beyondChance'
import type { ChapterProse } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../Reference'
import { SetFigure } from '../SetFigure'
import { checks } from './checks.en'
import type { Line } from './derivation'
import { meansBeside, oneHotOf } from './meansBeside'
import type { Exploration } from './outline'
import { reasons } from './reasons.en'

const { gamma, K, oneHot, oneHotOfClass, pi, piOfClass, relaxed, relaxedOfClass, tau, u, xi } = notation

const besidePi = {
  none: 'But here their expectation is π all the same.',
  hidden: 'So many draws, at this τ, still show more chance than difference: take more draws or another τ.',
  shown: 'More draws bring them no closer: this is not chance.',
}

/** The chapter in English. */
export const words: ChapterProse<Line, Exploration> = {
  summary:
    'Replace argmax by a softmax with a temperature. The same noise now gives a point that moves smoothly with π.',
  opening: (live) => {
    const { draw, number, parameters, significant } = live
    const lead = draw.score[draw.winner]! - draw.score[runnerUp(draw)]!
    return (
      <>
        <p>
          In your draw the perturbed logits <Tex math={tex`\log\pi+\gamma`} /> are {vector(draw.score, live)},
          and argmax turns them into {oneHotOf(live)}. The winner takes everything
          {Number.isFinite(lead) && `, whatever its lead over the runner-up; here it is ${number(lead)}`}.
          While it leads, a little more for the runner-up changes nothing, and so the gradient is blocked.
        </p>
        <p>
          So use a milder rule, one that gives every class a part, and a larger part for a larger perturbed
          logit: the <Term id="softmax">softmax</Term>, applied after dividing by a number {tau} &gt; 0, the{' '}
          <Term id="temperature">temperature</Term>:
        </p>
        <Tex
          math={display`\operatorname{softmax}_{@tau}(x)_j=\frac{\exp(x_j/@tau)}{\sum_{k=1}^K\exp(x_k/@tau)}`}
        />
        <p>
          At {tau} = {significant(parameters.tau)} it turns your draw into {vector(draw.relaxed, live)}. Only
          the last step differs. This is Gumbel-Softmax:
        </p>
        <Tex
          math={display`\begin{gathered}@relaxed(@gamma,@pi)=\operatorname{softmax}_{@tau}(\log@pi_1+@gamma_1,\dots,\log@pi_K+@gamma_K)\\[4pt]@gamma_k=-\log(-\log@u_k),\quad@u_k\sim\operatorname{Uniform}(0,1)\end{gathered}`}
        />
        <p>
          {relaxed} is no longer a word. It says “so much umbrella, so much coat, so much hat”, and its
          distribution, the <Term id="concrete">Concrete distribution</Term>, tends to the categorical one as{' '}
          {tau} → 0. We call {oneHot} the <Term id="one-hot-sample">one-hot</Term> (hard) sample and {relaxed}{' '}
          the <Term id="relaxed-sample">relaxed</Term> (soft) one.
        </p>
        <aside>
          <p>
            Is it enough to replace argmax by something continuous? No: a continuous staircase can be flat
            almost everywhere (Cantor’s). Softmax has bounded slopes everywhere, so their mean is the slope of
            the mean of the same samples; for the steps of chapter 4 it is not.
          </p>
        </aside>
      </>
    )
  },
  prediction: {
    ask: ({ count, significant, parameters }) => (
      <p>
        {relaxed} has {K} components that sum to 1, so it is a point of the <Term id="simplex">simplex</Term>:
        for three classes a triangle whose corners are the one-hot vectors. Take{' '}
        {plural(count(parameters.n), 'draw')} at {tau} = {significant(parameters.tau)} and put a dot at each{' '}
        {relaxed}. Where do the dots lie?
      </p>
    ),
    edition: 1,
    choices: [
      {
        label: 'On the corners',
        right: false,
        why: (live) => {
          const counted = meansBeside(live)
          return (
            <p>
              That is where the one-hot samples {oneHot} lie. A softmax of finite numbers leaves every class
              more than 0.
              {counted === null ? null : (
                <> {counted.corners} of the draws lie so near a corner that the page counts them as on it.</>
              )}
            </p>
          )
        },
      },
      {
        label: 'In a cloud around the point π',
        right: false,
        why: (live) => {
          const counted = meansBeside(live)
          return (
            <p>
              {pi} says how often each class wins over many draws. No single draw has to lie near it.
              {counted === null ? null : (
                <>
                  {' '}
                  Even their expectation is in general somewhere else. Here the mean of the dots is{' '}
                  {counted.means}, and {pi} = {counted.pi}.
                </>
              )}
            </p>
          )
        },
      },
      {
        label: 'Evenly over the simplex, because the noise is uniform',
        right: false,
        why: () => (
          <p>
            {u} is uniform, but {relaxed} is a curved function of it. For three classes the dots are not
            spread evenly at any {tau}.
          </p>
        ),
      },
      {
        label: 'Spread out: a fraction πₖ of them nearer to corner k than to any other',
        shown: () => (
          <>
            Spread out: a fraction <Tex math={tex`@pi_k`} /> of them nearer to corner k than to any other
          </>
        ),
        right: true,
        why: () => (
          <p>
            The nearest corner is that of the largest component, and the largest component belongs to the
            class with the largest perturbed logit, which is the Gumbel-Max winner. So corner{' '}
            <Tex math={tex`k`} /> is the nearest one with probability {piOfClass}, at every temperature.
          </p>
        ),
      },
    ],
    reveal: (live) => {
      const counted = meansBeside(live)
      return (
        <p>
          Every dot lies nearest to the corner of its own winner.
          {counted === null ? null : (
            <>
              {' '}
              The fractions nearest to the corners are {counted.winners}, with {pi} = {counted.pi}.
            </>
          )}{' '}
          {tau} determines how far inside the dots lie, but not which corner is nearest.
        </p>
      )
    },
    stage: 'Every relaxed sample is a point of the simplex. Where do the points lie?',
    notes:
      'Draw an empty triangle and let somebody put ten points into it. Most people make a cloud around π, because they take z̃ for an estimate of π. It is not: it is one draw. Keep the drawing for the comparison.',
  },
  explorations: {
    points: {
      title: 'One draw, ten, all of them',
      prose: (live) => (
        <>
          <p>
            <SetFigure draws="one">Begin with one draw</SetFigure>, the open circle. One dot is one draw: the
            network reads the sentence once, draws {gamma} once, and gets one {relaxed}. It is not a class,
            and not a training example. Yours is {vector(live.draw.relaxed, live)}, nearest to the corner of
            its winner. The curve is its way as {tau} changes (chapter 6).
          </p>
          <p>
            <SetFigure draws="ten">Show ten</SetFigure>, then <SetFigure draws="all">all of them</SetFigure>.
            Now <SetFigure values={{ pi: [0.3, 0.5, 0.2] }}>set π to (0.3, 0.5, 0.2)</SetFigure> and{' '}
            <SetFigure values={{ pi: [0.5, 0.3, 0.2] }}>back to (0.5, 0.3, 0.2)</SetFigure>, or drag it, and
            watch one dot. It slides. Nothing is drawn again, because {gamma} does not depend on {pi}; the new
            position comes from the old noise by a smooth formula, so it has a derivative. The fractions won,
            at the corners, jump, with ten draws by a tenth.
          </p>
          <p>
            Could we leave the noise out, since a small {tau} makes softmax sharp anyway?{' '}
            <SetFigure values={{ scale: 0 }}>Set the noise to 0</SetFigure>: all dots fall together on{' '}
            <Tex math={tex`\operatorname{softmax}(\log\pi/\tau)`} />, the same vector at every run.
            Temperature makes a vector sharp; noise makes it a sample. (
            <SetFigure values={{ scale: 1 }}>Put it back to 1</SetFigure>.)
          </p>
        </>
      ),
      caption: () => (
        <p>
          Each dot is one draw, coloured by its winner. Move {pi}, and it slides; its noise stays as it was.
        </p>
      ),
      stage: 'One noise, two samples: z is a corner, z̃ a point that slides with π.',
      notes:
        'Start with a single draw and let the room read off its three components. Then all. Move π slowly: first ask what will happen to this dot, then move. The word to hear is “slides”, not “changes”. A frequent question: what is one dot? One draw of the noise, not one class and not one training example. Another: why the noise, if a small τ is sharp too? Set the noise to 0 and all dots fall on one point.',
    },
    'same-noise': {
      title: 'Same winners, another mean',
      prose: (live) => {
        const counted = meansBeside(live)
        return (
          <>
            <p>
              The same draws, class by class. {oneHotOfClass} is 0 or 1: two pins. {relaxedOfClass} lies in
              between, and the dashed line is its mean.
            </p>
            <p>
              {counted === null ? (
                <>The means of {relaxed} are in general</>
              ) : (
                <>
                  The fractions won are {counted.winners}; at noise scale 1 they are {pi} = {counted.pi} up to
                  chance. The means of {relaxed} are {counted.means}, in general
                </>
              )}{' '}
              not {pi}. {besidePi[meanBesidePi(live.parameters)]}{' '}
              <SetFigure values={{ tau: 0.1 }}>Set τ to 0.1</SetFigure> and then{' '}
              <SetFigure values={{ tau: 10 }}>to 10</SetFigure>: each draw’s winner stays
              {meanStaysAtPi(live.parameters.pi) ? '' : ', and the mean drifts to the centre'}. Chapter 7 asks
              what that costs.
            </p>
          </>
        )
      },
      caption: () => (
        <p>
          {oneHotOfClass} (pins) and {relaxedOfClass} (bars) over the same {gamma}: the same winners, but in
          general another mean.
        </p>
      ),
      stage: 'The same winners at every τ; yet the mean of z̃ is in general not π.',
      notes:
        'Read the two rows of numbers aloud: fractions won, means of z̃, π. Then raise τ and read them again. The first row does not move, not by one draw. The second leaves π and goes to 1/K. Half the room believed that soft samples average to π; this is the moment to say it plainly. If somebody says that every component moves towards 1/K: set π to (0.6, 0.35, 0.05), where the second one first moves away.',
    },
    density: {
      title: 'The distribution of the points',
      prose: ({ significant, parameters }) => (
        <>
          <p>
            Take <SetFigure values={{ pi: [0.5, 0.3, 0.2], tau: 2 }}>the three words at τ = 2</SetFigure>.
            Each contour has a label, say 50%: by the exact density, half of the draws lie on the side of it
            where the dots are denser, here the inside.{' '}
            <SetFigure values={{ pi: [0.5, 0.3, 0.2], tau: 0.3 }}>At τ = 0.3</SetFigure> it is the outside:
            the middle is nearly empty and the draws crowd at the corners and edges, where the density grows
            without bound.
          </p>
          <p>
            Where does this density come from? Divide the noise {xi} of the race by its sum:{' '}
            <Tex math={tex`s_k=@xi_k/\sum_j@xi_j`} /> is spread evenly over the simplex. Gumbel-Softmax
            carries each of these points to <Tex math={tex`@relaxed_k\propto(@pi_k/s_k)^{1/@tau}`} />. The
            probability of a region is therefore the size of the piece that was carried into it, as a fraction
            of the simplex. At {tau} = {significant(parameters.tau)} you see the result.
          </p>
        </>
      ),
      caption: () => (
        <p>
          Shade: density of the draws. At a high enough {tau} it peaks inside, at a low one it rises to the
          corners.
        </p>
      ),
      stage: 'On the denser side of each line lies a known fraction of the draws.',
      notes:
        'Start at τ = 2, where the density has a peak, and go down to 0.5 and 0.2. Ask for the point of highest density; at low τ there is none inside. If there is time, tell where the density comes from: an evenly sown field whose points are carried towards the corners. Area becomes probability, without an integral.',
    },
  },
  derivation: {
    title: 'What the softmax changes, and what it leaves as it was',
    opening: () => (
      <p>
        The later chapters need the definition, what does not change, and the slope. The folded proofs find
        the distribution of {relaxed}: for two classes, for all at once, and once more in the way of{' '}
        <Reference to="jang2017" />. The numbers with each line are those of your draw; <Tex math={tex`i`} />{' '}
        is its winner, <Tex math={tex`j`} /> its runner-up.
      </p>
    ),
    parts: {
      scores: 'The definition, what it leaves as it was, and the slope',
      pair: 'Two classes compared',
      spacings: 'The density, from points spread evenly over the simplex',
      differences: 'The same density, from differences of perturbed logits',
    },
    reasons,
    stage: 'Argmax out, softmax in: the winners stay, and a slope appears.',
    notes:
      'In a lecture, show the first part and stop: the definition, scale, order, winners, slope. The line to dwell on is the one about the winners. Part two is for a class that likes exact distributions: K = 2, equal classes, τ = 1 gives a uniform histogram, which the figure confirms at once. Leave the densities to reading.',
  },
  takeHome:
    'Softmax in place of argmax, over the same noise: every sample has a derivative, the winners follow π at every τ, but in general the mean is no longer π.',
  checks,
}
