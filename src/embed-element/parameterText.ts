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

/** The parameters that every figure has. */
const shared: Record<string, Kind> = {
  pi: numbers,
  tau: number,
  seed: number,
  n: number,
  draw: number,
  labels: list(decode, encode),
  hide: words,
  lang: word,
  theme: word,
}

/** Single figures' own, which messages carry under `figure`; their order is that of the app's table. */
const own: Record<string, Kind> = {
  mu: number,
  sigma: number,
  fx: word,
  wiring: word,
  axis: word,
  pair: list(numberOf, String, '-'),
  turn: numbers,
  theta: number,
  f: objective,
  logit: number,
  task: word,
  estimator: word,
  schedule: word,
  cooling: number,
  floor: number,
  rate: number,
  adam: number,
  scale: number,
  pin,
  to: numbers,
  k: number,
}

const kinds: Record<string, Kind> = { ...shared, ...own }

/** All parameters by name; the app's own table is held to it by a test. */
export const parameterNames: readonly string[] = Object.keys(kinds)

/** The value of an attribute's text. */
export const readText = (name: string, text: string): unknown => kinds[name]!.read(text)

/** The text of a value, as it stands in an attribute and in the address. */
export const writeText = (name: string, value: unknown): string => kinds[name]!.write(value)

/** A value by its name, as a message's `parameters`. */
export const asParameters = (name: string, value: unknown): Record<string, unknown> =>
  name in own ? { figure: { [name]: value } } : { [name]: value }

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
