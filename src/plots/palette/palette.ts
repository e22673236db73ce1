import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3'
import { useSyncExternalStore } from 'react'

/** Red, green and blue, 0 … 255 each. */
export type Rgb = readonly [number, number, number]

/** The name of the colour of class `index` (from 0), text-safe on paper in both themes: `var(--class-1)` … 16. */
export const classColor = (index: number): string => `var(--class-${index + 1})`

/** A diamond, symbol of π, as an SVG path round (0, 0). */
export const diamond = (radius: number): string => `M0,${-radius}L${radius},0L0,${radius}L${-radius},0Z`

/** A triangle that stands on its corner; `size` is its area, as for every d3 symbol. */
const symbolTriangleDown: SymbolType = {
  draw(context, size) {
    const y = Math.sqrt(size / (Math.sqrt(3) * 3))
    context.moveTo(0, 2 * y)
    context.lineTo(Math.sqrt(3) * y, -y)
    context.lineTo(-Math.sqrt(3) * y, -y)
    context.closePath()
  },
}

const symbols: readonly SymbolType[] = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolCross,
  symbolTriangleDown,
  symbolStar,
  symbolWye,
]

const dashes = ['none', '7 3', '2 3', '10 3 2 3', '4 2', '1 2', '12 4', '6 2 2 2 2 2'] as const

// After eight classes shapes and dashes start again; colours of classes that share one are far apart.

/** The shape of class `index`'s dots: what tells classes apart where colour does not. */
export const classSymbol = (index: number): SymbolType => symbols[index % symbols.length]!

/** The dash of class `index`'s lines (an SVG stroke-dasharray); 'none' is a solid line. */
export const classDash = (index: number): string => dashes[index % dashes.length]!

/**
 * What a CSS colour, a var() among them, comes to at this element, for a canvas, which knows no variables. One pixel
 * is painted and read back, since a computed style may be in any colour space.
 */
export function readColor(element: Element, color: string): Rgb {
  const probe = document.createElement('span')
  probe.style.color = color
  // Where the system forces colours on words, shapes of a canvas keep theirs, as an SVG's do.
  probe.style.setProperty('forced-color-adjust', 'none')
  element.append(probe)
  const computed = getComputedStyle(probe).color
  probe.remove()
  const numbers = /^rgba?\((\d+), (\d+), (\d+)/.exec(computed)
  if (numbers) return [Number(numbers[1]), Number(numbers[2]), Number(numbers[3])]
  const context = new OffscreenCanvas(1, 1).getContext('2d')
  if (!context) return [0, 0, 0]
  context.fillStyle = computed
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
  return [red, green, blue]
}

/** The shape of class `index` round (0, 0) as an SVG path, about as large as a circle of the given radius. */
export const classSymbolPath = (index: number, radius: number): string =>
  symbol(classSymbol(index), Math.PI * radius ** 2)() ?? ''

/** Everything that may change what a colour token comes to. */
const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)']

let asked: readonly MediaQueryList[] | null = null

/** The queries as the browser answers them: asked once, for every canvas reads them whenever it renders. */
function mediaLists(): readonly MediaQueryList[] {
  asked ??= queries.map((query) => window.matchMedia(query))
  return asked
}

function subscribe(changed: () => void): () => void {
  const lists = mediaLists()
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, {
    subtree: false,
    attributes: true,
    attributeFilter: ['data-theme', 'data-stage', 'style', 'class'],
  })
  for (const list of lists) list.addEventListener('change', changed)
  return () => {
    observer.disconnect()
    for (const list of lists) list.removeEventListener('change', changed)
  }
}

const snapshot = () =>
  [
    document.documentElement.dataset.theme,
    document.documentElement.dataset.stage,
    ...mediaLists().map(({ matches }) => matches),
  ].join()

/** A string that changes whenever the page's colours may have: a canvas must then mix its colours again. */
export const useThemeKey = (): string => useSyncExternalStore(subscribe, snapshot, () => '')
