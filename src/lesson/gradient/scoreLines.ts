import { momentsOfOutcomes } from '../../estimators/momentsOfOutcomes'
import { optimalBaseline, scoreFunction, withMeanBaseline } from '../../estimators/scoreFunction'
import type { ReaderNumbers } from '../../figures/readerNumbers'
import { bracketed } from '../../language/number'
import { display } from '../../language/typeset/tex'
import type { DerivationLine } from '../chapter'
import { estimatesOfDraw } from './estimates'

/** Variance of one logit's estimate, for estimates that the class drawn decides. */
const varianceOf = (rows: Float64Array, { parameters: { pi, logit } }: ReaderNumbers) =>
  momentsOfOutcomes(rows, pi).variance[logit]!

/** The gradient without a derivative of f: exact where it can be summed, estimated where it cannot. */
export const scoreLines = [
  {
    id: 'score-identity',
    math: display`\begin{aligned}\nabla_{\!\theta}\,\mathbb E[f(@winner)]&=\sum_{k=1}^Kf_k\nabla_{\!\theta}@pi_k\\[4pt]&=\sum_{k=1}^K@pi_k f_k\nabla_{\!\theta}\log@pi_k\\[4pt]&=\mathbb E\bigl[f(@winner)\,\nabla_{\!\theta}\log@pi_I\bigr]\end{aligned}`,
  },
  {
    id: 'log-slope',
    math: display`\frac{\partial\log@pi_k}{\partial\theta_j}=\delta_{kj}-@pi_j`,
    yours: (live) => {
      const { won, probability } = estimatesOfDraw(live)
      return {
        math: display`\frac{\partial\log@pi_{\slot{winner}}}{\partial\theta_{\slot{class}}}=\slot{won}-\slot{probability}=\slot{slope}`,
        slots: {
          winner: String(live.draw.winner + 1),
          class: String(live.parameters.logit + 1),
          won: String(won),
          probability: live.magnitude(probability),
          slope: live.number(won - probability),
        },
      }
    },
  },
  {
    id: 'score',
    math: display`\sym{gradient}{g^{\mathrm{SF}}_j}=f(@winner)\,(@winner_j-@pi_j)`,
    yours: (live) => {
      const { won, probability, drawn } = estimatesOfDraw(live)
      return {
        math: display`\sym{gradient}{g^{\mathrm{SF}}_{\slot{class}}}=\slot{value}\,(\slot{won}-\slot{probability})=\slot{gradient}`,
        slots: {
          class: String(live.parameters.logit + 1),
          value: bracketed(live.number(drawn)),
          won: String(won),
          probability: live.magnitude(probability),
          gradient: live.number(drawn * (won - probability)),
        },
      }
    },
  },
  {
    id: 'exact',
    math: display`\begin{aligned}\sym{gradient}{\frac{\partial}{\partial\theta_j}\mathbb E[f(z)]}&=\sum_{k=1}^K@pi_k f_k(\delta_{kj}-@pi_j)\\[4pt]&=@pi_j\,(f_j-\bar f\,)\end{aligned}`,
    yours: (live) => {
      const { logit } = live.parameters
      const { probability, values, mean, exact } = estimatesOfDraw(live)
      return {
        math: display`\begin{aligned}\sym{gradient}{\frac{\partial}{\partial\theta_{\slot{class}}}\mathbb E[f(z)]}&=\slot{probability}\,\bigl(\slot{value}-\slot{mean}\bigr)\\[4pt]&=\slot{exact}\end{aligned}`,
        slots: {
          class: String(logit + 1),
          probability: live.magnitude(probability),
          value: live.number(values[logit]!),
          mean: bracketed(live.number(mean)),
          exact: live.number(exact),
        },
      }
    },
  },
  {
    id: 'score-variance',
    math: display`\begin{aligned}\operatorname{Var}[\sym{gradient}{g^{\mathrm{SF}}_j}]&=\sum_{k=1}^K@pi_k f_k^2(\delta_{kj}-@pi_j)^2\\[4pt]&\quad-@pi_j^2(f_j-\bar f\,)^2\end{aligned}`,
    yours: (live) => {
      const { values } = estimatesOfDraw(live)
      return {
        math: display`\operatorname{Var}[\sym{gradient}{g^{\mathrm{SF}}_{\slot{class}}}]=\slot{variance}`,
        slots: {
          class: String(live.parameters.logit + 1),
          variance: live.number(varianceOf(scoreFunction(live.parameters.pi, values), live)),
        },
      }
    },
  },
  {
    id: 'baseline',
    math: display`\begin{gathered}\sym{gradient}{g^{\mathrm{SF},b}_j}=\bigl(f(@winner)-b\bigr)(@winner_j-@pi_j)\\[4pt]\mathbb E[@winner_j-@pi_j]=0\end{gathered}`,
    yours: (live) => {
      const { won, probability, drawn, mean, values } = estimatesOfDraw(live)
      return {
        math: display`\begin{gathered}\bigl(\slot{value}-\slot{mean}\bigr)(\slot{won}-\slot{probability})=\slot{gradient}\\[4pt]\operatorname{Var}[\sym{gradient}{g^{\mathrm{SF},\bar f}_{\slot{class}}}]=\slot{variance}\end{gathered}`,
        slots: {
          class: String(live.parameters.logit + 1),
          value: live.number(drawn),
          mean: bracketed(live.number(mean)),
          won: String(won),
          probability: live.magnitude(probability),
          gradient: live.number((drawn - mean) * (won - probability)),
          variance: live.number(varianceOf(withMeanBaseline(live.parameters.pi, values), live)),
        },
      }
    },
  },
  {
    id: 'best-baseline',
    math: display`b_j^\star=\frac{\sum_k@pi_k f_k(\delta_{kj}-@pi_j)^2}{\sum_k@pi_k(\delta_{kj}-@pi_j)^2}`,
    yours: (live) => {
      const { pi, logit } = live.parameters
      const { values } = estimatesOfDraw(live)
      const best = optimalBaseline(pi, values)
      return {
        math: display`b_{\slot{class}}^\star=\slot{best},\quad\operatorname{Var}[\sym{gradient}{g^{\mathrm{SF},b^\star}_{\slot{class}}}]=\slot{variance}`,
        slots: {
          class: String(logit + 1),
          best: live.number(best[logit]!),
          variance: live.number(
            varianceOf(
              scoreFunction(pi, values, (j) => best[j]!),
              live,
            ),
          ),
        },
      }
    },
  },
] as const satisfies readonly DerivationLine[]
