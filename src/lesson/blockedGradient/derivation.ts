import type { ReaderNumbers } from '../../figures/readerNumbers'
import { runnerUp } from '../../figures/selectedDraw'
import { bracketed } from '../../language/number'
import { display } from '../../language/typeset/tex'
import type { DerivationLine } from '../chapter'
import { nudgedChance, nudgeOf } from './firstClass'

/** Half the width of the finite difference that the lines with numbers take. */
const nudge = 0.01

/** The score of the winner, and of the class that it beat. */
function topTwo({ draw, number }: ReaderNumbers) {
  const second = runnerUp(draw)
  return {
    gap: draw.score[draw.winner]! - draw.score[second]!,
    slots: {
      winner: String(draw.winner + 1),
      second: String(second + 1),
      best: number(draw.score[draw.winner]!),
      next: number(draw.score[second]!),
    },
  }
}

/** π₁ and the slope of the mean of z₁, π₁(1 − π₁). */
function meanOfFirst({ parameters: { pi } }: ReaderNumbers) {
  const probability = pi[0]!
  return { probability, slope: probability * (1 - probability) }
}

/** Why argmax stops the gradient, line by line; z is the winner as a one-hot vector, f any function of it. */
export const derivation = [
  {
    id: 'cells',
    math: display`\begin{gathered}@winner(@theta,@gamma)=e_j\iff@gamma\in R_j\\[4pt]R_j=\bigl\{@gamma:\ @theta_j+@gamma_j>@theta_k+@gamma_k\ \ \forall k\ne j\bigr\}\end{gathered}`,
    yours: (live) => ({
      math: display`@score_{\slot{winner}}=\slot{best}\;>\;\slot{next}=@score_{\slot{second}}\;\Longrightarrow\;@gamma\in R_{\slot{winner}},\quad@winner=e_{\slot{winner}}`,
      slots: topTwo(live).slots,
    }),
  },
  {
    id: 'flat',
    math: display`@gamma\in R_j\;\Longrightarrow\;\nabla_{\!@theta}\,@winner=0\;\Longrightarrow\;\sym{gradient}{\nabla_{\!\theta}f(z)}=0`,
    yours: (live) => {
      const { gap, slots } = topTwo(live)
      return {
        math: display`\max_k|\Delta@theta_k|<\tfrac12\bigl(\slot{best}-\slot{next}\bigr)=\slot{room}\;\Longrightarrow\;@winner=e_{\slot{winner}}`,
        slots: {
          winner: slots.winner,
          best: slots.best,
          next: bracketed(slots.next),
          room: live.number(gap / 2),
        },
      }
    },
  },
  {
    id: 'walls',
    math: display`P\Bigl(\bigcup_{i\ne j}\bigl\{@gamma:\ @theta_i+@gamma_i=@theta_j+@gamma_j\bigr\}\Bigr)=0`,
    yours: (live) => {
      const { gap, slots } = topTwo(live)
      if (gap === 0) return null
      return {
        math: display`@score_{\slot{winner}}-@score_{\slot{second}}=\slot{gap}\ne0`,
        slots: { winner: slots.winner, second: slots.second, gap: live.significant(gap) },
      }
    },
  },
  {
    id: 'mean-of-slopes',
    math: display`\mathbb E\bigl[\sym{gradient}{\nabla_{\!\theta}f(z)}\bigr]=0`,
    yours: ({ parameters, count }) => ({
      math: display`\frac{1}{\slot{draws}}\sum_{n=1}^{\slot{draws}}\frac{\partial\sym{winner}{z_{\class{1}{1}}^{(n)}}}{\partial@theta_{\class{1}{1}}}=0`,
      slots: { draws: count(parameters.n) },
    }),
  },
  {
    id: 'mean',
    math: display`\begin{gathered}\mathbb E\bigl[f(@winner)\bigr]=\sum_{k=1}^K@pi_k\,f_k\\[4pt]f_k=f(e_k),\quad@pi=\operatorname{softmax}(@theta)\end{gathered}`,
    yours: (live) => {
      const { tally, count, number, magnitude } = live
      if (tally === null) return null
      return {
        math: display`\begin{gathered}\frac1N\sum_n\sym{winner}{z_{\class{1}{1}}^{(n)}}=\frac{\slot{wins}}{\slot{draws}}=\slot{share}\\[4pt]@pi_{\class{1}{1}}=\slot{probability}\end{gathered}`,
        slots: {
          wins: count(tally.winners[0]!),
          draws: count(tally.draws),
          share: number(tally.winners[0]! / tally.draws),
          probability: magnitude(meanOfFirst(live).probability),
        },
      }
    },
  },
  {
    id: 'slope-of-mean',
    math: display`\begin{gathered}\sym{gradient}{\frac{\partial}{\partial\theta_j}\mathbb E\bigl[f(z)\bigr]}=\sum_{k=1}^Kf_k\,@pi_k(\delta_{kj}-@pi_j)\\[4pt]=@pi_j\,(f_j-\bar f\,),\quad \bar f=\sum_{k=1}^K@pi_k f_k\end{gathered}`,
    yours: (live) => {
      const { probability, slope } = meanOfFirst(live)
      return {
        math: display`\sym{gradient}{\frac{\partial\pi_{\class{1}{1}}}{\partial\theta_{\class{1}{1}}}}=\slot{probability}\cdot(1-\slot{probability})=\slot{slope}`,
        slots: { probability: live.magnitude(probability), slope: live.number(slope) },
      }
    },
  },
  {
    id: 'nudge',
    math: display`\begin{gathered}\Delta_h=\frac{@winner_j(@theta+he_j,@gamma)-@winner_j(@theta-he_j,@gamma)}{2h}\\[4pt]\Delta_h\in\Bigl\{0,\ \frac1{2h}\Bigr\}\end{gathered}`,
    yours: (live) => {
      const { below, above } = nudgeOf(live.draw, nudge)
      return {
        math: display`\Delta_{0.01}=\frac{\slot{above}-\slot{below}}{0.02}=\slot{quotient}`,
        slots: {
          above: String(above),
          below: String(below),
          quotient: String((above - below) / (2 * nudge)),
        },
      }
    },
  },
  {
    id: 'rare',
    math: display`\begin{aligned}P(\Delta_h\ne0)&=@pi_j(@theta+he_j)-@pi_j(@theta-he_j)\\&\approx2h\,@pi_j(1-@pi_j)\end{aligned}`,
    yours: (live) => {
      const { probability } = meanOfFirst(live)
      const high = nudgedChance(probability, nudge)
      const low = nudgedChance(probability, -nudge)
      return {
        math: display`P(\Delta_{0.01}\ne0)=\slot{high}-\slot{low}=\slot{chance}`,
        slots: {
          high: live.number(high, 5),
          low: live.number(low, 5),
          chance: live.number(high - low, 5),
        },
      }
    },
  },
  {
    id: 'spread',
    math: display`\begin{gathered}\mathbb E[\Delta_h]\approx@pi_j(1-@pi_j)\\[4pt]\operatorname{Var}[\Delta_h]\approx\frac{@pi_j(1-@pi_j)}{2h}\xrightarrow[h\to0]{}\infty\end{gathered}`,
    yours: (live) => {
      const { probability } = meanOfFirst(live)
      const chance = nudgedChance(probability, nudge) - nudgedChance(probability, -nudge)
      const size = 1 / (2 * nudge)
      return {
        math: display`\begin{gathered}\mathbb E[\Delta_{0.01}]=\slot{chance}\cdot50=\slot{mean}\\[4pt]\operatorname{sd}[\Delta_{0.01}]=\slot{spread}\end{gathered}`,
        slots: {
          chance: live.number(chance, 5),
          mean: live.number(chance * size),
          spread: live.number(size * Math.sqrt(chance * (1 - chance))),
        },
      }
    },
  },
] as const satisfies readonly DerivationLine[]

/** The lines of this derivation. */
export type Line = (typeof derivation)[number]['id']

/** The lines of the one proof that the lesson shows unfolded. */
export const core: readonly Line[] = ['cells', 'flat', 'walls', 'mean-of-slopes', 'mean', 'slope-of-mean']
