import { useEffect, useMemo } from 'react'
import { store } from '../../../state/store'
import { perform } from '../command'
import { lecture } from '../lectureStore'
import type { Letter } from './letter'
import { keep, keptLecture, speakerName, stageName, stageSession } from './session'
import { freshName, openWire } from './wire'

/** What the stage knows of the windows of its lecture. */
interface Windows {
  /** Opens the speaker's window, or brings it to the front; false where the browser refuses one. */
  openSpeaker: () => boolean
}

/** The stage's end of the wire: it obeys commands and tells every speaker's window what is shown. */
export function useStageWire(): Windows {
  const others = useMemo(() => new Set<Window>(), [])

  useEffect(() => {
    const heard: Record<string, number> = {}
    // A speaker's window may have opened this one again.
    if (window.opener && window.name === stageName(stageSession())) others.add(window.opener)
    const wire = openWire({
      from: 'stage',
      session: stageSession,
      windows: () => [...others],
      receive(letter, source) {
        if (letter.from === 'stage') return hearStage(letter)
        if (letter.session !== stageSession() && letter.session !== '') return
        if (source) others.add(source)
        obey(letter)
      },
    })
    const tell = () =>
      wire.post({
        type: 'picture',
        picture: { shown: lecture.getState(), parameters: store.getState().parameters },
        heard: { ...heard },
      })
    /** A tab that was copied has the name of the lecture it was copied from: it must find one of its own. */
    const hearStage = ({ session, sender, body }: Letter) => {
      if (session !== stageSession()) return
      if (body.type === 'claim') wire.post({ type: 'taken', by: sender })
      if (body.type === 'taken' && body.by === wire.sender) keep({ session: freshName() })
    }
    const obey = ({ sender, number, body }: Letter) => {
      if (body.type === 'command') {
        perform(body.command)
        heard[sender] = number
      }
      tell()
    }
    wire.post({ type: 'claim' })
    tell()
    const unsubscribe = [store.subscribe(tell), lecture.subscribe(tell)]
    return () => {
      for (const stop of unsubscribe) stop()
      wire.close()
    }
  }, [others])

  return useMemo(
    () => ({
      openSpeaker() {
        const speaker = window.open('#/speaker', speakerName(stageSession()), 'popup,width=1100,height=760')
        if (!speaker) return false
        others.add(speaker)
        speaker.focus()
        return true
      },
    }),
    [others],
  )
}

/** Keeps what a reload would lose, and takes it up again after one. */
export function useKeptScreen(): void {
  useEffect(() => {
    const { shown } = keptLecture()
    const now = lecture.getState()
    if (shown && shown.chapter === now.chapter && shown.step === now.step) {
      const { build, size } = shown
      lecture.setState({ build, size })
    }
    return lecture.subscribe(({ chapter, step, build, size }) =>
      keep({ shown: { chapter, step, build, size } }),
    )
  }, [])
}
