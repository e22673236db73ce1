import { memo } from 'react'
import { CountControl } from '../../controls/CountControl'
import { useNumbers, useWords } from '../../language/language'
import { setN } from '../../state/actions'
import { useChosen } from '../../state/useChosen'
import { settingWords } from './words'

const choices = [1, 10, 1000, 100_000, 1_000_000]

/** N: one draw, ten, the flood. */
export const CountSetting = memo(function CountSetting() {
  const { n: words, number } = useWords(settingWords)
  const { count, compact } = useNumbers()
  const n = useChosen((state) => state.parameters.n)
  return (
    <CountControl
      value={n}
      onChange={setN}
      format={(draws) => String(draws)}
      choices={choices.map((value) => ({ value, label: compact(value) }))}
      words={{ ...words, value: (draws) => words.value(count(draws)), number }}
    />
  )
})
