import { Button } from '../../controls/Button'
import { useWords } from '../../language/language'
import { useChosen } from '../../state/store'
import { shareWords } from '../words'
import { openTakeaway } from './opened'

/** Opens what can be taken along. Within an embedded figure there is none: that one leads to the full page. */
export function TakeawayButton() {
  const { takeaway } = useWords(shareWords)
  const isEmbedded = useChosen((chosen) => chosen.place.view === 'embed')
  if (isEmbedded) return null
  return (
    <Button icon="download" onClick={openTakeaway}>
      {takeaway}
    </Button>
  )
}
