import { nextFrame, whenPainted } from '../../../engine/whenPainted'
import { followNow } from '../../../figures/useInView'
import { version } from '../../../state/version'
import { alternativeOf } from './captionOf'
import type { Origin } from './origin'
import type { PictureSubject } from './parameterLine'
import { type ExportedPicture, type PictureChoice, takePicture } from './takePicture'

export interface OriginalPicture extends ExportedPicture {
  origin: Origin
}

/** The name of the first heading or picture in a figure. */
function titleOf(figure: Element, otherwise: string): string {
  const named = figure.querySelector<HTMLElement>(':is([role="img"], [role="group"])[aria-label]')
  return named?.dataset.title ?? named?.getAttribute('aria-label') ?? otherwise
}

/** A figure's picture once it shows all draws at the present parameters, which are `state`'s. */
export async function pictureNow(
  { element, ...told }: PictureSubject,
  choice: PictureChoice,
  state: Pick<Origin, 'parameters' | 'address'>,
): Promise<OriginalPicture> {
  // Not a picture that still waits for some of what it shows, or to follow because it is out of view.
  await nextFrame()
  followNow()
  await whenPainted()
  if (!element.current) throw new Error('The figure has gone')
  const origin: Origin = {
    title: titleOf(element.current, told.figure),
    alternative: alternativeOf(element.current),
    ...told,
    ...state,
    version,
  }
  return { ...(await takePicture(element.current, choice, origin)), origin }
}
