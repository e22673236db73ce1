import { edgeGap, gapSlopeAtZeroTemperature } from '../../estimators/zeroTemperatureLimits'
import { likeliestTwo } from '../../figures/likeliestTwo'
import { objectiveOfLive } from '../../figures/objectiveOfLive'
import { bracketed } from '../../language/bracketed'
import { display } from '../../language/typeset/tex'
import type { DerivationLine } from '../chapter'
import { nearTieDensity } from './meanLines'

/** Why the mean of f(z̃) may be taken over the noise, and what it costs that it is not the mean of f(z). */
export const objectiveLines = [
  {
    id: 'same-noise',
    math: display`\mathbb E_{q(\sym{relaxed}{\tilde z})}\bigl[f(\sym{relaxed}{\tilde z})\bigr]=\mathbb E_{p(\sym{gamma}{\gamma})}\bigl[f\bigl(\sym{relaxed}{\tilde z}(\sym{gamma}{\gamma},\sym{pi}{\pi})\bigr)\bigr]`,
    yours: (live) => ({
      math: display`f\bigl(\sym{relaxed}{\tilde z}^{(\slot{draw})}\bigr)=\slot{value}`,
      slots: {
        draw: live.count(live.parameters.draw),
        value: live.number(objectiveOfLive(live).objective.value(live.draw.relaxed)),
      },
    }),
  },
  {
    id: 'cold-limit',
    math: display`\lim_{\sym{tau}{\tau}\to0^+}\mathbb E\bigl[f(\sym{relaxed}{\tilde z})\bigr]=\mathbb E\bigl[f(\sym{winner}{z})\bigr]=\sum_{k=1}^K\sym{pi}{\pi_k}\,f_k`,
    yours: (live) => {
      const { values, mean } = objectiveOfLive(live)
      const [first] = likeliestTwo(live.parameters.pi)
      return {
        math: display`\sym{pi}{\pi_{\slot{class}}}\,f_{\slot{class}}=\slot{probability}\cdot\slot{value},\quad\sum_k\sym{pi}{\pi_k}\,f_k=\slot{mean}`,
        slots: {
          class: String(first + 1),
          probability: live.number(live.parameters.pi[first]!),
          value: bracketed(live.number(values[first]!)),
          mean: live.number(mean),
        },
      }
    },
  },
  {
    id: 'near-ties',
    math: display`\begin{gathered}P\Bigl(\sym{score}{x_I}-\max_{k\ne I}\sym{score}{x_k}<\delta\Bigr)\\[4pt]=\delta\Bigl(1-\sum_{k=1}^K\sym{pi}{\pi_k}^2\Bigr)+O(\delta^2)\end{gathered}`,
    yours: (live) => ({
      math: display`1-\sum_k\sym{pi}{\pi_k}^2=\slot{chance}`,
      slots: { chance: live.number(nearTieDensity(live.parameters.pi)) },
    }),
  },
  {
    id: 'first-order',
    math: display`\begin{gathered}\mathbb E\bigl[f(\sym{relaxed}{\tilde z})\bigr]-\mathbb E\bigl[f(\sym{winner}{z})\bigr]\\[4pt]=\sym{tau}{\tau}\sum_{i<j}\sym{pi}{\pi_i}\sym{pi}{\pi_j}B_{ij}+O(\sym{tau}{\tau}^2)\\[4pt]B_{ij}=\int_0^1\frac{f(z_s)-f(e_{w(s)})}{s(1-s)}\,ds\\[4pt]z_s=s\,e_i+(1-s)\,e_j\\[4pt]w(s)=i\ \text{ for }\ s>\tfrac12,\ \text{ else }\ j\end{gathered}`,
    yours: (live) => {
      const { objective } = objectiveOfLive(live)
      const { pi, tau } = live.parameters
      const [first, second] = likeliestTwo(pi)
      const slope = gapSlopeAtZeroTemperature(objective, pi)
      return {
        math: display`\begin{gathered}B_{\slot{first}\slot{second}}=\slot{edge},\quad\sum_{i<j}\sym{pi}{\pi_i}\sym{pi}{\pi_j}B_{ij}=\slot{slope}\\[4pt]\sym{tau}{\tau}\sum_{i<j}\sym{pi}{\pi_i}\sym{pi}{\pi_j}B_{ij}=\slot{tau}\cdot\slot{bracketed}=\slot{gap}\end{gathered}`,
        slots: {
          first: String(first + 1),
          second: String(second + 1),
          edge: live.number(edgeGap(objective, pi.length, first, second)),
          slope: live.number(slope),
          bracketed: bracketed(live.number(slope)),
          tau: live.significant(tau),
          gap: live.number(tau * slope),
        },
      }
    },
  },
  {
    id: 'bent',
    math: display`\begin{gathered}f\ \text{linear}\;\Longrightarrow\;B_{ij}=0\\[4pt]f=\lVert z-t\rVert^2\;\Longrightarrow\;B_{ij}=-2,\\[4pt]\mathbb E\bigl[f(\sym{relaxed}{\tilde z})\bigr]-\mathbb E\bigl[f(\sym{winner}{z})\bigr]\\[4pt]\approx-\sym{tau}{\tau}\Bigl(1-\sum_{k=1}^K\sym{pi}{\pi_k}^2\Bigr)\end{gathered}`,
    yours: (live) => ({
      math: display`-\sym{tau}{\tau}\Bigl(1-\sum_k\sym{pi}{\pi_k}^2\Bigr)=-\slot{tau}\cdot\slot{chance}=\slot{gap}`,
      slots: {
        tau: live.significant(live.parameters.tau),
        chance: live.number(nearTieDensity(live.parameters.pi)),
        gap: live.number(-live.parameters.tau * nearTieDensity(live.parameters.pi)),
      },
    }),
  },
] as const satisfies readonly DerivationLine[]
