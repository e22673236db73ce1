import type { Sketch } from './sketch'
import { type SvgNode, svgNode } from './svgNode'

/** An image's pixels for each CSS pixel, at least, where the canvas is one of few large pixels. */
const pixelsEach = 2

/** A canvas as an image of the document, PNG, where it lies in the picture. */
export function copyCanvas(canvas: HTMLCanvasElement, sketch: Sketch): SvgNode {
  const { left, top, width, height } = canvas.getBoundingClientRect()
  const isCoarse = getComputedStyle(canvas).imageRendering === 'pixelated'
  return svgNode('image', {
    x: left - sketch.origin.x,
    y: top - sketch.origin.y,
    width,
    height,
    preserveAspectRatio: 'none',
    href: (isCoarse ? enlarged(canvas, pixelsEach * width) : canvas).toDataURL('image/png'),
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
