import type { ChapterWords } from '../chapter'
import { favourite } from '../favourite'
import { Term } from '../glossary/Term'
import { meansBeside } from '../gumbelSoftmax/meansBeside'
import { notation } from '../notation'
import { Reference } from '../reference/Reference'
import { runnerUp } from '../runnerUp'
import { Tex } from '../typeset/Tex'
import { tex } from '../typeset/tex'
import type { Exploration } from './chapter'
import type { Line } from './derivation'
import { FourPictures } from './FourPictures'

const { draws, gamma, K, oneHotFirst, pi, piOfClass, relaxed, relaxedFirst, tau, thetaFirst } = notation

/** The chapter in English. */
export const words: ChapterWords<Line, Exploration> = {
  title: 'Temperature',
  summary:
    'Low τ: samples like classes, slopes rare and wild. High τ: slopes tame, samples all alike. The winners are the same throughout.',
  opening: () => (
    <>
      <p>
        One number is left to choose. {tau} does not touch the noise and does not change a winner. It decides
        what a sample looks like: almost a class, or almost nothing in particular.
      </p>
      <p>
        Divide the scores by a small number and their differences grow: the softmax leaves nearly all to the
        winner. Divide them by a large one and the differences shrink: all classes get nearly the same. The
        name comes from physics, where a state of energy <Tex math={tex`E`} /> weighs{' '}
        <Tex math={tex`e^{-E/T}`} /> at temperature <Tex math={tex`T`} />: heat evens the weights out.
      </p>
      <p>
        The first figure of <Reference to="jang2017" /> shows it at four temperatures. The text this lesson
        grew from points to that figure, which has not come down with it; here it is again, over samples of
        your own.
      </p>
    </>
  ),
  prediction: {
    ask: ({ draw, number }) => (
      <>
        <p>
          One draw, the one in your hand, relaxed at four temperatures: {tau} = 0.1, 0.5, 1 and 10, not in
          this order. Each bar is the share of a class. Which picture is {tau} = 0.1?
        </p>
        <FourPictures
          scores={draw.score}
          alternative={(name, shares) =>
            `Picture ${name}: bars of height ${shares.map((share) => number(share)).join(', ')}`
          }
        />
      </>
    ),
    choices: [
      {
        label: 'A',
        right: false,
        why: () => (
          <p>
            A is {tau} = 1, the softmax of the scores as they are. The winner leads, and the others keep what
            their scores earn them.
          </p>
        ),
      },
      {
        label: 'B',
        right: false,
        why: () => (
          <p>
            B is {tau} = 10. Divided by ten, the scores hardly differ any more. It is the high temperature
            that evens out; the low one sharpens.
          </p>
        ),
      },
      {
        label: 'C',
        right: true,
        why: ({ draw, number }) => {
          const lead = draw.score[draw.winner]! - draw.score[runnerUp(draw)]!
          return (
            <p>
              To divide by 0.1 is to multiply by ten. The winner is ahead by {number(lead)}; at {tau} = 0.1
              this leaves the runner-up{' '}
              <Tex math={tex`e^{-\slot{lead}/0.1}`} slots={{ lead: number(lead) }} /> ={' '}
              {number(Math.exp(-lead / 0.1))} of the winner's share, the least of all four.
            </p>
          )
        },
      },
      {
        label: 'D',
        right: false,
        why: () => (
          <p>D is {tau} = 0.5: sharper than the plain softmax, and still not the sharpest of the four.</p>
        ),
      },
    ],
    reveal: ({ draw, parameters }) => (
      <p>
        From cold to hot: C, D, A, B. In all four the same bar is the tallest, that of class{' '}
        {parameters.labels[draw.winner]}. The temperature changes by how much a class wins, and never which
        one.
      </p>
    ),
    stage: 'One draw at four temperatures. Which picture is τ = 0.1?',
    notes:
      'Hands up for A, B, C, D. Who chooses B has taken τ for sharpness; it is 1/τ that sharpens. Then ask who can say which class won, without being told a temperature: everyone can, from any of the pictures. Choose a draw whose two best scores lie close, and even τ = 0.1 is not one-hot.',
  },
  explorations: {
    'four-temperatures': {
      title: 'Samples and expectations at four temperatures',
      prose: (live) => {
        const { count, draw, significant, parameters } = live
        const counted = meansBeside(live)
        return (
          <>
            <p>
              Two rows, four temperatures, one noise. Below, the samples: {relaxed} of one draw. Above, the
              expectations: the mean of {relaxed} over {count(parameters.n)} draws, with {pi} beside it.
              Beyond the four stands your own {tau}.
            </p>
            <p>
              Read the lower row from left to right. The bars level out, and the tallest stays the tallest:
              the noise {gamma} is the same in every column. Read the upper row. At the left it is {pi} all
              but exactly; at the right it is nearly <Tex math={tex`1/K`} /> for every class, and not quite,
              not even at 10.
              {counted === null ? null : (
                <>
                  {' '}
                  At your {tau} = {significant(parameters.tau)} the mean is {counted.means}, with {pi} ={' '}
                  {counted.pi}.
                </>
              )}
            </p>
            <p>
              Two things the printed figure leaves unsaid. A sample tells nothing about the row above it: your
              draw is won by class {parameters.labels[draw.winner]}, while the most probable is class{' '}
              {parameters.labels[favourite(parameters.pi)]}, and both are as they should be. And neither {pi}{' '}
              nor {K} is given there, so there are no heights to compare with; here you set them.
            </p>
            <aside>
              <p>
                The text this lesson grew from says: {tau} = 0, then softmax is argmax; {tau} = ∞, then it
                becomes a uniform distribution. Both are limits, for at {tau} = 0 the formula divides by zero.
                The first holds if no two scores tie, which has probability 1, and it gives the one-hot vector
                of the argmax, not its index. The second is easily misread. {relaxed} tends to{' '}
                <Tex math={tex`(\tfrac1K,\dots,\tfrac1K)`} />, always this one point; it is not spread
                uniformly over the triangle. And the winners stay as likely as {pi} has them. Check it in the
                next figure: set {tau} to 100 and look where the points are, then look at the counts in the
                corners.
              </p>
            </aside>
          </>
        )
      },
      caption: ({ count, parameters }) => (
        <p>
          After Jang et al. 2017, figure 1. Above: the mean of {relaxed} over {count(parameters.n)} draws,
          which leaves {pi} for <Tex math={tex`1/K`} /> as {tau} rises. Below: one draw over the same {gamma},
          from almost one-hot to almost even. The tallest bar of a draw never changes.
        </p>
      ),
      stage: 'One noise, four temperatures: from a class to nothing in particular.',
      notes:
        'Read one row at a time; covering the other helps. Lower row: “which class won?” at each τ. Upper row: “how far from π?” Then step to other draws: the lower row changes, the upper does not move. The question to expect is which τ is right. There is no answer in this figure: it shows what a sample is worth as a category, not what its gradient is worth.',
    },
    path: {
      title: 'The path of one draw',
      prose: ({ draw, parameters }) => (
        <>
          <p>
            Let the sweep play, and follow the open circle. At a high {tau} every point is near the centre. As{' '}
            {tau} falls, the circle travels along its path to the corner of class{' '}
            {parameters.labels[draw.winner]}, and all the others travel to theirs. Nothing random happens on
            the way: the noise chose the path before the journey began.
          </p>
          <p>
            The share of the winner grows all the way down. The share of a runner-up may grow at first and
            shrink later, so that the path bends: it leaves the centre between two corners and decides late.
            Draws whose two best scores lie close decide last. They are few, and the next figure shows what
            depends on them.
          </p>
        </>
      ),
      caption: ({ significant, parameters }) => (
        <p>
          The line is the path of one draw for {tau} from 100, at the centre, to 0.01, at the corner of its
          winner; the circle is at {tau} = {significant(parameters.tau)}. The counts at the corners do not
          change as the points move.
        </p>
      ),
      stage: 'As τ falls, each draw follows its path from the centre to its corner.',
      notes:
        'Press play and let it run down once in silence. Second time, stop halfway and ask where a chosen point will end; it can be read off already. Third time, watch the rings at the corners: they do not flicker, because no draw changes its winner. Then pick a draw with two close scores and show its late turn.',
    },
    price: {
      title: 'What a low temperature costs',
      prose: ({ draw, number, significant, parameters }) => (
        <>
          <p>
            If cold samples are so like classes, why not take the coldest? Look at the slope. Move{' '}
            {thetaFirst} with the noise frozen, as in the chapter on the blocked gradient. The slope of{' '}
            {relaxedFirst} is{' '}
            <Tex math={tex`\sym{relaxed}{\tilde z_1}(1-\sym{relaxed}{\tilde z_1})/\sym{tau}{\tau}`} />, a
            hill. Lower {tau}: the hill becomes narrow and high, with the same area under it.
          </p>
          <p>
            At {tau} = {significant(parameters.tau)} its top is <Tex math={tex`1/(4\sym{tau}{\tau})`} /> ={' '}
            {significant(1 / (4 * parameters.tau))}, and the slope of your draw is{' '}
            {number((draw.relaxed[0]! * (1 - draw.relaxed[0]!)) / parameters.tau)}. Step through a few draws.
            Most stand beside the hill and say almost 0, as argmax does; a few stand on it and shout. Their
            mean is close to the slope we want. Their spread is the price: the variance grows like{' '}
            <Tex math={tex`1/\tau`} />.
          </p>
          <p>
            A high {tau} has the opposite fault. Every draw speaks, in much the same voice, about the slope of
            something else: the mean of {relaxed}, which has left {pi}. So {tau} trades{' '}
            <Term id="bias">bias</Term> against <Term id="variance">variance</Term>, and no value is best for
            everything. Two chapters on, both are measured.
          </p>
        </>
      ),
      caption: ({ significant, parameters }) => (
        <p>
          One draw over frozen noise at {tau} = {significant(parameters.tau)}. The lower {tau}, the nearer{' '}
          {relaxedFirst} comes to the step {oneHotFirst}, and the more its slope gathers in a high and narrow
          hill beside the jump. Few draws stand on it.
        </p>
      ),
      stage: 'Low τ: the slope becomes a spike that few draws ever stand on.',
      notes:
        'Start at τ = 1, where the hill is broad, and go down to 0.1 and 0.02. Ask which τ the class would use for training now. Whoever says “as small as possible” has just watched the argmax come back. Jang et al. keep τ between 0.5 and 1; Maddison et al. found 2/3 good over several numbers of classes; annealing from high to low is common.',
    },
  },
  derivation: {
    title: 'What the temperature does',
    opening: () => (
      <p>
        The noise is frozen throughout: <Tex math={tex`x_k`} /> are the scores of one draw, and only {tau}{' '}
        moves. <Tex math={tex`I`} /> is the winner. The last part turns from one draw to the law of all of
        them.
      </p>
    ),
    parts: {
      ratio: 'The two limits',
      log: 'Between them: which way a point moves',
      powers: 'The density of all points',
    },
    reasons: {
      ratio: () => (
        <p>
          Divide two shares: the sum in their denominators cancels. Below, runner-up over winner in your draw.
        </p>
      ),
      cold: () => (
        <p>
          The scores have a density, so a tie has probability 0 and the winner is ahead of every other class
          by something. A positive lead divided by a vanishing {tau} is infinite. (Among classes that do tie,
          the shares stay equal.)
        </p>
      ),
      taylor: () => (
        <p>
          The derivative of the softmax at 0 is <Tex math={tex`\tfrac1K(\delta_{kj}-\tfrac1K)`} />; put{' '}
          <Tex math={tex`y=x/\tau`} />. Below, the straight line at {tau} = 10 beside the share itself.
        </p>
      ),
      hot: () => (
        <p>
          The second term vanishes with <Tex math={tex`1/\tau`} />, for every draw alike. A constant vector,
          not a uniform law on the simplex.
        </p>
      ),
      log: () => <p>The definition, in logarithms: there the quotient is a difference.</p>,
      'log-slope': () => (
        <p>
          Differentiate by {tau}. The first term gives <Tex math={tex`-x_i/\tau^2`} />; the logarithm of the
          sum gives the mean of <Tex math={tex`x_k/\tau^2`} /> with weights {relaxed}.
        </p>
      ),
      slope: () => (
        <p>
          <Tex math={tex`\partial\tilde z=\tilde z\;\partial\log\tilde z`} />. A share grows with {tau} if its
          score is below the weighted mean of the scores, and shrinks if it is above.
        </p>
      ),
      sharper: () => (
        <p>
          No mean exceeds the largest value. So the winner's share falls as {tau} rises, all the way from 1 to{' '}
          <Tex math={tex`1/K`} />: cold pictures are always the sharper ones.
        </p>
      ),
      powers: () => (
        <p>
          Let <Tex math={tex`m`} /> shares shrink together like <Tex math={tex`\varepsilon`} /> and count
          powers in the Concrete density: <Tex math={tex`-m(\tau+1)`} /> in the numerator,{' '}
          <Tex math={tex`-\tau K`} /> in the denominator.
        </p>
      ),
      edges: () => (
        <p>
          The sign of the exponent. At a facet (<Tex math={tex`m=1`} />) the density is infinite below{' '}
          <Tex math={tex`\tau=1/(K-1)`} /> and zero above; at a corner (<Tex math={tex`m=K-1`} />) it is
          infinite as long as <Tex math={tex`\tau<K-1`} />. So colour it on a log scale.
        </p>
      ),
      regroup: () => (
        <p>
          Take the factor <Tex math={tex`\prod_j\tilde z_j^{-\tau}`} /> out of the sum in the log-density; it
          appears <Tex math={tex`K`} /> times. <Tex math={tex`C`} /> gathers what does not depend on {relaxed}
          .
        </p>
      ),
      convex: () => (
        <p>
          Then <Tex math={tex`\tau(K-1)-1`} /> is not positive, and the sum of logarithms is concave: their
          product is convex. The product under the sum has exponents of at most 1 in all, so it is concave; so
          are a sum of such products and its logarithm; minus <Tex math={tex`K`} /> turns it convex. A convex
          function has no hill: below this {tau} no point inside is the most likely one (
          <Reference to="maddison2017" />, prop. 1d).
        </p>
      ),
    },
    stage: 'The winner’s share only falls as τ rises, from 1 to 1/K.',
    notes:
      'The first part is for everyone; the line with the ratio explains all four pictures. The second gives the answer to “could the tallest bar ever change?” in one inequality. The last part is for those who draw densities: it says when the picture has a hill and why a linear colour scale fails. For three classes the bound is τ = 1/2, and Maddison et al. suggest 1/(K − 1) as a cautious choice.',
  },
  takeHome:
    'Cold: samples like classes, slopes rare and wild. Hot: slopes tame, samples all alike. The winner of a draw is the same at every temperature.',
  checks: [
    {
      ask: () => (
        <p>
          A colleague sets {tau} = 0.001 for training, since the samples are practically one-hot then. What
          will the gradients be like?
        </p>
      ),
      choices: [
        {
          label: 'As good as they get: the relaxation error is gone',
          right: false,
          why: () => (
            <p>
              On average over endless draws, very nearly. Over the draws you can afford, no: almost all of
              them say 0.
            </p>
          ),
        },
        {
          label: 'Almost always 0, now and then enormous',
          right: true,
          why: () => (
            <p>
              The hill is about {tau} wide and <Tex math={tex`1/(4\tau)`} /> high. A draw in a thousand or so
              stands on it. The mean is right; the variance is not bearable.
            </p>
          ),
        },
        {
          label: 'Biased, more than at τ = 1',
          right: false,
          why: () => (
            <p>
              The bias shrinks with {tau}. It is the variance that grows, like 1/{tau}.
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
      choices: [
        {
          label: 'Doubling the noise γ',
          right: false,
          why: () => (
            <p>
              That gives <Tex math={tex`\log\pi+2\gamma`} />: noise against logits, in another proportion.
              Other classes win, and no longer with probability {piOfClass}. Temperature is not the loudness
              of the noise.
            </p>
          ),
        },
        {
          label: 'Halving both log π and γ',
          right: true,
          why: () => (
            <p>
              <Tex math={tex`(\log\pi+\gamma)/2`} /> is the score divided by 2. The proportion of noise to
              logits stays, so the winner stays.
            </p>
          ),
        },
        {
          label: 'Halving log π alone, as in text generation',
          right: false,
          why: () => (
            <p>
              The temperature of a language model divides the logits before the sampling and makes another law
              of the classes. Here the noise is divided too, and the winners' law stays {pi}.
            </p>
          ),
        },
      ],
    },
    {
      ask: () => (
        <p>
          {tau} = 100, {draws} draws of {relaxed}. Which is true?
        </p>
      ),
      choices: [
        {
          label: 'The points are spread evenly over the simplex',
          right: false,
          why: () => (
            <p>
              They crowd about the centre. “Uniform” is what each of them nearly is, read as a list of
              probabilities; it is not how they are spread.
            </p>
          ),
        },
        {
          label: 'All points lie near the centre; their winners still follow π',
          right: true,
          why: () => (
            <p>
              {relaxed} is nearly <Tex math={tex`(\tfrac1K,\dots,\tfrac1K)`} /> in every draw, and the largest
              share, by however little, belongs to the winner it always belonged to.
            </p>
          ),
        },
        {
          label: 'Every class wins equally often',
          right: false,
          why: () => (
            <p>
              Look at the order, not at the heights: dividing all scores by 100 changes no order. Class{' '}
              <Tex math={tex`k`} /> still wins with probability {piOfClass}.
            </p>
          ),
        },
      ],
    },
  ],
  references: ['jang2017', 'maddison2017'],
}
