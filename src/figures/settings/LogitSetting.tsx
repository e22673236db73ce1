import { SegmentedControl } from '../../controls/SegmentedControl'
import { Select } from '../../controls/Select'
import { useWords } from '../../language/language'
import { setFigure } from '../../state/actions'
import { useChosen } from '../../state/useChosen'
import { settingWords } from './words'

/** More classes than this stand in a list. */
const mostInARow = 5

/** The class whose logit the gradient is taken in. */
export function LogitSetting() {
  const { logit: words } = useWords(settingWords)
  const { labels, logit } = useChosen((state) => state.parameters)
  const classes = labels.map((label, k) => ({ id: String(k), label }))
  const choose = (id: string) => setFigure({ logit: Number(id) })
  if (classes.length > mostInARow)
    return <Select label={words.label} options={classes} value={String(logit)} onChange={choose} />
  return <SegmentedControl legend={words.label} segments={classes} value={String(logit)} onChange={choose} />
}
