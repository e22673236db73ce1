import { type ComponentType, createElement, use } from 'react'
import { wordsHere } from './language'
import { type Late, late } from './late'
import type { Words } from './words'

/** A component that is fetched when it is first rendered; `prefetch` fetches it ahead. */
export type LatePart<P> = ComponentType<P> & Pick<Late<ComponentType<P>>, 'load' | 'prefetch'>

/**
 * A component that comes late, together with its words. It suspends until it is there; where it does not arrive, the
 * boundary above it is told once.
 *
 * @param fetch the component's import
 * @param words all that it speaks with, so that both travel at once; a test names those that are missing
 */
export function latePart<P extends object>(
  fetch: () => Promise<ComponentType<P>>,
  ...words: readonly Words<unknown>[]
): LatePart<P> {
  const part = lateWithWords(fetch, ...words)
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each part, outside of all components.
  const Part = (props: P) => {
    return createElement(use(part.load()), props)
  }
  return Object.assign(Part, { load: part.load, prefetch: part.prefetch })
}

/** Something late with words: it has arrived once its words have. */
export function lateWithWords<T>(fetch: () => Promise<T>, ...words: readonly Words<unknown>[]): Late<T> {
  return late(async () => {
    const [value] = await Promise.all([fetch(), wordsHere(...words)])
    return value
  })
}
