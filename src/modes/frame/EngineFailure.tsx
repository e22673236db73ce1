import { Button } from '../../controls/Button'
import type { Relaxing } from '../../engine/useRelaxation'
import { useNumbers, useWords } from '../../lesson/language'
import { setN } from '../../state/verbs'
import { words as en } from './words.en'
import { words as ko } from './words.ko'

interface Props {
  standing: Relaxing
  draws: number
}

/** Says why there is no whole answer, and offers the way on. */
export function EngineFailure({ standing: { failure, retry }, draws }: Props) {
  const { failure: words } = useWords({ en, ko })
  const { count } = useNumbers()
  if (!failure) return null
  const smaller = Math.max(1, Math.floor(draws / 10))
  return (
    <div role="alert">
      <p>{failure.reason === 'memory' ? words.memory(count(smaller)) : words.fault}</p>
      {failure.reason === 'memory' ? (
        <Button onClick={() => setN(smaller)}>{words.fewer(count(smaller))}</Button>
      ) : (
        <Button onClick={retry}>{words.retry}</Button>
      )}
    </div>
  )
}
