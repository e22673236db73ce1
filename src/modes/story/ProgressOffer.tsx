import { LazyDialog } from '../../controls/LazyDialog'
import { latePart } from '../../language/latePart'
import { useChosen } from '../../state/store'
import { storyWords } from '../words'
import { offerName } from './progressText'

const OfferedProgress = latePart(
  () => import('./OfferedProgress').then((part) => part.OfferedProgress),
  storyWords,
)

/** Asks what to do with the progress that a link brings; until then it stays in the address. */
export function ProgressOffer() {
  const text = useChosen(({ unknown }) => unknown.findLast(([name]) => name === offerName)?.[1])
  return (
    <LazyDialog open={text !== undefined}>
      <OfferedProgress text={text} />
    </LazyDialog>
  )
}
