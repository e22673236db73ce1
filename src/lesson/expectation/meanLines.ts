import { bracketed } from '../../language/bracketed'
import { display } from '../../language/typeset/tex'
import { meanLargeTau, meanSmallTau, meanTwoClassesTauOne } from '../../transform/meanExpansions'
import type { DerivationLine } from '../chapter'
import { exactMeans } from './exactMeans'

/** Density at 0 of the gap between the two best perturbed logits: 1 − Σ πₖ². */
export const nearTieDensity = (pi: readonly number[]): number =>
  1 - pi.reduce((sum, probability) => sum + probability ** 2, 0)

/** Where the mean of the samples lies: at both ends of the temperature, in one case in closed form, and always. */
export const meanLines = [
  {
    id: 'soft-maximum',
    math: display`\begin{gathered}\mathbb E\Bigl[\sym{tau}{\tau}\log\sum_{k=1}^Ke^{\sym{score}{x_k}/\sym{tau}{\tau}}\Bigr]\\[4pt]=\mathbb E\bigl[\max_k\sym{score}{x_k}\bigr]+\sym{tau}{\tau}\,\mathbb E\Bigl[\log\Bigl(1+\sum_{k\ne I}e^{-(\sym{score}{x_I}-\sym{score}{x_k})/\sym{tau}{\tau}}\Bigr)\Bigr]\\[4pt]=\log\sum_{k=1}^Ke^{\sym{theta}{\theta_k}}+\gamma_{\mathrm E}+\tfrac12\zeta(2)\,\sym{tau}{\tau}^2\Bigl(1-\sum_{i=1}^K\sym{pi}{\pi_i}^2\Bigr)+O(\sym{tau}{\tau}^3)\\[4pt]\zeta(2)=\sum_{n=1}^\infty\frac1{n^2}\approx1.645,\quad\gamma_{\mathrm E}\approx0.577\end{gathered}`,
    yours: ({ parameters: { pi }, number }) => ({
      math: display`\tau=0.1:\quad\tfrac12\zeta(2)\,\sym{tau}{\tau}^2\Bigl(1-\sum_i\sym{pi}{\pi_i}^2\Bigr)=0.00822\cdot\slot{chance}=\slot{term}`,
      slots: {
        chance: number(nearTieDensity(pi)),
        term: number((Math.PI ** 2 / 12) * 0.01 * nearTieDensity(pi), 5),
      },
    }),
  },
  {
    id: 'cold-mean',
    math: display`\begin{gathered}\mathbb E[\sym{relaxed}{\tilde z_k}]\\[4pt]=\sym{pi}{\pi_k}\Bigl(1+\zeta(2)\,\sym{tau}{\tau}^2\Bigl(\sum_{i=1}^K\sym{pi}{\pi_i}^2-\sym{pi}{\pi_k}\Bigr)\Bigr)+O(\sym{tau}{\tau}^3)\end{gathered}`,
    yours: ({ parameters: { pi, tau }, number, significant }) => ({
      math: display`\begin{gathered}\tau=0.1:\quad\sym{pi}{\pi_{\class{1}{1}}}\Bigl(1+0.0164\,\Bigl(\sum_i\sym{pi}{\pi_i}^2-\sym{pi}{\pi_{\class{1}{1}}}\Bigr)\Bigr)\\[4pt]=\slot{approximate}\\[4pt]\mathbb E[\sym{relaxed}{\tilde z_{\class{1}{1}}}]=\slot{cold}\\[4pt]\tau=\slot{tau}:\quad\mathbb E[\sym{relaxed}{\tilde z_{\class{1}{1}}}]=\slot{exact}\end{gathered}`,
      slots: {
        approximate: number(meanSmallTau(pi, 0.1)[0]!, 5),
        cold: number(exactMeans(pi, 0.1)[0]!, 5),
        exact: number(exactMeans(pi, tau)[0]!, 5),
        tau: significant(tau),
      },
    }),
  },
  {
    id: 'hot-mean',
    math: display`\begin{gathered}\mathbb E[\sym{relaxed}{\tilde z_k}]=\frac1K+\frac{\log\sym{pi}{\pi_k}-\ell}{K\sym{tau}{\tau}}+O(\sym{tau}{\tau}^{-2})\\[4pt]\ell=\frac1K\sum_{i=1}^K\log\sym{pi}{\pi_i}\end{gathered}`,
    yours: ({ draw, parameters: { pi }, number }) => {
      if (pi.some((probability) => probability === 0)) return null
      return {
        math: display`\begin{gathered}\tau=20:\quad\frac1{\slot{classes}}+\frac{\slot{log}-\slot{mean}}{\slot{classes}\cdot20}\\[4pt]=\slot{approximate}\\[4pt]\mathbb E[\sym{relaxed}{\tilde z_{\class{1}{1}}}]=\slot{exact}\end{gathered}`,
        slots: {
          classes: String(pi.length),
          log: number(draw.logit[0]!),
          mean: bracketed(number(draw.logit.reduce((sum, log) => sum + log, 0) / pi.length)),
          approximate: number(meanLargeTau(draw.logit, 20)[0]!, 5),
          exact: number(exactMeans(pi, 20)[0]!, 5),
        },
      }
    },
  },
  {
    id: 'two-classes',
    math: display`\begin{gathered}K=2,\ \sym{tau}{\tau}=1:\\[4pt]\mathbb E[\sym{relaxed}{\tilde z_1}]=\int_0^1\frac{au}{au+1-u}\,du\\[4pt]=\frac{a\,(a-1-\log a)}{(a-1)^2},\quad a=\frac{\sym{pi}{\pi_1}}{\sym{pi}{\pi_2}}\end{gathered}`,
    yours: ({ parameters: { pi }, number, significant }) => {
      const [first, second] = [pi[0]!, pi[1]!]
      if (first === 0 || second === 0) return null
      return {
        math: display`a=\frac{\slot{first}}{\slot{second}}=\slot{ratio}\;\Longrightarrow\;\mathbb E[\sym{relaxed}{\tilde z_1}]=\slot{mean}`,
        slots: {
          first: number(first),
          second: number(second),
          ratio: significant(first / second),
          mean: number(meanTwoClassesTauOne(first / second)),
        },
      }
    },
  },
  {
    id: 'any-moment',
    math: display`\begin{gathered}\mathbb E\Bigl[\prod_{k=1}^K\sym{relaxed}{\tilde z_k}^{n_k}\Bigr]\\[4pt]=\frac1{\Gamma(n)}\int_{-\infty}^\infty\prod_{k=1}^KA_{n_k}\Bigl(t+\frac{\log\sym{pi}{\pi_k}}{\sym{tau}{\tau}}\Bigr)\,dt\\[4pt]A_r(v)=\mathbb E_{\sym{gamma}{\gamma}}\bigl[e^{rw-e^w}\bigr]\\[4pt]n=\sum_kn_k,\quad w=v+\frac{\sym{gamma}{\gamma}}{\sym{tau}{\tau}}\end{gathered}`,
    yours: ({ parameters: { pi, tau }, tally, number, count }) => {
      if (tally === null) return null
      return {
        math: display`\begin{gathered}\mathbb E[\sym{relaxed}{\tilde z_{\class{1}{1}}}]=\slot{exact}\\[4pt]\frac1{\slot{draws}}\sum_{i=1}^{\slot{draws}}\sym{relaxed}{\tilde z_{\class{1}{1}}^{(i)}}=\slot{mean}\end{gathered}`,
        slots: {
          exact: number(exactMeans(pi, tau)[0]!, 4),
          draws: count(tally.draws),
          mean: number(tally.sum[0]! / tally.draws, 4),
        },
      }
    },
  },
] as const satisfies readonly DerivationLine[]
