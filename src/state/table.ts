import { classWeights } from './classWeights'
import type { Known, ParameterDefinition } from './definition'
import { labels } from './labels'
import { numberParameter } from './numberParameter'
import { controlNames, type Language, type ParameterName, type Parameters, type Theme } from './parameters'
import { oneOf, someOf } from './words'

/** The parameters of `contract.md` §2, each declared here and nowhere else, in the order the address writes them. */
export const table = {
  pi: classWeights,
  tau: numberParameter({ initial: 1, min: 0.01, max: 100, whole: false }),
  seed: numberParameter({ initial: 42, min: 0, max: 2 ** 32 - 1, whole: true }),
  n: numberParameter({ initial: 100_000, min: 1, max: 10_000_000, whole: true }),
  draw: numberParameter({ initial: 0, min: 0, max: ({ n }) => n - 1, whole: true }),
  labels,
  hide: someOf(controlNames),
  // The browser's language comes as a prescription of the place: the table knows no browser.
  lang: oneOf<Language>(['en', 'ko'], 'en'),
  theme: oneOf<Theme>(['light', 'dark', 'auto'], 'auto'),
}

/** Any entry of the table, for code that treats all parameters alike. */
export const definitions: { [Name in ParameterName]: ParameterDefinition<Parameters[Name]> } = table

export const parameterNames = Object.keys(table) as ParameterName[]

/** Whether a name is a parameter's; `constructor` and its like are not. */
export const isParameterName = (name: string): name is ParameterName => Object.hasOwn(table, name)

/** Every parameter as it is kept beside the others. Parts that need no change keep their identity. */
export function fitParameters(given: Parameters): Parameters {
  const pi = table.pi.fit(given.pi, given)
  const known: Known = { pi, n: table.n.fit(given.n, given) }
  return {
    ...known,
    tau: table.tau.fit(given.tau, known),
    seed: table.seed.fit(given.seed, known),
    draw: table.draw.fit(given.draw, known),
    labels: table.labels.fit(given.labels, known),
    hide: table.hide.fit(given.hide, known),
    lang: given.lang,
    theme: given.theme,
  }
}

/** The defaults of a place: what it prescribes, over the table's own. Labels and draw fit its classes and N. */
export function defaultParameters(prescribed: Partial<Parameters> = {}): Parameters {
  const known: Known = {
    pi: prescribed.pi ?? table.pi.initial(anything),
    n: prescribed.n ?? table.n.initial(anything),
  }
  return fitParameters({
    ...known,
    tau: table.tau.initial(known),
    seed: table.seed.initial(known),
    draw: table.draw.initial(known),
    labels: table.labels.initial(known),
    hide: table.hide.initial(known),
    lang: table.lang.initial(known),
    theme: table.theme.initial(known),
    ...prescribed,
  })
}

/** For the parameters that depend on no other. */
const anything: Known = { pi: [], n: 1 }
