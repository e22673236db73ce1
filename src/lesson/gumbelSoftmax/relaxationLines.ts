import type { ReaderNumbers } from '../../figures/readerNumbers'
import { runnerUp } from '../../figures/selectedDraw'
import { bracketed } from '../../language/number'
import { display } from '../../language/typeset/tex'
import { relaxedSample } from '../../transform/gumbelSoftmax'
import type { DerivationLine } from '../chapter'

/** How a class is written in a formula: counted from 1. */
const named = (index: number) => String(index + 1)

/** The definition with every term of its sum, for two and three classes, and with its first two and last for more. */
function definition({ draw, parameters, number, significant }: ReaderNumbers) {
  const { score, winner, relaxed } = draw
  const shared = {
    winner: named(winner),
    best: number(score[winner]!),
    tau: significant(parameters.tau),
    result: number(relaxed[winner]!),
    a: number(score[0]!),
    b: number(score[1]!),
  }
  const last = number(score.at(-1)!)
  if (score.length === 2)
    return {
      math: display`@relaxed_{\slot{winner}}=\frac{e^{\slot{best}/\slot{tau}}}{\class{1}{e^{\slot{a}/\slot{tau}}}+\class{2}{e^{\slot{b}/\slot{tau}}}}=\slot{result}`,
      slots: shared,
    }
  if (score.length === 3)
    return {
      math: display`@relaxed_{\slot{winner}}=\frac{e^{\slot{best}/\slot{tau}}}{\class{1}{e^{\slot{a}/\slot{tau}}}+\class{2}{e^{\slot{b}/\slot{tau}}}+\class{3}{e^{\slot{c}/\slot{tau}}}}=\slot{result}`,
      slots: { ...shared, c: last },
    }
  return {
    math: display`@relaxed_{\slot{winner}}=\frac{e^{\slot{best}/\slot{tau}}}{\class{1}{e^{\slot{a}/\slot{tau}}}+\class{2}{e^{\slot{b}/\slot{tau}}}+\dots+e^{\slot{last}/\slot{tau}}}=\slot{result}`,
    slots: { ...shared, last },
  }
}

/** From argmax to softmax, and what the exchange leaves as it was. */
export const relaxationLines = [
  {
    id: 'scores',
    math: display`\begin{gathered}@winner=e_I,\quad I=\operatorname*{arg\,max}_k\,@score_k\\[4pt]@score_k=\log@pi_k+@gamma_k,\quad @gamma_k=-\log(-\log@u_k)\end{gathered}`,
    yours: ({ draw: { winner, logit, gamma, score }, magnitude, number }) => ({
      math: display`\begin{gathered}@score_{\slot{winner}}=\slot{logit}+\slot{gamma}=\slot{score}\\[4pt]@winner=e_{\slot{winner}}\end{gathered}`,
      slots: {
        winner: named(winner),
        logit: magnitude(logit[winner]!),
        gamma: bracketed(number(gamma[winner]!)),
        score: number(score[winner]!),
      },
    }),
  },
  {
    id: 'definition',
    math: display`\begin{aligned}@relaxed_k&=\frac{\exp(@score_k/@tau)}{\sum_{j=1}^K\exp(@score_j/@tau)}\\[6pt]&=\frac{\exp\bigl((\log@pi_k+@gamma_k)/@tau\bigr)}{\sum_{j=1}^K\exp\bigl((\log@pi_j+@gamma_j)/@tau\bigr)},\quad@tau>0\end{aligned}`,
    yours: definition,
  },
  {
    id: 'scale',
    math: display`\begin{gathered}@pi\to c\,@pi\;\Longrightarrow\;@score_k\to@score_k+\log c\\[4pt]\;\Longrightarrow\;@relaxed\to@relaxed\qquad(c>0)\end{gathered}`,
    yours: ({ draw, parameters, number }) => {
      const scaled = draw.logit.map((value) => value + Math.log(10))
      const relaxed = relaxedSample(draw.gamma, scaled, parameters.tau)
      return {
        math: display`\begin{gathered}c=10:\quad@score_{\slot{winner}}=\slot{score}+\slot{shift}=\slot{shifted}\\[4pt]@relaxed_{\slot{winner}}=\slot{relaxed}\end{gathered}`,
        slots: {
          winner: named(draw.winner),
          score: number(draw.score[draw.winner]!),
          shift: number(Math.log(10)),
          shifted: number(draw.score[draw.winner]! + Math.log(10)),
          relaxed: number(relaxed[draw.winner]!),
        },
      }
    },
  },
  {
    id: 'order',
    math: display`@relaxed_i>@relaxed_j\iff@score_i>@score_j\qquad\forall\,@tau>0`,
    yours: ({ draw, number }) => {
      const first = draw.winner
      const second = runnerUp(draw)
      return {
        math: display`\begin{gathered}@relaxed_{\slot{first}}=\slot{most}\ge\slot{more}=@relaxed_{\slot{second}}\\[4pt]@score_{\slot{first}}=\slot{best}\ge\slot{next}=@score_{\slot{second}}\end{gathered}`,
        slots: {
          first: named(first),
          second: named(second),
          most: number(draw.relaxed[first]!),
          more: number(draw.relaxed[second]!),
          best: number(draw.score[first]!),
          next: number(draw.score[second]!),
        },
      }
    },
  },
  {
    id: 'winners',
    math: display`P\bigl(\operatorname*{arg\,max}_k\,@relaxed_k=j\bigr)=P(I=j)=@pi_j\quad\forall\,@tau`,
    yours: ({ draw, tally, parameters, count, number, magnitude }) => {
      const wins = tally?.winners[draw.winner]
      if (tally === null || wins === undefined) return null
      return {
        math: display`\begin{gathered}\frac{\#\{n:\ \operatorname{arg\,max}\sym{relaxed}{\tilde z^{(n)}}=\slot{winner}\}}{N}=\frac{\slot{wins}}{\slot{draws}}=\slot{share}\\[4pt]@pi_{\slot{winner}}=\slot{probability}\end{gathered}`,
        slots: {
          winner: named(draw.winner),
          wins: count(wins),
          draws: count(tally.draws),
          share: number(wins / tally.draws),
          probability: magnitude(parameters.pi[draw.winner]!),
        },
      }
    },
  },
  {
    id: 'slope',
    math: display`\begin{gathered}\sym{gradient}{\frac{\partial\tilde z_k}{\partial\theta_j}}=\frac1{@tau}\,@relaxed_k\,(\delta_{kj}-@relaxed_j),\qquad@pi=\operatorname{softmax}(@theta)\\[4pt]\mathbb E\Bigl[\sym{gradient}{\frac{\partial\tilde z_k}{\partial\theta_j}}\Bigr]=\frac{\partial}{\partial@theta_j}\,\mathbb E[@relaxed_k]\end{gathered}`,
    yours: ({ draw, parameters, number, significant }) => {
      const relaxed = draw.relaxed[draw.winner]!
      return {
        math: display`\sym{gradient}{\frac{\partial\tilde z_{\slot{winner}}}{\partial\theta_{\slot{winner}}}}=\frac1{\slot{tau}}\cdot\slot{relaxed}\cdot(1-\slot{relaxed})=\slot{slope}`,
        slots: {
          winner: named(draw.winner),
          tau: significant(parameters.tau),
          relaxed: number(relaxed),
          slope: number((relaxed * (1 - relaxed)) / parameters.tau),
        },
      }
    },
  },
] as const satisfies readonly DerivationLine[]
