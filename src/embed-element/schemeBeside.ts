/**
 * The scheme of colours that a figure is to have beside text of a colour, whether the host names a `color-scheme` or not:
 * light text stands on a dark ground.
 *
 * @param color as a browser computes it: `rgb(…)`, or a notation that begins with the lightness, of 1 or of 100
 */
export function schemeBeside(color: string): 'dark' | 'light' {
  const [first, second, third] = (color.match(/[\d.]+/g) ?? []).map(Number) as [number, number, number]
  const isLight = /^rgb/.test(color) ? first + second + third > 382 : first > (first > 1 ? 50 : 0.5)
  return isLight ? 'dark' : 'light'
}
