import { useCallback, useEffect, useMemo } from 'react'
import { store } from '../../../state/store'
import { perform } from '../command'
import { keptClock, lecture } from '../lectureStore'
import { freshName, openChannel } from './channel'
import type { Message } from './message'
import { isNamedByUs, keep, keptLecture, speakerName, stageName, stageSession } from './session'

/**
 * The speaker's window as it stands, where there is one, else a new one: sent to its address again, it would lose what it
 * holds by now. Null where the browser refuses one.
 */
function openByName(): Window | null {
  const speaker = window.open('', speakerName(stageSession()), 'popup,width=1100,height=760')
  // One of a file or a sandbox is sent there again, and asks the stage for its numbers.
  if (speaker && isSpeaker(speaker) !== true) speaker.location.replace(new URL('#/speaker', document.baseURI))
  return speaker
}

/** Whether a window shows the speaker's page; null where it may not be looked into, as a file's or a sandbox's. */
function isSpeaker({ location }: Window): boolean | null {
  try {
    return location.hash.startsWith('#/speaker')
  } catch {
    return null
  }
}

/**
 * The stage's end of the channel: it carries out commands and tells every speaker's window what is shown.
 *
 * @returns opens the speaker's window, or brings it to the front; false where the browser refuses one
 */
export function useStageChannel(): () => boolean {
  const others = useMemo(() => new Set<Window>(), [])

  useEffect(() => {
    const heard: Record<string, number> = {}
    // A speaker's window may have opened this one again.
    if (window.opener && window.name === stageName(stageSession()) && isNamedByUs()) others.add(window.opener)
    const channel = openChannel({
      from: 'stage',
      session: stageSession,
      windows: () => [...others],
      receive(message, source) {
        if (message.from === 'stage') return receiveFromStage(message)
        if (message.session !== stageSession() && message.session !== '') return
        if (source) others.add(source)
        apply(message)
      },
    })
    const tell = () =>
      channel.post({
        type: 'picture',
        picture: { shown: lecture.getState(), parameters: store.getState().parameters },
        heard: { ...heard },
      })
    /** A tab that was copied has the name of the lecture it was copied from: it must find one of its own. */
    const receiveFromStage = ({ session, sender, body }: Message) => {
      if (session !== stageSession()) return
      if (body.type === 'claim') channel.post({ type: 'taken', by: sender })
      if (body.type === 'taken' && body.by === channel.sender) keep({ session: freshName() })
    }
    const apply = ({ sender, number, body }: Message) => {
      if (body.type === 'command') perform(body.command)
      // Messages arrive in order: a command before this one was carried out, or was lost while this window reloaded.
      heard[sender] = number
      tell()
    }
    channel.post({ type: 'claim' })
    tell()
    const unsubscribe = [store.subscribe(tell), lecture.subscribe(tell)]
    return () => {
      for (const stop of unsubscribe) stop()
      channel.close()
    }
  }, [others])

  return useCallback(() => {
    const speaker =
      [...others].findLast((other) => !other.closed && isSpeaker(other) !== false) ?? openByName()
    if (!speaker) return false
    others.add(speaker)
    speaker.focus()
    return true
  }, [others])
}

/**
 * Keeps what a reload would lose and the address does not hold, and takes it up again after one. The speaker's window keeps
 * it for a stage that is closed and opened again from there.
 */
export function useKeptScreen(): void {
  useEffect(() => {
    const { shown } = keptLecture()
    if (shown) lecture.setState({ size: shown.size, hands: shown.hands, clock: keptClock(shown.clock) })
    return lecture.subscribe(({ size, hands, clock }) => keep({ shown: { size, hands, clock } }))
  }, [])
}
