import { copyHtml } from './copyHtml'
import { readCssColor } from './cssColor'
import { embedFonts, neededFaces, pageFaces } from './fontFaces'
import { descriptionOf, type Origin } from './origin'
import { newSketch, type Sketch } from './sketch'
import { type SvgNode, svgNode, writeXml } from './svgNode'
import { type Look, withLook } from './withLook'

/** A figure as a document of its own. */
export interface Picture {
  /** An SVG that refers to nothing outside of itself */
  svg: string
  /** CSS pixels */
  width: number
  height: number
  /** Families whose font could not be put into it */
  missingFonts: readonly string[]
}

export interface PictureChoice {
  theme: Look['theme']
  caption: boolean
  /** Whether paper lies under it */
  paper: boolean
}

/** Room round a picture, CSS pixels: labels may stand out a little. */
const margin = 16

/** Pixels of embedded images per CSS pixel, at least. */
const pixelRatio = 2

/** What a figure says to those who do not see it: name and description of each of its pictures; else its caption. */
export function alternativeOf(figure: Element): string {
  const said = [...figure.querySelectorAll('[role="img"]')].map((picture) => {
    const described = document.getElementById(picture.getAttribute('aria-describedby') ?? '')
    const description = described ?? picture.querySelector(':scope > desc')
    return [picture.getAttribute('aria-label'), description?.textContent?.trim()].filter(Boolean).join('. ')
  })
  if (said.length > 0) return said.filter((sentence) => sentence !== '').join('\n')
  return [...figure.querySelectorAll('figcaption p')].map(({ textContent }) => textContent.trim()).join('\n')
}

interface Drawn {
  sketch: Sketch
  nodes: SvgNode[]
  width: number
  height: number
  paper: string | undefined
}

/** The figure as nodes, copied from how it is laid out. */
function draw(figure: HTMLElement): Drawn {
  const { left, top, width, height } = figure.getBoundingClientRect()
  const sketch = newSketch(
    { x: Math.round(left) - margin, y: Math.round(top) - margin },
    getComputedStyle(figure).fontFamily,
  )
  const paper = readCssColor(getComputedStyle(document.documentElement).backgroundColor)
  return {
    sketch,
    nodes: copyHtml(figure, sketch),
    width: Math.ceil(width + 2 * margin),
    height: Math.ceil(height + 2 * margin),
    paper: paper?.hex,
  }
}

/**
 * A figure of the page as an SVG that looks like it and needs nothing else: shapes and letters stay shapes and letters,
 * canvases become images, fonts are in it. Its description holds `origin`.
 */
export async function takePicture(
  figure: HTMLElement,
  choice: PictureChoice,
  origin: Origin,
): Promise<Picture> {
  await document.fonts.ready
  const { sketch, nodes, width, height, paper } = await withLook(figure, { ...choice, pixelRatio }, () =>
    draw(figure),
  )
  const { css, missing } = await embedFonts(neededFaces(pageFaces(document.styleSheets), sketch.faces()))
  const { lang } = document.documentElement
  const root = svgNode(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'xml:lang': lang,
      'font-family': sketch.family,
      role: 'img',
      'aria-labelledby': 'title description',
    },
    [
      svgNode('title', { id: 'title' }, [origin.title]),
      svgNode('desc', { id: 'description' }, [descriptionOf(origin)]),
      svgNode('defs', {}, [css === '' ? null : svgNode('style', {}, [css]), ...sketch.definitions]),
      choice.paper ? svgNode('rect', { width, height, fill: paper }) : null,
      ...nodes,
    ],
  )
  return { svg: writeXml(root), width, height, missingFonts: missing }
}
