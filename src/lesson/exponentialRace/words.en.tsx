import { raceTimes } from '../../figures/race/raceTimes'
import { winShare } from '../../figures/readerNumbers'
import { favourite, runnerUp } from '../../figures/selectedDraw'
import { distributionText, plural, vector } from '../../language/number'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import { classesOutside, hasManyDraws, isCertain, shareBand } from '../beyondChance'
import type { ChapterProse } from '../chapter'
import { Term } from '../glossary/Term'
import { SetFigure } from '../SetFigure'
import { checks } from './checks.en'
import type { Line } from './derivation'
import { notation } from './notation'
import type { Exploration } from './outline'
import { reasons } from './reasons.en'

const {
  atPi,
  draw,
  expected,
  exponential,
  inverse,
  inverseRule,
  j,
  k,
  K,
  meanLoss,
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

const barsOutside = 'and a bar ends outside in about one seed of a thousand, as in this one'

const drawnWords = ['umbrella', 'coat', 'hat']

/** The chapter in English. */
export const words: ChapterProse<Line, Exploration> = {
  summary: 'Each of K runners takes a random time ξ/π. How often does each of them win?',
  opening: () => (
    <>
      <p>
        Back to the three words. The network has computed {pi} = (0.5, 0.3, 0.2) for umbrella, coat and hat,
        and one of them is to be picked. This is a draw from the{' '}
        <Term id="categorical">categorical distribution</Term>, {draw}. We write a word as a{' '}
        <Term id="one-hot">one-hot vector</Term>: coat is (0, 1, 0).
      </p>
      <p>
        Why pick at all, and not pass {pi} itself on? Because the loss of an average word is in general not
        the average loss. Take {meanLoss}: the words still cost 1, 2 and 4, so the mean loss {expected} is
        1.9, but {atPi} is 0.59. And why not always take the most probable word? Because then the network
        would never learn what the others cost.
      </p>
      <p>
        So we need a draw, and its noise has to be split off. A word has no mean to add and no{' '}
        <Tex math={tex`\sigma`} /> to multiply by; a race takes their place, with one runner per word. Each
        runner is given a random number {xiOfClass}, drawn independently of the others from the same{' '}
        <Term id="exponential">exponential distribution</Term> {exponential}, whatever {pi} is. Then the
        parameters come in: runner {k} finishes at time {quotient}, so a larger {piOfClass} makes it faster.
        The first to finish is picked, {rule}. This is a reparameterization if each runner wins as often as{' '}
        {pi} says.
      </p>
    </>
  ),
  prediction: {
    edition: 1,
    ask: ({ parameters, magnitude }) => {
      const best = favourite(parameters.pi)
      return (
        <p>
          The runner with the largest {piOfClass} is class {parameters.labels[best]}, with{' '}
          {magnitude(parameters.pi[best]!)}. On average no runner is faster. What fraction of the races does
          it win?
        </p>
      )
    },
    choices: [
      {
        label: 'All of them: it is the fastest',
        right: false,
        why: ({ parameters }) => (
          <p>
            {isCertain(parameters.pi) &&
              'At this π it does, since no other runner ever arrives. In general: '}
            It is the fastest on average. In a single race another runner may be given a small {xi} and win.
            If the favourite always won, this would be the <Term id="argmax">argmax</Term> of {pi}, and not a
            sample.
          </p>
        ),
      },
      {
        label: 'More than its π: a favourite has a double advantage',
        right: false,
        why: () => (
          <p>
            For many other distributions of the times this is so. For exponential times it is not: what the
            favourite gains and what the others leave to it balance exactly, as the proof shows.
          </p>
        ),
      },
      {
        label: 'Less than its π: there are several others',
        right: false,
        why: () => (
          <p>
            There are, and each of them wins its own fraction. Together they win <Tex math={tex`1-@pi_k`} />,
            no more.
          </p>
        ),
      },
      {
        label: 'Exactly its π, up to chance',
        right: true,
        why: () => (
          <p>
            Not approximately, and not merely in the right order: exactly, for every {pi} and every {K}. The
            proof takes four lines.
          </p>
        ),
      },
    ],
    reveal: (live) => {
      const best = favourite(live.parameters.pi)
      const counted = winShare(live, best)
      if (!counted) return <p>The races are being run; the count appears as soon as they are over.</p>
      const band = shareBand(counted.draws, live.parameters.pi[best]!)
      return (
        <p>
          Class {live.parameters.labels[best]} won {live.count(counted.wins)} of{' '}
          {plural(live.count(counted.draws), 'race')}, a fraction of {live.number(counted.share, 4)}. Its {pi}{' '}
          is {live.magnitude(live.parameters.pi[best]!, 4)}, and in 999 of 1000 seeds such a fraction lies
          between {live.number(band.lower, 4)} and {live.number(band.upper, 4)}.
        </p>
      )
    },
    stage: 'Runner k takes the time ξₖ/πₖ. How often does the favourite win?',
    notes:
      'Collect guesses as numbers, not only as choices, and write the lowest and the highest on the board. “Always” takes a sample for an argmax; “more than its π” is the thoughtful wrong answer and deserves praise, because it is true for other distributions. Do not give the proof yet; run the races.',
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
              Each lane is one runner, and its bar ends when the runner arrives. In the story class 1 is
              umbrella, 2 coat, 3 hat; you can{' '}
              <SetFigure values={{ pi: [0.5, 0.3, 0.2], labels: drawnWords }}>write the words in</SetFigure>.
              In draw {live.count(parameters.draw)} the noise {xi} = {vector(live.draw.xi, live)} is divided
              by {pi} = {distributionText(parameters.pi, live)}. Class {parameters.labels[first]} is first, at{' '}
              {number(times[first]!)};{' '}
              {Number.isFinite(times[second]!)
                ? `class ${parameters.labels[second]} follows at ${number(times[second]!)}`
                : 'no other ever arrives'}
              .{' '}
              {parameters.pi[first]! < parameters.pi[best]!
                ? 'The favourite has lost: a sample need not be the most probable class.'
                : isCertain(parameters.pi)
                  ? 'It wins every race.'
                  : 'No class is more probable than this winner. Other draws may have another winner.'}
            </p>
            <p>
              Now move {pi}, or <SetFigure values={{ pi: [0.3, 0.5, 0.2] }}>exchange 0.5 and 0.3</SetFigure>.
              The numbers {xi} stay as they are, and the runners only become faster or slower. With{' '}
              <SetFigure values={{ pi: [0.5, 0.5, 0] }}>one probability at 0</SetFigure>, that runner never
              arrives. Ties have probability 0.
            </p>
            <p>
              The smallest {quotient} is also the largest {inverse}, so {inverseRule} picks the same class. We
              write {winner} for the number of the winner and {oneHot} for the winner as a one-hot vector.
            </p>
          </>
        )
      },
      caption: () => (
        <p>One race over frozen noise. Moving {pi} moves the runners; the noise is not drawn again.</p>
      ),
      stage: 'One race: noise ξ from the seed, speed from π. The first to arrive is picked.',
      notes:
        'Let somebody read the times aloud and name the winner. With seed 42, draw 0 is won by class 2 at π = (0.5, 0.3, 0.2), so the favourite loses the very first race. Then drag π slowly until the winner changes: the noise has not moved, the order has.',
    },
    'all-races': {
      title: 'Ten races, then all of them',
      prose: (live) => {
        const { parameters } = live
        const { tally } = live
        const outside = classesOutside(live)
        const shares =
          tally &&
          vector(
            Array.from(tally.winners, (wins) => wins / tally.draws),
            live,
          )
        return (
          <>
            <p>
              A bar is the fraction of the races that a class has won; the diamond is its {piOfClass}. The
              grey <Term id="chance-band">band</Term> is what chance allows: if the theory is right, a bar
              lies inside its band in 999 of 1000 <Term id="seed">seeds</Term>. The lesson uses this one level
              throughout, and names any other.
            </p>
            <p>
              <SetFigure draws="ten">Ten races</SetFigure> say little, because a single one of them changes a
              fraction by a tenth. Run <SetFigure draws="all">all</SetFigure>: the bands shrink like{' '}
              <Tex math={tex`1/\sqrt N`} />, {outside === 0 ? 'and the bars are still inside' : barsOutside}.{' '}
              {hasManyDraws(parameters) ? null : (
                <>
                  You have chosen N = {live.count(parameters.n)};{' '}
                  <SetFigure values={{ n: 100_000 }}>take 100,000</SetFigure>.
                </>
              )}
              {shares === null ? null : (
                <>
                  {' '}
                  Counted: {shares}, where {pi} is {distributionText(parameters.pi, live)}.
                </>
              )}{' '}
              Draw again, move {pi}, add classes. The <Term id="chi-square">χ² test</Term> asks about all
              classes at once: a <Term id="p-value">p-value</Term> below 0.001 should turn up about once in a
              thousand seeds.
            </p>
            <p>
              It is true, but far too weak, to say that a larger {piOfClass} makes a class more likely: almost
              any random times would do that. Exponential times give the probability itself. The next chapter
              tries other noise.
            </p>
          </>
        )
      },
      caption: () => (
        <p>Bars: fractions of the races won. Up to chance they agree with {pi} itself, not only in order.</p>
      ),
      stage: 'Count the winners: the fractions agree with π itself, not only in order.',
      notes:
        'One, ten, all, in this order. At ten, ask who would bet on π from this count. At all, change π: the same races, run over, still agree. Leave the p-value for a question; if it comes, press “draw again” a few times and let the room watch it wander between 0 and 1.',
    },
  },
  derivation: {
    title: 'Why the fractions are exactly π',
    opening: () => (
      <p>
        {time} is the time of runner {k}, and {j} may be any class. In the numbers {j} is the winner of the
        selected draw, and a second class is its runner-up.
      </p>
    ),
    parts: {
      time: 'Who is first',
      independence: 'What else follows',
    },
    reasons,
    stage: 'Class j is first with probability πⱼ: the exponents add, and one integral is left.',
    stages: { independence: 'When the race is won says nothing about who wins; the others race on.' },
    notes:
      'Four lines carry the proof: time, condition, collect, integrate. Write the product of exponentials on the board yourself and let the room add the exponents. The other three lines are for those who ask for more; the last one explains sampling without replacement by taking the first few to arrive.',
  },
  takeHome:
    'Give every class noise ξₖ ~ Exp(1) of its own, independent of the others and of π. The smallest ξₖ/πₖ is that of class k with probability exactly πₖ.',
  checks,
}
