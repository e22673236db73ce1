/** What the element knows of a parameter: how its text in an attribute and its value in a message give each other. */
interface Kind {
  /** The value of a text as it stands in the address. Text that is none gives a value that the frame refuses. */
  read: (text: string) => unknown
  write: (value: unknown) => string
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A list of what stands between commas, or another sign. */
const list = (
  read: (part: string) => unknown,
  write: (item: unknown) => string = String,
  sign = ',',
): Kind => ({
  read: (text) => (text ? text.split(sign).map(read) : []),
  write: (value) => [value].flat().map(write).join(sign),
})
const numberOf = (text: string): number => (text.trim() ? Number(text) : Number.NaN)
const encode = encodeURIComponent as (text: unknown) => string

const number: Kind = { read: numberOf, write: String }
const word: Kind = { read: decode, write: String }
const numbers = list(numberOf)
const words: Kind = { ...list(decode), read: (text) => text.split(',').filter(Boolean).map(decode) }
const objective: Kind = {
  read(text) {
    const [kind, rest = ''] = text.split(/:(.*)/s)
    return kind === 'expression'
      ? { kind, numbers: [], text: decode(rest) }
      : { kind, numbers: numbers.read(rest) }
  },
  write(value) {
    const { kind, numbers: own, text } = Object(value) as Record<string, unknown>
    const rest = kind === 'expression' ? encode(text) : numbers.write(own ?? [])
    return rest ? `${kind}:${rest}` : `${kind}`
  },
}

const pin: Kind = {
  read(text) {
    if (text === 'none') return null
    const [pi = '', tau = '', scale = '1'] = text.split(':')
    return { pi: numbers.read(pi), tau: numberOf(tau), scale: numberOf(scale) }
  },
  write(value) {
    if (value === null) return 'none'
    const { pi, tau, scale } = Object(value) as Record<string, unknown>
    return [numbers.write(pi), tau, ...(scale === 1 ? [] : [scale])].join(':')
  },
}

/** A parameter's kind, and the text of its default. */
type Entry = [kind: Kind, initial: string]

/** The parameters that every figure has. */
const shared: Record<string, Entry> = {
  pi: [numbers, '0.5,0.3,0.2'],
  tau: [number, '1'],
  seed: [number, '42'],
  n: [number, '100000'],
  draw: [number, '0'],
  labels: [list(decode, encode), ''],
  hide: [words, ''],
  // The default is the browser's language, and at `to` what π is.
  lang: [word, ''],
  theme: [word, 'auto'],
}

/** Single figures' own, which messages carry under `figure`; their order is that of the app's table. */
const own: Record<string, Entry> = {
  mu: [number, '1.5'],
  sigma: [number, '2'],
  fx: [word, 'square'],
  wiring: [word, 'box'],
  axis: [word, 'share'],
  pair: [list(numberOf, String, '-'), '0-1'],
  turn: [numbers, '17,18'],
  theta: [number, '0'],
  f: [objective, 'linear:1,2,4'],
  logit: [number, '0'],
  task: [word, 'pi'],
  estimator: [word, 'relaxed'],
  schedule: [word, 'fixed'],
  cooling: [number, '0.001'],
  floor: [number, '0.05'],
  rate: [number, '1'],
  adam: [number, '0.003'],
  scale: [number, '1'],
  pin: [pin, 'none'],
  to: [numbers, ''],
  k: [number, '2'],
}

const entries: Record<string, Entry> = { ...shared, ...own }

/** All parameters by name; the app's own table is held to it by a test. */
export const parameterNames: readonly string[] = Object.keys(entries)

/** The value of an attribute's text. */
export const readText = (name: string, text: string): unknown => entries[name]![0].read(text)

/**
 * The value of a parameter that nobody names.
 *
 * @param around what two of the defaults are taken from: the present π, if there is one, and the browser's language
 */
export function initialValue(name: string, around: { pi: unknown; lang: string }): unknown {
  if (name === 'lang') return around.lang
  return name === 'to' && around.pi ? around.pi : readText(name, entries[name === 'to' ? 'pi' : name]![1])
}

/** The text of a value, as it stands in an attribute and in the address. */
export const writeText = (name: string, value: unknown): string => entries[name]![0].write(value)

/** A value by its name, as a message's `parameters`. */
export const asParameters = (name: string, value: unknown): Record<string, unknown> =>
  withOwn({ [name]: value })

/** A message's `parameters`: what is a single figure's own stands under `figure`, where the frame looks for it. */
export function withOwn(parameters: Record<string, unknown>): Record<string, unknown> {
  const names = Object.keys(parameters)
  const flat = names.filter((name) => name in own)
  const { figure = {} } = parameters
  // What is wrong with one that is no object is the frame's to say.
  if (!flat.length || Object(figure) !== figure) return parameters
  const pick = (wanted: string[]) => Object.fromEntries(wanted.map((name) => [name, parameters[name]]))
  const others = pick(names.filter((name) => !(name in own)))
  return { ...others, figure: { ...pick(flat), ...(figure as object) } }
}

/** All values that a message's `parameters` names, each with its name. */
export const namedValues = (parameters?: Record<string, unknown>): [name: string, value: unknown][] =>
  Object.entries({ ...parameters, ...Object(parameters?.figure) }).filter(([name]) =>
    parameterNames.includes(name),
  )

/** What would end a value or the path within the address. The rest is as the writer meant it, percent signs too. */
const structural = /[&#?\s"<>]/g

/**
 * The address of an embedded figure.
 *
 * @param app where index.html lies
 * @param figure 'simplex', or a derivation's chapter with it: 'derivation/temperature'
 * @param texts names and values, as they stand in the address; those without one are left out
 */
export function frameAddress(
  app: string,
  figure: string,
  texts: readonly (readonly [name: string, text: string | null])[],
): string {
  const keep = (text: string) => text.replace(structural, encodeURIComponent)
  const query = texts.flatMap(([name, text]) => (text ? `${name}=${keep(text)}` : []))
  return `${app}#/embed/${keep(figure)}${query[0] ? `?${query.join('&')}` : ''}`
}
