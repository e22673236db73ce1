import { useEffect, useRef, useState } from 'react'
import { applyPreset } from '../../../state/actions'
import { sameValue } from '../../../state/definition'
import type { ParameterName } from '../../../state/parameters'
import { parameterNames, pick } from '../../../state/parameterTable'
import { type State, store } from '../../../state/store'
import { type Command, perform } from '../command'
import { lecture } from '../lectureStore'
import { type Channel, openChannel } from './channel'
import type { Message, StageState } from './message'
import { keep, keptLecture } from './session'

/** How often the speaker's window says that it is there, and after how long a silence the stage counts as gone, ms. */
const [interval, silence] = [1500, 5000]

/** Each window's own: its colours, and what is hidden from the audience. */
const own: readonly ParameterName[] = ['theme', 'hide']

/**
 * The speaker's end of the channel: shows what the stage shows, sends what is turned here. The stage decides all but
 * hands and the clock, which are set here at once; until it has carried that out, its older numbers do not pull back a
 * slider that is being moved here.
 *
 * @returns whether the stage answers, and what sends it a command
 */
export function useSpeakerChannel() {
  const [there, setThere] = useState(false)
  const channel = useRef<Channel | null>(null)
  const lastTurned = useRef(0)

  useEffect(() => {
    let taking = false
    let lastHeard = 0
    let opener: Window | null = window.opener
    const take = ({ shown: { hands, clock, ...shown }, parameters }: StageState, applied: number) => {
      const isOlder = applied < lastTurned.current
      lecture.setState({ ...shown, ...(!isOlder && { hands, clock }) })
      if (isOlder) return
      const shared = Object.entries(parameters).filter(([name]) => !own.includes(name as ParameterName))
      taking = true
      applyPreset(Object.fromEntries(shared))
      taking = false
    }
    const receive = ({ from, session, body }: Message, source: Window | null) => {
      if (from !== 'stage' || body.type !== 'picture') return
      // Opened by hand, this window joins the first lecture that answers.
      if (keptLecture().session === '') keep({ session })
      if (session !== keptLecture().session) return
      opener = source ?? opener
      lastHeard = Date.now()
      setThere(true)
      take(body.picture, body.heard[line.sender] ?? 0)
    }
    const line = openChannel({
      from: 'speaker',
      session: () => keptLecture().session,
      windows: () => (opener ? [opener] : []),
      receive,
    })
    channel.current = line
    const turned = ({ parameters, place }: State, before: State) => {
      // A change that came from reading the address is not the lecturer's: the stage's values replace it.
      if (place !== before.place) return announce()
      const changed = parameterNames.filter(
        (name) => !own.includes(name) && !sameValue(parameters[name], before.parameters[name]),
      )
      if (taking || changed.length === 0) return
      const command: Command = { kind: 'parameters', values: pick(parameters, changed) }
      lastTurned.current = line.post({ type: 'command', command })
    }
    const unsubscribe = store.subscribe(turned)
    const announce = () => {
      line.post({ type: 'hello' })
      if (Date.now() - lastHeard > silence) setThere(false)
    }
    announce()
    const timer = setInterval(announce, interval)
    return () => {
      clearInterval(timer)
      unsubscribe()
      line.close()
      channel.current = null
    }
  }, [])

  const send = (command: Command) => {
    const number = channel.current?.post({ type: 'command', command })
    if ((command.kind !== 'hands' && command.kind !== 'clock') || number === undefined) return
    // The next hand is counted on from this one, also where it goes up before the stage has answered.
    perform(command)
    lastTurned.current = number
  }
  return { there, send }
}
