import { leadOfFavourite, probabilitiesAsLogits } from '../../figures/gumbelNoise/recipeProbabilities'
import { raceTimes } from '../../figures/race/raceTimes'
import { distributionText } from '../../language/number'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import { keepsUnderAnyNoise, tellsRecipesApart } from '../beyondChance'
import type { ChapterProse } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../Reference'
import { SetFigure } from '../SetFigure'
import { checks } from './checks.en'
import type { Line } from './derivation'
import { notation } from './notation'
import type { Exploration } from './outline'
import { reasons } from './reasons.en'

const {
  fromXi,
  gamma,
  inverse,
  j,
  k,
  logit,
  logits,
  perturbedLogit,
  pi,
  piOfClass,
  quotient,
  softmaxOfPi,
  thetaOfClass,
} = notation

/** The chapter in English. */
export const words: ChapterProse<Line, Exploration> = {
  summary:
    'Take the logarithm of the race: add Gumbel noise to log π, and the class with the largest sum is a sample from π.',
  opening: () => (
    <>
      <p>
        The race picks the smallest {quotient}, which is the largest {inverse}. A logarithm changes the scale
        and keeps the order, so the winner is also the class with the largest{' '}
        <Tex math={tex`\log@pi_k-\log@xi_k`} />.
      </p>
      <p>
        The quotient has become a sum. The first term, {logit}, holds the parameters. It is a{' '}
        <Term id="logit">logit</Term> of class {k}. The network’s own {thetaOfClass} does just as well: it
        differs from {logit} by a constant that is the same for all classes and changes no winner. The second,{' '}
        {fromXi}, holds the chance. Their sum {perturbedLogit} is the{' '}
        <Term id="perturbed-logit">perturbed logit</Term>, and the class with the largest one is picked.
      </p>
      <p>
        The distribution of {gamma} is called the <Term id="gumbel">Gumbel distribution</Term>, hence the name
        Gumbel-Max. To add some noise to each logit and take the largest seems a natural idea, whatever the
        noise. Does it matter which?
      </p>
    </>
  ),
  prediction: {
    edition: 1,
    ask: () => (
      <p>
        Replace {gamma} by other noise: drawn independently from one distribution for all classes and added to{' '}
        {logit}. The class with the largest sum is picked. Is class {k} still picked with probability{' '}
        {piOfClass}?
      </p>
    ),
    sketch: (live) => (
      <p>
        Replace {gamma} by noise that is uniform between 0 and 1, drawn independently for each class and added
        to {logit}. The class with the largest sum is picked. With {pi} ={' '}
        {distributionText(live.parameters.pi, live)}, is class {k} still picked with probability {piOfClass}?
      </p>
    ),
    choices: [
      {
        label: 'Only if it is Gumbel noise',
        right: true,
        why: () => (
          <p>
            For three classes or more, the Gumbel distribution is the only one that works for every {pi}, up
            to a shift that all classes share (<Reference to="yellott1977" />
            ).
          </p>
        ),
      },
      {
        label: 'Yes: any noise will do, as long as its distribution is the same for all',
        right: false,
        why: () => (
          <p>
            A class with a larger {piOfClass} never wins less often. But that is the order, not the number:
            for {pi} = (0.5, 0.3, 0.2), standard normal noise gives (0.541, 0.292, 0.167).
          </p>
        ),
      },
      {
        label: 'Yes, if its variance is that of γ',
        right: false,
        why: () => (
          <p>
            That comes close and stays wrong. For {pi} = (0.5, 0.3, 0.2), normal noise with variance{' '}
            <Tex math={tex`\pi^2/6`} /> (the number π) gives (0.496, 0.305, 0.199). Ten thousand draws do not
            show the difference, a million do.
          </p>
        ),
      },
      {
        label: 'With any symmetric noise, so that none is favoured',
        right: false,
        why: () => (
          <p>
            Noise drawn from the same distribution for every class favours none, symmetric or not. Yet normal
            noise is symmetric and misses {pi}, and Gumbel noise gives {pi} although its density is not
            symmetric.
          </p>
        ),
      },
    ],
    reveal: ({ parameters }) => (
      <p>
        {keepsUnderAnyNoise(parameters.pi)
          ? 'Here yes: noise that is alike for all keeps classes equal. In general it depends on the noise.'
          : 'No: it depends on the noise.'}{' '}
        For {pi} = (0.5, 0.3, 0.2), computed exactly, uniform noise gives (0.878, 0.120, 0.002), normal noise
        (0.541, 0.292, 0.167), <Term id="exponential">exponential</Term> noise (0.58, 0.26, 0.16), and Gumbel
        noise (0.5, 0.3, 0.2). All four keep the order; only one keeps the numbers.
      </p>
    ),
    stage: 'Other noise in place of γ: is class k still picked with probability πₖ?',
    notes:
      'Most hands go up for “any noise”. Ask what “works” means: the same order, or the same numbers? From here on, keep the two apart. Matching the variance is a subtle answer: nearly right, and it takes a large N to see that it is wrong, which is a lesson of its own.',
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
              Four recipes over the same draws: uniform, normal and Gumbel noise, each added to {logits}, and
              Gumbel noise added to {pi} itself. A bar is the fraction of the draws that a class wins, the
              diamond its {piOfClass}, the grey <Term id="chance-band">band</Term> where the bar of a right
              recipe ends in 999 of 1000 seeds (✓ inside, ✕ outside). Show{' '}
              <SetFigure draws="ten">ten draws</SetFigure>, then <SetFigure draws="all">all</SetFigure>.{' '}
              {tellsRecipesApart(live.parameters)
                ? 'So many show it: three recipes have bars outside.'
                : 'So many need not tell the recipes apart at this π: take more, or another π.'}{' '}
              The nearer {pi} is to equal, the more draws it takes; with{' '}
              <SetFigure values={{ pi: [1 / 3, 1 / 3, 1 / 3] }}>equal probabilities</SetFigure> all four
              recipes are right, because then chance alone decides.
            </p>
            <p>
              Uniform noise lies between 0 and 1, so it cannot make up a lead of more than 1. At your {pi} the
              favourite leads by {live.number(lead)} in {logits}
              {lead > 1 ? ' and wins every time.' : '.'} At{' '}
              <SetFigure values={{ pi: [0.7, 0.2, 0.1] }}>(0.7, 0.2, 0.1)</SetFigure> the lead is 1.25, and no
              other class ever wins. Then{' '}
              <SetFigure values={{ pi: [0.5, 0.3, 0.2] }}>go back to (0.5, 0.3, 0.2)</SetFigure>.
            </p>
            <p>
              The last recipe is a common mistake: a program hands probabilities to a sampler that expects
              logits. The noise is right, but the <Term id="sample">sample</Term> comes from {softmaxOfPi},
              which is {distributionText(probabilitiesAsLogits(probabilities), live)} at your {pi}.
            </p>
          </>
        )
      },
      caption: () => (
        <p>
          Bars: fractions of wins under four recipes. Only Gumbel noise on {logits} agrees with every {pi}.
        </p>
      ),
      stage: 'Four recipes, one seed: which of them agree with π?',
      notes:
        'Start with ten draws and let the room pick the right recipe: it cannot. Then all draws. Spend a moment on the fourth recipe; somebody in the room has this bug in their code. softmax of (0.5, 0.3, 0.2) is (0.391, 0.320, 0.289): the favourite loses a fifth of its wins.',
    },
    'turned-axis': {
      title: 'The race again, on another axis',
      prose: (live) => {
        const { draw, parameters, number, magnitude } = live
        const time = raceTimes(draw, parameters.pi)[draw.winner]!
        return (
          <>
            <p>
              Why does Gumbel noise work? Because it is the noise of the race, after a logarithm. Press “Turn
              the axis”: the figure goes back to the finishing times, and from there every time{' '}
              <Tex math={tex`t`} /> moves to <Tex math={tex`-\log t`} />. Early becomes high, so whoever was
              first is now on top.
            </p>
            <p>
              In draw {live.count(parameters.draw)}, class {parameters.labels[draw.winner]} won at time{' '}
              {number(time)}, and <Tex math={tex`-\log`} /> of that is {number(draw.score[draw.winner]!)}. The
              same number is a sum: the logit {magnitude(draw.logit[draw.winner]!)} and the noise{' '}
              {number(draw.gamma[draw.winner]!)}. Move {pi}, or{' '}
              <SetFigure values={{ pi: [0.2, 0.3, 0.5] }}>reverse it</SetFigure>: the logits change, and the
              noise stacked on them keeps its height.
            </p>
            <p>
              The figure says in how many draws both rules name the same class: in all of them, because they
              are one rule written twice.
            </p>
          </>
        )
      },
      caption: () => (
        <p>Perturbed logits {perturbedLogit}. The largest wins: the same class that was first in the race.</p>
      ),
      stage: 'Turn the time axis by −log: the first runner has the largest perturbed logit.',
      notes:
        'Play the turn slowly and ask the room to keep an eye on one runner. Then raise one probability: its stack rises, all others sink by one and the same amount, and every noise keeps its height. That sentence is the reparameterization. The blocked gradient of the next chapter is already visible: the winner changes only when one stack passes another.',
    },
    density: {
      title: 'What Gumbel noise looks like',
      prose: (live) => {
        const { draw, tally } = live
        const gammaOfWinner = draw.gamma[draw.winner]!
        return (
          <>
            <p>
              Every draw has one {gamma} for each class. Show <SetFigure draws="one">one draw</SetFigure>,
              where each value is a dot; <SetFigure draws="ten">ten</SetFigure>; and{' '}
              <SetFigure draws="all">all</SetFigure>: of many values, a bar counts those in its bin. The curve
              is the <Term id="density">density</Term> <Tex math={tex`e^{-g}\exp(-e^{-g})`} />. It is
              lopsided: steep on the left, with a long tail on the right. Large positive values are rare, but
              they occur, and they let an outsider win. The winner of the selected draw had {gamma} ={' '}
              {live.number(gammaOfWinner)}.
            </p>
            {tally === null ? null : (
              <p>
                Over all draws there are {live.count(tally.draws * draw.gamma.length)} values, between{' '}
                {live.number(tally.noise.min)} and {live.number(tally.noise.max)}. Their mean is{' '}
                {live.number(tally.noise.sum / (tally.draws * draw.gamma.length), 4)}; in theory it is 0.5772,
                Euler’s constant, and the peak lies at 0.
              </p>
            )}
            <p>
              Move {pi}, and nothing happens here, as it should be: the distribution of the noise has no
              parameter. The lesson needs no other noise from here on.
            </p>
          </>
        )
      },
      caption: () => (
        <p>
          Values of {gamma} and their density, Gumbel(0, 1): steep on the left, long on the right, whatever{' '}
          {pi} is.
        </p>
      ),
      stage: 'Gumbel noise: steep on the left, a long tail on the right, no parameter.',
      notes:
        'Ask what the picture would look like if π were changed, then change it: nothing moves. Name the three marks (peak 0, median 0.367, mean 0.577) only if there is time. For the curious: Gumbel studied floods. His distribution is a limit for the suitably scaled maximum of many normal or exponential values, and the largest perturbed logit is Gumbel again (last line of the derivation).',
    },
  },
  derivation: {
    title: 'From the race to Gumbel-Max',
    opening: () => (
      <p>
        The rule follows from the race; then comes what kind of noise {gamma} is. In the numbers {j} is the
        class that won the selected draw and {k} the runner-up.
      </p>
    ),
    parts: {
      logs: 'From the race to perturbed logits',
      'gumbel-cdf': 'What noise γ is',
      condition: 'A proof without the race',
    },
    reasons,
    stage: 'argmin ξ/π = argmax (log π + γ), with γ = −log ξ from Gumbel(0, 1).',
    notes:
      'The first line is enough for a short lecture: it turns a known result into a new one. The distribution function gives the noise its name. The proof without the race is for those who distrust the detour; point at the step where the exponents add up, and ask which other distributions would allow it.',
  },
  takeHome:
    'argmax (log πₖ + γₖ) with independent Gumbel noise γₖ is an exact sample from π: chance on one side of the plus sign, parameters on the other.',
  checks,
}
