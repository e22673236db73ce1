import { lazy, Suspense, useState } from 'react'
import { Button } from '../../controls/Button'
import { useWords } from '../../language/language'
import { useChosen } from '../../state/useChosen'
import { words as en } from './words.en'
import { words as ko } from './words.ko'

const Builder = lazy(() => import('./Builder').then((module) => ({ default: module.Builder })))

/** Opens the builder, which is fetched then. Within an embedded figure there is none. */
export function BuilderButton() {
  const words = useWords({ en, ko })
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never')
  const isEmbedded = useChosen((chosen) => chosen.place.view === 'embed')
  if (isEmbedded) return null
  return (
    <>
      <Button onClick={() => setState('open')}>{words.open}</Button>
      {state !== 'never' && (
        <Suspense>
          <Builder open={state === 'open'} onClose={() => setState('closed')} />
        </Suspense>
      )}
    </>
  )
}
