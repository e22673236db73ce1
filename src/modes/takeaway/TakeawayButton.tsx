import { lazy, Suspense, useState } from 'react'
import { Button } from '../../controls/Button'
import { useWords } from '../../lesson/language'
import { useChosen } from '../../state/useChosen'
import { words as en } from '../frame/words.en'
import { words as ko } from '../frame/words.ko'

const Takeaway = lazy(() => import('./Takeaway').then((module) => ({ default: module.Takeaway })))

/** Opens what can be taken along, which is fetched then. Within an embedded figure there is none. */
export function TakeawayButton() {
  const { takeaway } = useWords({ en, ko })
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never')
  const isEmbedded = useChosen((chosen) => chosen.place.view === 'embed')
  if (isEmbedded) return null
  return (
    <>
      <Button icon="download" onClick={() => setState('open')}>
        {takeaway}
      </Button>
      {state !== 'never' && (
        <Suspense>
          <Takeaway open={state === 'open'} onClose={() => setState('closed')} />
        </Suspense>
      )}
    </>
  )
}
