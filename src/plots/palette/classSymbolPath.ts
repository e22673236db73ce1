import { symbol } from 'd3'
import { classSymbol } from './palette'

/** The shape of class `index` round (0, 0) as an SVG path, about as large as a circle of the given radius. */
export const classSymbolPath = (index: number, radius: number): string =>
  symbol(classSymbol(index), Math.PI * radius ** 2)() ?? ''
