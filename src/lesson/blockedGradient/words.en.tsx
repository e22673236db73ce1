import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterProse } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../Reference'
import { SetFigure } from '../SetFigure'
import { checks } from './checks.en'
import type { Line } from './derivation'
import { besideJump, jump } from './firstClass'
import type { Exploration } from './outline'

const { gamma, oneHot, oneHotFirst, phi, pi, piFirst, relaxedFirst, theta, thetaFirst } = notation

/** Why each line of the chapter's derivation follows, in English. */
export const reasons: ChapterProse<Line, Exploration>['derivation']['reasons'] = {
  cells: () => (
    <p>
      The pick depends only on which perturbed logit is the largest. So the space of the noise is divided into{' '}
      {notation.K} open regions, one per class; only ties are left over.
    </p>
  ),
  flat: () => (
    <p>
      Around every point of an open region there is room. A small move of {theta} therefore keeps the same
      class in front: {oneHot} does not change, and neither does <Tex math={tex`f(z)`} />. The numbers tell
      how far all logits of your draw may move before anything can happen.
    </p>
  ),
  walls: () => (
    <p>
      The derivative is missing only on the walls between the regions, where two perturbed logits tie. They
      have a density, so {gamma} lies on a wall with probability 0. That is what{' '}
      <Term id="almost-everywhere">almost everywhere</Term> means.
    </p>
  ),
  'mean-of-slopes': () => (
    <p>The derivative is 0 with probability 1, so its mean is 0, however many draws you average.</p>
  ),
  mean: () => (
    <p>
      Now the other order. By Gumbel-Max, class <Tex math={tex`k`} /> is picked with probability{' '}
      {notation.piOfClass}, so the mean loss is a finite sum of smooth functions of {theta}.
    </p>
  ),
  'slope-of-mean': () => (
    <p>
      Use the derivative of the softmax,{' '}
      <Tex math={tex`\partial\pi_k/\partial\theta_j=\pi_k(\delta_{kj}-\pi_j)`} />. This is the gradient that
      training needs, and unless <Tex math={tex`\pi_j=0`} /> or <Tex math={tex`f_j=\bar f`} /> it is not 0. So
      the mean and the derivative cannot be exchanged here.
    </p>
  ),
  nudge: () => (
    <p>
      Can we stop short of the limit? From here on <Tex math={tex`f(z)=z_j`} />, which is 1 if class{' '}
      <Tex math={tex`j`} /> is picked and 0 if not. Keep the noise, compute <Tex math={tex`z_j`} /> with{' '}
      <Tex math={tex`\theta_j`} /> raised by <Tex math={tex`h`} /> and lowered by <Tex math={tex`h`} />, and
      divide the difference by <Tex math={tex`2h`} />: a <Term id="finite-difference">finite difference</Term>
      . If the draw has its jump between the two, the quotient is <Tex math={tex`1/(2h)`} />. If not, it is 0.
    </p>
  ),
  rare: () => (
    <p>
      How many draws have their jump there? Those that class <Tex math={tex`j`} /> wins with the raised logit
      and not with the lowered one. Their probability is the difference of the two probabilities of winning,
      and for a small <Tex math={tex`h`} /> that is about <Tex math={tex`2h`} /> times the slope of{' '}
      <Tex math={tex`\pi_j`} />.
    </p>
  ),
  spread: () => (
    <p>
      So the mean comes out right: a few draws give <Tex math={tex`1/(2h)`} />, all others give 0. With a
      smaller <Tex math={tex`h`} /> fewer draws give anything, and what they give is larger. The mean stays,
      and the variance grows without bound. In the limit no draw is left: with probability 1 the derivative of
      a draw is 0.
    </p>
  ),
}

