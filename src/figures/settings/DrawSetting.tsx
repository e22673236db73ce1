import { memo } from 'react'
import { DrawStepper } from '../../controls/DrawStepper'
import { useWords } from '../../language/language'
import { setDraw } from '../../state/actions'
import { useChosen } from '../../state/useChosen'
import { settingWords } from './words'

/** Which draw is looked at closely, counted from 0 as in the address. */
export const DrawSetting = memo(function DrawSetting() {
  const { draw: words, number } = useWords(settingWords)
  const draw = useChosen((state) => state.parameters.draw)
  const n = useChosen((state) => state.parameters.n)
  return (
    <DrawStepper value={draw} draws={n} onChange={setDraw} format={String} words={{ ...words, number }} />
  )
})
