import { bracketed } from '../../language/number'
import { display } from '../../language/typeset/tex'
import type { DerivationLine } from '../chapter'
import { withDensity } from './drawDensity'

/**
 * The density of Maddison et al. 2017, def. 1, by carrying a uniform point of the simplex to z̃; they prove it otherwise, in
 * app. A.
 */
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
    yours: withDensity(({ spacing }, { draw, number, magnitude, significant, parameters }) => ({
      math: display`@relaxed_{\slot{winner}}=\frac{(\slot{probability}/\slot{spacing})^{1/\slot{tau}}}{\sum_j(@pi_j/s_j)^{1/\slot{tau}}}=\slot{relaxed}`,
      slots: {
        winner: String(draw.winner + 1),
        probability: magnitude(parameters.pi[draw.winner]!),
        spacing: number(spacing[draw.winner]!),
        tau: significant(parameters.tau),
        relaxed: number(draw.relaxed[draw.winner]!),
      },
    })),
  },
  {
    id: 'inverse',
    math: display`s_k=\frac{@pi_k\,@relaxed_k^{-@tau}}{\sum_{j=1}^K@pi_j\,@relaxed_j^{-@tau}}`,
    yours: withDensity(({ logRelaxed, logTotal }, { draw, number, magnitude, significant, parameters }) => {
      const logTop = draw.logit[draw.winner]! - parameters.tau * logRelaxed[draw.winner]!
      return {
        math: display`s_{\slot{winner}}=\frac{\slot{probability}\cdot\slot{relaxed}^{-\slot{tau}}}{\slot{total}}=\slot{spacing}`,
        slots: {
          winner: String(draw.winner + 1),
          probability: magnitude(parameters.pi[draw.winner]!),
          relaxed: number(draw.relaxed[draw.winner]!),
          tau: significant(parameters.tau),
          total: significant(Math.exp(logTotal), 4),
          spacing: number(Math.exp(logTop - logTotal)),
        },
      }
    }),
  },
  {
    id: 'log-ratio',
    math: display`\begin{gathered}\log\frac{s_k}{s_K}=\log\frac{@pi_k}{@pi_K}-@tau\,\log\frac{@relaxed_k}{@relaxed_K}\\[4pt]k=1,\dots,K-1\end{gathered}`,
    yours: withDensity(({ logSpacing, logRelaxed, classes }, { draw, number, significant, parameters }) => ({
      math: display`\log\frac{s_{\class{1}{1}}}{s_{\slot{last}}}=\slot{ratio}-\slot{tau}\cdot\slot{relaxed}=\slot{spacing}`,
      slots: {
        last: String(classes),
        ratio: number(draw.logit[0]! - draw.logit[classes - 1]!),
        tau: significant(parameters.tau),
        relaxed: bracketed(number(logRelaxed[0]! - logRelaxed[classes - 1]!)),
        spacing: number(logSpacing[0]! - logSpacing[classes - 1]!),
      },
    })),
  },
  {
    id: 'determinant',
    math: display`\begin{gathered}\biggl|\det\frac{\partial\bigl(\log\frac{s_1}{s_K},\dots,\log\frac{s_{K-1}}{s_K}\bigr)}{\partial(s_1,\dots,s_{K-1})}\biggr|\\[4pt]=\det\Bigl(\operatorname{diag}\bigl(\tfrac1{s_k}\bigr)+\frac1{s_K}\mathbf1\mathbf1^{\!\top}\Bigr)=\prod_{k=1}^K\frac1{s_k}\end{gathered}`,
    yours: withDensity(({ classes, logSpacing }, { number }) => ({
      math: display`\log\prod_{k=1}^{\slot{classes}}\frac1{s_k}=\slot{sum}`,
      slots: {
        classes: String(classes),
        sum: number(-logSpacing.reduce((a, b) => a + b, 0)),
      },
    })),
  },
  {
    id: 'jacobian',
    math: display`\biggl|\det\frac{\partial(s_1,\dots,s_{K-1})}{\partial(@relaxed_1,\dots,@relaxed_{K-1})}\biggr|=@tau^{K-1}\prod_{k=1}^K\frac{s_k}{@relaxed_k}`,
    yours: withDensity(({ logTau, logStretch }, { number }) => ({
      math: display`\log\biggl|\det\frac{\partial s}{\partial@relaxed}\biggr|=\slot{logTau}+\slot{logStretch}=\slot{total}`,
      slots: {
        logTau: number(logTau),
        logStretch: bracketed(number(logStretch)),
        total: number(logTau + logStretch),
      },
    })),
  },
  {
    id: 'density',
    math: display`p(@relaxed)=(K-1)!\;@tau^{K-1}\prod_{k=1}^K\frac{@pi_k\,@relaxed_k^{-@tau-1}}{\sum_{j=1}^K@pi_j\,@relaxed_j^{-@tau}}`,
    yours: withDensity(({ factorial, logTau, logStretch, logDensity }, { count, number }) => ({
      math: display`p(@relaxed)=\slot{factorial}\cdot e^{\slot{jacobian}}=e^{\slot{logDensity}}`,
      slots: {
        factorial: count(Math.round(Math.exp(factorial))),
        jacobian: number(logTau + logStretch),
        logDensity: number(logDensity),
      },
    })),
  },
  {
    id: 'log-density',
    math: display`\begin{aligned}\log p(@relaxed)=\ &\log\Gamma(K)+(K-1)\log@tau\\&+\sum_{k=1}^K\bigl(\log@pi_k-(@tau+1)\log@relaxed_k\bigr)\\&-K\log\sum_{k=1}^K@pi_k\,e^{-@tau\log@relaxed_k}\end{aligned}`,
    yours: withDensity(({ factorial, logTau, product, classes, logTotal, logDensity }, { number }) => ({
      math: display`\begin{gathered}\log p(@relaxed)=\slot{factorial}+\slot{logTau}+\slot{product}\\-\slot{classes}\cdot\slot{logTotal}=\slot{logDensity}\end{gathered}`,
      slots: {
        factorial: number(factorial),
        logTau: bracketed(number(logTau)),
        product: bracketed(number(product)),
        classes: String(classes),
        logTotal: bracketed(number(logTotal)),
        logDensity: number(logDensity),
      },
    })),
  },
] as const satisfies readonly DerivationLine[]

