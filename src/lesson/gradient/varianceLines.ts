import { display } from '../../language/typeset/tex'
import type { DerivationLine } from '../chapter'
import { estimatesOfDraw, limitsOf } from './estimates'

/** What a low temperature costs in variance, and a high one in bias. */
export const varianceLines = [
  {
    id: 'cold-variance',
    math: display`\begin{gathered}@tau\,\mathbb E[@gradient_i^2]\xrightarrow[@tau\to0^+]{}\sum_{j=1}^K@pi_i@pi_j V_{ij}\\[4pt]V_{ij}=\int_0^1s(1-s)\,d_{ij}(s)^2\,ds\end{gathered}`,
    yours: (live) => {
      const { tau, logit } = live.parameters
      const { pathwiseVariance } = limitsOf(live)
      return {
        math: display`\mathbb E[@gradient_{\slot{class}}^2]\simeq\frac{\slot{constant}}{@tau}=\frac{\slot{constant}}{\slot{tau}}=\slot{square}`,
        slots: {
          class: String(logit + 1),
          constant: live.number(pathwiseVariance, 4),
          tau: live.significant(tau),
          square: live.number(pathwiseVariance / tau),
        },
      }
    },
  },
  {
    id: 'cold-linear',
    math: display`\begin{gathered}f=\sum_kc_kz_k:\\[4pt]@tau\operatorname{Var}[@gradient_i]\to\frac{@pi_i}6\sum_{j=1}^K@pi_j(c_i-c_j)^2\\[4pt]@tau\operatorname{tr}\operatorname{Var}[@gradient]\to\tfrac13\operatorname{Var}_{@pi}(c)\end{gathered}`,
    yours: (live) => {
      const { f, pi } = live.parameters
      if (f.kind !== 'linear') return null
      const mean = pi.reduce((sum, probability, k) => sum + probability * f.numbers[k]!, 0)
      const variance = pi.reduce((sum, probability, k) => sum + probability * (f.numbers[k]! - mean) ** 2, 0)
      return {
        math: display`\tfrac13\operatorname{Var}_{@pi}(c)=\tfrac13\cdot\slot{variance}=\slot{trace}`,
        slots: { variance: live.number(variance), trace: live.number(variance / 3) },
      }
    },
  },
  {
    id: 'cold-two',
    math: display`\begin{gathered}K=2:\quad@tau\operatorname{Var}[@gradient_1]\to@pi_1@pi_2 V\\[4pt]V=\int_0^1s(1-s)\Bigl(\frac{d}{ds}f(s,1-s)\Bigr)^{\!2}ds\end{gathered}`,
    yours: (live) => {
      const { pi } = live.parameters
      if (pi.length !== 2) return null
      return {
        math: display`@tau\operatorname{Var}[@gradient_1]\to\slot{constant}`,
        slots: { constant: live.number(limitsOf(live, 0).pathwiseVariance, 4) },
      }
    },
  },
  {
    id: 'through-variance',
    math: display`\begin{gathered}@tau\,\mathbb E[(\sym{gradient}{g^{\mathrm{ST}}_i})^2]\\[4pt]\to\sum_{j=1}^K\frac{@pi_i@pi_j}{12}\bigl[d_{ij}(1)^2+d_{ij}(0)^2\bigr]\end{gathered}`,
    yours: (live) => {
      const { pathwiseVariance, straightThroughVariance } = limitsOf(live)
      return {
        math: display`\begin{gathered}@tau\,\mathbb E[(\sym{gradient}{g^{\mathrm{ST}}_{\slot{class}}})^2]\to\slot{through}\\[4pt]@tau\,\mathbb E[@gradient_{\slot{class}}^2]\to\slot{pathwise}\end{gathered}`,
        slots: {
          class: String(live.parameters.logit + 1),
          through: live.number(straightThroughVariance, 4),
          pathwise: live.number(pathwiseVariance, 4),
        },
      }
    },
  },
  {
    id: 'hot',
    math: display`\begin{gathered}@tau\to\infty:\quad@gradient\to0,\quad\operatorname{Var}[@gradient]=O(@tau^{-4})\\[4pt]\mathbb E[@gradient]-\nabla_{\!\theta}\,\mathbb E[f(z)]\\[4pt]\to-\nabla_{\!\theta}\,\mathbb E[f(z)]\end{gathered}`,
    yours: (live) => ({
      math: display`\mathbb E[@gradient_{\slot{class}}]-\frac{\partial}{\partial\theta_{\slot{class}}}\mathbb E[f(z)]\to\slot{bias}`,
      slots: {
        class: String(live.parameters.logit + 1),
        bias: live.number(-estimatesOfDraw(live).exact),
      },
    }),
  },
] as const satisfies readonly DerivationLine[]
