import { coldMean, hotMean, warmMeanOfTwo } from '../../transform/meanExpansions'
import type { DerivationLine } from '../chapter'
import { display } from '../typeset/tex'
import { exactMeans } from './exactMeans'

/** Where the mean of the samples lies: at both ends of the temperature, in one case in closed form, and always. */
export const meanLines = [
  {
    id: 'cold-mean',
    math: display`\begin{gathered}\mathbb E[\sym{relaxed}{\tilde z_k}]=\sym{pi}{\pi_k}+\zeta(2)\,\sym{tau}{\tau}^2\,\sym{pi}{\pi_k}\Bigl(\sum_{i=1}^K\sym{pi}{\pi_i}^2-\sym{pi}{\pi_k}\Bigr)+O(\sym{tau}{\tau}^3)\\[4pt]\zeta(2)=\sum_{n=1}^\infty\frac1{n^2}\approx1.645\end{gathered}`,
    yours: ({ parameters: { pi, tau }, number, significant }) => ({
      math: display`\begin{gathered}\text{at }\tau=0.1:\quad\sym{pi}{\pi_{\class{1}{1}}}+1.645\cdot0.1^2\,\sym{pi}{\pi_{\class{1}{1}}}\Bigl(\sum_i\sym{pi}{\pi_i}^2-\sym{pi}{\pi_{\class{1}{1}}}\Bigr)=\slot{approximate}\\[4pt]\mathbb E[\sym{relaxed}{\tilde z_{\class{1}{1}}}]=\slot{cold}\ \ (\tau=0.1),\qquad\slot{exact}\ \ (\tau=\slot{tau})\end{gathered}`,
      slots: {
        approximate: number(coldMean(pi, 0.1)[0]!, 5),
        cold: number(exactMeans(pi, 0.1)[0]!, 5),
        exact: number(exactMeans(pi, tau)[0]!, 5),
        tau: significant(tau),
      },
    }),
  },
  {
    id: 'hot-mean',
    math: display`\mathbb E[\sym{relaxed}{\tilde z_k}]=\frac1K+\frac1{K\sym{tau}{\tau}}\Bigl(\log\sym{pi}{\pi_k}-\frac1K\sum_{i=1}^K\log\sym{pi}{\pi_i}\Bigr)+O(\sym{tau}{\tau}^{-2})`,
    yours: ({ draw, parameters: { pi }, number }) => {
      if (pi.some((probability) => probability === 0)) return null
      return {
        math: display`\begin{gathered}\text{at }\tau=20:\quad\frac1{\slot{classes}}+\frac1{\slot{classes}\cdot20}\Bigl(\log\sym{pi}{\pi_{\class{1}{1}}}-\frac1{\slot{classes}}\sum_i\log\sym{pi}{\pi_i}\Bigr)=\slot{approximate}\\[4pt]\mathbb E[\sym{relaxed}{\tilde z_{\class{1}{1}}}]=\slot{exact}\end{gathered}`,
        slots: {
          classes: String(pi.length),
          approximate: number(hotMean(draw.logit, 20)[0]!, 5),
          exact: number(exactMeans(pi, 20)[0]!, 5),
        },
      }
    },
  },
  {
    id: 'two-classes',
    math: display`\begin{gathered}K=2,\ \sym{tau}{\tau}=1:\quad\mathbb E[\sym{relaxed}{\tilde z_1}]=\int_0^1\frac{au}{au+1-u}\,du\\[4pt]=\frac{a\,(a-1-\log a)}{(a-1)^2},\quad a=\frac{\sym{pi}{\pi_1}}{\sym{pi}{\pi_2}}\end{gathered}`,
    yours: ({ parameters: { pi }, number, significant }) => {
      const [first, second] = [pi[0]!, pi[1]!]
      if (first === 0 || second === 0) return null
      return {
        math: display`a=\frac{\slot{first}}{\slot{second}}=\slot{ratio}\;\Longrightarrow\;\mathbb E[\sym{relaxed}{\tilde z_1}]=\slot{mean}`,
        slots: {
          first: number(first),
          second: number(second),
          ratio: significant(first / second),
          mean: number(warmMeanOfTwo(first / second)),
        },
      }
    },
  },
  {
    id: 'any-moment',
    math: display`\begin{gathered}\mathbb E\Bigl[\prod_{k=1}^K\sym{relaxed}{\tilde z_k}^{n_k}\Bigr]=\frac1{\Gamma(n)}\int_{-\infty}^\infty\prod_{k=1}^KA_{n_k}\Bigl(t+\frac{\log\sym{pi}{\pi_k}}{\sym{tau}{\tau}}\Bigr)\,dt\\[4pt]n=\sum_kn_k,\qquad A_m(v)=\mathbb E_{\sym{gamma}{\gamma}}\bigl[e^{mw-e^w}\bigr],\ \ w=v+\frac{\sym{gamma}{\gamma}}{\sym{tau}{\tau}}\end{gathered}`,
    yours: ({ parameters: { pi, tau }, tally, number, count }) => {
      if (tally === null) return null
      return {
        math: display`\begin{gathered}\mathbb E[\sym{relaxed}{\tilde z_{\class{1}{1}}}]=\slot{exact}\\[4pt]\frac1{\slot{draws}}\sum_{m=1}^{\slot{draws}}\sym{relaxed}{\tilde z_{\class{1}{1}}^{(m)}}=\slot{mean}\end{gathered}`,
        slots: {
          exact: number(exactMeans(pi, tau)[0]!, 4),
          draws: count(tally.draws),
          mean: number(tally.sum[0]! / tally.draws, 4),
        },
      }
    },
  },
] as const satisfies readonly DerivationLine[]
