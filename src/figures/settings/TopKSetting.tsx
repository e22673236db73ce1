import { Slider } from '../../controls/Slider'
import { useWords } from '../../language/language'
import { setFigure } from '../../state/actions'
import { useChosen } from '../../state/useChosen'
import { settingWords } from './words'

/** How many of the first classes over the line count. */
export function TopKSetting() {
  const { k: words, number } = useWords(settingWords)
  const { k, pi } = useChosen((state) => state.parameters)
  return (
    <Slider
      value={k}
      scale={{ kind: 'linear', min: 1, max: pi.length, whole: true, step: 1 }}
      onChange={(next) => setFigure({ k: next })}
      words={{ ...words, value: String, number }}
      format={String}
      digits={2}
    />
  )
}
