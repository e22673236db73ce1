import { classSymbolPath } from '../palette/classSymbolPath'

/**
 * The shape of class `index` as a piece of an SVG path that is drawn round the pen's place, whichever it is: relative
 * commands only, so that one path holds a class's dots and each costs its place and the same few letters.
 */
export function symbolFromCentre(index: number, radius: number): string {
  let [x, y] = [0, 0]
  let piece = ''
  for (const [, command, text] of classSymbolPath(index, radius).matchAll(/([MLAhvZ])([^MLAhvZ]*)/g)) {
    const numbers = text!.split(',').map(Number)
    if (command === 'Z') piece += 'z'
    else if (command === 'h' || command === 'v') piece += command + short(numbers[0]!)
    else {
      const [endX, endY] = numbers.slice(-2) as [number, number]
      const [start = 0, ...rest] = numbers.slice(0, -2)
      const kept = command === 'A' ? `${[short(start), short(rest[0]!), ...rest.slice(1)].join(' ')} ` : ''
      piece += `${command!.toLowerCase()}${kept}${short(endX - x)} ${short(endY - y)}`
      ;[x, y] = [endX, endY]
    }
  }
  return piece
}

/** A tenth of a unit is finer than a pixel. */
export const short = (value: number): string => String(Math.round(value * 10) / 10)
