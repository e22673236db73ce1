import { useNumbers, useWords } from '../../language/language'
import { DataTable } from '../../plots/table/DataTable'
import type { Parameters } from '../../state/parameters'
import { raceTimes } from '../race/raceTimes'
import { selectedDraw } from '../selectedDraw'
import { scoresWords } from './words'

/** Up to so many draws are listed one by one. */
export const mostListed = 20

/** Every draw on the page, where they are few: who is first, who is highest. */
export function FewDraws({ parameters: { seed, n, pi, labels } }: { parameters: Parameters }) {
  const { table: words, value } = useWords(scoresWords)
  const { count, number } = useNumbers()
  return (
    <DataTable
      caption={words.draws(count(n))}
      columns={[words.draw, words.first, words.highest]}
      rows={Array.from({ length: n }, (_, at) => {
        const draw = selectedDraw(seed, at, pi, 1)
        const times = raceTimes(draw, pi)
        const soonest = Math.min(...times)
        const highest = Math.max(...draw.score)
        return [
          at,
          value(labels[times.indexOf(soonest)]!, number(soonest)),
          value(labels[draw.score.indexOf(highest)]!, number(highest)),
        ]
      })}
    />
  )
}
