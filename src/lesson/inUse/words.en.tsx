import { winShare } from '../../figures/readerNumbers'
import { nextWordDistribution, pickedToken } from '../../figures/watermark/scores'
import { words as figureWords } from '../../figures/watermark/words.en'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import { couplingProbability } from '../../transform/coupling'
import { inclusionProbabilities } from '../../transform/topK'
import { markedScore, tokensNeeded } from '../../transform/watermark'
import type { ChapterProse } from '../chapter'
import { Reference } from '../Reference'
import { SetFigure } from '../SetFigure'
import { checks } from './checks.en'
import type { Line } from './derivation'
import { notation } from './notation'
import type { Exploration } from './outline'
import { reasons } from './reasons.en'

const { K, gamma, k, logPi, oneLess, p, pi, q, relaxed, score, tau, temperature, u, z } = notation

/** The chapter in English. */
export const words: ChapterProse<Line, Exploration> = {
  summary: 'Coupled samples, top-k without replacement, a watermark: what frozen Gumbel noise does today.',
  opening: () => (
    <>
      <p>
        A language model writes “It is raining, so take the …”. It computes a logit for every word, divides
        the logits by a temperature {temperature}, and draws the next word from the softmax. That draw can be
        made by Gumbel-Max: give each word a uniform random number {u}, add the noise{' '}
        <Tex math={tex`@gamma=-\log(-\log@u)`} /> to {logPi}, and take the largest.
      </p>
      <p>
        So far the noise was frozen in order to see a gradient. It can be frozen for other reasons. Two models
        with similar probabilities that use the same noise pick the same word most of the time. The words with
        the {k} largest {logPi} + {gamma} are a sample without replacement. And with the seed one can
        recognise a text that was drawn with it. Every fraction here is counted over this page’s own draws and
        has an exact value beside it.
      </p>
    </>
  ),
  prediction: {
    ask: () => (
      <p>
        {p} = (0.5, 0.3, 0.2) becomes {q} = (0.2, 0.3, 0.5), and the noise stays. Their total variation TV,
        half the sum of all |p − q|, is 0.3. What fraction of the draws keeps its winner?
      </p>
    ),
    choices: [
      {
        label: 'About 30%: the probabilities moved far',
        right: false,
        why: () => <p>Independent draws would agree in 29% of the cases. The same noise does much better.</p>,
      },
      {
        label: 'About 63%',
        right: true,
        why: () => (
          <p>
            Exactly 0.6308. At most 70% could keep theirs. To reach that bound for every {p} and {q}, a rule
            must look at both; this noise is drawn before either is given.
          </p>
        ),
      },
      {
        label: '70%: only the 0.3 that moved can change',
        right: false,
        why: () => (
          <p>
            That is the upper bound {oneLess}. A rule that looks at {p} and {q} together always reaches it.
            Gumbel noise, drawn before either is known, reaches it for some pairs only, and not for this one.
          </p>
        ),
      },
      {
        label: 'All: the noise is the same',
        right: false,
        why: () => (
          <p>Then the picks could not follow {q}. At least 30% have to change, and with this noise 37% do.</p>
        ),
      },
    ],
    reveal: (live) => {
      const { pi: from, to } = live.parameters
      const counted = winShare(live, 0)
      return (
        <p>
          With the present {p} and {q} a draw keeps its winner with probability{' '}
          {live.number(couplingProbability(from, to), 4)}.{' '}
          {counted &&
            `The figure counts it over ${counted.draws === 1 ? 'the one draw' : `all ${live.count(counted.draws)} draws`}.`}
        </p>
      )
    },
    stage:
      'π moves from (0.5,\u00a00.3,\u00a00.2) to (0.2,\u00a00.3,\u00a00.5). How many draws keep their winner?',
    notes:
      'Take the answers as numbers. “All” forgets that the picks must follow q; “70%” is the clever answer and is the bound for a rule that knows both. Show the figure and read off the exact value.',
  },
  explorations: {
    coupling: {
      title: 'Coupling: the same noise, another π',
      prose: (live) => (
        <>
          <p>
            The left column shows who wins under {p} = {pi}, the right column who wins under {q}, draw by draw
            over the same noise. Pale ribbons keep their winner.{' '}
            <SetFigure values={{ pi: [0.5, 0.3, 0.2], to: [0.6, 0.24, 0.16] }}>Choose q near π</SetFigure>:
            0.9 of the draws stay.{' '}
            <SetFigure values={{ pi: [0.5, 0.3, 0.2], to: [0.2, 0.3, 0.5] }}>Choose it far away</SetFigure>:
            0.63 stay. At present it is{' '}
            {live.number(couplingProbability(live.parameters.pi, live.parameters.to), 3)}.
          </p>
          <p>
            This is why a slider on this page changes few dots at a time. It is used where two models must
            agree without talking to each other: in one form of speculative decoding a small model drafts
            words, and a large one keeps those that it would have picked itself (<Reference to="daliri2024" />
            ). It also gives one answer to “what would the model have said if …”: same noise, another {pi}.
            Another way of drawing may give another.
          </p>
        </>
      ),
      caption: () => (
        <p>
          Winners of the same draws under {p} = {pi} and under {q}. A full ribbon is a pick that changes.
        </p>
      ),
      stage: 'With the same noise, a q close to π picks mostly the same winners.',
      notes:
        'Begin with q equal to π: everything is pale. Drag one slider of q and let the room watch single ribbons turn. Read the exact value aloud, then ask for the bound 1 − TV.',
    },
    'top-k': {
      title: 'Top-k: the first k over the line',
      prose: ({ parameters, number }) => {
        const included = inclusionProbabilities(parameters.pi, parameters.k)
        return (
          <>
            <p>
              In chapter 2 the classes run a race: class <Tex math={tex`i`} /> arrives after{' '}
              <Tex math={tex`e^{-(\log@pi_i+@gamma_i)}`} />, so the largest {logPi} + {gamma} comes first. Let
              the race go on after the winner. The first {k} to arrive are {k} different classes, drawn one
              after the other without replacement. Nothing new is drawn:{' '}
              <SetFigure values={{ k: 1 }}>k = 1</SetFigure> is the winner,{' '}
              <SetFigure values={{ k: 2 }}>k = 2</SetFigure> adds the runner-up.
            </p>
            <p>
              Class 1 is among the first {number(parameters.k, 0)} with probability {number(included[0]!, 3)}.
              This is not {k} · {pi}: no class is taken twice, so the less likely ones come in more often than
              that. With {k} = {K} all are in. Stochastic beam search uses it to draw {k} different sentences
              without replacement (
              <Reference to="kool2019beams" />
              ).
            </p>
          </>
        )
      },
      caption: () => (
        <p>The race of the selected draw, and how often each class is among the first k over all draws.</p>
      ),
      stage: 'The first k over the line: a sample without replacement.',
      notes:
        'Step through draws with k = 2 and let somebody name both. Then count over all draws, and compare with twice π: 0.839, 0.675, 0.486 against 1, 0.6, 0.4.',
    },
    watermark: {
      title: 'A watermark in the noise',
      prose: (live) => {
        const { pi: probabilities } = live.parameters
        const needed = tokensNeeded(probabilities)
        return (
          <>
            <p>
              Give the figure{' '}
              <SetFigure values={{ pi: nextWordDistribution(1) }}>
                a next-word distribution of sixteen words
              </SetFigure>
              , made by hand for this page; with another {pi} the tokens have the names of the classes. The
              text drawn from it stands above the curves. Its noise is not fresh: the seed is the key. Each
              word still has the distribution {pi}, so the text reads as before. But with the key one can
              compute {u} of every word, and the words that came out tend to have large {u}: that is why they
              won.
            </p>
            <p>
              Each word counts {score} as evidence. In a text drawn with other noise its mean is 1; in one
              drawn with this key it is {live.number(markedScore(probabilities).mean)} here, and the sum runs
              ahead of the number of words: {z}, the difference over the square root of that number, is
              expected to pass 4 after about {needed === Infinity ? '∞' : live.count(Math.round(needed))}{' '}
              words. (Here {z} is a number and not the sample.) Lower {temperature} until one word takes
              nearly all: there is little choice left, and the watermark fades. The idea is Aaronson’s (2022);
              see <Reference to="kuditipudi2023" />.
            </p>
          </>
        )
      },
      caption: () => <p>How far the evidence in the text stands out, token by token, with each key.</p>,
      stage: 'Each word keeps its distribution. The key finds the text if there is a choice of words.',
      notes:
        'Ask first whether a text can carry a mark although every word has exactly its distribution. Then let the evidence grow, and change the seed: another text, the same slope. Lower T to 0.2 and watch the mark fade.',
    },
    'two-temperatures': {
      title: 'Two temperatures',
      prose: (live) => (
        <>
          <p>
            Two numbers are called temperature. {temperature} divides the logits before the noise is added: it
            changes {pi}, and with it the words that are drawn. {tau} divides {logPi} + {gamma} after that:
            the winner is decided already, and only the softness of the sample changes.
          </p>
          <p>
            Take{' '}
            <SetFigure values={{ pi: nextWordDistribution(1), tau: 0.5 }}>
              the sixteen words at τ = 0.5
            </SetFigure>
            : a slider for {temperature} appears. Move it and the bars of {pi} change. Move {tau}, for example{' '}
            <SetFigure values={{ tau: 0.2 }}>to 0.2</SetFigure> or{' '}
            <SetFigure values={{ tau: 5 }}>to 5</SetFigure>, and only those of {relaxed} do. The longest of
            them stays{' '}
            {pickedToken(
              live.parameters,
              live.draw.winner,
              figureWords.nextWords,
              (label) => `class ${label}`,
            )}{' '}
            at every {tau}, since dividing by a positive number keeps the order.
          </p>
        </>
      ),
      caption: () => (
        <p>
          {pi} is the distribution, which {temperature} changes. {relaxed} is one relaxed sample, which {tau}{' '}
          changes.
        </p>
      ),
      stage: 'T changes what is drawn. τ changes how soft it looks.',
      notes:
        'Both numbers are called temperature, and readers who know language models take one for the other. Let the room predict both moves before you make them.',
    },
  },
  derivation: {
    title: 'Three small proofs about one race',
    opening: () => (
      <p>
        In the numbers, {p} is the present {pi}, and the classes are the winner and the runner-up of the
        selected draw. <Tex math={tex`I_p`} /> and <Tex math={tex`I_q`} /> are the winners under {p} and {q},{' '}
        <Tex math={tex`I_1`} /> and <Tex math={tex`I_2`} /> the first two to arrive.
      </p>
    ),
    parts: { together: 'The same pick', order: 'The next one', token: 'The mark' },
    reasons,
    stage: 'With the same noise, the probability of the same pick has an exact formula.',
    stages: {
      order: 'Without the winner the others race on: the next is drawn by what is left of π.',
      token: 'The winner’s u tends to be large, and whoever has the key can compute it.',
    },
    notes:
      'Each proof is one idea: the stricter of two conditions; exponential times forget; the winner’s u is a maximum.',
  },
  takeHome:
    'Frozen Gumbel noise makes picks comparable: the same noise couples two models, its first k are a sample without replacement, and its seed is a key.',
  checks,
}
