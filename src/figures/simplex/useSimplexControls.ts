import { useNumbers, useWords } from '../../language/language'
import { setDraw, setPi } from '../../state/actions'
import type { Parameters } from '../../state/parameters'
import { simplexWords } from '../words'

/** What the reader sets in a simplex: π by its handle and a draw by a tap, neither where the address hides its control. */
export function useSimplexControls({ pi, hide }: Parameters) {
  const words = useWords(simplexWords)
  const { percent } = useNumbers()
  return {
    ...(!hide.includes('draw') && { onSelectDraw: setDraw }),
    ...(!hide.includes('pi') && {
      onPick: setPi,
      handle: {
        label: words.handle,
        role: words.handleRole,
        value: words.handleValue(pi.map((p) => percent(p)).join(', ')),
      },
    }),
    turnWords: words.turn,
  }
}
