import type { ReaderNumbers } from '../../figures/readerNumbers'
import { runnerUp } from '../../figures/selectedDraw'
import { bracketed } from '../../language/number'
import { display } from '../../language/typeset/tex'
import { relaxedSample, temperatureDerivative } from '../../transform/gumbelSoftmax'
import { logSumExp } from '../../transform/softmax'
import type { DerivationLine } from '../chapter'
import { withDensity } from '../gumbelSoftmax/drawDensity'

/** How far the winner of the selected draw is ahead of the runner-up. */
const lead = ({ draw }: ReaderNumbers): number => draw.score[draw.winner]! - draw.score[runnerUp(draw)]!

/** The winner's component of the selected draw, had the temperature been another. */
const shareAt = ({ draw }: ReaderNumbers, temperature: number): number =>
  relaxedSample(draw.gamma, draw.logit, temperature)[draw.winner]!

/** τ → 0 and τ → ∞ with the noise frozen, and what τ → 0 costs: a slope that few draws have. */
const limitLines = [
  {
    id: 'ratio',
    math: display`\begin{gathered}\frac{@relaxed_k}{@relaxed_I}=\exp\Bigl(-\frac{@score_I-@score_k}{@tau}\Bigr)\\[4pt]I=\operatorname*{arg\,max}_k\,@score_k\end{gathered}`,
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
    math: display`\begin{gathered}@score_I>@score_k\ \ \forall k\ne I\\[4pt]\Longrightarrow\;\frac{@relaxed_k}{@relaxed_I}\xrightarrow[@tau\to0^+]{}0\;\Longrightarrow\;@relaxed\to e_I=@winner\end{gathered}`,
    yours: (live) => {
      const { number } = live
      return {
        math: display`\begin{gathered}@tau=0.1:\quad e^{-\slot{lead}/0.1}=\slot{cool}\\[4pt]@tau=0.01:\quad e^{-\slot{lead}/0.01}=\slot{cold}\end{gathered}`,
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
    math: display`\begin{gathered}\operatorname{softmax}(y)_k=\frac1K+\frac{y_k-\bar y}{K}+O(|y|^2)\\[4pt]@relaxed_k=\frac1K+\frac{@score_k-\sym{score}{\bar x}}{K\,@tau}+O(@tau^{-2})\\[4pt]\sym{score}{\bar x}=\frac1K\sum_{j=1}^K@score_j\end{gathered}`,
    yours: (live) => {
      const { draw, number } = live
      const classes = draw.score.length
      const mean = draw.score.reduce((a, b) => a + b, 0) / classes
      if (!Number.isFinite(mean)) return null
      const best = draw.score[draw.winner]!
      return {
        math: display`\begin{gathered}@tau=10:\quad\frac1{\slot{classes}}+\frac{\slot{best}-\slot{mean}}{\slot{classes}\cdot10}=\slot{line}\\[4pt]@relaxed_{\slot{winner}}=\slot{share}\end{gathered}`,
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
    math: display`@relaxed\xrightarrow[@tau\to\infty]{}\Bigl(\frac1K,\dots,\frac1K\Bigr)`,
    yours: (live) => ({
      math: display`\begin{gathered}@tau=100:\quad@relaxed_{\slot{winner}}=\slot{share}\\[4pt]\frac1{\slot{classes}}=\slot{even}\end{gathered}`,
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
    math: display`\begin{gathered}\sym{gradient}{\frac{\partial\tilde z_{\class{1}{1}}}{\partial\theta_{\class{1}{1}}}}=\frac1{@tau}\,@relaxed_{\class{1}{1}}(1-@relaxed_{\class{1}{1}})\le\frac1{4\,@tau}\\[4pt]\int_{-\infty}^{\infty}\sym{gradient}{\frac{\partial\tilde z_{\class{1}{1}}}{\partial\theta_{\class{1}{1}}}}\,d@theta_{\class{1}{1}}=1\end{gathered}`,
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
    math: display`\begin{gathered}\mathbb E\Bigl[\sym{gradient}{\frac{\partial\tilde z_{\class{1}{1}}}{\partial\theta_{\class{1}{1}}}}\Bigr]\xrightarrow[@tau\to0^+]{}@pi_{\class{1}{1}}(1-@pi_{\class{1}{1}})\\[4pt]@tau\,\operatorname{Var}\Bigl[\sym{gradient}{\frac{\partial\tilde z_{\class{1}{1}}}{\partial\theta_{\class{1}{1}}}}\Bigr]\xrightarrow[@tau\to0^+]{}\frac{@pi_{\class{1}{1}}(1-@pi_{\class{1}{1}})}6\end{gathered}`,
    yours: ({ number, parameters: { pi } }) => {
      const mean = pi[0]! * (1 - pi[0]!)
      return {
        math: display`\begin{gathered}@pi_{\class{1}{1}}(1-@pi_{\class{1}{1}})=\slot{mean}\\[4pt]@tau=0.01:\quad\operatorname{Var}\approx\frac{\slot{mean}}{6\cdot0.01}=\slot{variance}\end{gathered}`,
        slots: { mean: number(mean), variance: number(mean / 0.06) },
      }
    },
  },
] as const satisfies readonly DerivationLine[]

/** Σₖ z̃ₖ xₖ of the selected draw; a class whose perturbed logit is −∞ has share 0 and adds nothing. */
const meanScore = ({ draw }: ReaderNumbers): number =>
  draw.score.reduce((sum, score, k) => sum + (draw.relaxed[k]! > 0 ? draw.relaxed[k]! * score : 0), 0)

/** Which way a sample moves when the temperature does. */
const slopeLines = [
  {
    id: 'log',
    math: display`\log@relaxed_i=\frac{@score_i}{@tau}-\log\sum_{k=1}^K e^{@score_k/@tau}`,
    yours: ({ draw, number, significant, parameters: { tau } }) => ({
      math: display`\log@relaxed_{\slot{winner}}=\frac{\slot{best}}{\slot{tau}}-\slot{total}=\slot{log}`,
      slots: {
        winner: String(draw.winner + 1),
        best: number(draw.score[draw.winner]!),
        tau: significant(tau),
        total: bracketed(number(logSumExp(draw.score, tau) / tau)),
        log: number((draw.score[draw.winner]! - logSumExp(draw.score, tau)) / tau),
      },
    }),
  },
  {
    id: 'log-slope',
    math: display`\frac{\partial\log@relaxed_i}{\partial@tau}=-\frac{@score_i}{@tau^2}+\frac1{@tau^2}\sum_{k=1}^K@relaxed_k\,@score_k`,
    yours: (live) => {
      const { draw, number, significant, parameters } = live
      return {
        math: display`\begin{gathered}\sum_k@relaxed_k\,@score_k=\slot{mean}\\[4pt]\frac{\partial\log@relaxed_{\slot{winner}}}{\partial@tau}=\frac{\slot{mean}-\slot{best}}{\slot{tau}^2}=\slot{slope}\end{gathered}`,
        slots: {
          mean: number(meanScore(live)),
          winner: String(draw.winner + 1),
          best: bracketed(number(draw.score[draw.winner]!)),
          tau: significant(parameters.tau),
          slope: number((meanScore(live) - draw.score[draw.winner]!) / parameters.tau ** 2),
        },
      }
    },
  },
  {
    id: 'slope',
    math: display`\sym{gradient}{\frac{\partial\tilde z_i}{\partial\tau}}=\frac{@relaxed_i}{@tau^2}\Bigl(\sum_{k=1}^K@relaxed_k\,@score_k-@score_i\Bigr)`,
    yours: (live) => {
      const { draw, number, significant, parameters } = live
      const slopes = temperatureDerivative(draw.relaxed, draw.score, parameters.tau)
      return {
        math: display`\sym{gradient}{\frac{\partial\tilde z_{\slot{winner}}}{\partial\tau}}=\frac{\slot{share}}{\slot{tau}^2}\bigl(\slot{mean}-\slot{best}\bigr)=\slot{slope}`,
        slots: {
          winner: String(draw.winner + 1),
          share: number(draw.relaxed[draw.winner]!),
          tau: significant(parameters.tau),
          mean: number(meanScore(live)),
          best: bracketed(number(draw.score[draw.winner]!)),
          slope: number(slopes[draw.winner]!),
        },
      }
    },
  },
  {
    id: 'sharper',
    math: display`\sum_{k=1}^K@relaxed_k\,@score_k\le@score_I\;\Longrightarrow\;\sym{gradient}{\frac{\partial\tilde z_I}{\partial\tau}}\le0`,
    yours: (live) => ({
      math: display`\slot{mean}\le\slot{best}=@score_{\slot{winner}}`,
      slots: {
        mean: live.number(meanScore(live)),
        best: live.number(live.draw.score[live.draw.winner]!),
        winner: String(live.draw.winner + 1),
      },
    }),
  },
] as const satisfies readonly DerivationLine[]

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** What the temperature does to the density: its edges, and where it has no hill (Maddison et al. 2017, prop. 1d). */
const shapeLines = [
  {
    id: 'powers',
    math: display`p(\varepsilon a_1,\dots,\varepsilon a_m,@relaxed_{m+1},\dots,@relaxed_K)\sim C\,\varepsilon^{\,@tau(K-m)-m}`,
    yours: ({ parameters: { pi, tau }, number, significant }) => ({
      math: display`m=1:\quad\slot{tau}\cdot(\slot{classes}-1)-1=\slot{exponent}`,
      slots: {
        tau: significant(tau),
        classes: String(pi.length),
        exponent: number(tau * (pi.length - 1) - 1, 2),
      },
    }),
  },
  {
    id: 'edges',
    math: display`\begin{gathered}@tau<\frac m{K-m}\;\Longrightarrow\;p\to\infty\\[4pt]@tau>\frac m{K-m}\;\Longrightarrow\;p\to0\\[4pt]m=1:\ \frac1{K-1}\\[4pt]m=K-1:\ K-1\end{gathered}`,
    yours: ({ parameters: { pi, tau }, number, significant }) => ({
      math: display`@tau=\slot{tau},\quad\frac1{K-1}=\slot{facet},\quad K-1=\slot{corner}`,
      slots: {
        tau: significant(tau),
        facet: number(1 / (pi.length - 1)),
        corner: String(pi.length - 1),
      },
    }),
  },
  {
    id: 'regroup',
    math: display`\begin{aligned}&\log p(@relaxed)\\[4pt]&=C+\bigl(@tau(K-1)-1\bigr)\sum_{k=1}^K\log@relaxed_k\\&\quad-K\log\sum_{k=1}^K@pi_k\prod_{j\ne k}@relaxed_j^{\,@tau}\end{aligned}`,
    yours: withDensity((density, { draw, number, parameters: { tau } }) => {
      const { factorial, logTau, classes, logRelaxed, logTotal, logDensity } = density
      return {
        math: display`\begin{gathered}\log p(@relaxed)=\slot{constant}+\slot{power}\cdot\slot{logs}\\-\slot{classes}\cdot\slot{mixture}=\slot{logDensity}\end{gathered}`,
        slots: {
          constant: number(factorial + logTau + sum(draw.logit)),
          power: bracketed(number(tau * (classes - 1) - 1, 2)),
          logs: bracketed(number(sum(logRelaxed))),
          classes: String(classes),
          mixture: bracketed(number(logTotal + tau * sum(logRelaxed))),
          logDensity: number(logDensity),
        },
      }
    }),
  },
  {
    id: 'convex',
    math: display`@tau\le\frac1{K-1}\;\Longrightarrow\;\nabla^2\log p(@relaxed)\succeq0`,
    yours: ({ parameters: { pi, tau }, number, significant }) => {
      const slots = { tau: significant(tau), less: String(pi.length - 1), bound: number(1 / (pi.length - 1)) }
      return tau <= 1 / (pi.length - 1)
        ? { math: display`\slot{tau}\le\frac1{\slot{less}}=\slot{bound}`, slots }
        : { math: display`\slot{tau}>\frac1{\slot{less}}=\slot{bound}`, slots }
    },
  },
] as const satisfies readonly DerivationLine[]

/** The two limits, the way between them, and what the temperature does to the density. */
export const derivation = [...limitLines, ...slopeLines, ...shapeLines] as const

/** The lines of this derivation. */
export type Line = (typeof derivation)[number]['id']

/** The lines of the one proof that the lesson shows unfolded. */
export const core: readonly Line[] = ['ratio', 'cold', 'hot', 'hill', 'price']
