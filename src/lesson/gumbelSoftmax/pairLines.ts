import type { ReaderNumbers } from '../../figures/readerNumbers'
import { runnerUp } from '../../figures/selectedDraw'
import { bracketed } from '../../language/number'
import { display } from '../../language/typeset/tex'
import { logit, sigmoid } from '../../transform/softmax'
import type { DerivationLine } from '../chapter'

/** The winner i of the selected draw beside the class j that it beat: what their lines have in common. */
function topTwo({ draw, parameters, significant }: ReaderNumbers) {
  const first = draw.winner
  const second = runnerUp(draw)
  return {
    gamma: draw.gamma[first]!,
    other: draw.gamma[second]!,
    /** log πᵢ − log πⱼ; ∞ where the runner-up can't win. */
    logRatio: draw.logit[first]! - draw.logit[second]!,
    /** log-odds of the ratio z̃ᵢ/(z̃ᵢ + z̃ⱼ) */
    logOdds: (draw.score[first]! - draw.score[second]!) / parameters.tau,
    names: { first: String(first + 1), second: String(second + 1) },
    tau: significant(parameters.tau),
  }
}

/** Two classes compared: their ratio has a distribution in closed form, whatever the other classes are. */
export const pairLines = [
  {
    id: 'pair',
    math: display`\begin{gathered}\frac{@relaxed_i}{@relaxed_i+@relaxed_j}=\operatorname{sigmoid}\Bigl(\frac{@score_i-@score_j}{@tau}\Bigr)\\[4pt]=\operatorname{sigmoid}\Bigl(\frac{\log@pi_i-\log@pi_j+\Lambda_{ij}}{@tau}\Bigr)\\[4pt]\Lambda_{ij}=@gamma_i-@gamma_j\end{gathered}`,
    yours: (live) => {
      const { logOdds, tau } = topTwo(live)
      const { draw, number } = live
      const second = runnerUp(draw)
      return {
        math: display`\frac{\slot{most}}{\slot{most}+\slot{more}}=\operatorname{sigmoid}\Bigl(\frac{\slot{best}-\slot{next}}{\slot{tau}}\Bigr)=\slot{ratio}`,
        slots: {
          most: number(draw.relaxed[draw.winner]!),
          more: number(draw.relaxed[second]!),
          best: number(draw.score[draw.winner]!),
          next: bracketed(number(draw.score[second]!)),
          tau,
          ratio: number(sigmoid(logOdds)),
        },
      }
    },
  },
  {
    id: 'logistic',
    math: display`\begin{aligned}P(\Lambda_{ij}\le\lambda)&=P\bigl(@xi_j\le e^{\lambda}\,@xi_i\bigr)\\[4pt]&=\int_0^\infty e^{-t}\bigl(1-e^{-e^{\lambda}t}\bigr)\,dt\\[4pt]&=1-\frac1{1+e^{\lambda}}=\operatorname{sigmoid}(\lambda)\end{aligned}`,
    yours: (live) => {
      const { gamma, other, names } = topTwo(live)
      return {
        math: display`\begin{gathered}\Lambda_{\slot{first},\slot{second}}=\slot{gamma}-\slot{other}=\slot{difference}\\[4pt]\operatorname{sigmoid}(\slot{difference})=\slot{chance}\end{gathered}`,
        slots: {
          ...names,
          gamma: live.number(gamma),
          other: bracketed(live.number(other)),
          difference: live.number(gamma - other),
          chance: live.number(sigmoid(gamma - other)),
        },
      }
    },
  },
  {
    id: 'pair-law',
    math: display`P\Bigl(\frac{@relaxed_i}{@relaxed_i+@relaxed_j}\le r\Bigr)=\operatorname{sigmoid}\Bigl(@tau\operatorname{logit}r-\log\frac{@pi_i}{@pi_j}\Bigr)`,
    yours: (live) => {
      const { logRatio, logOdds, tau } = topTwo(live)
      if (!Number.isFinite(logRatio)) return null
      return {
        math: display`r=\slot{ratio}:\quad\operatorname{sigmoid}\bigl(\slot{tau}\cdot\slot{logOdds}-\slot{logRatio}\bigr)=\slot{chance}`,
        slots: {
          ratio: live.number(sigmoid(logOdds)),
          tau,
          logOdds: live.number(logOdds),
          logRatio: bracketed(live.number(logRatio)),
          chance: live.number(sigmoid(live.parameters.tau * logOdds - logRatio)),
        },
      }
    },
  },
  {
    id: 'two-classes',
    math: display`\begin{gathered}K=2:\quad P(@relaxed_1\le r)\\[4pt]=\operatorname{sigmoid}\bigl(@tau\operatorname{logit}r-\operatorname{logit}@pi_1\bigr)\\[4pt]@pi_1=\tfrac12,\ @tau=1:\quad P(@relaxed_1\le r)=r\end{gathered}`,
    yours: ({ draw, parameters, number, significant }) => {
      const [chance, other] = parameters.pi
      if (parameters.pi.length !== 2 || chance === 0 || other === 0) return null
      const logOdds = (draw.score[0]! - draw.score[1]!) / parameters.tau
      return {
        math: display`r=@relaxed_{\class{1}{1}}=\slot{ratio}:\quad\operatorname{sigmoid}\bigl(\slot{tau}\cdot\slot{logOdds}-\slot{logit}\bigr)=\slot{chance}`,
        slots: {
          ratio: number(draw.relaxed[0]!),
          tau: significant(parameters.tau),
          logOdds: bracketed(number(logOdds)),
          logit: bracketed(number(logit(chance!))),
          chance: number(sigmoid(parameters.tau * logOdds - logit(chance!))),
        },
      }
    },
  },
  {
    id: 'quantile',
    math: display`r_q=\operatorname{sigmoid}\Bigl(\frac{1}{@tau}\Bigl(\log\frac{@pi_i}{@pi_j}+\operatorname{logit}q\Bigr)\Bigr)`,
    yours: (live) => {
      const { logRatio, tau } = topTwo(live)
      if (!Number.isFinite(logRatio)) return null
      return {
        math: display`q=0.9:\quad r_q=\operatorname{sigmoid}\Bigl(\frac{\slot{logRatio}+\slot{logOdds}}{\slot{tau}}\Bigr)=\slot{quantile}`,
        slots: {
          logRatio: live.number(logRatio),
          logOdds: live.number(logit(0.9)),
          tau,
          quantile: live.number(sigmoid((logRatio + logit(0.9)) / live.parameters.tau)),
        },
      }
    },
  },
] as const satisfies readonly DerivationLine[]
