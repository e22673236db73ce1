import { useEffect, useState } from 'react'
import { whenPainted } from '../../../engine/whenPainted'
import { useChosen } from '../../../state/store'
import { version } from '../../../state/version'
import { useFileLink } from '../useFileLink'
import { namedIn } from './namedIn'
import type { PictureSubject } from './open/subject'
import { descriptionOf, type Origin } from './origin'
import { paintPng } from './paintPng'
import { alternativeOf, type Picture, type PictureChoice, takePicture } from './takePicture'

/** A picture on its way: null, then the picture, or why there is none. */
export type Taken = (Picture & { origin: Origin }) | 'failed' | null

/** The name that the first picture in a figure has. */
const titleOf = (figure: Element, otherwise: string) =>
  figure.querySelector(':is([role="img"], [role="group"])[aria-label]')?.getAttribute('aria-label') ??
  otherwise

/** A figure's picture, taken anew whenever the choice changes. */
export function usePicture(
  { figure, exploration, element }: PictureSubject,
  { theme, caption, paper }: PictureChoice,
): Taken {
  const parameters = useChosen((state) => state.parameters)
  const { link } = useFileLink()
  const [taken, setTaken] = useState<Taken>(null)
  useEffect(() => {
    let wanted = true
    const take = async () => {
      // Not a picture that still waits for some of what it shows.
      await whenPainted()
      if (!element.current) return 'failed'
      const origin = {
        title: titleOf(element.current, figure),
        alternative: alternativeOf(element.current),
        address: link,
        version,
        parameters,
        gaussian: namedIn(figure, exploration).includes('mu'),
      }
      return { ...(await takePicture(element.current, { theme, caption, paper }, origin)), origin }
    }
    take()
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
  }, [figure, exploration, element, theme, caption, paper, parameters, link])
  return taken
}

/** A picture as a PNG; null while it is painted, 'failed' where the browser can't paint so large an image. */
export function usePng(taken: Taken, scale: number): Blob | 'failed' | null {
  const [png, setPng] = useState<{ of: Taken; scale: number; result: Blob | 'failed' } | null>(null)
  useEffect(() => {
    if (taken === null || taken === 'failed') return
    let wanted = true
    const { origin } = taken
    const texts = {
      Title: origin.title,
      Description: descriptionOf(origin),
      Software: `Gumbel-Softmax Lab ${origin.version}`,
      Source: origin.address,
    }
    paintPng(taken, scale, texts)
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
