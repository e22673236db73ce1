import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterProse } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../Reference'
import { SetFigure } from '../SetFigure'
import { checks } from './checks.en'
import { closing } from './closing.en'
import type { Line } from './derivation'
import type { Exploration } from './outline'
import { reasons } from './reasons.en'
import { endAtOne, isToy, straightThroughCritical, targetOf, toyCriticalTemperature, toyEnd } from './toyEnd'

const { pi, piFirst, relaxed, tau, theta } = notation

/** The chapter in English. */
export const words: ChapterProse<Line, Exploration> = {
  summary:
    'A biased gradient, followed for thousands of steps: where does it lead, and what does the loss show?',
  opening: () => (
    <>
      <p>
        Now let the network learn. In each step it draws words, estimates the gradient and moves its logits{' '}
        {theta}. Every step has new draws, so over thousands of steps chance averages out.{' '}
        <Term id="bias">Bias</Term> does not: a learner with a biased gradient settles where the mean of its
        own gradient vanishes, and the loss need not be least there.
      </p>
      <p>
        Two trainings show it. In the first, two words are left, and we can compute beforehand where each
        learner ends. The second is a model of handwritten digits, trained in this tab, and small enough to
        compute its exact loss beside the relaxed one.
      </p>
    </>
  ),
  prediction: {
    edition: 1,
    ask: () => (
      <p>
        Only umbrella and coat are left, with <Tex math={tex`f(z)=(z_1-0.45)^2`} />: umbrella (
        <Tex math={tex`z_1=1`} />) costs 0.30 and coat (<Tex math={tex`z_1=0`} />) costs 0.20. So the best the
        network can do is to pick the coat always, {piFirst} = 0. It starts at {piFirst} = ½ and descends by
        Gumbel-Softmax at {tau} = 1. Does it get there?
      </p>
    ),
    choices: [
      {
        label: 'Yes, if slowly: noise slows learning down but does not mislead it',
        right: false,
        why: () => (
          <p>
            Noise alone would not mislead it: the score function gets there. But the mean of the relaxed
            gradient is the slope of another objective, and that slope turns around on the way.
          </p>
        ),
      },
      {
        label: 'No: it comes to rest at a point in between',
        right: true,
        why: () => (
          <p>
            The expected gradient vanishes at a point in between, and training stops there. Neither another
            learning rate nor more steps help; a lower {tau} does.
          </p>
        ),
      },
      {
        label: 'No: it goes to π₁ = 0.45, where f is least',
        shown: () => (
          <>
            No: it goes to <Tex math={tex`@pi_1=0.45`} />, where f is least
          </>
        ),
        right: false,
        why: () => (
          <p>
            <Tex math={tex`f`} /> is least where <Tex math={tex`@relaxed_1=0.45`} />. But {piFirst} does not
            place {relaxed} at a point; it sets a distribution over points, and what is made small is the mean
            of <Tex math={tex`f`} /> over them.
          </p>
        ),
      },
      {
        label: 'No: it wanders about, since every step has new noise',
        right: false,
        why: () => (
          <p>
            It jitters, but about a definite place. The mean over 32 draws points in a direction that is good
            enough to follow; the question is where it points.
          </p>
        ),
      },
    ],
    reveal: (live) => (
      <p>
        It stops at {piFirst} = {live.number(endAtOne())}, a value computed without a single draw. For your
        own <Tex math={tex`t`} /> = {live.significant(targetOf(live))} and {tau} ={' '}
        {live.significant(live.parameters.tau)} the end is {live.number(toyEnd(live))}.
      </p>
    ),
    stage: 'f = (z₁ − 0.45)², Gumbel-Softmax at τ = 1: does π₁ reach 0?',
    notes:
      'Let the room vote, then ask the “slowly” camp how long they would wait. That is the trap: the relaxed loss goes down nicely all the while. The number that is revealed comes from theory; run the figure only afterwards, at full speed, and let the dot reach the diamond.',
  },
  explorations: {
    pi: {
      title: 'Eight learners on the same noise',
      prose: (live) => {
        const { number, parameters } = live
        const critical = toyCriticalTemperature(live)
        const free = Math.min(critical, straightThroughCritical(live))
        return (
          <>
            <p>
              Eight learners start from the same {pi} and learn from the same draws, 32 new ones per step.
              They differ in how they find the gradient, and the last one lowers {tau} on the way. Press Run.
              {isToy(live) ? null : (
                <>
                  {' '}
                  What follows is about{' '}
                  <SetFigure values={{ pi: [0.5, 0.5], f: { kind: 'toy', numbers: [0.45] }, tau: 1 }}>
                    two words and (z₁ − 0.45)²
                  </SetFigure>
                  .
                </>
              )}
            </p>
            <p>
              The exact gradient goes to the better corner. So do the two score functions and ReinMax, with
              some jitter, because their mean is exact (ReinMax’s because this <Tex math={tex`f`} /> is
              quadratic). Gumbel-Softmax and straight-through go to their diamonds, where theory says that
              they end, and stay near them; Gumbel-Rao has the diamond of straight-through. Each has a
              critical temperature below which its way to the corner is free: {number(critical)} for
              Gumbel-Softmax and {number(straightThroughCritical(live))} for straight-through.{' '}
              {free > 0.05 && (
                <>
                  <SetFigure values={{ tau: 0.05 }}>Set the temperature to 0.05</SetFigure> and start over: in
                  time all of them arrive.
                </>
              )}
            </p>
            <p>
              The last learner uses <Term id="annealing">annealing</Term>. It begins at your {tau}
              {parameters.tau > critical ? ', goes wrong like its neighbour,' : ''} and then follows its
              diamond as {tau} falls, to the corner if the lowest {tau} is below its critical temperature.
              {critical < 0.3 && (
                <>
                  {' '}
                  <SetFigure values={{ tau: 1, floor: 0.3 }}>Anneal from 1 to only 0.3</SetFigure>, start
                  over, and it stops where 0.3 stops.
                </>
              )}
            </p>
            <p>
              The trap comes from the way <Tex math={tex`f`} /> sags between the corners. With{' '}
              <SetFigure values={{ pi: [0.5, 0.3, 0.2], f: { kind: 'linear', numbers: [1, 2, 4] }, tau: 1 }}>
                the three words and their linear losses
              </SetFigure>{' '}
              every learner goes to the umbrella
              {parameters.pi.length === 3 ? ', along the paths in the triangle' : ''}.
            </p>
          </>
        )
      },
      caption: () => (
        <p>On the same noise each learner goes to its diamond; a biased one can miss the best corner.</p>
      ),
      stage: 'Same noise, same steps. Biased learners end where theory says they do.',
      notes:
        'First run at τ = 1, medium speed, in silence. Ask what more steps would do. Then τ = 0.05. Then the annealed lane at a lowest τ of 0.3 and of 0.05. The point to leave in the room: a loss that falls and settles proves nothing about the loss that matters. Changing f to linear losses takes the trap away, which shows where it came from. A learning rate of 1e9 throws π into a corner for good; worth thirty seconds.',
    },
    digits: {
      title: 'A model whose exact loss can be computed',
      prose: () => (
        <>
          <p>
            An image of 64 pixels is encoded by two <Term id="categorical">categorical</Term> variables of ten
            classes, so by one of 100 codes. An encoder gives the two {pi}, a decoder turns a code back into
            pixels, and both are learned together: a variational autoencoder as in <Reference to="jang2017" />
            , only smaller. Its loss, the <Term id="elbo">−ELBO</Term>, is what rebuilding an image costs plus
            what its code costs. Because we can sum over all 100 codes, the exact one stands beside the
            relaxed one. In a model of useful size you cannot compute the exact one, the thick curve.
          </p>
          <p>
            <SetFigure values={{ estimator: 'relaxed', schedule: 'fixed', tau: 5 }}>
              Set the temperature to 5
            </SetFigure>{' '}
            and run. The relaxed loss falls far below anything that one-hot codes can reach: encoder and
            decoder agree on mixtures, and a sampled code is never a mixture. The thick curve rises until the
            model is worse than one without any code.{' '}
            <SetFigure values={{ estimator: 'relaxed', schedule: 'fixed', tau: 1 }}>
              At a temperature of 1
            </SetFigure>{' '}
            a gap remains.{' '}
            <SetFigure values={{ estimator: 'relaxed', schedule: 'annealed', tau: 1 }}>
              Let it fall from 1
            </SetFigure>{' '}
            and the gap almost closes.
          </p>
          <p>
            Then try <SetFigure values={{ estimator: 'exact' }}>the exact gradient</SetFigure> and{' '}
            <SetFigure values={{ estimator: 'leave-one-out' }}>the score function with two draws</SetFigure>.
            On a problem this small they do as well as the best here, and neither needs a relaxation. The
            trick is for problems whose sum is out of reach.
          </p>
        </>
      ),
      caption: () => (
        <p>
          Dashed: the relaxed loss, which training lowers. Thick: the exact −ELBO. They part at a high {tau}.
        </p>
      ),
      stage: 'The relaxed loss falls, the model gets worse. Annealing narrows the gap.',
      notes:
        'Start the run at τ = 5 before you begin to explain; a training takes some seconds to a minute. The earlier run stays behind as a faint line. Ask for the relaxed loss first, then for the thick curve. Then the annealed run. Point at the 10 × 10 table: faint codes are the best for no image. “So is Gumbel-Softmax bad?” No: annealed it comes within a fraction of a nat of the exact gradient without ever summing over codes, and with 20 variables of ten classes that sum is out of reach.',
    },
  },
  derivation: {
    title: 'Two objectives and the gap between them',
    opening: () => (
      <p>
        <Tex math={tex`f_k=f(e_k)`} /> are the losses at the corners. The numbers belong to your {pi}, {tau},{' '}
        <Tex math={tex`f`} /> and the selected draw.
      </p>
    ),
    parts: {
      objective: 'What we want, and what is descended',
      tail: 'Where the descent stops',
      bound: 'The autoencoder',
    },
    reasons,
    stage: 'The relaxed gradient is right, for another objective.',
    notes:
      'The first part repeats two chapters in five lines; with a quick room, show only the pair of gradients. The second is the treat: one bracket decides between corner and trap, and with t = 0.45 it changes sign at τ = 0.1. Put t = 0.3 and ask for the new critical temperature. The third is for those who know variational autoencoders; the sentence to remember is “it bounds nothing unless z̃ is one-hot”.',
  },
  takeHome:
    'A biased gradient stops where its own mean vanishes. Watch the loss of one-hot samples, not the relaxed loss, and let τ fall far enough.',
  checks,
  closing,
}
