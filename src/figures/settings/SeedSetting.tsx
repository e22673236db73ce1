import { memo } from 'react'
import { SeedField } from '../../controls/SeedField'
import { useWords } from '../../language/language'
import { redraw, setSeed } from '../../state/actions'
import { useChosen } from '../../state/useChosen'
import { settingWords } from './words'

/** The seed of the noise, the only thing here that draws anew. */
export const SeedSetting = memo(function SeedSetting() {
  const { seed: words, number } = useWords(settingWords)
  const seed = useChosen((state) => state.parameters.seed)
  return (
    <SeedField value={seed} onChange={setSeed} onDrawAgain={() => redraw()} words={{ ...words, number }} />
  )
})
