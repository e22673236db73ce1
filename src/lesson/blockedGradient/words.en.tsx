import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { notation } from '../notation'
import { Reference } from '../reference/Reference'
import { Tex } from '../typeset/Tex'
import { tex } from '../typeset/tex'
import type { Exploration } from './chapter'
import type { Line } from './derivation'
import { jump } from './firstClass'

const { draws, gamma, oneHot, oneHotFirst, piFirst, relaxedFirst, tau, theta, thetaFirst } = notation

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
    reasons: {
      cells: () => (
        <p>
          Argmax asks only which score is the highest. It divides the space of the noise into {notation.K}{' '}
          open regions, one a class; what is left over are ties.
        </p>
      ),
      flat: () => (
        <p>
          Open means that there is room around {gamma}. A small move of {theta} keeps the same class in front,
          so {oneHot} does not change, and neither does <Tex math={tex`f(z)`} />. Below: how far every logit
          may move in your draw before anything can happen.
        </p>
      ),
      walls: () => (
        <p>
          The derivative is missing only on the walls between the regions, where two scores tie. The scores
          have a density, so a draw lies on a wall with probability 0. This is what{' '}
          <Term id="almost-everywhere">almost everywhere</Term> means.
        </p>
      ),
      'mean-of-slopes': () => (
        <p>The second line, averaged: every draw contributes 0, however many you take.</p>
      ),
      mean: () => (
        <p>
          By Gumbel-Max, class <Tex math={tex`k`} /> wins with probability {notation.piOfClass}. The mean is a
          finite sum of smooth functions of {theta}.
        </p>
      ),
      'slope-of-mean': () => (
        <p>
          The derivative of the softmax is{' '}
          <Tex math={tex`\partial\pi_k/\partial\theta_j=\pi_k(\delta_{kj}-\pi_j)`} />. This is the gradient
          that we want, and it is not 0 unless <Tex math={tex`f_j=\bar f`} />. So differentiation and
          expectation may not be exchanged here.
        </p>
      ),
      nudge: () => (
        <p>
          Now without a limit: a <Term id="finite-difference">finite difference</Term>, both sides over the
          same noise. Raising <Tex math={tex`\theta_j`} /> can only bring class <Tex math={tex`j`} /> to the
          front, once; so the quotient is 0, or, if the jump lies between, <Tex math={tex`1/(2h)`} />.
        </p>
      ),
      rare: () => (
        <p>
          It lies between in just those draws that class <Tex math={tex`j`} /> wins after the push and not
          before. For a small <Tex math={tex`h`} /> that is <Tex math={tex`2h`} /> times the slope.
        </p>
      ),
      spread: () => (
        <p>
          The rare draws carry the whole derivative. Their number shrinks with <Tex math={tex`h`} />, the
          weight of each grows with <Tex math={tex`1/h`} />: the mean stays right, the spread grows without
          bound, and in the limit each draw alone says 0.
        </p>
      ),
    },
    stage: 'Mean of the slopes: 0. Slope of the mean: π₁(1 − π₁).',
    notes:
      'Lines 4 and 6 are the point; put them side by side and let the room find the contradiction: E and ∂ do not commute. Lines 7 to 9 answer “then take finite differences”: they work on average and are useless in practice, because the spread grows like 1/√h. A student may ask about score functions: they need no derivative of z at all, and come in the chapter on gradients.',
  },
  takeHome:
    'The mean of the slopes is 0, the slope of the mean is not: argmax keeps its whole derivative in jumps that no draw ever stands on.',
  checks: [
    {
      ask: ({ count, parameters }) => (
        <p>
          You compute <Tex math={tex`\partial z_1/\partial\theta_1`} /> through argmax for each of{' '}
          {count(parameters.n)} draws and average. Towards what does the average go as {draws} grows?
        </p>
      ),
      choices: [
        {
          label: 'π₁(1 − π₁), by the law of large numbers',
          right: false,
          why: () => (
            <p>
              The law of large numbers leads to the mean of what you average. You average zeros. That{' '}
              <Tex math={tex`\pi_1(1-\pi_1)`} /> is the slope of the mean does not help: here the two differ.
            </p>
          ),
        },
        {
          label: '0, for every N',
          right: true,
          why: () => <p>Every draw has slope 0, so their average is 0 from the first draw on.</p>,
        },
        {
          label: 'It is undefined, because z₁ jumps',
          right: false,
          why: () => (
            <p>
              A draw would have to stand exactly on its jump, and that has probability 0. The jumps are there,
              and the average never hears of them.
            </p>
          ),
        },
      ],
    },
    {
      ask: () => (
        <p>
          Both <Tex math={tex`x=\mu+\sigma\varepsilon`} /> and Gumbel-Max split the noise off. Why does a
          gradient pass through the one and not through the other?
        </p>
      ),
      choices: [
        {
          label: 'Because γ is Gumbel noise and ε is normal',
          right: false,
          why: () => (
            <p>
              The law of the noise does not matter here. Put normal noise under the argmax and the steps are
              as flat as before.
            </p>
          ),
        },
        {
          label: 'Because γ still depends on π',
          right: false,
          why: () => (
            <p>
              It does not: {gamma} is drawn before anyone speaks of {notation.pi}. The split itself is
              flawless.
            </p>
          ),
        },
        {
          label: 'Because μ + σε has slopes 1 and ε, while argmax has slope 0',
          right: true,
          why: () => (
            <p>
              Splitting off the noise gives a deterministic path. For a gradient to pass, the path must also
              have a slope whose mean is the slope of the mean.
            </p>
          ),
        },
      ],
    },
    {
      ask: () => (
        <p>
          You measure the slope by finite differences over {draws} draws, the same noise on both sides. To be
          more exact, you make <Tex math={tex`h`} /> a hundred times smaller. What do you get?
        </p>
      ),
      choices: [
        {
          label: 'A more exact slope, as with any smooth function',
          right: false,
          why: () => (
            <p>
              A step is not smooth. The error of the curve shrinks with <Tex math={tex`h`} />, but chance
              grows: a hundredth of the draws now carry all of the result.
            </p>
          ),
        },
        {
          label: 'About the same on average, with ten times the spread',
          right: true,
          why: () => (
            <p>
              The variance is about <Tex math={tex`\pi_j(1-\pi_j)/(2h)`} />: a hundred times larger, so the
              spread is ten times as wide.
            </p>
          ),
        },
        {
          label: 'Something closer to 0, since every draw is flat',
          right: false,
          why: () => (
            <p>
              Not on average. The fewer draws see their jump, the more each of them counts. It is 0 only when
              by chance not a single draw lies within <Tex math={tex`h`} /> of its jump.
            </p>
          ),
        },
      ],
    },
  ],
  references: ['maddison2017', 'jang2017', 'mohamed2020'],
}
