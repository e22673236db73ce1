import { use, useEffect, useSyncExternalStore } from 'react'
import { createStore } from 'zustand/vanilla'
import type { Language } from '../state/parameters'
import { store } from '../state/store'
import { MissingPartError } from './late'
import { type Numbers, numbers } from './number'
import { hasWords, loadWords, needWords, type Words } from './words'

const chosen = (): Language => store.getState().parameters.lang

/** A language whose words did not arrive, and whether only another load of the page brings them. */
interface MissingLanguage {
  language: Language
  needsReload: boolean
}

/** The language that the page speaks, which is the chosen one as soon as its words are there. */
const speech = createStore<{ language: Language; failed: MissingLanguage | null }>(() => ({
  language: chosen(),
  failed: null,
}))

/** Speaks the chosen language: at once where its words are there, else when they have arrived. */
async function follow(): Promise<void> {
  const language = chosen()
  if (language === speech.getState().language) return speech.setState({ failed: null })
  try {
    // A part that arrives meanwhile brings words of its own.
    while (!hasWords(language)) await loadWords(language)
    if (language === chosen()) speech.setState({ language, failed: null })
  } catch (error) {
    const needsReload = error instanceof MissingPartError && error.needsReload
    if (language === chosen()) speech.setState({ failed: { language, needsReload } })
  }
}

store.subscribe(({ parameters }, before) => {
  if (parameters.lang !== before.parameters.lang) void follow()
})

/** Fetches words that the page needs from now on, and has it speak the chosen language where all that it needs arrive. */
export async function wordsHere(...words: readonly Words<unknown>[]): Promise<void> {
  needWords(words)
  await follow()
  const language = present()
  await Promise.all(words.map((each) => each.load(language)))
  // Another language may have been chosen meanwhile.
  if (language !== present()) await wordsHere(...words)
}

const present = () => speech.getState().language

/** The language that the page speaks. */
export const useLanguage = (): Language => useSyncExternalStore(speech.subscribe, present, present)

const failed = () => speech.getState().failed

/** The chosen language where its words did not arrive, else null. */
export const useMissingLanguage = (): MissingLanguage | null =>
  useSyncExternalStore(speech.subscribe, failed, failed)

/** Words in the language that the page speaks. */
export function useWords<W>(words: Words<W>): W {
  const language = useLanguage()
  return use(words.load(language))
}

/** Names the page by what it shows, the nearest first, and by the site. */
export function usePageTitle(...parts: readonly string[]): void {
  const title = [...parts, 'Gumbel-Softmax Lab'].join(' · ')
  useEffect(() => {
    document.title = title
  }, [title])
}

/** Number formats of the language that the page speaks. */
export const useNumbers = (): Numbers => numbers[useLanguage()]
