import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../reference/Reference'
import { checks } from './checks.en'
import type { Line } from './derivation'
import { jump } from './firstClass'
import type { Exploration } from './outline'
import { reasons } from './reasons.en'

const { gamma, oneHot, oneHotFirst, piFirst, relaxedFirst, tau, theta, thetaFirst } = notation

/** The chapter in English. */
export const words: ChapterWords<Line, Exploration> = {
  title: 'The blocked gradient',
  summary:
    'With its noise frozen, a draw answers a moving logit with a step: slope 0 almost everywhere, though the mean over draws rises smoothly.',
  opening: () => (
    <>
      <p>
        Gumbel-Max has split the draw in two: noise {gamma} that knows nothing of the parameters, and a rule,{' '}
        <Term id="argmax">argmax</Term>, that does. So the parameters sit on a deterministic path now. Can a
        gradient travel along it?
      </p>
      <p>
        Write the parameters as <Term id="logit">logits</Term> {theta}, with{' '}
        <Tex math={tex`\sym{pi}{\pi}=\operatorname{softmax}(\sym{theta}{\theta})`} />, and the winner as a{' '}
        <Term id="one-hot">one-hot vector</Term> {oneHot}. Hold the noise still and move one logit. Whatever{' '}
        {oneHot} does then, it does because of that logit and of nothing else.
      </p>
      <p>
        <Term id="back-propagation">Back-propagation</Term> asks a draw one question: how much would you have
        changed, had {thetaFirst} been a little larger?
      </p>
    </>
  ),
  prediction: {
    ask: () => (
      <p>
        Freeze one draw of the noise and push {thetaFirst} slowly upwards. The first entry of {oneHot} has a
        slope, <Tex math={tex`\partial z_1/\partial\theta_1`} />, at each place on the way. What does it look
        like?
      </p>
    ),
    choices: [
      {
        label: 'Positive everywhere: more θ₁, more z₁',
        right: false,
        why: () => (
          <p>
            That is the slope of {piFirst}, which is a mean over all draws. A single draw has nothing between
            0 and 1: it can't rise by a little.
          </p>
        ),
      },
      {
        label: 'Zero, except at one jump, where there is none',
        right: true,
        why: ({ draw, number }) => (
          <p>
            While another class leads, {oneHotFirst} stays 0; once class 1 leads, it stays 1. Between lies one
            jump, for this draw at <Tex math={tex`\theta_1`} /> = {number(jump(draw))}. On both sides of it
            the slope exists, and it is 0.
          </p>
        ),
      },
      {
        label: 'There is no slope anywhere: argmax cannot be differentiated',
        right: false,
        why: () => (
          <p>
            There is none at the jump, which is a single place. Everywhere else the slope exists and equals 0.
            That is the more harmful of the two: nothing fails, the computation returns 0, and nothing is
            learned.
          </p>
        ),
      },
      {
        label: 'Random: different at every try',
        right: false,
        why: () => (
          <p>
            The noise is frozen. The same {thetaFirst} gives the same {oneHotFirst} each time; all chance was
            spent before you began to push.
          </p>
        ),
      },
    ],
    reveal: ({ draw, number }) => (
      <p>
        {thetaFirst} stands at {number(draw.logit[0]!)} and this draw jumps at {number(jump(draw))}. A push
        that does not reach the jump changes nothing whatever. Beside the step runs {relaxedFirst}, over the
        same noise: it rises all the way. The next chapter builds it.
      </p>
    ),
    stage: 'Noise frozen, one logit moves: what is the slope of z₁ on the way?',
    notes:
      'Take a show of hands before revealing. Most rooms split between “positive” and “undefined”. Leave both on the board: the first is true of the mean, the second of one point. The figure then settles both.',
  },
  explorations: {
    'one-draw': {
      title: 'One draw: a step',
      prose: ({ draw, number, parameters }) => (
        <>
          <p>
            Drag {thetaFirst}, or move it with the arrow keys. Follow three things: the step {oneHotFirst},
            the slope beneath it, and the curve {relaxedFirst} beside it.
          </p>
          <p>
            The noise of this draw gave class 1 the number {number(draw.gamma[0]!)}. Class 1 catches up with
            the best of the others at <Tex math={tex`\theta_1`} /> = {number(jump(draw))}; there, and only
            there, the draw changes its mind. Choose another draw and the jump stands elsewhere, with the same
            flat ground on both sides.
          </p>
          <aside>
            <p>
              In the text this lesson grew from, the result can't be differentiated with respect to π (“it
              becomes 0”), “except at the boundary”. Two statements have run together there. Away from the
              boundary the map is locally constant, so it has a derivative, and the derivative is 0. On the
              boundary, where two scores tie, it has none. <Reference to="maddison2017" /> say: “The
              derivative of the argmax is 0 everywhere except at the boundary of state changes, where it is
              undefined.” Check it here: read the slope to the left of the jump, to its right, and at it.
            </p>
          </aside>
          {parameters.pi[0] === 0 ? (
            <p>Class 1 has probability 0 now, so its logit is −∞. Give it a share and it joins in.</p>
          ) : null}
        </>
      ),
      caption: ({ count, draw, number, significant, parameters }) => (
        <p>
          One draw, its noise frozen (seed {parameters.seed}, draw {count(parameters.draw)}). The one-hot{' '}
          {oneHotFirst} is a step from 0 to 1 at <Tex math={tex`\theta_1`} /> = {number(jump(draw))}; its
          slope, below, is 0 on both sides. The relaxed {relaxedFirst} at {tau} ={' '}
          {significant(parameters.tau)} rises over the same noise, and its slope is a hill.
        </p>
      ),
      stage: 'One frozen draw: z₁ is a step, and flat on both sides of it.',
      notes:
        'Drag θ₁ slowly from the left and say nothing until the jump. Then ask at three places: what would back-propagation receive here? Someone will say “undefined” on the flat part. It is defined, and it is 0; that is why such a bug gives no error message, only a model that does not learn. Step through a few draws: the jump moves, the flatness stays.',
    },
    'all-draws': {
      title: 'Ten draws, then all: a smooth mean of flat pieces',
      prose: ({ count, number, parameters, tally }) => (
        <>
          <p>
            Show ten draws. Ten steps, each with its jump in another place, because each has other noise.
            Their mean climbs in ten small stairs. Now show all {count(parameters.n)}: the stairs become too
            small to see, and the mean follows{' '}
            <Tex math={tex`\sym{pi}{\pi_1}=\dfrac{e^{\theta_1}}{e^{\theta_1}+\sum_{k\ne1}e^{\theta_k}}`} />.
          </p>
          {tally === null ? null : (
            <p>
              At your {notation.pi}, {count(tally.winners[0]!)} of {count(tally.draws)} draws have{' '}
              {oneHotFirst} = 1, a share of {number(tally.winners[0]! / tally.draws)}; {piFirst} is{' '}
              {number(parameters.pi[0]!)}.
            </p>
          )}
          <p>
            The curve has a slope, here <Tex math={tex`\sym{pi}{\pi_1}(1-\sym{pi}{\pi_1})`} /> ={' '}
            {number(parameters.pi[0]! * (1 - parameters.pi[0]!))}. The stairs have slope 0, every one of them,
            and so has any mean of their slopes. The curve is real, and no draw on it knows its slope.
          </p>
        </>
      ),
      caption: ({ count, parameters }) => (
        <p>
          The mean of {oneHotFirst} over draws, as {thetaFirst} moves: with ten draws a stair, with all{' '}
          {count(parameters.n)} the smooth curve {piFirst}. Each draw alone is flat wherever you stand; the
          slope of the mean hides in the jumps.
        </p>
      ),
      stage: 'Each draw is a flat step; their mean is a smooth, rising curve.',
      notes:
        'Go from 1 to 10 to all without touching θ₁. Ask: where does the slope of the smooth curve come from, if every single piece has slope 0? Answer: from the jumps, each of which is infinitely steep and hit with probability 0. This picture is the whole reason for the next chapter; give it its minute.',
    },
  },
  derivation: {
    title: 'Why argmax stops the gradient',
    opening: () => (
      <p>
        {theta} are the logits, {notation.score} = {theta} + {gamma} the scores, and <Tex math={tex`f`} /> is
        whatever we want to become large or small; <Tex math={tex`f_k`} /> is its value when class{' '}
        <Tex math={tex`k`} /> wins. Under each line stand your draw's numbers, with{' '}
        <Tex math={tex`\theta=\log\pi`} /> and <Tex math={tex`f(z)=z_1`} /> where an <Tex math={tex`f`} /> is
        needed.
      </p>
    ),
    reasons,
    stage: 'Mean of the slopes: 0. Slope of the mean: π₁(1 − π₁).',
    notes:
      'Lines 4 and 6 are the point; put them side by side and let the room find the contradiction: E and ∂ do not commute. Lines 7 to 9 answer “then take finite differences”: they work on average and are useless in practice, because the spread grows like 1/√h. A student may ask about score functions: they need no derivative of z at all, and come in the chapter on gradients.',
  },
  takeHome:
    'The mean of the slopes is 0, the slope of the mean is not: argmax keeps its whole derivative in jumps that no draw ever stands on.',
  checks,
  references: ['maddison2017', 'jang2017', 'mohamed2020'],
}
