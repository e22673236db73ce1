import { favourite, isEven, runnerUp } from '../../figures/selectedDraw'
import { notation } from '../../language/notation'
import { plural } from '../../language/number'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import { factorText, farthestFromEven, hasManyDraws, isCertain } from '../beyondChance'
import type { ChapterProse } from '../chapter'
import { Term } from '../glossary/Term'
import { meansBeside } from '../gumbelSoftmax/meansBeside'
import { Reference } from '../Reference'
import { SetFigure } from '../SetFigure'
import { checks } from './checks.en'
import type { Line } from './derivation'
import { FourPictures } from './FourPictures'
import type { Exploration } from './outline'
import { reasons } from './reasons.en'

const { oneHotFirst, pi, relaxed, relaxedFirst, tau, theta, thetaFirst } = notation

const ten = Array.from({ length: 10 }, () => 0.1)

/** The chapter in English. */
export const words: ChapterProse<Line, Exploration> = {
  summary: 'One number is left to choose: what does τ do to a sample, and what to its gradient?',
  opening: ({ draw, number, magnitude }) => {
    const lead = draw.score[draw.winner]! - draw.score[runnerUp(draw)]!
    return (
      <>
        <p>
          The temperature {tau} leaves the draw of the noise alone and changes no winner; it decides how much
          the winner gets. In your draw the winner leads the runner-up by {number(lead)}. Divide by {tau} =
          0.1 and the lead is {number(lead * 10, 2)}: the runner-up gets{' '}
          {factorText(Math.exp(-lead / 0.1), magnitude)} times the winner’s component. Divide by 10 instead,
          and the factor is {magnitude(Math.exp(-lead / 10))}:{' '}
          {Number.isFinite(lead)
            ? 'the two are more nearly even.'
            : 'a class of probability 0 gets nothing at any temperature.'}
        </p>
        <p>
          The name comes from physics, where a state of energy <Tex math={tex`E`} /> has weight{' '}
          <Tex math={tex`e^{-E/T}`} /> at temperature <Tex math={tex`T`} />: the hotter, the more even the
          weights. <Reference to="jang2017" /> show samples and means at four temperatures; here is their
          figure, over samples of your own.
        </p>
      </>
    )
  },
  prediction: {
    ask: ({ draw, number }) => (
      <>
        <p>
          The selected draw, relaxed at {tau} = 0.1, 0.5, 1 and 10, but not in this order. Each bar is the
          component of a class. Which picture is {tau} = 0.1?
        </p>
        <FourPictures
          scores={draw.score}
          alternative={(name, shares) =>
            `Picture ${name}: bars of height ${shares.map((share) => number(share)).join(', ')}`
          }
        />
      </>
    ),
    edition: 1,
    choices: [
      {
        label: 'Picture 1',
        right: true,
        why: ({ draw, number, magnitude }) => {
          const lead = draw.score[draw.winner]! - draw.score[runnerUp(draw)]!
          return (
            <p>
              Dividing by 0.1 is multiplying by ten. The winner leads by {number(lead)}, so at {tau} = 0.1 the
              runner-up gets <Tex math={tex`e^{-\slot{lead}/0.1}`} slots={{ lead: number(lead) }} /> ={' '}
              {factorText(Math.exp(-lead / 0.1), magnitude)} times what the winner gets, the least of all
              four.
            </p>
          )
        },
      },
      {
        label: 'Picture 2',
        right: false,
        why: () => (
          <p>
            This is {tau} = 1, the softmax of the perturbed logits as they are. A smaller {tau} makes the
            differences larger before the softmax, and the picture sharper.
          </p>
        ),
      },
      {
        label: 'Picture 3',
        right: false,
        why: () => (
          <p>
            This is {tau} = 10. Divided by ten, the perturbed logits differ by a tenth as much. A high
            temperature evens out; a low one sharpens.
          </p>
        ),
      },
      {
        label: 'Picture 4',
        right: false,
        why: () => <p>This is {tau} = 0.5: sharper than at 1, but not the sharpest of the four.</p>,
      },
    ],
    reveal: ({ draw, parameters }) => (
      <p>
        From the lowest temperature to the highest: 1, 4, 2, 3. In all four the same bar is the tallest, that
        of class {parameters.labels[draw.winner]}. The temperature changes how much the winner gets, and not
        who wins.
      </p>
    ),
    stage: 'One draw at four temperatures. Which picture is τ = 0.1?',
    notes:
      'Hands up for each picture. Whoever chooses the even one has taken τ for sharpness; it is 1/τ that sharpens. Then ask who can say which class won, without being told a temperature: everyone can, from any of the pictures. Choose a draw whose two largest perturbed logits lie close, and even τ = 0.1 is not one-hot.',
  },
  explorations: {
    'four-temperatures': {
      title: 'Samples and means at four temperatures',
      prose: (live) => {
        const { count, draw, magnitude, significant, parameters } = live
        const counted = meansBeside(live)
        return (
          <>
            <p>
              All pictures have the same noise. Those under “One sample” show one {relaxed} at each
              temperature: the bars level out as {tau} rises, and the tallest stays the tallest. Those under
              “Expectation” show the mean of {relaxed} over {plural(count(parameters.n), 'draw')}; the tick,
              its expectation, is{' '}
              {/* As long at every scale: it stands above the figure whose slider moves that. */}
              {isEven(parameters.pi) ? (
                <>
                  <Tex math={tex`1/K`} /> for every class at {tau} = 0.1, as {pi} is, and no other at {tau} =
                  10: here all classes are alike.
                </>
              ) : (
                <>
                  {parameters.scale === 1 ? <>almost exactly {pi}</> : 'farthest from even'} at {tau} = 0.1,
                  and at {tau} = 10 still up to {magnitude(farthestFromEven(parameters, 10))} from{' '}
                  <Tex math={tex`1/K`} />.
                </>
              )}
              {counted === null ? null : (
                <>
                  {' '}
                  At your {tau} = {significant(parameters.tau)} the mean is {counted.means}, with {pi} ={' '}
                  {counted.pi}.
                </>
              )}
              {hasManyDraws(parameters) ? null : (
                <>
                  {' '}
                  So few draws scatter round the tick; <SetFigure values={{ n: 100_000 }}>100,000</SetFigure>{' '}
                  do so much less.
                </>
              )}
            </p>
            <p>
              One sample says little about the mean: class {parameters.labels[draw.winner]} wins your draw,{' '}
              {isCertain(parameters.pi)
                ? 'as it wins every draw'
                : parameters.pi[draw.winner] === Math.max(...parameters.pi)
                  ? 'and another draw may have another winner'
                  : `while the most probable class is ${parameters.labels[favourite(parameters.pi)]}`}
              .{' '}
              {parameters.n > 1 && !isCertain(parameters.pi) && (
                <>
                  <SetFigure values={{ draw: (parameters.draw + 1) % parameters.n }}>
                    Take the next draw
                  </SetFigure>
                  , and the sample changes while the means stay.
                </>
              )}
            </p>
            <p>
              Is a high {tau} the same as loud noise?{' '}
              <SetFigure values={{ scale: 2, tau: 1 }}>Double the noise</SetFigure>, to{' '}
              <Tex math={tex`\log\pi+2\gamma`} />: a draw may change its winner, and the winners now follow{' '}
              <Tex math={tex`\operatorname{softmax}(\tfrac12\log\pi)`} />
              {isEven(parameters.pi) && <>, which is {pi} itself where all classes are alike</>}.{' '}
              <SetFigure values={{ scale: 1, tau: 2 }}>Double τ instead</SetFigure>, and no winner changes,
              because {tau} divides logits and noise alike.
            </p>
          </>
        )
      },
      caption: () => (
        <p>
          Above: means of {relaxed}; below: one draw. Both level out as {tau} rises (after Jang et al. 2017,
          figure 1).
        </p>
      ),
      stage: 'One noise, at any τ: from nearly one-hot to nearly even.',
      notes:
        'Read the sample and the means apart; covering one of them helps. One sample: “which class won?” at each τ. Means: “how far from π?” Then step to other draws: the sample changes, the means do not move. The question to expect is which τ is right. This figure has no answer: it shows what a sample is worth as a category, not what its gradient is worth.',
    },
    path: {
      title: 'The path of one draw',
      prose: ({ draw, parameters }) => (
        <>
          <p>
            <SetFigure values={{ tau: 100 }}>Set τ to 100</SetFigure>:{' '}
            {isCertain(parameters.pi)
              ? 'every dot stays on its corner, where no other class has a part'
              : 'every dot is near the centre'}
            , and the fractions won, at the corners, do not change. Now play the sweep and watch the open
            circle travel to the corner of class {parameters.labels[draw.winner]}, while the others travel to
            theirs. The noise has fixed each path. The winner’s component grows all the way down. A
            runner-up’s may grow first and shrink later; then the path bends.
          </p>
          <p>
            How near to one-hot is a sample at {tau} = 1? For equal classes the largest component is 0.47 on
            average with 10 classes, and 0.32 with 100.{' '}
            <SetFigure values={{ pi: ten, tau: 1 }}>Look at ten equal classes</SetFigure> and{' '}
            <SetFigure values={{ pi: [0.5, 0.3, 0.2], tau: 1 }}>at our three again</SetFigure>. Many classes
            need a lower {tau}.
          </p>
          <aside>
            <p>
              “At {tau} = ∞ it becomes uniform” is easy to misread. As {tau} → ∞, {relaxed} tends to the one
              point <Tex math={tex`(\tfrac1K,\dots,\tfrac1K)`} />. That point, read as a list of
              probabilities, is uniform; the samples are not spread uniformly over the simplex.
            </p>
          </aside>
        </>
      ),
      caption: () => (
        <p>The path of one draw as {tau} falls: from near the centre towards the corner of its winner.</p>
      ),
      stage: 'As τ falls, each draw follows its path from the centre to its corner.',
      notes:
        'Let τ fall by the next key, to 1, and ask where a chosen dot will end; it can be read off already. The key after that takes τ to 0.1: let it run once in silence. Go back and do it again; this time watch the fractions at the corners: they stay, because no draw changes its winner. Then pick a draw with two close perturbed logits and show its late turn.',
    },
    price: {
      title: 'What a low temperature costs',
      prose: ({ draw, number, significant, parameters }) => (
        <>
          <p>
            If a low {tau} gives nearly one-hot samples, why not take the lowest? Look at the slope. Freeze
            the noise and move {thetaFirst}: the slope of {relaxedFirst} is{' '}
            <Tex math={tex`@relaxed_1(1-@relaxed_1)/@tau`} />, a hill, low at a high {tau}.{' '}
            <SetFigure values={{ tau: 1 }}>Set τ to 1</SetFigure>, then{' '}
            <SetFigure values={{ tau: 0.1 }}>to 0.1</SetFigure> and{' '}
            <SetFigure values={{ tau: 0.02 }}>to 0.02</SetFigure>: the hill becomes narrow and high, always
            with area 1.
          </p>
          <p>
            At {tau} = {significant(parameters.tau)} its top is <Tex math={tex`1/(4@tau)`} /> ={' '}
            {significant(1 / (4 * parameters.tau))}, and your draw has slope{' '}
            {number((draw.relaxed[0]! * (1 - draw.relaxed[0]!)) / parameters.tau)}. Every draw has its hill
            elsewhere. At a low {tau} your {thetaFirst} lies beside most (slope near 0, as under argmax) and
            on a few. The mean comes out near the slope we want, but the variance grows like{' '}
            <Tex math={tex`1/\tau`} />. A high {tau} has the opposite fault: steady slopes, but of the mean of{' '}
            {relaxed}, which in general has left {pi}. So {tau} trades <Term id="bias">bias</Term> against{' '}
            <Term id="variance">variance</Term>; chapter 8 measures both.
          </p>
          <p>
            Which {tau}, then? <Reference to="jang2017" /> lower it while training,{' '}
            <Tex math={tex`\tau=\max(0.5,e^{-rt})`} /> at step <Tex math={tex`t`} />, which is called{' '}
            <Term id="annealing">annealing</Term>; <Reference to="maddison2017" /> keep it fixed and found 2/3
            good for several numbers of classes. {tau} can be learned like {theta}, because {relaxed} is
            smooth in it too, but then it serves the relaxed loss, which is not the one you want.
          </p>
        </>
      ),
      caption: () => (
        <p>
          One draw: the lower {tau}, the nearer {relaxedFirst} to the step {oneHotFirst}, and the narrower the
          hill of its slope.
        </p>
      ),
      stage: 'Low τ: the slope is a high, narrow hill that few draws stand on.',
      notes:
        'Start at τ = 1, where the hill is broad, and go down to 0.1 and 0.02. Ask which τ the class would use for training now. Whoever says “as small as possible” has just watched the argmax come back. Jang et al. anneal τ from 1 to 0.5; Maddison et al. found 2/3 good over several numbers of classes. Can τ be learned? Yes, but it then minimises the relaxed loss.',
    },
  },
  derivation: {
    title: 'What the temperature trades',
    opening: () => (
      <p>
        <Tex math={tex`x_k`} /> are the perturbed logits of one draw and <Tex math={tex`I`} /> is its winner.
        The first lines are the two limits; the last two say what a small {tau} costs. The folded proofs:
        which way a dot moves, and where the density has a peak.
      </p>
    ),
    parts: {
      ratio: 'The two limits, and the cost of the lower one',
      log: 'Between them: which way a point moves',
      powers: 'The density of all points',
    },
    reasons,
    stage: 'Small τ: sharp samples, a slope of high variance. Large τ: the reverse.',
    notes:
      'The first part is for everyone: the line with the ratio explains all four pictures, the last two lines are the price. The second gives the answer to “could the tallest bar ever change?” in one inequality. The last part is for those who draw densities: below τ = 1/(K − 1) there is certainly no peak inside. When a peak appears depends on π: at τ = 1 for equal classes, whatever K, and near 1.5 for (0.5, 0.3, 0.2). Maddison et al. suggest 1/(K − 1) as a cautious choice of τ.',
  },
  takeHome:
    'A small τ gives nearly one-hot samples whose gradients vary greatly, a large τ gives steady gradients of a mean that in general is not π. The winner is the same at every τ.',
  checks,
}
