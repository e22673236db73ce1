import { rgb } from 'd3'
import { paintFinely } from '../../../plots/frame/pixelRatio'
import { figureFont, wrapText } from '../../../plots/frame/text'
import { readColor } from '../../../plots/palette/palette'
import { captionOf, isShown } from './captionOf'
import { copySvg } from './copySvg'
import { embedFonts, neededFaces, pageFaces } from './fontFaces'
import { descriptionOf, type Origin } from './origin'
import { parameterLine } from './parameterLine'
import { svgElement, writeXml } from './svgElement'

/** A figure as a document of its own. */
export interface ExportedPicture {
  /** An SVG that refers to nothing outside of itself */
  svg: string
  /** CSS pixels */
  width: number
  height: number
  /** Families whose font could not be put into it */
  missingFonts: readonly string[]
}

export interface PictureChoice {
  theme: 'light' | 'dark'
  /** Whether its caption and its parameters are written below it */
  caption: boolean
  /** Whether paper lies under it */
  paper: boolean
}

/** Room round a picture, since labels may stand out a little, and the widest gap between two drawings; CSS pixels. */
const [margin, widestGap] = [16, 24]

/** Size of the caption's letters, and from line to line, CSS pixels. */
const [letters, lineHeight] = [14, 20]

/** A rectangle's upper and lower edge, CSS pixels. */
interface Extent {
  top: number
  bottom: number
}

/** How far each drawing moves up, so that between them, and above the first, no gap is wider than `most`. */
export function shiftsUp(drawings: readonly Extent[], most: number): number[] {
  const shifts = new Map<Extent, number>()
  let [shift, end] = [0, 0]
  for (const drawing of [...drawings].sort((one, other) => one.top - other.top)) {
    shift += Math.max(0, drawing.top - end - most)
    end = Math.max(end, drawing.bottom)
    shifts.set(drawing, shift)
  }
  return drawings.map((drawing) => shifts.get(drawing)!)
}

interface Drawn {
  parts: SVGElement[]
  width: number
  height: number
}

/** What the figure's plots draw, each where it lies on the page but for gaps that other parts of the page leave. */
function drawPlots(figure: Element): Drawn {
  const box = figure.getBoundingClientRect()
  const plots = [...figure.querySelectorAll<SVGSVGElement | HTMLCanvasElement>('svg, canvas')].filter(
    (plot) => isShown(plot) && !plot.parentElement?.closest('svg'),
  )
  const areas = plots.map((plot) => {
    const { left, top, right, bottom } = plot.getBoundingClientRect()
    // Edges lie between pixels, as on the page: a line that is sharp there is sharp in the picture.
    return {
      left: Math.round(left) - Math.round(box.left),
      top: Math.round(top) - Math.round(box.top),
      right: Math.round(right) - Math.round(box.left),
      bottom: Math.round(bottom) - Math.round(box.top),
    }
  })
  const shifts = shiftsUp(areas, widestGap)
  return {
    parts: plots.map((plot, at) => {
      const { left, top, right, bottom } = areas[at]!
      const [x, y] = [margin + left, margin + top - shifts[at]!]
      if (plot instanceof SVGSVGElement) return copySvg(plot, x, y)
      const { opacity } = getComputedStyle(plot)
      return svgElement('image', {
        ...{ x, y, width: right - left, height: bottom - top },
        preserveAspectRatio: 'none',
        opacity: opacity === '1' ? undefined : opacity,
        href: plot.toDataURL('image/png'),
      })
    }),
    width: Math.ceil(box.width) + 2 * margin,
    height: Math.max(0, ...areas.map(({ bottom }, at) => bottom - shifts[at]!)) + 2 * margin,
  }
}

/** Paragraphs as lines below `top`, within the width. */
function writeLines(paragraphs: readonly string[], { width, height }: Drawn, fill: string): SVGElement[] {
  const lines = paragraphs.flatMap((text) => wrapText(text, width - 2 * margin, figureFont(letters, 400)))
  return lines.map((line, at) =>
    svgElement(
      'text',
      { x: margin, y: height + at * lineHeight + letters, 'font-size': letters, fill },
      line,
    ),
  )
}

/**
 * What a figure's plots draw as an SVG that looks like them and needs nothing else: shapes and letters stay shapes and
 * letters, canvases become images, fonts are in it. Its description, and the lines below it, hold `origin`.
 */
export async function takePicture(
  figure: HTMLElement,
  choice: PictureChoice,
  origin: Origin,
): Promise<ExportedPicture> {
  await document.fonts.ready
  const { drawn, lines, paper } = await withExportStyle(choice.theme, () => {
    const drawn = drawPlots(figure)
    const color = (name: string) => rgb(...readColor(document.body, `var(--${name})`)).formatHex()
    const paragraphs = choice.caption ? [...captionOf(figure), parameterLine(origin, origin.parameters)] : []
    return { drawn, lines: writeLines(paragraphs, drawn, color('soft')), paper: color('paper') }
  })
  const { width } = drawn
  const height = drawn.height + (lines.length > 0 ? lines.length * lineHeight + margin : 0)
  const family = getComputedStyle(figure).fontFamily
  const parts = [...drawn.parts, ...lines]
  const words = parts.map(({ textContent }) => textContent).join('')
  const { css, missing } = await embedFonts(neededFaces(pageFaces(document.styleSheets), family, words))
  const root = svgElement(
    'svg',
    {
      ...{ width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': family, role: 'img' },
      'xml:lang': document.documentElement.lang,
      'aria-labelledby': 'title description',
    },
    svgElement('title', { id: 'title' }, origin.title),
    svgElement('desc', { id: 'description' }, descriptionOf(origin)),
    svgElement('style', {}, css),
    ...(choice.paper ? [svgElement('rect', { width, height, fill: paper })] : []),
    ...parts,
  )
  return { svg: writeXml(root), width, height, missingFonts: missing }
}

/** Turns of the microtask queue after which every canvas is repainted: more than React takes. */
const turns = 50

/** Device pixels per CSS pixel of canvases in a picture, at least. */
const pixelRatio = 2

/** One at a time: a second look would take the first one's for the page's own. */
let before: Promise<unknown> = Promise.resolve()

/**
 * Gives the page a theme, and canvases the pixels of a picture, for as long as `take` takes. All of it happens between
 * two frames, in microtasks: no frame shows the page in another look.
 */
function withExportStyle<T>(theme: 'light' | 'dark', take: () => T): Promise<T> {
  const taken = before.then(() => takeWith(theme, take))
  // Not what was taken: the view that it was taken of would be kept after the reader has left it.
  before = taken.then(
    () => {},
    () => {},
  )
  return taken
}

async function takeWith<T>(theme: 'light' | 'dark', take: () => T): Promise<T> {
  const { documentElement: page } = document
  const own = page.getAttribute('data-theme')
  page.dataset.theme = theme
  const release = paintFinely(pixelRatio)
  try {
    for (let turn = 0; turn < turns; turn++) await null
    return take()
  } finally {
    release()
    if (own === null) page.removeAttribute('data-theme')
    else page.dataset.theme = own
  }
}
