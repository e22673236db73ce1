import { favourite } from '../../figures/favourite'
import { raceTimes } from '../../figures/race/raceTimes'
import { runnerUp } from '../../figures/runnerUp'
import { winShare } from '../../figures/winShare'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import { vector } from '../../language/vector'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { checks } from './checks.en'
import type { Line } from './derivation'
import { notation } from './notation'
import type { Exploration } from './outline'
import { reasons } from './reasons.en'

const {
  draw,
  inverse,
  inverseRule,
  j,
  k,
  K,

  noiseLaw,
  oneHot,
  pi,
  piOfClass,
  quotient,
  rule,
  time,
  winner,
  xi,
  xiOfClass,
} = notation

/** The chapter in English. */
export const words: ChapterWords<Line, Exploration> = {
  title: 'An exponential race',
  summary: 'K runners take random times ξ/π. Runner k comes in first in exactly the share πₖ of all races.',
  opening: () => (
    <>
      <p>
        Now the draw is a class: one of {K}, with probabilities {pi}. In symbols {draw}, a draw from the{' '}
        <Term id="categorical">categorical distribution</Term>. There is no mean to add and no σ to multiply.
        Can its noise be taken out as well?
      </p>
      <p>
        Picture {K} runners at the start. Chance gives each one a number {xiOfClass}, all from the same law{' '}
        {noiseLaw}, the <Term id="exponential">exponential distribution</Term>, and none of them knows {pi}.
        Then the parameters come in: runner {k} crosses the line at time {quotient}. The larger {piOfClass},
        the sooner.
      </p>
      <p>
        Whoever is first is the class that has been drawn: {rule}. The noise {xi} on one side, arithmetic with{' '}
        {pi} on the other. That is a reparameterization, provided that the race is won as often as {pi} says.
      </p>
    </>
  ),
  prediction: {
    ask: ({ parameters, number }) => {
      const best = favourite(parameters.pi)
      return (
        <p>
          The runner with the largest {piOfClass} is class {parameters.labels[best]}, with{' '}
          {number(parameters.pi[best]!)}. It has the shortest time on average. In which share of the races
          does it come in first?
        </p>
      )
    },
    choices: [
      {
        label: 'In all of them: it is the fastest',
        right: false,
        why: () => (
          <p>
            It is the fastest on average. In a single race an outsider may be given a small {xi} and win. If
            the favourite always won, this would be <Term id="argmax">arg max</Term> of {pi}, and nothing
            would be drawn.
          </p>
        ),
      },
      {
        label: 'In more than its π: a favourite profits twice',
        right: false,
        why: () => (
          <p>
            Many kinds of random times behave so. Exponential ones do not: what the favourite gains and what
            the others leave to it balance exactly. The derivation shows where.
          </p>
        ),
      },
      {
        label: 'In exactly its π, up to chance',
        right: true,
        why: () => (
          <p>
            Not about, not in the same order: exactly, for every {pi} and every {K}.
          </p>
        ),
      },
      {
        label: 'In less than its π: the outsiders are many',
        right: false,
        why: () => (
          <p>
            They are, and each of them wins its own share. Together they win{' '}
            <Tex math={tex`1-\sym{pi}{\pi_k}`} />, no more.
          </p>
        ),
      },
    ],
    reveal: (live) => {
      const best = favourite(live.parameters.pi)
      const counted = winShare(live, best)
      if (!counted) return <p>The races are being run. The figure shows the tally as soon as it is there.</p>
      return (
        <p>
          In {live.count(counted.draws)} races class {live.parameters.labels[best]} came in first{' '}
          {live.count(counted.wins)} times, a share of {live.number(counted.share, 4)}. Its {pi} is{' '}
          {live.number(live.parameters.pi[best]!, 4)}, and chance alone moves such a share by about{' '}
          {live.number(counted.chance, 4)} either way.
        </p>
      )
    },
    stage: 'Runner k takes the time ξₖ/πₖ. How often does the favourite win?',
    notes:
      'Collect guesses as numbers, not only as choices: write the lowest and the highest on the board. “Always” comes from reading sampling as argmax; “more than π” is the thoughtful mistake and deserves praise, because it is true for other laws. Do not give the proof yet; run the races.',
  },
  explorations: {
    'one-race': {
      title: 'One race',
      prose: (live) => {
        const { parameters, number } = live
        const times = raceTimes(live.draw, parameters.pi)
        const first = live.draw.winner
        const second = runnerUp(live.draw)
        const best = favourite(parameters.pi)
        return (
          <>
            <p>
              This is draw {live.count(parameters.draw)}. Its noise {xi} = {vector(live.draw.xi, live)},
              divided by {pi} = {vector(parameters.pi, live)}, gives the finishing times. Class{' '}
              {parameters.labels[first]} is first, after {number(times[first]!)}; class{' '}
              {parameters.labels[second]} follows at {number(times[second]!)}.{' '}
              {first === best
                ? 'The favourite has won this time. Look at other draws until it loses.'
                : 'The favourite has lost this one. A draw is not the most probable class.'}
            </p>
            <p>
              Now move a slider of {pi}. The numbers {xi} stay as they are; the runners only gain or lose
              speed. Turn the quotient upside down and nothing changes: the smallest {quotient} is the largest{' '}
              {inverse}, so {inverseRule} names the same class.
            </p>
            <aside>
              <p>
                In the text this lesson grew from, the letter k is both the number of classes and the class
                that the arg min runs over, and z is an index here and a one-hot vector further on. On this
                page {K} is the number, {k} a class, {winner} the index of the winner, and {oneHot} the same
                thing as a <Term id="one-hot">one-hot vector</Term>. Two things are left unsaid there: a class
                with {piOfClass} = 0 never arrives, and a tie has probability 0. Set a slider to 0 and see.
              </p>
            </aside>
          </>
        )
      },
      caption: (live) => {
        const times = raceTimes(live.draw, live.parameters.pi)
        const first = live.draw.winner
        return (
          <p>
            One race over frozen noise (seed {live.parameters.seed}, draw {live.count(live.parameters.draw)}):
            each class arrives at its time {quotient}. Class {live.parameters.labels[first]} is first, at{' '}
            {live.number(times[first]!)}. Moving {pi} moves the runners and draws nothing.
          </p>
        )
      },
      stage: 'One race: noise ξ from the seed, speed from π, the first one is drawn.',
      notes:
        'Let somebody read the times aloud and name the winner. Seed 42, draw 0 is won by class 2 at the default π, so the favourite loses the very first race. Then drag π slowly until the winner changes: the noise has not moved, the order has.',
    },
    'all-races': {
      title: 'Ten races, then all of them',
      prose: (live) => {
        const { parameters } = live
        const { tally } = live
        const shares =
          tally &&
          vector(
            Array.from(tally.winners, (wins) => wins / tally.draws),
            live,
          )
        return (
          <>
            <p>
              Run ten races and compare the tally with {pi}. It says little: with ten races a class may easily
              be off by two or three. Run all {live.count(parameters.n)}. The{' '}
              <Term id="chance-band">band</Term> around each {piOfClass} narrows, as{' '}
              <Tex math={tex`1/\sqrt N`} />, and the shares stay in it.
            </p>
            {shares === null ? null : (
              <p>
                All races on this page, counted: {shares}. What was asked for: {vector(parameters.pi, live)}.
                Draw again, move {pi}, add classes. The <Term id="chi-square">χ² test</Term> beside the tally
                asks about all classes at once; a <Term id="p-value">p-value</Term> below 0.001 should turn up
                about once in a thousand seeds.
              </p>
            )}
            <aside>
              <p>
                The text this lesson grew from says at this point: the larger {piOfClass}, the more likely {k}{' '}
                is to be sampled. That is true, and much less than what holds. Almost any random times would
                favour the larger {pi}. These favour it in exactly the right measure. The check: nearly any
                other rule would leave the bands; in the next chapter you try some.
              </p>
            </aside>
          </>
        )
      },
      caption: () => (
        <p>
          How often each class came in first, beside {piOfClass} and the band that chance allows. The shares
          agree with {pi} itself, not only in their order.
        </p>
      ),
      stage: 'The tally of wins meets π itself: not the order, the numbers.',
      notes:
        'One, ten, all, in this order. At ten, ask who would bet on π from this tally. At all, change π while the tally is on: the same races, run over, still agree. Leave the p-value for a question; if asked, press “draw again” a few times and let the room watch it wander between 0 and 1.',
    },
  },
  derivation: {
    title: 'Why the shares are exactly π',
    opening: () => (
      <p>
        {time} is the time of runner {k}. Any class may stand for {j}; in your numbers it is the class that
        won your draw, and where a second one is needed it is the runner-up.
      </p>
    ),
    parts: {
      time: 'Who comes in first',
      independence: 'What follows beside',
    },
    reasons,
    stage: 'P(I = j) = ∫ πⱼ e^(−t Σπ) dt = πⱼ: the exponents add, the rest falls out.',
    notes:
      'Four lines carry the proof: time, condition, collect, share. Write the product of exponentials on the board yourself and let the room add the exponents. Lines 5 to 7 are for those who ask for more; line 7 explains sampling without replacement by taking the first few finishers.',
  },
  takeHome:
    'The smallest ξₖ/πₖ, with noise ξₖ ~ Exp(1) that knows nothing of π, is class k with probability exactly πₖ.',
  checks,
  references: ['luce1959', 'plackett1975', 'maddison2014', 'huijben2023'],
}
