import { excerpt, type InputCorrection } from './correction'
import type { Context } from './definition'
import type { ParameterName, Parameters } from './parameters'
import { percentDecode } from './percentDecode'
import { type Place, readPlace, type StepsIn, writePlace } from './place'
import { sameValue } from './sameValue'
import { definitions, eachParameter, isParameterName, parameterNames } from './table'

/** A name that is no parameter's, and its value, as they stand in the address. */
export type UnknownParameter = readonly [name: string, value: string]

export interface AddressReading {
  place: Place
  parameters: Parameters
  /** Of the fragment only; the query's stay in the query, which is never rewritten. */
  unknown: readonly UnknownParameter[]
  corrections: readonly InputCorrection[]
  /** The parameters named in the query before the '#', and those named in the fragment; empty values are absent. */
  inQuery: ReadonlySet<ParameterName>
  inFragment: ReadonlySet<ParameterName>
}

/** The place's part of `location.hash`: what stands before its '?'; '/' where there is nothing. */
const pathOf = (hash: string): string => hash.replace(/^#/, '').split('?', 1)[0] || '/'

interface NamedTexts {
  /** Of each parameter that is named the text, the last one that is not empty: an empty one counts as absent. */
  texts: Map<ParameterName, string>
  unknown: UnknownParameter[]
}

/** What stands after a '?'. One pass, for 100 kB may hold 50,000 names. */
function namedTexts(query: string): NamedTexts {
  const texts = new Map<ParameterName, string>()
  const unknown: UnknownParameter[] = []
  for (const pair of query.split('&')) {
    if (pair === '' || pair === '=') continue
    const at = pair.indexOf('=')
    const name = at < 0 ? pair : pair.slice(0, at)
    const text = at < 0 ? '' : pair.slice(at + 1)
    const decoded = percentDecode(name)
    if (!isParameterName(decoded)) unknown.push([name, text])
    else if (text !== '') texts.set(decoded, text)
  }
  return { texts, unknown }
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
  const fragment = namedTexts(mark < 0 ? '' : hash.slice(mark + 1))
  const query = namedTexts(search.replace(/^\?/, ''))
  const { place, corrections: movings } = readPlace(pathOf(hash), stepsIn)
  const { parameters, corrections } = readParameters(new Map([...query.texts, ...fragment.texts]), prescribed)
  return {
    place,
    parameters,
    unknown: fragment.unknown,
    corrections: [...movings, ...corrections],
    inQuery: new Set(query.texts.keys()),
    inFragment: new Set(fragment.texts.keys()),
  }
}

function readParameters(
  texts: ReadonlyMap<ParameterName, string>,
  prescribed: Partial<Parameters>,
): { parameters: Parameters; corrections: InputCorrection[] } {
  const corrections: InputCorrection[] = []
  const read = <Name extends ParameterName>(name: Name, context: Context): Parameters[Name] => {
    const definition = definitions[name]
    const fallback = definition.normalise(prescribed[name] ?? definition.initial(context), context)
    const text = texts.get(name)
    if (text === undefined) return fallback
    const { value, reasons } = definition.parse(text, context, fallback)
    for (const reason of reasons) {
      corrections.push({ name, given: excerpt(text), used: definition.describe(value), reason })
    }
    return value
  }
  const parameters = eachParameter(read)
  return { parameters, corrections }
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
    const fallback = definition.normalise(prescribed[name] ?? initial, parameters)
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
