import { type ComponentType, lazy } from 'react'
import type { Figure } from '../state/place'
import type { Control, FigureProps } from './figure'
import { figures } from './figures'

const components = new Map<Figure, ComponentType<FigureProps>>()

/** A figure's component, fetched when it is first shown or made ready for it; null where it is not built. */
export function figureOf(id: Figure): ComponentType<FigureProps> | null {
  const entry = figures[id]
  if (!entry) return null
  // The same lazy component every time: another one would be mounted anew.
  const known = components.get(id)
  if (known) return known
  const component = lazy(() =>
    entry.load().catch((error: unknown) => {
      // A part that did not arrive is fetched anew the next time it is asked for.
      components.delete(id)
      throw error
    }),
  )
  components.set(id, component)
  return component
}

/** Fetches a figure ahead, so that it can be shown at once, as paper needs it. Failing here fails nothing. */
export function readyFigure(id: Figure): void {
  figures[id]?.load().then(
    (part) => components.has(id) || components.set(id, part.default),
    () => {},
  )
}

/** The controls that move a figure, where an exploration shows it or it stands alone. */
export function controlsOf(id: Figure, exploration?: string): readonly Control[] {
  const controls = figures[id]?.controls ?? []
  return typeof controls === 'function' ? controls(exploration) : controls
}
