import type { Area } from './area'
import { readCssColor } from './cssColor'
import { type SvgElementNode, svgNode } from './svgNode'

/**
 * A computed `repeating-linear-gradient(angle, colour from to, …)` with stops in pixels, as the gradient of an SVG that
 * fills the area; null for any other background. The gradient's line runs through the middle (CSS Images 4, §3.1.1).
 */
export function stripes(
  background: string,
  { x, y, width, height }: Area,
  id: string,
): SvgElementNode | null {
  const whole = /^repeating-linear-gradient\((-?[\d.]+)deg, (.*)\)$/.exec(background)
  if (!whole) return null
  const stops = [
    ...whole[2]!.matchAll(/((?:rgba?|color|oklab)\([^)]*\)) ([\d.]+)px(?: ([\d.]+)px)?/g),
  ].flatMap(([, color, ...places]) =>
    places
      .filter((place) => place !== undefined)
      .map((place) => ({ color: readCssColor(color!), at: Number(place) })),
  )
  const period = Math.max(...stops.map(({ at }) => at))
  if (!(period > 0)) return null
  const angle = (Number(whole[1]) * Math.PI) / 180
  const [across, down] = [Math.sin(angle), -Math.cos(angle)]
  const half = (Math.abs(width * across) + Math.abs(height * down)) / 2
  const [x1, y1] = [x + width / 2 - half * across, y + height / 2 - half * down]
  return svgNode(
    'linearGradient',
    {
      id,
      gradientUnits: 'userSpaceOnUse',
      spreadMethod: 'repeat',
      x1,
      y1,
      x2: x1 + period * across,
      y2: y1 + period * down,
    },
    stops.map(({ color, at }) =>
      svgNode('stop', {
        offset: String(at / period),
        'stop-color': color?.hex,
        'stop-opacity': color && color.alpha < 1 ? color.alpha : undefined,
      }),
    ),
  )
}
