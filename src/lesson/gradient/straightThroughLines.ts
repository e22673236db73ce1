import { momentsOfOutcomes } from '../../estimators/momentsOfOutcomes'
import { plainStraightThrough } from '../../estimators/straightThrough'
import { bracketed } from '../../language/number'
import { display } from '../../language/typeset/tex'
import type { DerivationLine } from '../chapter'
import { estimatesOfDraw, limitsOf } from './estimates'

/** A one-hot sample on the way forward, a relaxed one on the way back. */
export const straightThroughLines = [
  {
    id: 'forward-backward',
    math: display`\begin{gathered}@winner=e_I\\[4pt]\frac{\partial@winner}{\partial\theta}:=\sym{gradient}{\frac{\partial\tilde z}{\partial\theta}}\end{gathered}`,
    yours: (live) => {
      const { drawn, objective } = estimatesOfDraw(live)
      return {
        math: display`f(@winner)=f(e_{\slot{winner}})=\slot{hard},\quad f(@relaxed)=\slot{soft}`,
        slots: {
          winner: String(live.draw.winner + 1),
          hard: live.number(drawn),
          soft: live.number(objective.value(live.draw.relaxed)),
        },
      }
    },
  },
  {
    id: 'through',
    math: display`\sym{gradient}{g^{\mathrm{ST}}_j}=\frac{@relaxed_j}{@tau}\Bigl(\partial_jf(@winner)-\sum_{k=1}^K@relaxed_k\,\partial_kf(@winner)\Bigr)`,
    yours: (live) => {
      const { logit, tau } = live.parameters
      const { share, hard, hardMean, straightThrough } = estimatesOfDraw(live)
      return {
        math: display`\sym{gradient}{g^{\mathrm{ST}}_{\slot{class}}}=\frac{\slot{share}}{\slot{tau}}\bigl(\slot{slope}-\slot{mean}\bigr)=\slot{gradient}`,
        slots: {
          class: String(logit + 1),
          share: live.number(share),
          tau: live.significant(tau),
          slope: live.number(hard[logit]!),
          mean: bracketed(live.number(hardMean)),
          gradient: live.number(straightThrough[logit]!),
        },
      }
    },
  },
  {
    id: 'through-linear',
    math: display`f=\sum_kc_kz_k\;\Longrightarrow\;\sym{gradient}{g^{\mathrm{ST}}}=@gradient`,
    yours: (live) => {
      const { logit } = live.parameters
      const { pathwise, straightThrough } = estimatesOfDraw(live)
      return {
        math: display`\sym{gradient}{g^{\mathrm{ST}}_{\slot{class}}}-@gradient_{\slot{class}}=\slot{hard}-\slot{soft}=\slot{difference}`,
        slots: {
          class: String(logit + 1),
          hard: live.number(straightThrough[logit]!),
          soft: bracketed(live.number(pathwise[logit]!)),
          difference: live.number(straightThrough[logit]! - pathwise[logit]!),
        },
      }
    },
  },
  {
    id: 'through-cold',
    math: display`\begin{gathered}\lim_{@tau\to0^+}\mathbb E[\sym{gradient}{g^{\mathrm{ST}}_i}]\\[4pt]=@pi_i\sum_{j=1}^K@pi_j\,\tfrac12\bigl[d_{ij}(1)+d_{ij}(0)\bigr]\\[4pt]d_{ij}(s)=(\partial_i-\partial_j)f\bigl(s\,e_i+(1-s)\,e_j\bigr)\end{gathered}`,
    yours: (live) => ({
      math: display`\lim_{@tau\to0^+}\mathbb E[\sym{gradient}{g^{\mathrm{ST}}_{\slot{class}}}]=\slot{limit}`,
      slots: {
        class: String(live.parameters.logit + 1),
        limit: live.number(limitsOf(live).straightThroughMean, 4),
      },
    }),
  },
  {
    id: 'pathwise-cold',
    math: display`\begin{aligned}\lim_{@tau\to0^+}\mathbb E[@gradient_i]&=@pi_i\sum_{j=1}^K@pi_j\int_0^1d_{ij}(s)\,ds\\[4pt]&=@pi_i\sum_{j=1}^K@pi_j\,(f_i-f_j)\end{aligned}`,
    yours: (live) => ({
      math: display`\lim_{@tau\to0^+}\mathbb E[@gradient_{\slot{class}}]=\slot{limit}`,
      slots: {
        class: String(live.parameters.logit + 1),
        limit: live.number(limitsOf(live).pathwiseMean, 4),
      },
    }),
  },
  {
    id: 'trapezoid',
    math: display`\begin{gathered}\lim_{@tau\to0^+}\mathbb E[\sym{gradient}{g^{\mathrm{ST}}_i}-@gradient_i]\\[4pt]=@pi_i\sum_{j=1}^K@pi_j R_{ij}\\[4pt]R_{ij}=\tfrac12\bigl[d_{ij}(1)+d_{ij}(0)\bigr]-\int_0^1d_{ij}(s)\,ds\end{gathered}`,
    yours: (live) => {
      const { exact } = estimatesOfDraw(live)
      const { straightThroughMean } = limitsOf(live)
      return {
        math: display`\slot{limit}-\slot{exact}=\slot{bias}`,
        slots: {
          limit: live.number(straightThroughMean, 4),
          exact: bracketed(live.number(exact, 4)),
          bias: live.number(straightThroughMean - exact, 4),
        },
      }
    },
  },
  {
    id: 'plain',
    math: display`\sym{gradient}{g^{\mathrm{ST},\pi}_j}=@pi_j\Bigl(\partial_jf(@winner)-\sum_{k=1}^K@pi_k\,\partial_kf(@winner)\Bigr)`,
    yours: (live) => {
      const { logit, pi } = live.parameters
      const { objective, exact } = estimatesOfDraw(live)
      const rows = plainStraightThrough(objective, pi)
      return {
        math: display`\begin{gathered}\sym{gradient}{g^{\mathrm{ST},\pi}_{\slot{class}}}=\slot{gradient}\\[4pt]\mathbb E[\sym{gradient}{g^{\mathrm{ST},\pi}_{\slot{class}}}]=\slot{mean}\quad(\slot{exact})\end{gathered}`,
        slots: {
          class: String(logit + 1),
          gradient: live.number(rows[live.draw.winner * pi.length + logit]!),
          mean: live.number(momentsOfOutcomes(rows, pi).mean[logit]!),
          exact: live.number(exact),
        },
      }
    },
  },
] as const satisfies readonly DerivationLine[]
