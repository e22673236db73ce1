import { bracketed } from '../../language/number'
import { display } from '../../language/typeset/tex'
import type { DerivationLine } from '../chapter'
import { drawDensity } from './drawDensity'

/** The Concrete density by carrying a uniform point of the simplex to z̃ (Maddison et al. 2017, app. B). */
export const densityLines = [
  {
    id: 'spacings',
    math: display`\begin{gathered}s_k=\frac{@xi_k}{\sum_{j=1}^K@xi_j}\\[4pt]p(s)=(K-1)!\end{gathered}`,
    yours: ({ draw, number, count }) => {
      const total = draw.xi.reduce((a, b) => a + b, 0)
      const factorial = draw.xi.slice(1).reduce((product, _, k) => product * (k + 1), 1)
      return {
        math: display`\begin{gathered}s_{\slot{winner}}=\frac{\slot{time}}{\slot{total}}=\slot{spacing}\\[4pt]p(s)=\slot{density}\end{gathered}`,
        slots: {
          winner: String(draw.winner + 1),
          time: number(draw.xi[draw.winner]!),
          total: number(total),
          spacing: number(draw.xi[draw.winner]! / total),
          density: count(factorial),
        },
      }
    },
  },
  {
    id: 'map',
    math: display`\begin{gathered}e^{@score_k}=\frac{@pi_k}{@xi_k}\\[4pt]@relaxed_k=\frac{(@pi_k/s_k)^{1/@tau}}{\sum_{j=1}^K(@pi_j/s_j)^{1/@tau}}\end{gathered}`,
    yours: (live) => {
      const density = drawDensity(live)
      if (density === null) return null
      const { draw, number, magnitude, significant, parameters } = live
      return {
        math: display`@relaxed_{\slot{winner}}=\frac{(\slot{probability}/\slot{spacing})^{1/\slot{tau}}}{\sum_j(@pi_j/s_j)^{1/\slot{tau}}}=\slot{relaxed}`,
        slots: {
          winner: String(draw.winner + 1),
          probability: magnitude(parameters.pi[draw.winner]!),
          spacing: number(density.spacing[draw.winner]!),
          tau: significant(parameters.tau),
          relaxed: number(draw.relaxed[draw.winner]!),
        },
      }
    },
  },
  {
    id: 'inverse',
    math: display`s_k=\frac{@pi_k\,@relaxed_k^{-@tau}}{\sum_{j=1}^K@pi_j\,@relaxed_j^{-@tau}}`,
    yours: (live) => {
      const density = drawDensity(live)
      if (density === null) return null
      const { draw, number, magnitude, significant, parameters } = live
      const logTop = draw.logit[draw.winner]! - parameters.tau * density.logRelaxed[draw.winner]!
      return {
        math: display`s_{\slot{winner}}=\frac{\slot{probability}\cdot\slot{relaxed}^{-\slot{tau}}}{\slot{total}}=\slot{spacing}`,
        slots: {
          winner: String(draw.winner + 1),
          probability: magnitude(parameters.pi[draw.winner]!),
          relaxed: number(draw.relaxed[draw.winner]!),
          tau: significant(parameters.tau),
          total: significant(Math.exp(density.logTotal), 4),
          spacing: number(Math.exp(logTop - density.logTotal)),
        },
      }
    },
  },
  {
    id: 'log-ratio',
    math: display`\begin{gathered}\log\frac{s_k}{s_K}=\log\frac{@pi_k}{@pi_K}-@tau\,\log\frac{@relaxed_k}{@relaxed_K}\\[4pt]k=1,\dots,K-1\end{gathered}`,
    yours: (live) => {
      const density = drawDensity(live)
      if (density === null) return null
      const { draw, number, significant, parameters } = live
      const { logSpacing, logRelaxed, classes } = density
      return {
        math: display`\log\frac{s_{\class{1}{1}}}{s_{\slot{last}}}=\slot{ratio}-\slot{tau}\cdot\slot{relaxed}=\slot{spacing}`,
        slots: {
          last: String(classes),
          ratio: number(draw.logit[0]! - draw.logit[classes - 1]!),
          tau: significant(parameters.tau),
          relaxed: bracketed(number(logRelaxed[0]! - logRelaxed[classes - 1]!)),
          spacing: number(logSpacing[0]! - logSpacing[classes - 1]!),
        },
      }
    },
  },
  {
    id: 'determinant',
    math: display`\begin{gathered}\biggl|\det\frac{\partial\bigl(\log\frac{s_1}{s_K},\dots,\log\frac{s_{K-1}}{s_K}\bigr)}{\partial(s_1,\dots,s_{K-1})}\biggr|\\[4pt]=\det\Bigl(\operatorname{diag}\bigl(\tfrac1{s_k}\bigr)+\frac1{s_K}\mathbf1\mathbf1^{\!\top}\Bigr)=\prod_{k=1}^K\frac1{s_k}\end{gathered}`,
    yours: (live) => {
      const density = drawDensity(live)
      if (density === null) return null
      return {
        math: display`\log\prod_{k=1}^{\slot{classes}}\frac1{s_k}=\slot{sum}`,
        slots: {
          classes: String(density.classes),
          sum: live.number(-density.logSpacing.reduce((a, b) => a + b, 0)),
        },
      }
    },
  },
  {
    id: 'jacobian',
    math: display`\biggl|\det\frac{\partial(s_1,\dots,s_{K-1})}{\partial(@relaxed_1,\dots,@relaxed_{K-1})}\biggr|=@tau^{K-1}\prod_{k=1}^K\frac{s_k}{@relaxed_k}`,
    yours: (live) => {
      const density = drawDensity(live)
      if (density === null) return null
      const { logTau, logStretch } = density
      return {
        math: display`\log\biggl|\det\frac{\partial s}{\partial@relaxed}\biggr|=\slot{logTau}+\slot{logStretch}=\slot{total}`,
        slots: {
          logTau: live.number(logTau),
          logStretch: bracketed(live.number(logStretch)),
          total: live.number(logTau + logStretch),
        },
      }
    },
  },
  {
    id: 'density',
    math: display`p(@relaxed)=(K-1)!\;@tau^{K-1}\prod_{k=1}^K\frac{@pi_k\,@relaxed_k^{-@tau-1}}{\sum_{j=1}^K@pi_j\,@relaxed_j^{-@tau}}`,
    yours: (live) => {
      const density = drawDensity(live)
      if (density === null) return null
      const { factorial, logTau, logStretch, logDensity } = density
      return {
        math: display`p(@relaxed)=\slot{factorial}\cdot e^{\slot{jacobian}}=e^{\slot{logDensity}}`,
        slots: {
          factorial: live.count(Math.round(Math.exp(factorial))),
          jacobian: live.number(logTau + logStretch),
          logDensity: live.number(logDensity),
        },
      }
    },
  },
  {
    id: 'log-density',
    math: display`\begin{aligned}\log p(@relaxed)=\ &\log\Gamma(K)+(K-1)\log@tau\\&+\sum_{k=1}^K\bigl(\log@pi_k-(@tau+1)\log@relaxed_k\bigr)\\&-K\log\sum_{k=1}^K@pi_k\,e^{-@tau\log@relaxed_k}\end{aligned}`,
    yours: (live) => {
      const density = drawDensity(live)
      if (density === null) return null
      const { factorial, logTau, product, classes, logTotal, logDensity } = density
      return {
        math: display`\begin{gathered}\log p(@relaxed)=\slot{factorial}+\slot{logTau}+\slot{product}\\-\slot{classes}\cdot\slot{logTotal}=\slot{logDensity}\end{gathered}`,
        slots: {
          factorial: live.number(factorial),
          logTau: bracketed(live.number(logTau)),
          product: bracketed(live.number(product)),
          classes: String(classes),
          logTotal: bracketed(live.number(logTotal)),
          logDensity: live.number(logDensity),
        },
      }
    },
  },
] as const satisfies readonly DerivationLine[]
