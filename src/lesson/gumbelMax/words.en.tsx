import { leadOfFavourite, probabilitiesAsLogits } from '../../figures/gumbelNoise/probabilitiesAsLogits'
import { raceTimes } from '../../figures/race/raceTimes'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import { vector } from '../../language/vector'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../reference/Reference'
import { checks } from './checks.en'
import type { Line } from './derivation'
import { notation } from './notation'
import type { Exploration } from './outline'
import { reasons } from './reasons.en'

const { fromXi, gamma, inverse, j, k, logit, logits, pi, piOfClass, quotient, score, softmaxOfPi } = notation

/** The chapter in English. */
export const words: ChapterWords<Line, Exploration> = {
  title: 'Gumbel-Max',
  summary:
    'Take the logarithm of the race: add Gumbel noise to log π, and the highest score is a draw from π.',
  opening: () => (
    <>
      <p>
        The race is won by the smallest {quotient}, which is the largest {inverse}. A logarithm changes the
        scale and keeps the order. So the winner is the class with the largest{' '}
        <Tex math={tex`\log\sym{pi}{\pi_k}-\log\sym{xi}{\xi_k}`} />.
      </p>
      <p>
        The quotient has become a sum. One term, {logit}, is the <Term id="logit">logit</Term> and holds all
        the parameters. The other, {fromXi}, holds all the chance. Their sum {score} is the{' '}
        <Term id="perturbed-logit">score</Term>, and the highest score wins.
      </p>
      <p>
        The law of {gamma} is called the <Term id="gumbel">Gumbel distribution</Term>, hence the name
        Gumbel-Max. Adding some noise to each logit and taking the best looks like a natural thing to do, with
        whatever noise is at hand. Would it matter which?
      </p>
    </>
  ),
  prediction: {
    ask: () => (
      <p>
        Put other noise in the place of {gamma}: one law for all classes, drawn independently, added to{' '}
        {logit}. The highest score wins. Does class {k} still win with probability {piOfClass}?
      </p>
    ),
    choices: [
      {
        label: 'Yes: any noise will do, as long as it is the same for all',
        right: false,
        why: () => (
          <p>
            With any noise the larger {piOfClass} wins more often. That is the order, not the number. For {pi}{' '}
            = (0.5, 0.3, 0.2), standard normal noise gives (0.541, 0.292, 0.167).
          </p>
        ),
      },
      {
        label: 'Yes, if its variance is that of γ',
        right: false,
        why: () => (
          <p>
            It comes close and stays wrong. For {pi} = (0.5, 0.3, 0.2), normal noise with variance{' '}
            <Tex math={tex`\pi^2/6`} /> (the number π) gives (0.496, 0.305, 0.199). Ten thousand draws hide
            the difference, a million do not.
          </p>
        ),
      },
      {
        label: 'Only if it is Gumbel noise',
        right: true,
        why: () => (
          <p>
            For three classes or more and every {pi}, Gumbel's law is the only one, up to a shift that all
            classes share (<Reference to="yellott1977" />
            ).
          </p>
        ),
      },
      {
        label: 'With any symmetric noise, so that none is favoured',
        right: false,
        why: () => (
          <p>
            Nobody is favoured by noise that is alike for all. And Gumbel noise is not symmetric at all, as
            the last figure of this chapter shows.
          </p>
        ),
      },
    ],
    reveal: () => (
      <p>
        The noise has to fit. For {pi} = (0.5, 0.3, 0.2), computed exactly: normal noise wins (0.541, 0.292,
        0.167), <Term id="exponential">exponential</Term> noise (0.58, 0.26, 0.16), Gumbel noise (0.5, 0.3,
        0.2). All three keep the order, one keeps the numbers. Measure it yourself.
      </p>
    ),
    stage: 'Other noise in the place of γ: does class k still win with πₖ?',
    notes:
      'Most rooms vote for “any noise”. Ask what “works” would mean: the same order, or the same numbers? Keep both readings apart from here on. The variance answer is the subtle one; it is nearly right, and it takes a large N to see that it is wrong, which is itself a lesson.',
  },
  explorations: {
    'noise-lab': {
      title: 'A laboratory for noise',
      prose: (live) => {
        const { pi: probabilities } = live.parameters
        const lead = leadOfFavourite(probabilities)
        return (
          <>
            <p>
              Four recipes, the same seed: uniform noise, normal noise and Gumbel noise, each added to{' '}
              {logits}, and last Gumbel noise added to {pi} itself. For each, how often every class wins, and
              how far that is from {pi}. Watch the <Term id="chance-band">chance band</Term> as you go from
              ten draws to all {live.count(live.parameters.n)}: only one recipe stays inside. (Were all
              classes equal, every recipe would: then nothing but luck decides.)
            </p>
            <p>
              Uniform noise lies between 0 and 1, so it cannot make up a lead of more than 1. At your {pi} the
              favourite leads the next class by {live.number(lead)} in {logits}
              {lead > 1 ? ', and wins every single time.' : '; raise it above 1 and nobody else ever wins.'}
            </p>
            <p>
              The last recipe is a mistake that programs make: probabilities are handed to a sampler that
              expects logits. The noise is right, and the draw comes from {softmaxOfPi}. At your {pi} ={' '}
              {vector(probabilities, live)} that is {vector(probabilitiesAsLogits(probabilities), live)}, far
              too even.
            </p>
          </>
        )
      },
      caption: (live) => (
        <p>
          Shares of wins under four recipes over the noise of one seed, beside {pi} ={' '}
          {vector(live.parameters.pi, live)}. Gumbel noise on {logits} meets {pi}. Uniform and normal noise
          keep the order and, unless all classes are equal, miss the numbers. Gumbel noise on {pi} draws from{' '}
          {softmaxOfPi}.
        </p>
      ),
      stage: 'Four recipes, one seed: only Gumbel noise on log π meets π.',
      notes:
        'Start with ten draws and let the room pick the right recipe: it cannot. Then all draws. Spend a moment on the fourth recipe; somebody in the room has this bug in their code. softmax of (0.7, 0.2, 0.1) is (0.464, 0.281, 0.255): the favourite loses a third of its wins.',
    },
    'turned-axis': {
      title: 'The race again, on another axis',
      prose: (live) => {
        const { draw, parameters, number } = live
        const time = raceTimes(draw, parameters.pi)[draw.winner]!
        return (
          <>
            <p>
              Why Gumbel noise and no other? Because it is the race. Begin with the finishing times and let
              the axis turn: every time <Tex math={tex`t`} /> moves to <Tex math={tex`-\log t`} />. Early
              becomes high, late becomes low. Whoever was first is on top.
            </p>
            <p>
              For draw {live.count(parameters.draw)}: class {parameters.labels[draw.winner]} won the race at
              time {number(time)}, and <Tex math={tex`-\log`} /> of that is {number(draw.score[draw.winner]!)}
              . The same number as a sum: logit {number(draw.logit[draw.winner]!)}, noise{' '}
              {number(draw.gamma[draw.winner]!)}. Move {pi}: the logits change, the stacks of noise upon them
              keep their height.
            </p>
            <p>
              Step through ten draws, then read the line below the figure, which has counted all. There is no
              draw in which the two disagree, because there is only one statement, written twice.
            </p>
          </>
        )
      },
      caption: (live) => (
        <p>
          Each class's score {score}, noise stacked on its logit; the highest wins. Turning the axis by{' '}
          <Tex math={tex`t\mapsto-\log t`} /> takes the race to the scores. Winner both times: class{' '}
          {live.parameters.labels[live.draw.winner]}.
        </p>
      ),
      stage: 'Turn the time axis by −log: the first runner is the highest score.',
      notes:
        'Play the turn slowly and ask the room to keep an eye on one runner. Then move one logit: only one stack moves, by the amount you moved it. That sentence is the reparameterization. The blocked gradient of the next chapter is already visible: the winner changes only when one stack passes another.',
    },
    density: {
      title: 'What Gumbel noise looks like',
      prose: (live) => {
        const { draw, tally } = live
        const gammaOfWinner = draw.gamma[draw.winner]!
        return (
          <>
            <p>
              One draw of {gamma}, then ten, then all, with the <Term id="density">density</Term>{' '}
              <Tex math={tex`e^{-g}\exp(-e^{-g})`} /> over them. The hill is lopsided. To the left it falls
              off like a cliff, to the right it runs out slowly: large positive values are rare but not
              absurd, and they are what lets an outsider win. The winner of your draw had {gamma} ={' '}
              {live.number(gammaOfWinner)}.
            </p>
            {tally === null ? null : (
              <p>
                Of the {live.count(tally.draws * draw.gamma.length)} values on this page the smallest is{' '}
                {live.number(tally.noise.min)}, the largest {live.number(tally.noise.max)}, and the mean{' '}
                {live.number(tally.noise.sum / (tally.draws * draw.gamma.length), 4)}. In theory the mean is
                0.5772, Euler's constant, and the peak lies at 0.
              </p>
            )}
            <p>
              Move {pi} and nothing happens here. That is as it should be: the law of the noise has no
              parameter in it. The lesson needs no other noise from here on.
            </p>
          </>
        )
      },
      caption: () => (
        <p>
          Histogram of all {gamma} on the page with the density of Gumbel(0, 1): peak at 0, mean 0.577, steep
          on the left and long on the right. It does not depend on {pi}.
        </p>
      ),
      stage: 'Gumbel noise: steep on the left, a long tail on the right, no parameter.',
      notes:
        'Ask what the picture would look like if π were changed, then change it: nothing moves. Name the three marks (peak 0, median 0.367, mean 0.577) only if there is time. For the curious: Gumbel studied floods; the law describes the largest of many values, and the largest score here is Gumbel again (last line of the derivation).',
    },
  },
  derivation: {
    title: 'From the race to Gumbel-Max, and a proof without the race',
    opening: () => (
      <p>
        Line 1 takes the race to the scores. Lines 2 to 7 work out what kind of noise {gamma} is. Lines 8 to
        11 prove the result directly. In your numbers {j} is the class that won your draw and {k} the
        runner-up.
      </p>
    ),
    parts: {
      logs: 'From the race to the scores',
      'gumbel-cdf': 'What noise γ is',
      condition: 'A proof without the race',
    },
    reasons,
    stage: 'argmin ξ/π = argmax (log π + γ), with γ = −log ξ from Gumbel(0, 1).',
    notes:
      'Line 1 is enough for a short lecture: it turns a known result into a new one. Line 2 gives the name. The direct proof, lines 8 to 11, is for those who distrust the detour; point at the step where the exponents add up, and ask which other laws would allow it.',
  },
  takeHome:
    'argmax (log πₖ + γₖ) with Gumbel noise γ is an exact draw from π: chance on one side of the plus sign, parameters on the other.',
  checks,
  references: [
    'gumbel1954',
    'yellott1977',
    'maddison2014',
    'jang2017',
    'maddison2017',
    'huijben2023',
    'salmon2011',
  ],
}
