import { bracketed } from '../../language/number'
import { display } from '../../language/typeset/tex'
import type { DerivationLine } from '../chapter'
import { drawDensity } from './drawDensity'

/** The same density as its authors found it: by differences of the scores (Jang et al. 2017, app. B). */
export const differenceLines = [
  {
    id: 'differences',
    math: display`\begin{gathered}v_k=@score_k-@score_K\\[4pt]p(v_1,\dots,v_{K-1})\\[4pt]=\int_{-\infty}^{\infty}p(@gamma_K)\prod_{k<K}p_{@gamma}(v_k+@score_K-\log@pi_k)\,d@gamma_K\end{gathered}`,
    yours: (live) => {
      const density = drawDensity(live)
      if (density === null) return null
      const { draw, number } = live
      const last = density.classes - 1
      return {
        math: display`\begin{gathered}v_{\class{1}{1}}=\slot{first}-\slot{score}=\slot{difference}\\[4pt]v_{\class{1}{1}}+@score_{\slot{last}}-\log@pi_{\class{1}{1}}=\slot{gamma}=@gamma_{\class{1}{1}}\end{gathered}`,
        slots: {
          last: String(last + 1),
          first: number(draw.score[0]!),
          score: bracketed(number(draw.score[last]!)),
          difference: number(density.differences[0]!),
          gamma: number(density.differences[0]! + draw.score[last]! - draw.logit[0]!),
        },
      }
    },
  },
  {
    id: 'substitution',
    math: display`\begin{gathered}p(v)=\Bigl(\prod_{k=1}^K@pi_k\,e^{-v_k}\Bigr)\int_0^\infty t^{K-1}e^{-at}\,dt\\[4pt]t=e^{-@score_K},\quad a=\sum_{k=1}^K@pi_k\,e^{-v_k},\quad v_K=0\end{gathered}`,
    yours: (live) => {
      const density = drawDensity(live)
      if (density === null) return null
      return {
        math: display`\begin{gathered}t=e^{-\slot{score}}=\slot{time}\\[4pt]a=\slot{rate}\end{gathered}`,
        slots: {
          score: bracketed(live.number(live.draw.score.at(-1)!)),
          time: live.significant(Math.exp(-live.draw.score.at(-1)!)),
          rate: live.significant(Math.exp(density.logRate)),
        },
      }
    },
  },
  {
    id: 'gamma-integral',
    math: display`p(v)=\Gamma(K)\Bigl(\prod_{k=1}^K@pi_k\,e^{-v_k}\Bigr)\Bigl(\sum_{k=1}^K@pi_k\,e^{-v_k}\Bigr)^{-K}`,
    yours: (live) => {
      const density = drawDensity(live)
      if (density === null) return null
      const { factorial, logDifferences, classes, logRate } = density
      return {
        math: display`\log p(v)=\slot{factorial}+\slot{product}-\slot{classes}\cdot\slot{rate}=\slot{total}`,
        slots: {
          factorial: live.number(factorial),
          product: bracketed(live.number(logDifferences - factorial + classes * logRate)),
          classes: String(classes),
          rate: bracketed(live.number(logRate)),
          total: live.number(logDifferences),
        },
      }
    },
  },
  {
    id: 'back-to-simplex',
    math: display`\begin{gathered}v_k=@tau\log\frac{@relaxed_k}{@relaxed_K}\\[4pt]\biggl|\det\frac{\partial v}{\partial@relaxed}\biggr|=@tau^{K-1}\prod_{k=1}^K\frac1{@relaxed_k}\\[4pt]p(@relaxed)=p(v)\,\biggl|\det\frac{\partial v}{\partial@relaxed}\biggr|\end{gathered}`,
    yours: (live) => {
      const density = drawDensity(live)
      if (density === null) return null
      const { logDifferences, logTau, logRelaxed, logDensity } = density
      return {
        math: display`\log p(@relaxed)=\slot{differences}+\slot{determinant}=\slot{logDensity}`,
        slots: {
          differences: live.number(logDifferences),
          determinant: bracketed(live.number(logTau - logRelaxed.reduce((a, b) => a + b, 0))),
          logDensity: live.number(logDensity),
        },
      }
    },
  },
] as const satisfies readonly DerivationLine[]
