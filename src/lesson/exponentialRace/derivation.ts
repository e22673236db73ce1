import { raceTimes } from '../../figures/race/raceTimes'
import type { ReaderNumbers } from '../../figures/readerNumbers'
import { runnerUp } from '../../figures/selectedDraw'
import { display } from '../../language/typeset/tex'
import type { DerivationLine } from '../chapter'
import { shareOfWins } from '../shareOfWins'

/** The winner and the runner-up of the draw looked at, who stand for any j and k: one form serves every K. */
function race({ draw, parameters }: ReaderNumbers) {
  const { pi } = parameters
  const times = raceTimes(draw, pi)
  const first = draw.winner
  const second = runnerUp(draw)
  const total = pi.reduce((sum, probability) => sum + probability, 0)
  return {
    first: { number: first + 1, pi: pi[first]!, xi: draw.xi[first]!, u: draw.u[first]!, time: times[first]! },
    second: { number: second + 1, pi: pi[second]!, time: times[second]! },
    total,
  }
}

/** Why argmin ξ/π draws from π (Plackett 1975; Maddison et al. 2014, §2). */
export const derivation = [
  {
    id: 'time',
    math: display`\begin{gathered}T_k=\frac{@xi_k}{@pi_k}\\[4pt]P(T_k>t)=P(@xi_k>@pi_k t)=e^{-@pi_k t}\end{gathered}`,
    yours: (live) => {
      const { first } = race(live)
      return {
        math: display`\begin{gathered}T_{\slot{winner}}=\frac{\sym{xi}{\slot{xi}}}{\sym{pi}{\slot{pi}}}=\slot{time}\\[4pt]P(T_{\slot{winner}}>\slot{time})=e^{-\slot{pi}\cdot\slot{time}}=\slot{chance}\end{gathered}`,
        slots: {
          winner: String(first.number),
          xi: live.number(first.xi),
          pi: live.number(first.pi),
          time: live.number(first.time),
          chance: live.number(first.u),
        },
      }
    },
  },
  {
    id: 'condition',
    math: display`P(\sym{winner}{I}=j)=\int_0^\infty\underbrace{@pi_j e^{-\pi_jt}}_{T_j=t}\,\prod_{k\ne j}\underbrace{e^{-\pi_kt}}_{T_k>t}\,dt`,
    yours: (live) => {
      const { first, total } = race(live)
      const others = total - first.pi
      return {
        math: display`\begin{gathered}\slot{pi}\,e^{-\slot{pi}\cdot\slot{time}}\cdot e^{-\slot{others}\cdot\slot{time}}\\=\slot{own}\cdot\slot{later}=\slot{integrand}\end{gathered}`,
        slots: {
          pi: live.number(first.pi),
          time: live.number(first.time),
          others: live.number(others),
          own: live.number(first.pi * first.u),
          later: live.number(Math.exp(-others * first.time)),
          integrand: live.number(first.pi * Math.exp(-total * first.time)),
        },
      }
    },
  },
  {
    id: 'collect',
    math: display`=@pi_j\int_0^\infty e^{-t\sum_k@pi_k}\,dt`,
    yours: (live) => {
      const { first, total } = race(live)
      return {
        math: display`\slot{pi}\,e^{-\slot{time}\cdot\slot{total}}=\slot{integrand}`,
        slots: {
          pi: live.number(first.pi),
          time: live.number(first.time),
          total: live.number(total),
          integrand: live.number(first.pi * Math.exp(-total * first.time)),
        },
      }
    },
  },
  {
    id: 'share',
    math: display`=\frac{@pi_j}{\sum_k@pi_k}=@pi_j`,
    yours: (live) => shareOfWins(live, race(live).first.number - 1),
  },
  {
    id: 'independence',
    math: display`\begin{gathered}P\bigl(\min_kT_k>t,\ \sym{winner}{I}=j\bigr)=\frac{@pi_j}{S}\cdot e^{-St}\\[4pt]S=\sum_k@pi_k\end{gathered}`,
    yours: (live) => {
      const { first, total } = race(live)
      return {
        math: display`\begin{gathered}P\bigl(\min_kT_k>\slot{time},\ I=\slot{winner}\bigr)\\=\slot{pi}\cdot e^{-\slot{total}\cdot\slot{time}}=\slot{chance}\end{gathered}`,
        slots: {
          winner: String(first.number),
          time: live.number(first.time),
          pi: live.number(first.pi / total),
          total: live.number(total),
          chance: live.number((first.pi / total) * Math.exp(-total * first.time)),
        },
      }
    },
  },
  {
    id: 'ties',
    math: display`P(T_i=T_j)=0\qquad(i\ne j)`,
    yours: (live) => {
      const { first, second } = race(live)
      if (!Number.isFinite(second.time)) return null
      return {
        math: display`T_{\slot{second}}-T_{\slot{first}}=\slot{secondTime}-\slot{firstTime}=\slot{gap}>0`,
        slots: {
          first: String(first.number),
          second: String(second.number),
          firstTime: live.number(first.time),
          secondTime: live.number(second.time),
          gap: live.significant(second.time - first.time),
        },
      }
    },
  },
  {
    id: 'order',
    math: display`P(T_{k_1}<T_{k_2}<\dots<T_{k_K})=\prod_{m=1}^{K}\frac{@pi_{k_m}}{\sum_{r\ge m}@pi_{k_r}}`,
    yours: (live) => {
      const { first, second, total } = race(live)
      if (second.pi === 0) return null
      const left = total - first.pi
      return {
        math: display`P(k_1=\slot{first},\ k_2=\slot{second})=\frac{\slot{firstPi}}{\slot{total}}\cdot\frac{\slot{secondPi}}{\slot{left}}=\slot{chance}`,
        slots: {
          first: String(first.number),
          second: String(second.number),
          firstPi: live.number(first.pi),
          secondPi: live.number(second.pi),
          total: live.number(total),
          left: live.number(left),
          chance: live.number((first.pi / total) * (second.pi / left)),
        },
      }
    },
  },
] as const satisfies readonly DerivationLine[]

/** The lines of this derivation; an id never changes its meaning. */
export type Line = (typeof derivation)[number]['id']

/** The lines of the one proof that the lesson shows unfolded. */
export const core: readonly Line[] = ['time', 'condition', 'collect', 'share']
