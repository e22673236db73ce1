import { type ComponentType, createElement, use } from 'react'
import type { Language } from '../state/parameters'
import { store } from '../state/store'
import { wordsHere } from './language'
import { type Late, late } from './late'

/** A component that is fetched when it is first rendered; `prefetch` fetches it ahead. */
export type LatePart<P> = ComponentType<P> & Pick<Late<ComponentType<P>>, 'load' | 'prefetch'>

/**
 * A component that comes late, together with its words. It suspends until it is there; where it does not arrive, the
 * boundary above it is told once.
 *
 * @param fetch the component's import
 * @param words the import of its words in a language, so that both travel at once
 */
export function latePart<P extends object>(
  fetch: () => Promise<ComponentType<P>>,
  words?: (language: Language) => Promise<unknown>,
): LatePart<P> {
  const part = lateWithWords(fetch, words)
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each part, outside of all components.
  const Part = (props: P) => {
    return createElement(use(part.load()), props)
  }
  return Object.assign(Part, { load: part.load, prefetch: part.prefetch })
}

/** A late part with words: it has arrived once its words have. */
export function lateWithWords<T>(
  fetch: () => Promise<T>,
  words?: (language: Language) => Promise<unknown>,
): Late<T> {
  return late(async () => {
    // Only ahead: where it fails, `wordsHere` asks for the same words and tells.
    words?.(store.getState().parameters.lang).catch(() => {})
    const value = await fetch()
    await wordsHere()
    return value
  })
}
