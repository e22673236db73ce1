import { type ReaderNumbers, winShare } from '../figures/readerNumbers'
import { display } from '../language/typeset/tex'
import type { DerivationLine } from './chapter'

type Instance = ReturnType<NonNullable<DerivationLine['yours']>>

/** P(I = j) = πⱼ/Σπ in numbers for class `index`, from 0, and, once counted, how often it has won on this page. */
export function shareOfWins(live: ReaderNumbers, index: number): Instance {
  const { pi } = live.parameters
  const total = pi.reduce((sum, probability) => sum + probability, 0)
  const counted = winShare(live, index)
  const theory = {
    winner: String(index + 1),
    pi: live.magnitude(pi[index]!),
    total: live.number(total),
    share: live.number(pi[index]! / total),
  }
  if (!counted)
    return {
      math: display`P(I=\slot{winner})=\frac{\slot{pi}}{\slot{total}}=\slot{share}`,
      slots: theory,
    }
  return {
    math: display`\begin{gathered}P(I=\slot{winner})=\frac{\slot{pi}}{\slot{total}}=\slot{share}\\[4pt]\frac{\sym{winner}{\slot{wins}}}{\slot{draws}}=\slot{frequency}\end{gathered}`,
    slots: {
      ...theory,
      wins: live.count(counted.wins),
      draws: live.count(counted.draws),
      frequency: live.number(counted.share, 4),
    },
  }
}
