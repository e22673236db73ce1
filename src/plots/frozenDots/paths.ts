import { classSymbolPath } from '../palette/palette'
import type { Point } from '../simplex/geometry'
import { dotRadius } from './places'

/** A tenth of a unit is finer than a pixel. */
export const short = (value: number): string => String(Math.round(value * 10) / 10)

/** A place in a path. */
export const written = ([x, y]: Point): string => `${short(x)} ${short(y)}`

export const lineThrough = (points: readonly Point[]): string => `M${points.map(written).join('L')}`

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

/**
 * One path per class with all of its dots, in the order of the draws: the same commands wherever the dots lie, so that
 * one such path can turn into another smoothly.
 * @param places x and y of every dot, in turn
 */
export function dotPaths(places: Float64Array, winners: ArrayLike<number>, classes: number): string[] {
  const shapes = Array.from({ length: classes }, (_, k) => symbolFromCentre(k, dotRadius))
  const paths = shapes.map(() => '')
  for (let n = 0; n < winners.length; n++) {
    const winner = winners[n]!
    paths[winner] += `M${written([places[2 * n]!, places[2 * n + 1]!])}${shapes[winner]}`
  }
  return paths
}

const headLength = 11

/** An arrow's head, and where its shaft ends. */
export function arrowHead([x, y]: Point, [endX, endY]: Point): { path: string; back: Point } {
  const length = Math.hypot(endX - x, endY - y)
  const size = Math.min(headLength, length)
  const [right, down] = length > 0 ? [(endX - x) / length, (endY - y) / length] : [0, 0]
  const back: Point = [endX - size * right, endY - size * down]
  const wing = 0.45 * size
  const left: Point = [back[0] - wing * down, back[1] + wing * right]
  const other: Point = [back[0] + wing * down, back[1] - wing * right]
  return { path: `${lineThrough([[endX, endY], left, other])}Z`, back }
}
