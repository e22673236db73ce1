import { useEffect, useState } from 'react'
import { useChosen } from '../../../state/store'
import { useFileLink } from '../useFileLink'
import type { PictureSubject } from './open/subject'
import { paintPng } from './paintPng'
import { type OriginalPicture, pictureNow } from './pictureNow'
import type { PictureChoice } from './takePicture'

/** A picture on its way: null, then the picture, or why there is none. */
export type Taken = OriginalPicture | 'failed' | null

/** A figure's picture, taken anew whenever the choice changes. @param rests whether it stays as it is for now */
export function usePicture(
  { figure, exploration, element }: PictureSubject,
  { theme, caption, paper }: PictureChoice,
  rests: boolean,
): Taken {
  const parameters = useChosen((state) => state.parameters)
  const { link } = useFileLink()
  const [taken, setTaken] = useState<Taken>(null)
  useEffect(() => {
    if (rests) return
    let wanted = true
    const subject = { figure, element, ...(exploration !== undefined && { exploration }) }
    pictureNow(subject, { theme, caption, paper }, { parameters, address: link })
      .catch((error: unknown) => {
        console.warn('The picture could not be made.', error)
        return 'failed' as const
      })
      .then((result) => {
        if (wanted) setTaken(result)
      })
    return () => {
      wanted = false
    }
  }, [figure, exploration, element, theme, caption, paper, parameters, link, rests])
  return taken
}

/** A picture as a PNG; null while it is painted, 'failed' where the browser can't paint so large an image. */
export function usePng(taken: Taken, scale: number): Blob | 'failed' | null {
  const [png, setPng] = useState<{ of: Taken; scale: number; result: Blob | 'failed' } | null>(null)
  useEffect(() => {
    if (taken === null || taken === 'failed') return
    let wanted = true
    paintPng(taken, scale)
      .catch(() => 'failed' as const)
      .then((result) => {
        if (wanted) setPng({ of: taken, scale, result })
      })
    return () => {
      wanted = false
    }
  }, [taken, scale])
  return png?.of === taken && png.scale === scale ? png.result : null
}
