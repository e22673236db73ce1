import { runnerUp } from '../../figures/selectedDraw'
import { bracketed } from '../../language/number'
import { display } from '../../language/typeset/tex'
import { concreteMean, concreteSecondMoments } from '../../transform/concreteMean'
import { logProbabilities } from '../../transform/gumbelSoftmax'
import type { DerivationLine } from '../chapter'
import { estimatesOfDraw } from './estimates'

/** The derivative of one relaxed sample, and the chain rule through it. */
export const pathwiseLines = [
  {
    id: 'softmax-slope',
    math: display`\sym{gradient}{\frac{\partial\tilde z_i}{\partial x_j}}=\frac1{@tau}\,@relaxed_i\,(\delta_{ij}-@relaxed_j)`,
    yours: ({ draw, parameters: { tau }, number, significant }) => {
      const share = draw.relaxed[draw.winner]!
      return {
        math: display`\sym{gradient}{\frac{\partial\tilde z_{\slot{winner}}}{\partial x_{\slot{winner}}}}=\frac{\slot{share}\,(1-\slot{share})}{\slot{tau}}=\slot{slope}`,
        slots: {
          winner: String(draw.winner + 1),
          share: number(share),
          tau: significant(tau),
          slope: number((share * (1 - share)) / tau),
        },
      }
    },
  },
  {
    id: 'logit-slope',
    math: display`\sym{gradient}{\frac{\partial\tilde z_i}{\partial\theta_j}}=\frac{\partial\tilde z_i}{\partial\log\pi_j}=\frac1{@tau}\,@relaxed_i\,(\delta_{ij}-@relaxed_j)`,
    yours: ({ draw, parameters: { tau }, number, significant }) => {
      const second = runnerUp(draw)
      const [first, other] = [draw.relaxed[draw.winner]!, draw.relaxed[second]!]
      return {
        math: display`\sym{gradient}{\frac{\partial\tilde z_{\slot{winner}}}{\partial\theta_{\slot{second}}}}=-\frac{\slot{share}\cdot\slot{other}}{\slot{tau}}=\slot{slope}`,
        slots: {
          winner: String(draw.winner + 1),
          second: String(second + 1),
          share: number(first),
          other: number(other),
          tau: significant(tau),
          slope: number((-first * other) / tau),
        },
      }
    },
  },
  {
    id: 'probability-slope',
    math: display`\begin{gathered}\frac{\partial\tilde z_i}{\partial@pi_j}=\frac{@relaxed_i\,(\delta_{ij}-@relaxed_j)}{@tau\,@pi_j}\\[4pt]\sum_{j=1}^K@pi_j\frac{\partial\tilde z_i}{\partial@pi_j}=0\end{gathered}`,
    yours: ({ draw, parameters: { pi, tau }, number, magnitude, significant }) => {
      const share = draw.relaxed[draw.winner]!
      const probability = pi[draw.winner]!
      return {
        math: display`\frac{\partial\tilde z_{\slot{winner}}}{\partial@pi_{\slot{winner}}}=\frac{\slot{share}\,(1-\slot{share})}{\slot{tau}\cdot\slot{probability}}=\slot{slope}`,
        slots: {
          winner: String(draw.winner + 1),
          share: number(share),
          tau: significant(tau),
          probability: magnitude(probability),
          slope: number((share * (1 - share)) / (tau * probability)),
        },
      }
    },
  },
  {
    id: 'chain',
    math: display`\begin{gathered}@gradient_j=\frac{\partial f(@relaxed)}{\partial\theta_j}\\[4pt]=\frac{@relaxed_j}{@tau}\Bigl(\partial_jf(@relaxed)-\sum_{k=1}^K@relaxed_k\,\partial_kf(@relaxed)\Bigr)\end{gathered}`,
    yours: (live) => {
      const { logit, tau } = live.parameters
      const { share, soft, softMean, pathwise } = estimatesOfDraw(live)
      return {
        math: display`@gradient_{\slot{class}}=\frac{\slot{share}}{\slot{tau}}\bigl(\slot{slope}-\slot{mean}\bigr)=\slot{gradient}`,
        slots: {
          class: String(logit + 1),
          share: live.number(share),
          tau: live.significant(tau),
          slope: live.number(soft[logit]!),
          mean: bracketed(live.number(softMean)),
          gradient: live.number(pathwise[logit]!),
        },
      }
    },
  },
  {
    id: 'interchange',
    math: display`\begin{gathered}\nabla_{\!\phi}f(@relaxed)=\Bigl(\frac{\partial\theta}{\partial\phi}\Bigr)^{\!\top}@gradient\\[4pt]\nabla_{\!\phi}\,\mathbb E_{@gamma}\bigl[f(@relaxed)\bigr]=\mathbb E_{@gamma}\bigl[\nabla_{\!\phi}f(@relaxed)\bigr]\end{gathered}`,
  },
  {
    id: 'sum-zero',
    math: display`\sum_{j=1}^K@gradient_j=0,\qquad\sum_{i=1}^K\frac{\partial\tilde z_i}{\partial\theta_j}=0`,
    yours: (live) => {
      const { logit } = live.parameters
      const { pathwise } = estimatesOfDraw(live)
      return {
        math: display`@gradient_{\slot{class}}=\slot{gradient},\quad\sum_{j\ne\slot{class}}@gradient_j=\slot{others}`,
        slots: {
          class: String(logit + 1),
          gradient: live.number(pathwise[logit]!),
          others: live.number(pathwise.reduce((sum, g, j) => sum + (j === logit ? 0 : g), 0)),
        },
      }
    },
  },
  {
    id: 'linear-mean',
    math: display`\begin{aligned}f&=\sum_kc_kz_k:\\[4pt]\mathbb E[@gradient_j]&=\frac1{@tau}\Bigl(c_j\,\mathbb E[@relaxed_j]-\sum_{k=1}^Kc_k\,\mathbb E[@relaxed_j@relaxed_k]\Bigr)\\[4pt]&=\frac{\partial}{\partial\theta_j}\sum_{k=1}^Kc_k\,\mathbb E[@relaxed_k]\end{aligned}`,
    yours: (live) => {
      const { f, logit, pi, tau } = live.parameters
      if (f.kind !== 'linear') return null
      const logits = logProbabilities(pi)
      const [mean, second] = [concreteMean(logits, tau), concreteSecondMoments(logits, tau)]
      const expected = f.numbers.reduce(
        (sum, cost, k) =>
          sum + (cost * ((k === logit ? mean[k]! : 0) - second[logit * pi.length + k]!)) / tau,
        0,
      )
      return {
        math: display`\mathbb E[@gradient_{\slot{class}}]=\slot{expected},\quad\sym{gradient}{\frac{\partial}{\partial\theta_{\slot{class}}}\mathbb E[f(z)]}=\slot{exact}`,
        slots: {
          class: String(logit + 1),
          expected: live.number(expected),
          exact: live.number(estimatesOfDraw(live).exact),
        },
      }
    },
  },
] as const satisfies readonly DerivationLine[]
