import type { ReaderNumbers } from '../../figures/readerNumbers'
import { runnerUp } from '../../figures/selectedDraw'
import { display } from '../../language/typeset/tex'
import {
  couplingBounds,
  couplingProbability,
  keptWinnerProbabilities,
  totalVariation,
} from '../../transform/coupling'
import { markedScore, tokenScore } from '../../transform/watermark'
import type { DerivationLine } from '../chapter'

/** The winner of the selected draw stands for class k, and the runner-up for the next one. */
const first = ({ draw }: ReaderNumbers) => draw.winner

/**
 * Coupling by common noise (Daliri, Musco, Suresh 2024), sampling without replacement (Yellott 1977; Kool et al. 2019),
 * and the watermark's score (Aaronson 2022; Kuditipudi et al. 2023).
 */
export const derivation = [
  {
    id: 'together',
    math: display`\begin{gathered}P(I_p=I_q=k)=P\Bigl(\tfrac{@xi_j}{@xi_k}\ge r_{jk}\ \ \forall j\Bigr)\\[4pt]r_{jk}=\max\Bigl(\tfrac{\sym{pi}{p_j}}{\sym{pi}{p_k}},\tfrac{q_j}{q_k}\Bigr)\end{gathered}`,
    yours: (live) => {
      const k = first(live)
      const j = runnerUp(live.draw)
      const { pi, to } = live.parameters
      if (to[k] === 0 || pi[k] === 0) return null
      return {
        math: display`r_{\slot{j}\slot{k}}=\max\Bigl(\frac{\slot{pj}}{\slot{pk}},\frac{\slot{qj}}{\slot{qk}}\Bigr)=\slot{ratio}`,
        slots: {
          j: String(j + 1),
          k: String(k + 1),
          pj: live.significant(pi[j]!),
          pk: live.significant(pi[k]!),
          qj: live.significant(to[j]!),
          qk: live.significant(to[k]!),
          ratio: live.number(Math.max(pi[j]! / pi[k]!, to[j]! / to[k]!)),
        },
      }
    },
  },
  {
    id: 'kept',
    math: display`P(I_p=I_q)=\sum_k\frac1{\sum_j r_{jk}}`,
    yours: (live) => {
      const k = first(live)
      const { pi, to } = live.parameters
      return {
        math: display`P(I_p=I_q=\slot{k})=\slot{own},\qquad P(I_p=I_q)=\slot{all}`,
        slots: {
          k: String(k + 1),
          own: live.number(keptWinnerProbabilities(pi, to)[k]!),
          all: live.number(couplingProbability(pi, to)),
        },
      }
    },
  },
  {
    id: 'bounds',
    math: display`\begin{gathered}\frac{1-\mathrm{TV}}{1+\mathrm{TV}}\le P(I_p=I_q)\le1-\mathrm{TV}\\[4pt]\mathrm{TV}=\tfrac12\sum_k|\sym{pi}{p_k}-q_k|\end{gathered}`,
    yours: (live) => {
      const { pi, to } = live.parameters
      const { lower, upper } = couplingBounds(pi, to)
      return {
        math: display`\mathrm{TV}=\slot{distance},\qquad\slot{lower}\le\slot{all}\le\slot{upper}`,
        slots: {
          distance: live.number(totalVariation(pi, to)),
          lower: live.number(lower),
          all: live.number(couplingProbability(pi, to)),
          upper: live.number(upper),
        },
      }
    },
  },
  {
    id: 'order',
    math: display`P(I_1=i,\ I_2=j)=@pi_i\cdot\frac{@pi_j}{1-@pi_i}`,
    yours: (live) => {
      const i = first(live)
      const j = runnerUp(live.draw)
      const { pi } = live.parameters
      if (pi[j] === 0) return null
      return {
        math: display`P(I_1=\slot{i},\ I_2=\slot{j})=\slot{pi}\cdot\frac{\slot{pj}}{1-\slot{pi}}=\slot{chance}`,
        slots: {
          i: String(i + 1),
          j: String(j + 1),
          pi: live.significant(pi[i]!),
          pj: live.significant(pi[j]!),
          chance: live.number((pi[i]! * pi[j]!) / (1 - pi[i]!)),
        },
      }
    },
  },
  {
    id: 'token',
    math: display`\arg\max_k\,@u_k^{1/@pi_k}=\arg\min_k\frac{-\log@u_k}{@pi_k}=\sym{winner}{I}`,
    yours: (live) => {
      const k = first(live)
      const u = live.draw.u[k]!
      const pi = live.parameters.pi[k]!
      return {
        math: display`\slot{u}^{1/\slot{pi}}=\slot{power},\qquad\frac{-\log\slot{u}}{\slot{pi}}=\slot{time}`,
        slots: {
          u: live.number(u),
          pi: live.significant(pi),
          power: live.number(u ** (1 / pi)),
          time: live.number(live.draw.xi[k]! / pi),
        },
      }
    },
  },
  {
    id: 'score',
    math: display`\begin{gathered}\mathbb E[-\log(1-@u_I)]=\sum_k@pi_k\,H(1/@pi_k)\\[4pt]H(x)=\psi(x+1)+\gamma_E\end{gathered}`,
    yours: (live) => {
      const u = live.draw.u[first(live)]!
      return {
        math: display`-\log(1-\slot{u})=\slot{score},\qquad\mathbb E=\slot{mean}`,
        slots: {
          u: live.number(u),
          score: live.number(tokenScore(u)),
          mean: live.number(markedScore(live.parameters.pi).mean),
        },
      }
    },
  },
] as const satisfies readonly DerivationLine[]

/** The lines of this derivation; an id never changes its meaning. */
export type Line = (typeof derivation)[number]['id']

/** The lines of the one proof that the lesson shows unfolded. */
export const core: readonly Line[] = ['together', 'kept', 'order', 'token', 'score']
