import type { Known } from './definition'
import { excerpt, type Mending } from './mending'
import type { ParameterName, Parameters } from './parameters'
import { percentDecode } from './percentDecode'
import { type Place, readPlace, type StepsIn, writePlace } from './place'
import { sameValue } from './sameValue'
import { definitions, isParameterName, parameterNames } from './table'

/** A name that is no parameter's, and its value, as they stand in the address. */
export type UnknownParameter = readonly [name: string, value: string]

export interface AddressReading {
  place: Place
  parameters: Parameters
  /** Of the fragment only; the query's stay in the query, which is never rewritten. */
  unknown: readonly UnknownParameter[]
  mendings: readonly Mending[]
  /** The parameters named in the query before the '#', and those named in the fragment; empty values are absent. */
  inQuery: ReadonlySet<ParameterName>
  inFragment: ReadonlySet<ParameterName>
}

const pairsOf = (text: string): UnknownParameter[] =>
  text
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=')
      return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
    })

/** The place's part of `location.hash`: what stands before its '?'; '/' where there is nothing. */
export const pathOf = (hash: string): string => hash.replace(/^#/, '').split('?', 1)[0] || '/'

/** The parameters' texts, the last of a repeated name; an empty one is as if it were not there. */
function textsOf(pairs: readonly UnknownParameter[]): Map<ParameterName, string> {
  const texts = new Map<ParameterName, string>()
  for (const [name, text] of pairs) {
    const decoded = percentDecode(name)
    if (text !== '' && isParameterName(decoded)) texts.set(decoded, text)
  }
  return texts
}

/**
 * Reads `location.search` and `location.hash` (`contract.md` §2): the fragment wins over the query, both over what the
 * place prescribes, and that over the table's defaults. Whatever is given, the parameters are legal. Never throws.
 */
export function readAddress(
  search: string,
  hash: string,
  prescribed: Partial<Parameters> = {},
  stepsIn: StepsIn = () => Infinity,
): AddressReading {
  const mark = hash.indexOf('?')
  const pairs = mark < 0 ? [] : pairsOf(hash.slice(mark + 1))
  const inQuery = textsOf(pairsOf(search.replace(/^\?/, '')))
  const inFragment = textsOf(pairs)
  const { place, mendings: movings } = readPlace(pathOf(hash), stepsIn)
  const { parameters, mendings } = readParameters(new Map([...inQuery, ...inFragment]), prescribed)
  return {
    place,
    parameters,
    unknown: pairs.filter(([name]) => !isParameterName(percentDecode(name))),
    mendings: [...movings, ...mendings],
    inQuery: new Set(inQuery.keys()),
    inFragment: new Set(inFragment.keys()),
  }
}

function readParameters(
  texts: ReadonlyMap<ParameterName, string>,
  prescribed: Partial<Parameters>,
): { parameters: Parameters; mendings: Mending[] } {
  const mendings: Mending[] = []
  const read = <Name extends ParameterName>(name: Name, known: Known): Parameters[Name] => {
    const definition = definitions[name]
    const fallback = definition.fit(prescribed[name] ?? definition.initial(known), known)
    const text = texts.get(name)
    if (text === undefined) return fallback
    const { value, reasons } = definition.parse(text, known, fallback)
    for (const reason of reasons) {
      mendings.push({ name, given: excerpt(text), used: definition.describe(value), reason })
    }
    return value
  }
  const pi = read('pi', { pi: [], n: 1 })
  const known: Known = { pi, n: read('n', { pi, n: 1 }) }
  const parameters = {
    ...known,
    tau: read('tau', known),
    seed: read('seed', known),
    draw: read('draw', known),
    labels: read('labels', known),
    hide: read('hide', known),
    lang: read('lang', known),
    theme: read('theme', known),
  }
  return { parameters, mendings }
}

export interface AddressCircumstances {
  /** What the place prescribes, and the language of the browser under `lang` */
  prescribed?: Partial<Parameters>
  /** Parameters to write whatever their value */
  always?: ReadonlySet<ParameterName>
}

/**
 * The fragment of an address, from '#' on: read at a place with the same prescriptions it gives the same parameters,
 * exactly. Every parameter that differs from the table's default is written, so that the link stays right when a
 * prescription changes; and every one that differs from what the place prescribes.
 */
export function writeAddress(
  place: Place,
  parameters: Parameters,
  unknown: readonly UnknownParameter[] = [],
  { prescribed = {}, always }: AddressCircumstances = {},
): string {
  const textOf = <Name extends ParameterName>(name: Name): string | null => {
    const definition = definitions[name]
    const value = parameters[name]
    const initial = definition.initial(parameters)
    const fallback = definition.fit(prescribed[name] ?? initial, parameters)
    // The language has no default of its own: it is the browser's.
    const usual = sameValue(value, fallback) && (name === 'lang' || sameValue(value, initial))
    return usual && !always?.has(name) ? null : definition.format(value)
  }
  const pairs: string[] = []
  for (const name of parameterNames) {
    const text = textOf(name)
    if (text !== null) pairs.push(`${name}=${text}`)
  }
  for (const [name, value] of unknown) pairs.push(value === '' ? name : `${name}=${value}`)
  return `#${writePlace(place)}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`
}
