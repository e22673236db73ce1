import { SegmentedControl } from '../../controls/SegmentedControl'
import { useNumbers, useWords } from '../../language/language'
import { drawChoices } from '../shownDraws'
import { settingWords } from './words'

interface Props {
  n: number
  shown: number
  onShow: (count: number) => void
}

/** One draw, ten, all: how many of the N draws a figure shows. */
export function ShownDraws({ n, shown, onShow }: Props) {
  const { shown: words } = useWords(settingWords)
  const { count } = useNumbers()
  const choices = drawChoices(n)
  if (choices.length < 2) return null
  return (
    <SegmentedControl
      legend={words.legend}
      segments={choices.map((choice) => ({
        id: String(choice),
        label: choice === n ? words.all(count(n)) : count(choice),
      }))}
      value={String(shown)}
      onChange={(id) => onShow(Number(id))}
    />
  )
}
