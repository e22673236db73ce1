import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import { hasManyDraws } from '../beyondChance'
import type { ChapterProse } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../Reference'
import { SetFigure } from '../SetFigure'
import { checks } from './checks.en'
import type { Line } from './derivation'
import { besidesOfJump, jump } from './firstClass'
import type { Exploration } from './outline'
import { reasons } from './reasons.en'

const { gamma, oneHot, oneHotFirst, phi, pi, piFirst, relaxedFirst, theta, thetaFirst } = notation

/** What is said of a jump that the figure's axis does not reach. */
function jumpOutside(draw: Parameters<typeof jump>[0], number: (value: number) => string) {
  const at = jump(draw)
  if (!Number.isFinite(at)) return <>No other class can be picked, so {oneHotFirst} is 1 at every logit.</>
  return (
    <>
      Class 1 catches up with the best of the others at <Tex math={tex`\theta_1`} /> = {number(at)}, which
      lies outside the picture: in it {oneHotFirst} is {at < 0 ? '1' : '0'} throughout, with slope 0.
    </>
  )
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
            is one jump
            {Number.isFinite(jump(draw)) && (
              <>
                , for this draw at <Tex math={tex`\theta_1`} /> = {number(jump(draw))}
              </>
            )}
            . On both sides of it the slope exists, and it is 0.
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
        {thetaFirst} is {magnitude(draw.logit[0]!)} now, and{' '}
        {Number.isFinite(jump(draw))
          ? `this draw jumps at ${number(jump(draw))}`
          : 'with no other class to pick there is no jump'}
        . Before a jump, raising {thetaFirst} changes nothing at all; after it, raising it further changes
        nothing either. Wherever the slope of {oneHotFirst} exists, it is 0.
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
        const beside = besidesOfJump(draw)
        return (
          <>
            <p>
              Drag {thetaFirst} through the figure, or move it with the arrow keys. The step is {oneHotFirst},
              and its slope is drawn underneath. The smooth curve {relaxedFirst} is what the next chapter puts
              in place of the step.
              {beside === null ? (
                <> {jumpOutside(draw, number)}</>
              ) : (
                <>
                  {' '}
                  Class 1 catches up with the best of the others at <Tex math={tex`\theta_1`} /> ={' '}
                  {number(jump(draw))}:{' '}
                  <SetFigure values={{ theta: beside.before }}>stop just before that</SetFigure>, then{' '}
                  <SetFigure values={{ theta: beside.after }}>go just past it</SetFigure>. The pick has
                  changed altogether, but before the jump and after it the slope was 0.
                </>
              )}
            </p>
            {parameters.n > 1 && Number.isFinite(jump(draw)) ? (
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
          {besidesOfJump(draw) === null ? (
            <>One draw, its noise frozen. {jumpOutside(draw, number)}</>
          ) : (
            <>
              One draw, its noise frozen: {oneHotFirst} steps from 0 to 1 at <Tex math={tex`\theta_1`} /> ={' '}
              {number(jump(draw))}, with slope 0 on both sides.
            </>
          )}
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
            <SetFigure draws="ten">Show ten draws</SetFigure>: each step has its jump in a different place,
            because the noise is different. With every jump their mean climbs a stair. Now{' '}
            <SetFigure draws="all">show all</SetFigure>
            {hasManyDraws(parameters) ? (
              <>. The stairs become too small to see, and the mean</>
            ) : (
              <>
                : at N = {count(parameters.n)} you still see the stairs.{' '}
                <SetFigure values={{ n: 100_000 }}>Take 100,000 draws</SetFigure>, and their mean
              </>
            )}{' '}
            follows the smooth curve{' '}
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
            mean, and differentiating the samples gives the mean of the slopes.{' '}
            {parameters.pi[0]! * (1 - parameters.pi[0]!) === 0
              ? 'These are two different numbers wherever class 1 is neither certain nor impossible.'
              : 'Here these are two different numbers.'}
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
