import { useEffect } from 'react'
import type { Place } from '../../state/place'
import { lecture } from './lectureStore'

/** Takes the screen from the address: at the start, when it is typed, and on Back and Forward. */
export function useFollowPlace(place: Extract<Place, { view: 'lecture' }>): void {
  const { chapter, step } = place
  useEffect(() => {
    const now = lecture.getState()
    if (now.chapter !== chapter || now.step !== step) lecture.setState({ chapter, step, build: 0 })
  }, [chapter, step])
}
