import { pathwise } from '../../estimators/pathwise'
import type { ReaderNumbers } from '../../figures/readerNumbers'
import { bracketed } from '../../language/number'
import { display } from '../../language/typeset/tex'
import type { DerivationLine } from '../chapter'
import { objectiveOfLive } from '../objectiveOfLive'
import { targetOf, toyCriticalTemperature, toyEnd } from './toyEnd'

/** ∂f(z̃)/∂θ₁ of the selected draw. */
function slopeOfDraw(live: ReaderNumbers): number {
  const { objective } = objectiveOfLive(live)
  const gradient = new Float64Array(live.draw.relaxed.length)
  pathwise(objective, live.parameters.tau)(live.draw.relaxed, gradient)
  return gradient[0]!
}

/** Two objectives, their gradients, and where the second stops that the first would not: mathematics (viii)–(xi), (xiii). */
const descentLines = [
  {
    id: 'objective',
    math: display`L(@theta)=\mathbb E\bigl[f(@winner)\bigr]=\sum_{k=1}^K@pi_k\,f_k,\qquad@pi=\operatorname{softmax}(@theta)`,
    yours: (live) => ({
      math: display`\sum_k@pi_k\,f_k=\slot{mean}`,
      slots: { mean: live.number(objectiveOfLive(live).mean, 4) },
    }),
  },
  {
    id: 'true-gradient',
    math: display`\sym{gradient}{\frac{\partial L}{\partial\theta_j}}=@pi_j\,(f_j-L)`,
    yours: (live) => {
      const { values, mean, gradient } = objectiveOfLive(live)
      return {
        math: display`@pi_1\,(f_1-L)=\slot{probability}\cdot(\slot{value}-\slot{mean})=\slot{slope}`,
        slots: {
          probability: live.magnitude(live.parameters.pi[0]!),
          value: live.number(values[0]!, 4),
          mean: bracketed(live.number(mean, 4)),
          slope: live.number(gradient[0]!, 4),
        },
      }
    },
  },
  {
    id: 'relaxed-objective',
    math: display`L_{@tau}(@theta)=\mathbb E_{@gamma}\bigl[f(@relaxed)\bigr],\qquad@relaxed=\operatorname{softmax}\Bigl(\frac{@theta+@gamma}{@tau}\Bigr)`,
    yours: (live) => ({
      math: display`f\bigl(@relaxed^{(\slot{draw})}\bigr)=\slot{value}`,
      slots: {
        draw: live.count(live.parameters.draw),
        value: live.number(objectiveOfLive(live).objective.value(live.draw.relaxed), 4),
      },
    }),
  },
  {
    id: 'relaxed-gradient',
    math: display`\sym{gradient}{\frac{\partial L_{\tau}}{\partial\theta_j}}=\mathbb E_{@gamma}\Bigl[\frac{@relaxed_j}{@tau}\Bigl(\partial_jf(@relaxed)-\sum_k@relaxed_k\,\partial_kf(@relaxed)\Bigr)\Bigr]`,
    yours: (live) => ({
      math: display`\sym{gradient}{\frac{\partial f(\tilde z^{(\slot{draw})})}{\partial\theta_1}}=\slot{slope}`,
      slots: { draw: live.count(live.parameters.draw), slope: live.number(slopeOfDraw(live), 4) },
    }),
  },
  {
    id: 'step',
    math: display`@theta_j\leftarrow@theta_j-\eta\cdot\frac1{32}\sum_{n=1}^{32}\sym{gradient}{g_j^{(n)}}`,
    yours: (live) => {
      const { gradient } = objectiveOfLive(live)
      return {
        math: display`-\eta\,\sym{gradient}{\frac{\partial L}{\partial\theta_1}}=-\slot{rate}\cdot\slot{slope}=\slot{move}`,
        slots: {
          rate: live.significant(live.parameters.rate),
          slope: bracketed(live.number(gradient[0]!, 4)),
          move: live.number(-live.parameters.rate * gradient[0]!, 4),
        },
      }
    },
  },
  {
    id: 'tail',
    math: display`\begin{gathered}f=(z_1-t)^2,\quad K=2,\quad0<@tau<1,\quad@theta\to-\infty:\\[4pt]\sym{gradient}{\frac{\partial L_\tau}{\partial\theta}}\sim2e^{@theta}\int_0^1(z-t)\Bigl(\frac{1-z}{z}\Bigr)^{@tau}dz\\[4pt]=2e^{@theta}\,\Gamma(1-@tau)\,\Gamma(1+@tau)\Bigl[\frac{1-@tau}2-t\Bigr]\end{gathered}`,
    yours: (live) => {
      const { tau } = live.parameters
      if (tau >= 1) return null
      const target = targetOf(live)
      return {
        math: display`\frac{1-@tau}2-t=\frac{1-\slot{tau}}2-\slot{target}=\slot{bracket}`,
        slots: {
          tau: live.significant(tau),
          target: live.significant(target),
          bracket: live.number((1 - tau) / 2 - target),
        },
      }
    },
  },
  {
    id: 'critical',
    math: display`@tau_c=1-2t\qquad(t<\tfrac12)`,
    yours: (live) => ({
      math: display`@tau_c=\slot{critical},\qquad@tau=\slot{tau}:\quad\sym{pi}{\pi_1^\star}=\slot{end}`,
      slots: {
        critical: live.number(toyCriticalTemperature(live)),
        tau: live.significant(live.parameters.tau),
        end: live.number(toyEnd(live)),
      },
    }),
  },
] as const satisfies readonly DerivationLine[]

/** The bound that the autoencoder is trained by, its exact value, and what the relaxation puts in its place. */
const elboLines = [
  {
    id: 'bound',
    math: display`\begin{gathered}-\log p(x)\;\le\;\mathbb E_{q(@winner\mid x)}\bigl[-\log p(x\mid@winner)\bigr]+\operatorname{KL}\bigl(q(@winner\mid x)\,\big\Vert\,p(@winner)\bigr)\\[4pt]=-\mathrm{ELBO}\end{gathered}`,
  },
  {
    id: 'hundred',
    math: display`\mathbb E_q\bigl[-\log p(x\mid@winner)\bigr]=\sum_{a=1}^{10}\sum_{b=1}^{10}q_1(a\mid x)\,q_2(b\mid x)\,\bigl(-\log p(x\mid a,b)\bigr)`,
  },
  {
    id: 'soft-codes',
    math: display`\mathbb E_{@gamma}\bigl[-\log p(x\mid@relaxed)\bigr]+\operatorname{KL}\bigl(q(@winner\mid x)\,\big\Vert\,p(@winner)\bigr)`,
  },
] as const satisfies readonly DerivationLine[]

/** What is descended, where it stops, and what an autoencoder makes of it. */
export const derivation = [...descentLines, ...elboLines] as const

/** The lines of this derivation. */
export type Line = (typeof derivation)[number]['id']

/** The lines of the one proof that the lesson shows unfolded. */
export const core: readonly Line[] = [
  'objective',
  'true-gradient',
  'relaxed-objective',
  'relaxed-gradient',
  'tail',
  'critical',
]
