import type { ReaderNumbers } from '../../figures/readerNumbers'
import { runnerUp } from '../../figures/runnerUp'
import { bracketed } from '../../language/bracketed'
import { display } from '../../language/typeset/tex'
import { relaxedSample } from '../../transform/gumbelSoftmax'
import type { DerivationLine } from '../chapter'

/** How far the winner of the selected draw is ahead of the runner-up. */
const lead = ({ draw }: ReaderNumbers): number => draw.score[draw.winner]! - draw.score[runnerUp(draw)]!

/** The winner's component of the selected draw, had the temperature been another. */
const shareAt = ({ draw }: ReaderNumbers, temperature: number): number =>
  relaxedSample(draw.gamma, draw.logit, temperature)[draw.winner]!

/** τ → 0 and τ → ∞ with the noise frozen, and what τ → 0 costs: a slope that few draws have. */
export const limitLines = [
  {
    id: 'ratio',
    math: display`\begin{gathered}\frac{\sym{relaxed}{\tilde z_k}}{\sym{relaxed}{\tilde z_I}}=\exp\Bigl(-\frac{\sym{score}{x_I}-\sym{score}{x_k}}{\sym{tau}{\tau}}\Bigr)\\[4pt]I=\operatorname*{arg\,max}_k\,\sym{score}{x_k}\end{gathered}`,
    yours: (live) => {
      const { draw, number, significant, parameters } = live
      return {
        math: display`\frac{\slot{more}}{\slot{most}}=\exp\Bigl(-\frac{\slot{lead}}{\slot{tau}}\Bigr)=\slot{ratio}`,
        slots: {
          more: number(draw.relaxed[runnerUp(draw)]!),
          most: number(draw.relaxed[draw.winner]!),
          lead: number(lead(live)),
          tau: significant(parameters.tau),
          ratio: number(Math.exp(-lead(live) / parameters.tau)),
        },
      }
    },
  },
  {
    id: 'cold',
    math: display`\begin{gathered}\sym{score}{x_I}>\sym{score}{x_k}\ \ \forall k\ne I\\[4pt]\Longrightarrow\;\frac{\sym{relaxed}{\tilde z_k}}{\sym{relaxed}{\tilde z_I}}\xrightarrow[\sym{tau}{\tau}\to0^+]{}0\;\Longrightarrow\;\sym{relaxed}{\tilde z}\to e_I=\sym{winner}{z}\end{gathered}`,
    yours: (live) => {
      const { number } = live
      return {
        math: display`\begin{gathered}\sym{tau}{\tau}=0.1:\quad e^{-\slot{lead}/0.1}=\slot{cool}\\[4pt]\sym{tau}{\tau}=0.01:\quad e^{-\slot{lead}/0.01}=\slot{cold}\end{gathered}`,
        slots: {
          lead: number(lead(live)),
          cool: number(Math.exp(-lead(live) / 0.1), 6),
          cold: number(Math.exp(-lead(live) / 0.01), 6),
        },
      }
    },
  },
  {
    id: 'taylor',
    math: display`\begin{gathered}\operatorname{softmax}(y)_k=\frac1K+\frac{y_k-\bar y}{K}+O(|y|^2)\\[4pt]\sym{relaxed}{\tilde z_k}=\frac1K+\frac{\sym{score}{x_k}-\sym{score}{\bar x}}{K\,\sym{tau}{\tau}}+O(\sym{tau}{\tau}^{-2})\\[4pt]\sym{score}{\bar x}=\frac1K\sum_{j=1}^K\sym{score}{x_j}\end{gathered}`,
    yours: (live) => {
      const { draw, number } = live
      const classes = draw.score.length
      const mean = draw.score.reduce((a, b) => a + b, 0) / classes
      if (!Number.isFinite(mean)) return null
      const best = draw.score[draw.winner]!
      return {
        math: display`\begin{gathered}\sym{tau}{\tau}=10:\quad\frac1{\slot{classes}}+\frac{\slot{best}-\slot{mean}}{\slot{classes}\cdot10}=\slot{line}\\[4pt]\sym{relaxed}{\tilde z_{\slot{winner}}}=\slot{share}\end{gathered}`,
        slots: {
          classes: String(classes),
          best: number(best),
          mean: bracketed(number(mean)),
          line: number(1 / classes + (best - mean) / (classes * 10)),
          winner: String(draw.winner + 1),
          share: number(shareAt(live, 10)),
        },
      }
    },
  },
  {
    id: 'hot',
    math: display`\sym{relaxed}{\tilde z}\xrightarrow[\sym{tau}{\tau}\to\infty]{}\Bigl(\frac1K,\dots,\frac1K\Bigr)`,
    yours: (live) => ({
      math: display`\begin{gathered}\sym{tau}{\tau}=100:\quad\sym{relaxed}{\tilde z_{\slot{winner}}}=\slot{share}\\[4pt]\frac1{\slot{classes}}=\slot{even}\end{gathered}`,
      slots: {
        winner: String(live.draw.winner + 1),
        share: live.number(shareAt(live, 100)),
        classes: String(live.draw.score.length),
        even: live.number(1 / live.draw.score.length),
      },
    }),
  },
  {
    id: 'hill',
    math: display`\begin{gathered}\sym{gradient}{\frac{\partial\tilde z_{\class{1}{1}}}{\partial\theta_{\class{1}{1}}}}=\frac1{\sym{tau}{\tau}}\,\sym{relaxed}{\tilde z_{\class{1}{1}}}(1-\sym{relaxed}{\tilde z_{\class{1}{1}}})\le\frac1{4\,\sym{tau}{\tau}}\\[4pt]\int_{-\infty}^{\infty}\sym{gradient}{\frac{\partial\tilde z_{\class{1}{1}}}{\partial\theta_{\class{1}{1}}}}\,d\sym{theta}{\theta_{\class{1}{1}}}=1\end{gathered}`,
    yours: ({ draw, number, significant, parameters: { tau } }) => ({
      math: display`\sym{gradient}{\frac{\partial\tilde z_{\class{1}{1}}}{\partial\theta_{\class{1}{1}}}}=\frac{\slot{relaxed}\cdot(1-\slot{relaxed})}{\slot{tau}}=\slot{slope}\le\slot{top}`,
      slots: {
        relaxed: number(draw.relaxed[0]!),
        tau: significant(tau),
        slope: number((draw.relaxed[0]! * (1 - draw.relaxed[0]!)) / tau),
        top: significant(1 / (4 * tau)),
      },
    }),
  },
  {
    id: 'price',
    math: display`\begin{gathered}\mathbb E\Bigl[\sym{gradient}{\frac{\partial\tilde z_{\class{1}{1}}}{\partial\theta_{\class{1}{1}}}}\Bigr]\xrightarrow[\sym{tau}{\tau}\to0^+]{}\sym{pi}{\pi_{\class{1}{1}}}(1-\sym{pi}{\pi_{\class{1}{1}}})\\[4pt]\sym{tau}{\tau}\,\operatorname{Var}\Bigl[\sym{gradient}{\frac{\partial\tilde z_{\class{1}{1}}}{\partial\theta_{\class{1}{1}}}}\Bigr]\xrightarrow[\sym{tau}{\tau}\to0^+]{}\frac{\sym{pi}{\pi_{\class{1}{1}}}(1-\sym{pi}{\pi_{\class{1}{1}}})}6\end{gathered}`,
    yours: ({ number, parameters: { pi } }) => {
      const mean = pi[0]! * (1 - pi[0]!)
      return {
        math: display`\begin{gathered}\sym{pi}{\pi_{\class{1}{1}}}(1-\sym{pi}{\pi_{\class{1}{1}}})=\slot{mean}\\[4pt]\sym{tau}{\tau}=0.01:\quad\operatorname{Var}\approx\frac{\slot{mean}}{6\cdot0.01}=\slot{variance}\end{gathered}`,
        slots: { mean: number(mean), variance: number(mean / 0.06) },
      }
    },
  },
] as const satisfies readonly DerivationLine[]