/** The same density as its authors found it: by differences of the scores (Jang et al. 2017, app. B). */
export const differenceLines = [
  {
    id: 'differences',
    math: display`\begin{gathered}v_k=@score_k-@score_K\\[4pt]p(v_1,\dots,v_{K-1})\\[4pt]=\int_{-\infty}^{\infty}p(@gamma_K)\prod_{k<K}p_{@gamma}(v_k+@score_K-\log@pi_k)\,d@gamma_K\end{gathered}`,
    yours: withDensity(({ classes, differences }, { draw, number }) => {
      const last = classes - 1
      return {
        math: display`\begin{gathered}v_{\class{1}{1}}=\slot{first}-\slot{score}=\slot{difference}\\[4pt]v_{\class{1}{1}}+@score_{\slot{last}}-\log@pi_{\class{1}{1}}=\slot{gamma}=@gamma_{\class{1}{1}}\end{gathered}`,
        slots: {
          last: String(last + 1),
          first: number(draw.score[0]!),
          score: bracketed(number(draw.score[last]!)),
          difference: number(differences[0]!),
          gamma: number(differences[0]! + draw.score[last]! - draw.logit[0]!),
        },
      }
    }),
  },
  {
    id: 'substitution',
    math: display`\begin{gathered}p(v)=\Bigl(\prod_{k=1}^K@pi_k\,e^{-v_k}\Bigr)\int_0^\infty t^{K-1}e^{-at}\,dt\\[4pt]t=e^{-@score_K},\quad a=\sum_{k=1}^K@pi_k\,e^{-v_k},\quad v_K=0\end{gathered}`,
    yours: withDensity(({ logRate }, live) => ({
      math: display`\begin{gathered}t=e^{-\slot{score}}=\slot{time}\\[4pt]a=\slot{rate}\end{gathered}`,
      slots: {
        score: bracketed(live.number(live.draw.score.at(-1)!)),
        time: live.significant(Math.exp(-live.draw.score.at(-1)!)),
        rate: live.significant(Math.exp(logRate)),
      },
    })),
  },
  {
    id: 'gamma-integral',
    math: display`p(v)=\Gamma(K)\Bigl(\prod_{k=1}^K@pi_k\,e^{-v_k}\Bigr)\Bigl(\sum_{k=1}^K@pi_k\,e^{-v_k}\Bigr)^{-K}`,
    yours: withDensity(({ factorial, logDifferences, classes, logRate }, { number }) => ({
      math: display`\log p(v)=\slot{factorial}+\slot{product}-\slot{classes}\cdot\slot{rate}=\slot{total}`,
      slots: {
        factorial: number(factorial),
        product: bracketed(number(logDifferences - factorial + classes * logRate)),
        classes: String(classes),
        rate: bracketed(number(logRate)),
        total: number(logDifferences),
      },
    })),
  },
  {
    id: 'back-to-simplex',
    math: display`\begin{gathered}v_k=@tau\log\frac{@relaxed_k}{@relaxed_K}\\[4pt]\biggl|\det\frac{\partial v}{\partial@relaxed}\biggr|=@tau^{K-1}\prod_{k=1}^K\frac1{@relaxed_k}\\[4pt]p(@relaxed)=p(v)\,\biggl|\det\frac{\partial v}{\partial@relaxed}\biggr|\end{gathered}`,
    yours: withDensity(({ logDifferences, logTau, logRelaxed, logDensity }, { number }) => ({
      math: display`\log p(@relaxed)=\slot{differences}+\slot{determinant}=\slot{logDensity}`,
      slots: {
        differences: number(logDifferences),
        determinant: bracketed(number(logTau - logRelaxed.reduce((a, b) => a + b, 0))),
        logDensity: number(logDensity),
      },
    })),
  },
] as const satisfies readonly DerivationLine[]
