import type { ReaderNumbers } from '../../figures/readerNumbers'
import { bracketed } from '../../language/bracketed'
import { display } from '../../language/typeset/tex'
import { temperatureDerivative } from '../../transform/gumbelSoftmax'
import { logSumExp } from '../../transform/softmax'
import type { DerivationLine } from '../chapter'

/** Σₖ z̃ₖ xₖ of the draw in hand; a class of score −∞ has share 0 and adds nothing. */
const meanScore = ({ draw }: ReaderNumbers): number =>
  draw.score.reduce((sum, score, k) => sum + (draw.relaxed[k]! > 0 ? draw.relaxed[k]! * score : 0), 0)

/** Which way a sample moves when the temperature does. */
export const slopeLines = [
  {
    id: 'log',
    math: display`\log\sym{relaxed}{\tilde z_i}=\frac{\sym{score}{x_i}}{\sym{tau}{\tau}}-\log\sum_{k=1}^K e^{\sym{score}{x_k}/\sym{tau}{\tau}}`,
    yours: ({ draw, number, significant, parameters: { tau } }) => ({
      math: display`\log\sym{relaxed}{\tilde z_{\slot{winner}}}=\frac{\slot{best}}{\slot{tau}}-\slot{total}=\slot{log}`,
      slots: {
        winner: String(draw.winner + 1),
        best: number(draw.score[draw.winner]!),
        tau: significant(tau),
        total: bracketed(number(logSumExp(draw.score, tau) / tau)),
        log: number((draw.score[draw.winner]! - logSumExp(draw.score, tau)) / tau),
      },
    }),
  },
  {
    id: 'log-slope',
    math: display`\frac{\partial\log\sym{relaxed}{\tilde z_i}}{\partial\sym{tau}{\tau}}=-\frac{\sym{score}{x_i}}{\sym{tau}{\tau}^2}+\frac1{\sym{tau}{\tau}^2}\sum_{k=1}^K\sym{relaxed}{\tilde z_k}\,\sym{score}{x_k}`,
    yours: (live) => {
      const { draw, number, significant, parameters } = live
      return {
        math: display`\begin{gathered}\sum_k\sym{relaxed}{\tilde z_k}\,\sym{score}{x_k}=\slot{mean}\\[4pt]\frac{\partial\log\sym{relaxed}{\tilde z_{\slot{winner}}}}{\partial\sym{tau}{\tau}}=\frac{\slot{mean}-\slot{best}}{\slot{tau}^2}=\slot{slope}\end{gathered}`,
        slots: {
          mean: number(meanScore(live)),
          winner: String(draw.winner + 1),
          best: bracketed(number(draw.score[draw.winner]!)),
          tau: significant(parameters.tau),
          slope: number((meanScore(live) - draw.score[draw.winner]!) / parameters.tau ** 2),
        },
      }
    },
  },
  {
    id: 'slope',
    math: display`\sym{gradient}{\frac{\partial\tilde z_i}{\partial\tau}}=\frac{\sym{relaxed}{\tilde z_i}}{\sym{tau}{\tau}^2}\Bigl(\sum_{k=1}^K\sym{relaxed}{\tilde z_k}\,\sym{score}{x_k}-\sym{score}{x_i}\Bigr)`,
    yours: (live) => {
      const { draw, number, significant, parameters } = live
      const slopes = temperatureDerivative(draw.relaxed, draw.score, parameters.tau)
      return {
        math: display`\sym{gradient}{\frac{\partial\tilde z_{\slot{winner}}}{\partial\tau}}=\frac{\slot{share}}{\slot{tau}^2}\bigl(\slot{mean}-\slot{best}\bigr)=\slot{slope}`,
        slots: {
          winner: String(draw.winner + 1),
          share: number(draw.relaxed[draw.winner]!),
          tau: significant(parameters.tau),
          mean: number(meanScore(live)),
          best: bracketed(number(draw.score[draw.winner]!)),
          slope: number(slopes[draw.winner]!),
        },
      }
    },
  },
  {
    id: 'sharper',
    math: display`\sum_{k=1}^K\sym{relaxed}{\tilde z_k}\,\sym{score}{x_k}\le\sym{score}{x_I}\;\Longrightarrow\;\sym{gradient}{\frac{\partial\tilde z_I}{\partial\tau}}\le0`,
    yours: (live) => ({
      math: display`\slot{mean}\le\slot{best}=\sym{score}{x_{\slot{winner}}}`,
      slots: {
        mean: live.number(meanScore(live)),
        best: live.number(live.draw.score[live.draw.winner]!),
        winner: String(live.draw.winner + 1),
      },
    }),
  },
] as const satisfies readonly DerivationLine[]
