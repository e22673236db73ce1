import { areaOf } from './area'
import type { Sketch } from './sketch'
import { type SvgNode, svgNode } from './svgNode'

/** An image's pixels for each CSS pixel, at least, where the canvas is one of few large pixels. */
const pixelsEach = 2

/** A canvas as an image of the document, PNG, where it lies in the picture. */
export function copyCanvas(canvas: HTMLCanvasElement, sketch: Sketch): SvgNode {
  const area = areaOf(canvas, sketch)
  const isCoarse = getComputedStyle(canvas).imageRendering === 'pixelated'
  return svgNode('image', {
    ...area,
    preserveAspectRatio: 'none',
    'image-rendering': isCoarse ? 'pixelated' : undefined,
    href: (isCoarse ? enlarged(canvas, pixelsEach * area.width) : canvas).toDataURL('image/png'),
  })
}

/** The same image with every pixel as a square of several: other programs would blur it. */
function enlarged(canvas: HTMLCanvasElement, width: number): HTMLCanvasElement {
  const times = Math.ceil(width / canvas.width)
  const larger = document.createElement('canvas')
  larger.width = canvas.width * times
  larger.height = canvas.height * times
  const context = larger.getContext('2d')
  if (!context) return canvas
  context.imageSmoothingEnabled = false
  context.drawImage(canvas, 0, 0, larger.width, larger.height)
  return larger
}
