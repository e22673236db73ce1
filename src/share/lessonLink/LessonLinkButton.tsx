import { lazy, Suspense, useState } from 'react'
import { Button } from '../../controls/Button'
import { useWords } from '../../language/language'
import { useChosen } from '../../state/useChosen'
import { words as en } from './words.en'
import { words as ko } from './words.ko'

const LessonLink = lazy(() => import('./LessonLink').then((module) => ({ default: module.LessonLink })))

interface Props {
  /** Looks like a link in a sentence. */
  plain?: boolean
}

/** Opens the choice of what a class will see, which is fetched then. Within an embedded figure there is none. */
export function LessonLinkButton({ plain = false }: Props) {
  const words = useWords({ en, ko })
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never')
  const isEmbedded = useChosen((chosen) => chosen.place.view === 'embed')
  if (isEmbedded) return null
  return (
    <>
      <Button plain={plain} onClick={() => setState('open')}>
        {words.open}
      </Button>
      {state !== 'never' && (
        <Suspense>
          <LessonLink open={state === 'open'} onClose={() => setState('closed')} />
        </Suspense>
      )}
    </>
  )
}
