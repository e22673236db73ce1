import type { ParameterDefinition } from './definition'
import { percentDecode } from './percentDecode'

/** A parameter that is one of a few words. */
export function oneOf<Word extends string>(words: readonly Word[], initial: Word): ParameterDefinition<Word> {
  const legal = (value: unknown): value is Word => words.some((word) => word === value)
  return {
    initial: () => initial,
    parse(text, _known, fallback) {
      const word = percentDecode(text)
      return legal(word) ? { value: word, reasons: [] } : { value: fallback, reasons: ['unreadable'] }
    },
    format: String,
    describe: String,
    legal,
    normalise: (value) => value,
  }
}

/**
 * A parameter that is any number of a few words, comma separated. One word that is not of them and the whole can't be
 * read, as with a class weight that is no number.
 */
export function someOf<Word extends string>(words: readonly Word[]): ParameterDefinition<readonly Word[]> {
  const known = (value: unknown): value is Word => words.some((word) => word === value)
  const distinctWords = (value: readonly Word[]) => {
    const distinct = [...new Set(value)]
    return distinct.length === value.length ? value : distinct
  }
  return {
    initial: () => [],
    parse(text, _known, fallback) {
      const given = percentDecode(text)
        .split(',')
        .filter((word) => word !== '')
      return given.every(known)
        ? { value: distinctWords(given), reasons: [] }
        : { value: fallback, reasons: ['unreadable'] }
    },
    // A lone comma says none, where a place prescribes some: an empty value would count as absent.
    format: (value) => (value.length > 0 ? value.join(',') : ','),
    describe: (value) => value.join(', '),
    legal: (value): value is readonly Word[] => Array.isArray(value) && Array.from(value).every(known),
    normalise: distinctWords,
  }
}