/** The chapter in English. */
export const words: ChapterProse<Line, Exploration> = {
  summary:
    'Freeze the noise and raise one logit: how does the sampled word respond, and what does back-propagation get from it?',
  opening: () => (
    <>
      <p>
        Back to the network that has read “It is raining, so take the …”. Its weights {phi} compute three{' '}
        <Term id="logit">logits</Term> {theta}, softmax turns them into {pi} = (0.5, 0.3, 0.2), and Gumbel-Max
        picks a word: umbrella, coat or hat. It picks the coat. The loss is 2; the umbrella would have cost 1.
      </p>
      <p>
        Now the network should learn from this, and <Term id="back-propagation">back-propagation</Term> asks
        its one question: if {thetaFirst}, the logit of the umbrella, had been a little larger, how much would
        the pick have changed? Write the pick as a <Term id="one-hot">one-hot vector</Term> {oneHot}, here (0,
        1, 0). Gumbel-Max lets us ask. The noise {gamma} does not depend on {theta}, so we can hold it still;
        then {oneHot} is an ordinary function of {theta}, and an ordinary function we can try to
        differentiate.
      </p>
    </>
  ),
  prediction: {
    ask: () => (
      <p>
        Freeze one draw of the noise and raise {thetaFirst} slowly. {oneHotFirst} is 1 while class 1 is the
        pick, and 0 while it is not. What is the slope <Tex math={tex`\partial z_1/\partial\theta_1`} /> along
        the way?
      </p>
    ),
    choices: [
      {
        label: 'Positive everywhere: more θ₁, more z₁',
        shown: () => (
          <>
            Positive everywhere: more <Tex math={tex`@theta_1`} />, more <Tex math={tex`@winner_1`} />
          </>
        ),
        right: false,
        why: () => (
          <p>
            That is true of {piFirst}, the mean of {oneHotFirst} over all draws. In a single draw{' '}
            {oneHotFirst} is 0 or 1, so it cannot rise by a little.
          </p>
        ),
      },
      {
        label: 'Zero, except at one jump, where there is none',
        right: true,
        why: ({ draw, number }) => (
          <p>
            While another class leads, {oneHotFirst} stays 0. Once class 1 leads, it stays 1. In between there
            is one jump, for this draw at <Tex math={tex`\theta_1`} /> = {number(jump(draw))}. On both sides
            of it the slope exists, and it is 0.
          </p>
        ),
      },
      {
        label: 'There is no slope anywhere: argmax cannot be differentiated',
        right: false,
        why: () => (
          <p>
            Only at the jump, a single place, is there none. Everywhere else the slope exists and equals 0.
            That is worse than an error: the program runs, back-propagation returns 0, and nothing is learned.
          </p>
        ),
      },
      {
        label: 'Random: different at every try',
        right: false,
        why: () => (
          <p>
            The noise is frozen, so the same {thetaFirst} gives the same {oneHotFirst} every time. All the
            randomness is in {gamma}, and {gamma} was drawn before you began.
          </p>
        ),
      },
    ],
    reveal: ({ draw, number, magnitude }) => (
      <p>
        {thetaFirst} is {magnitude(draw.logit[0]!)} now, and this draw jumps at {number(jump(draw))}. Before
        the jump, raising {thetaFirst} changes nothing at all; after it, raising it further changes nothing
        either. Wherever the slope of {oneHotFirst} exists, it is 0.
      </p>
    ),
    stage: 'The noise is frozen and θ₁ rises. What is the slope of z₁?',
    notes:
      'Take a show of hands before revealing. Most rooms split between “positive” and “there is none”. Leave both on the board: the first is true of the mean, the second of one point. The figure then settles both. Keep the story in sight: the network picked the coat, and asks whether the umbrella should have been likelier.',
  },
  explorations: {
    'one-draw': {
      title: 'One draw: a step',
      prose: ({ draw, number, parameters }) => {
        const before = besideJump(draw, -0.02)
        const after = besideJump(draw, 0.02)
        return (
          <>
            <p>
              Drag {thetaFirst} through the figure, or move it with the arrow keys. The step is {oneHotFirst},
              and its slope is drawn underneath. The smooth curve {relaxedFirst} is what the next chapter puts
              in place of the step.
              {before !== null && after !== null && (
                <>
                  {' '}
                  Class 1 catches up with the best of the others at <Tex math={tex`\theta_1`} /> ={' '}
                  {number(jump(draw))}:{' '}
                  <SetFigure values={{ theta: before }}>stop just before that</SetFigure>, then{' '}
                  <SetFigure values={{ theta: after }}>go just past it</SetFigure>. The pick has changed
                  altogether, but before the jump and after it the slope was 0.
                </>
              )}
            </p>
            {parameters.n > 1 ? (
              <p>
                <SetFigure values={{ draw: (parameters.draw + 1) % parameters.n }}>
                  Take the next draw
                </SetFigure>
                : its noise is different, so its jump is elsewhere, and on both sides of it the line is just
                as flat.
              </p>
            ) : null}
            <aside>
              <p>
                People often say that “argmax is not differentiable”. That mixes two cases. Away from a tie
                the pick is constant nearby, so the derivative exists, and it is 0. At a tie between two
                perturbed logits there is no derivative. In the words of <Reference to="maddison2017" />: “The
                derivative of the argmax is 0 everywhere except at the boundary of state changes, where it is
                undefined.” The harm is in the first case, because nothing warns you.
              </p>
            </aside>
            {parameters.pi[0] === 0 ? (
              <p>Class 1 has probability 0 now, so its logit is −∞. Raise the probability and it joins in.</p>
            ) : null}
          </>
        )
      },
      caption: ({ draw, number }) => (
        <p>
          One draw, its noise frozen: {oneHotFirst} steps from 0 to 1 at <Tex math={tex`\theta_1`} /> ={' '}
          {number(jump(draw))}, with slope 0 on both sides.
        </p>
      ),
      stage: 'One frozen draw: z₁ is a step, flat on both sides of its jump.',
      notes:
        'Drag θ₁ slowly from the left and say nothing until the jump. Then ask at three places: what would back-propagation receive here? Someone will say “undefined” on the flat part. It is defined, and it is 0; that is why this bug gives no error message, only a model that does not learn. Step through a few draws: the jump moves, the flat parts stay.',
    },
    'all-draws': {
      title: 'Ten draws, then all: a smooth mean of flat steps',
      prose: ({ count, number, magnitude, parameters, tally }) => (
        <>
          <p>
            <SetFigure draws="ten">Show ten draws</SetFigure>: ten steps, each with its jump in a different
            place because the noise is different. Their mean climbs a staircase of ten stairs. Now{' '}
            <SetFigure draws="all">show all {count(parameters.n)}</SetFigure>. The stairs become too small to
            see, and the mean follows the smooth curve{' '}
            <Tex math={tex`@pi_1=\dfrac{e^{\theta_1}}{e^{\theta_1}+\sum_{k\ne1}e^{\theta_k}}`} />.
            {tally === null ? null : (
              <>
                {' '}
                At your {pi} a fraction {number(tally.winners[0]! / tally.draws)} of the draws has{' '}
                {oneHotFirst} = 1, and {piFirst} is {magnitude(parameters.pi[0]!)}.
              </>
            )}
          </p>
          <p>
            The smooth curve does have a slope: where {thetaFirst} is <Tex math={tex`\log\pi_1`} /> it is{' '}
            <Tex math={tex`@pi_1(1-@pi_1)`} /> = {magnitude(parameters.pi[0]! * (1 - parameters.pi[0]!))}. But
            every step has slope 0, so the mean of the slopes is 0 as well. Training needs the slope of the
            mean, and differentiating the samples gives the mean of the slopes. Here these are two different
            numbers.
          </p>
        </>
      ),
      caption: () => (
        <p>
          The mean of {oneHotFirst} over many draws follows the curve {piFirst}, though each draw is a flat
          step.
        </p>
      ),
      stage: 'Each draw is a flat step; their mean is a smooth, rising curve.',
      notes:
        'Go from 1 to 10 to all without touching θ₁. Ask: where does the slope of the smooth curve come from, if every single piece has slope 0? From the jumps: near any θ₁ a few of the draws have theirs. But a given θ₁ lies exactly on a jump with probability 0, so differentiating draw by draw never finds one. The next chapter exists because of this picture; give it its minute.',
    },
  },
  derivation: {
    title: 'Why argmax stops the gradient',
    opening: () => (
      <p>
        {theta} are the logits and {notation.score} = {theta} + {gamma} the perturbed logits.{' '}
        <Tex math={tex`f`} /> is the loss, and <Tex math={tex`f_k`} /> its value when class{' '}
        <Tex math={tex`k`} /> is picked, such as 1, 2 and 4 for the three words. The numbers with each line
        are those of the selected draw; where a loss is needed they take <Tex math={tex`f(z)=z_1`} />, with{' '}
        <Tex math={tex`\theta=\log\pi`} />.
      </p>
    ),
    reasons,
    stage: 'Mean of the slopes: 0. Slope of the mean: π₁(1 − π₁).',
    notes:
      'The two lines to put side by side are “the mean of the slopes is 0” and “the slope of the mean is πⱼ(fⱼ − f̄)”: E and ∂ do not commute here. The last three lines answer “then take finite differences”: with the same noise on both sides they are right on average and useless in practice, because their standard deviation grows like 1/√h. A student may ask about score functions: they need no derivative of z at all, and come in the chapter on gradients.',
  },
  takeHome:
    'Through argmax every sample has slope 0, although the mean over samples does not: back-propagation returns 0, and nothing is learned.',
  checks,
}
