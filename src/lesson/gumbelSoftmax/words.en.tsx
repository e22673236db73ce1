import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { display, tex } from '../../language/typeset/tex'
import { vector } from '../../language/vector'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../reference/Reference'
import { checks } from './checks.en'
import type { Line } from './derivation'
import { meansBeside, oneHotOf } from './meansBeside'
import type { Exploration } from './outline'
import { reasons } from './reasons.en'

const { gamma, K, oneHot, oneHotOfClass, pi, piOfClass, relaxed, relaxedOfClass, tau, u, xi } = notation

/** The chapter in English. */
export const words: ChapterWords<Line, Exploration> = {
  title: 'Gumbel-Softmax',
  summary:
    'Replace argmax by a softmax with a temperature: over the same noise, each draw becomes a point of the simplex that slides smoothly as π moves.',
  opening: () => (
    <>
      <p>
        One part of Gumbel-Max stops the gradient: argmax. All that comes before it is smooth in {pi}. So
        exchange this one part and touch nothing else.
      </p>
      <p>
        What takes its place gives every class a share, the larger the higher its score, where argmax gave the
        winner everything. It is the <Term id="softmax">softmax</Term>, with the scores first divided by a
        number {tau} &gt; 0, the <Term id="temperature">temperature</Term>:
      </p>
      <Tex
        math={display`\operatorname{softmax}_{\sym{tau}{\tau}}(x)_j=\frac{\exp(x_j/\sym{tau}{\tau})}{\sum_{k=1}^K\exp(x_k/\sym{tau}{\tau})}`}
      />
      <p>
        The temperature sets the sharpness: the smaller {tau}, the more the highest score takes for itself.
        The same noise, the same scores, another last step:
      </p>
      <Tex
        math={display`\begin{gathered}\sym{relaxed}{\tilde z}(\sym{gamma}{\gamma},\sym{pi}{\pi})=\operatorname{softmax}_{\sym{tau}{\tau}}(\log\sym{pi}{\pi_1}+\sym{gamma}{\gamma_1},\dots,\log\sym{pi}{\pi_K}+\sym{gamma}{\gamma_K})\\[4pt]\sym{gamma}{\gamma_k}=-\log(-\log\sym{u}{u_k}),\quad\sym{u}{u_k}\sim\operatorname{Uniform}(0,1)\end{gathered}`}
      />
      <aside>
        <p>
          In the text this lesson grew from, the last score carries the subscript k where {K} is meant, and
          Gumbel-Softmax is counted as a second way to reparameterize a categorical variable. The first is a
          slip of the pen. The second needs care: {relaxed} is no category, it is a point with several shares.
          Gumbel-Softmax reparameterizes another law, the <Term id="concrete">Concrete distribution</Term>,
          which tends to the categorical one as {tau} goes to 0. Check it below: count how many points lie
          exactly on a corner.
        </p>
        <p>
          That text also asks that argmax be made “continuous”. Continuity alone would not do: a staircase can
          be worn down into a continuous one that is still flat almost everywhere. What we need is a slope
          whose mean is the slope of the mean, and the softmax has it.
        </p>
      </aside>
    </>
  ),
  prediction: {
    ask: ({ count, significant, parameters }) => (
      <p>
        {relaxed} has {K} shares that sum to 1: a point of the <Term id="simplex">simplex</Term>, for three
        classes a triangle, with the one-hot vectors as its corners. Take {count(parameters.n)} draws at {tau}{' '}
        = {significant(parameters.tau)} and mark each {relaxed}. Where do the points lie?
      </p>
    ),
    choices: [
      {
        label: 'On the corners',
        right: false,
        why: (live) => {
          const counted = meansBeside(live)
          return (
            <p>
              That is {oneHot}. A softmax of finite scores leaves every class that can win a share above 0.
              {counted === null ? null : (
                <> So near a corner that this page counts them as on it are {counted.corners} of the draws.</>
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
              {pi} says how often each class wins in the long run. No single draw has to lie near it.
              {counted === null ? null : (
                <>
                  {' '}
                  Even the mean of the points is another, unless all classes are alike: it is {counted.means},
                  and {pi} is {counted.pi}.
                </>
              )}
            </p>
          )
        },
      },
      {
        label: 'Spread out: a share πₖ of them nearer to corner k than to any other',
        right: true,
        why: () => (
          <p>
            The corner nearest to a point is that of its largest share, and its largest share belongs to the
            class that Gumbel-Max names as the winner. So the parts of the triangle hold exactly the shares{' '}
            {piOfClass}, at every temperature.
          </p>
        ),
      },
      {
        label: 'Evenly over the triangle, because the noise is uniform',
        right: false,
        why: () => (
          <p>
            {u} is uniform on an interval; {relaxed} is the end of a curved path from there. An even triangle
            does turn up on the way, in the derivation below, and the Concrete density is what becomes of it.
          </p>
        ),
      },
    ],
    reveal: (live) => {
      const counted = meansBeside(live)
      return (
        <p>
          Every point lies nearest to the corner of its own winner.
          {counted === null ? null : (
            <>
              {' '}
              The corners hold {counted.winners} of the draws, with {pi} = {counted.pi}.
            </>
          )}{' '}
          How far inside the points lie is up to {tau}; which corner they belong to is not.
        </p>
      )
    },
    stage: 'Every relaxed draw is a point of the triangle. Where do they lie?',
    notes:
      'Draw an empty triangle and let somebody put ten points into it. Most people make a cloud around π, because they think of z̃ as an estimate of π. It is not: it is one draw. Keep the drawing for the comparison.',
  },
  explorations: {
    points: {
      title: 'One draw, ten, all of them',
      prose: (live) => (
        <>
          <p>
            Begin with one draw, the open circle. Its scores are {vector(live.draw.score, live)}; Gumbel-Max
            makes them {oneHotOf(live)}, Gumbel-Softmax makes them {vector(live.draw.relaxed, live)}. It lies
            inside, in the part of the corner that its winner holds.
          </p>
          <p>
            Show ten, then all. Now move {pi}, and look at one point: it slides. Nothing is drawn anew, for{' '}
            {gamma} never learns of {pi}. Where a point goes is computed, and what is computed has a
            derivative. The rings at the corners count winners; as you move {pi}, they change in jumps, a draw
            at a time.
          </p>
        </>
      ),
      caption: () => (
        <p>
          Each point is one draw, coloured by its winner. A point is nearest to its winner's corner at every{' '}
          {tau}. Move {pi} and the points slide; the noise beneath them stays as it was.
        </p>
      ),
      stage: 'One noise, two tricks: the winner is a corner, z̃ a point that slides.',
      notes:
        'Start with a single draw and let the room read off its three shares. Then all. Move π slowly: first ask what will happen to this point, then move. The word to hear is “slides”, not “changes”: frozen noise is the whole trick. A frequent question: what is one dot? One draw of the noise, not one class and not one training example.',
    },
    'same-noise': {
      title: 'The mean drifts, the winners do not',
      prose: (live) => {
        const counted = meansBeside(live)
        return (
          <>
            <p>
              For each class the histogram shows {oneHotOfClass} and {relaxedOfClass} of the same draws.{' '}
              {oneHotOfClass} is 0 or 1, two pins. {relaxedOfClass} is what lies between. The dashed line is
              its mean.
            </p>
            {counted === null ? null : (
              <p>
                Shares won: {counted.winners}. Means of {relaxed}: {counted.means}. The classes have {pi} ={' '}
                {counted.pi}. The first agrees with {pi} up to chance, at every {tau}. The second does not,
                unless all classes are alike, and more draws do not help: the mean of the relaxed sample is
                another number. It is the price of the slope, and the chapter after next weighs it.
              </p>
            )}
          </>
        )
      },
      caption: () => (
        <p>
          Gumbel-Max and Gumbel-Softmax over the same {gamma}. How often class <Tex math={tex`k`} /> is
          largest is the same for both, {piOfClass}. The mean of {relaxedOfClass} is not {piOfClass}: it lies
          nearer to <Tex math={tex`1/K`} /> the higher {tau} is.
        </p>
      ),
      stage: 'The same winners at every τ; yet the mean of z̃ is not π.',
      notes:
        'Read the two rows of numbers aloud: shares won, mean of z̃, π. Then raise τ and read them again. The first row does not move, not by one draw. The second leaves π and goes to 1/K. Half the room believed that soft samples average to π; this is the moment to say it plainly.',
    },
    density: {
      title: 'The law of the points',
      prose: ({ significant, parameters }) => (
        <>
          <p>
            Show all draws with the contours. On the denser side of a contour lies a stated share of the
            probability, by the exact density; count the points there and you get that share, up to chance. At
            a high {tau} the denser side is the inside. At a low one it may be the outside: then the closed
            curve in the middle is a clearing, and the crowd stands around it.
          </p>
          <p>
            There is a way to see where the density comes from. Take the noise {xi} of the race and divide it
            by its sum: <Tex math={tex`s_k=\sym{xi}{\xi_k}/\sum_j\sym{xi}{\xi_j}`} /> is spread evenly over
            the triangle. Then every point of it is pushed to{' '}
            <Tex math={tex`\sym{relaxed}{\tilde z_k}\propto(\sym{pi}{\pi_k}/s_k)^{1/\sym{tau}{\tau}}`} />. No
            point is lost on the way, so a region of {relaxed} holds as much probability as the part of the
            even triangle that was pushed into it. At {tau} = {significant(parameters.tau)} now; lower it and
            watch the crowd move to the edges and corners.
          </p>
        </>
      ),
      caption: () => (
        <p>
          Shade: how densely the points lie, on a log scale. Lines: regions that hold a stated share of the
          probability, by the formula derived below. For a high {tau} the crowd has a middle, for a low one it
          has none: it sits at the corners.
        </p>
      ),
      stage: 'On the denser side of each line lies a known share of the draws.',
      notes:
        'Start at τ = 2, where the density has a hill, and go down to 0.5 and 0.2. Ask where the most likely point is; at low τ there is none inside. If there is time, tell the pushing story: an evenly sown field, pushed to the corners. Area becomes probability, without a single integral.',
    },
  },
  derivation: {
    title: 'From argmax to the density of z̃',
    opening: () => (
      <p>
        Four parts. The first exchanges argmax for the softmax and finds what stays as it was; this much the
        later chapters need. The others find the law of {relaxed}: of two classes compared, of all at once,
        and the latter again as <Reference to="jang2017" /> found it. Under each line stand your draw's
        numbers; <Tex math={tex`i`} /> is its winner, <Tex math={tex`j`} /> its runner-up.
      </p>
    ),
    parts: {
      scores: 'The definition, and what it leaves as it was',
      pair: 'Two classes compared',
      spacings: 'The density, by pushing an even triangle',
      differences: 'The same density, by differences of scores',
    },
    reasons,
    stage: 'Argmax out, softmax in: the winners stay, and a density appears.',
    notes:
      'In a lecture, show the first part (five lines) and stop: the definition, scale, order, winners. The winners’ line is the one to dwell on. Part two is for a class that likes exact laws: K = 2, equal classes, τ = 1 gives a uniform histogram, which the figure confirms at once. Leave the densities to reading, or show only the spacings and the map and say “pushed”.',
  },
  takeHome:
    'Argmax becomes a softmax over the same noise: every draw now has a slope, its winner is the same at every τ, and its mean is no longer π.',
  checks,
  references: ['jang2017', 'maddison2017', 'maddison2014', 'huijben2023'],
}
