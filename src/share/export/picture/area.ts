import type { Sketch } from './sketch'

/** A rectangle of the picture, CSS pixels. */
export interface Area {
  x: number
  y: number
  width: number
  height: number
}

/**
 * Where an element's box lies in the picture. Its edges lie between pixels, as browsers paint boxes and pictures: a line
 * that is sharp on the page is sharp in the picture.
 */
export function areaOf(element: Element, { origin }: Pick<Sketch, 'origin'>): Area {
  const box = element.getBoundingClientRect()
  const [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom].map(Math.round) as [
    number,
    number,
    number,
    number,
  ]
  return { x: left - origin.x, y: top - origin.y, width: right - left, height: bottom - top }
}
