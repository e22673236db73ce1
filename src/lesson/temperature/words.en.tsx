import { favourite } from '../../figures/favourite'
import { runnerUp } from '../../figures/runnerUp'
import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { meansBeside } from '../gumbelSoftmax/meansBeside'
import { Reference } from '../reference/Reference'
import { checks } from './checks.en'
import type { Line } from './derivation'
import { FourPictures } from './FourPictures'
import type { Exploration } from './outline'
import { reasons } from './reasons.en'

const { gamma, K, oneHotFirst, pi, relaxed, relaxedFirst, tau, thetaFirst } = notation

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
    reasons,
    stage: 'The winner’s share only falls as τ rises, from 1 to 1/K.',
    notes:
      'The first part is for everyone; the line with the ratio explains all four pictures. The second gives the answer to “could the tallest bar ever change?” in one inequality. The last part is for those who draw densities: it says when the picture has a hill and why a linear colour scale fails. For three classes the bound is τ = 1/2, and Maddison et al. suggest 1/(K − 1) as a cautious choice.',
  },
  takeHome:
    'Cold: samples like classes, slopes rare and wild. Hot: slopes tame, samples all alike. The winner of a draw is the same at every temperature.',
  checks,
  references: ['jang2017', 'maddison2017'],
}
