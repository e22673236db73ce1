import { excerpt } from './correction'
import { type Context, sameValue } from './definition'
import type { InputCorrection, ParameterName, Parameters, UnknownParameter } from './parameters'
import {
  defaultParameters,
  definitions,
  eachParameter,
  fitParameters,
  isParameterName,
  parameterNames,
} from './parameterTable'
import { type Place, readPlace, type StepsIn, writePlace } from './place'
import { prescribedAt, type State } from './store'
import { percentDecode, wellFormedText } from './text'

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

/** What a sentence, a chat or a mail program sets behind a link, and at times takes into it. */
const closing = /(?:[.,)>"'”’\u200B]|%(?:22|29|3E|E2%80%(?:8B|99|9D)))+$/i

/**
 * The fragment as it was meant, without its '#': whole links come percent-encoded, or with their '?' alone, from
 * programs that take them for a word.
 */
function fragmentOf(hash: string): string {
  const text = hash.replace(/^#/, '')
  if (text.includes('?')) return text
  return /^%2F/i.test(text) ? percentDecode(text) : text.replace(/%3F/i, '?')
}

/** The place's part of a fragment: what stands before its '?'; '/' where there is nothing. */
function pathOf(fragment: string): string {
  const [path = ''] = fragment.split('?', 1)
  return (fragment.includes('?') ? path : path.replace(closing, '')) || '/'
}

interface NamedTexts {
  /** Of each parameter that is named the text, the last one that is not empty: an empty one counts as absent. */
  texts: Map<ParameterName, string>
  unknown: UnknownParameter[]
  /** Unknown names that are nearly a parameter's, with their texts */
  misspelt: { name: ParameterName; given: string }[]
  /** The parameter that was named last, where nothing stands behind it */
  last: ParameterName | null
}

const greek: Readonly<Record<string, ParameterName>> = { π: 'pi', τ: 'tau', μ: 'mu', σ: 'sigma', θ: 'theta' }

/** A name as it was meant: `&amp;` is a '&' that some program wrote as HTML; spaces at its ends are dropped. */
const meantName = (name: string): string =>
  wellFormedText(percentDecode(name))
    .replace(/^(?:amp;)+/, '')
    .trim()

/**
 * The parameter that a name is nearly the one of: other letters' case or width, its Greek letter, or, where a link was
 * cut in the middle of a name, its beginning.
 */
function nearName(name: string, isCut: boolean): ParameterName | null {
  const plain = name.normalize('NFKC').toLowerCase()
  const near = greek[plain] ?? plain
  if (isParameterName(near)) return near
  return (isCut && near.length > 1 && parameterNames.find((each) => each.startsWith(near))) || null
}

/** A value as it was meant: what closes a sentence behind a link is none of it. In names of classes it may be. */
function meantText(name: ParameterName, text: string): string {
  const meant = name === 'labels' ? text : text.replace(closing, '')
  // A lone comma is a value: 'none of them'.
  return meant === '' ? text : meant
}

/** What stands after a '?'. One pass, for 100 kB may hold 50,000 names. */
function namedTexts(query: string): NamedTexts {
  const texts = new Map<ParameterName, string>()
  const unknown: UnknownParameter[] = []
  const misspelt: NamedTexts['misspelt'] = []
  let last: ParameterName | null = null
  const pairs = query.split('&')
  for (const [index, pair] of pairs.entries()) {
    last = null
    if (pair === '' || pair === '=') continue
    const at = pair.indexOf('=')
    const name = at < 0 ? pair : pair.slice(0, at)
    const text = at < 0 ? '' : pair.slice(at + 1)
    const meant = meantName(name)
    if (isParameterName(meant)) {
      last = meant
      if (text !== '') texts.set(meant, text)
      continue
    }
    unknown.push([name, text])
    const near = nearName(meant, at < 0 && index === pairs.length - 1)
    if (near) misspelt.push({ name: near, given: pair })
  }
  return { texts, unknown, misspelt, last }
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
  const meant = fragmentOf(hash)
  const mark = meant.indexOf('?')
  const fragment = namedTexts(mark < 0 ? '' : meant.slice(mark + 1))
  const query = namedTexts(search.replace(/^\?/, ''))
  const { place, corrections: movings } = readPlace(pathOf(meant), stepsIn)
  const { parameters, corrections } = readParameters(
    new Map([...query.texts, ...fragment.texts]),
    meant === '' ? query.last : fragment.last,
    prescribed,
  )
  const misspelt = [...query.misspelt, ...fragment.misspelt].map(
    ({ name, given }): InputCorrection => ({
      name,
      given: excerpt(given),
      used: definitions[name].describe(parameters[name] as never),
      reason: 'misspelt',
    }),
  )
  return {
    place,
    parameters,
    unknown: fragment.unknown,
    corrections: [...movings, ...corrections, ...misspelt],
    inQuery: new Set(query.texts.keys()),
    inFragment: new Set(fragment.texts.keys()),
  }
}

/** @param last the parameter whose value ends the link */
function readParameters(
  texts: ReadonlyMap<ParameterName, string>,
  last: ParameterName | null,
  prescribed: Partial<Parameters>,
): { parameters: Parameters; corrections: InputCorrection[] } {
  const corrections: InputCorrection[] = []
  const read = <Name extends ParameterName>(name: Name, context: Context): Parameters[Name] => {
    const definition = definitions[name]
    const fallback = definition.normalise(prescribed[name] ?? definition.initial(context), context)
    const text = texts.get(name)
    if (text === undefined) return fallback
    const meant = name === last ? meantText(name, text) : text
    const { value, reasons } = definition.parse(meant, context, fallback)
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

/**
 * The fragment, from '#' on, that opens what is on the screen.
 * @param always parameters to write whatever their value, such as `lang` in a link for others
 */
export const stateAddress = (state: State, always: ReadonlySet<ParameterName> = new Set()): string =>
  writeAddress(state.place, state.parameters, state.unknown, {
    prescribed: prescribedAt(state.plan, state.place),
    always,
  })

/**
 * The parameters that a reader who is here will have at another place: what that prescribes holds there; what this
 * place prescribes, and the reader left as it was, goes back to the table's default; all else comes along. What was
 * chosen at the lesson's opening stays whatever the next place prescribes (`contract.md` §5). From one build of a screen
 * to another only that changes which the two prescribe differently.
 */
export function parametersAt(
  { place, parameters, plan }: Pick<State, 'place' | 'parameters' | 'plan'>,
  to: Place,
): Parameters {
  const left = plan.prescribe(place)
  const next = plan.prescribe(to)
  const isSameScreen = isLectureAt(place, to)
  const usual = defaultParameters()
  const back: Partial<Parameters> = {}
  const stays: Partial<Parameters> = {}
  const isOpening = place.view === 'lesson' && place.chapter === null
  const sort = <Name extends ParameterName>(name: Name) => {
    if (isSameScreen && sameValue(left[name], next[name])) stays[name] = parameters[name]
    else if (sameValue(parameters[name], left[name])) back[name] = usual[name]
    else if (isOpening && !sameValue(parameters[name], usual[name])) stays[name] = parameters[name]
  }
  for (const name of parameterNames) sort(name)
  return fitParameters({ ...parameters, ...back, ...next, ...stays })
}

/** Whether two places are the same screen of the lecture. */
const isLectureAt = (place: Place, other: Place): boolean =>
  place.view === 'lecture' &&
  other.view === 'lecture' &&
  place.chapter === other.chapter &&
  place.step === other.step
