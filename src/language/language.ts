import type { Language } from '../state/parameters'
import { useChosen } from '../state/useChosen'
import { type Numbers, numbers } from './number'

/** The language that the page speaks. */
export const useLanguage = (): Language => useChosen((state) => state.parameters.lang)

/** Words in the language that the page speaks. */
export const useWords = <W>(words: Record<Language, W>): W => words[useLanguage()]

/** Number formats of the language that the page speaks. */
export const useNumbers = (): Numbers => numbers[useLanguage()]
