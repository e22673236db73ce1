import { classWeights, otherClassWeights } from './classWeights'
import type { Context, ParameterDefinition } from './definition'
import { classPair, numberParameter, oneOf, someOf, turn } from './kinds'
import { labels } from './labels'
import { objective } from './objective'
import {
  controlNames,
  type FigureParameters,
  type Language,
  languages,
  type ParameterName,
  type Parameters,
  type Theme,
  themes,
} from './parameters'
import { pin } from './pin'
import { ranges } from './ranges'
import { steps } from './steps'

/** Single figures' own parameters, in the order the address writes them. */
const figureTable = {
  mu: numberParameter({ initial: 1.5, ...ranges.mu, whole: false }),
  sigma: numberParameter({ initial: 2, ...ranges.sigma, whole: false }),
  fx: oneOf<FigureParameters['fx']>(['square', 'sine']),
  wiring: oneOf<FigureParameters['wiring']>(['box', 'side']),
  axis: oneOf<FigureParameters['axis']>(['share', 'log-odds']),
  pair: classPair,
  turn,
  theta: numberParameter({ initial: 0, min: -20, max: 20, whole: false }),
  f: objective,
  logit: numberParameter({ initial: 0, min: 0, max: ({ pi }) => pi.length - 1, whole: true }),
  task: oneOf<FigureParameters['task']>(['pi', 'digits']),
  estimator: oneOf<FigureParameters['estimator']>([
    'relaxed',
    'straight-through',
    'gumbel-rao',
    'reinmax',
    'leave-one-out',
    'exact',
  ]),
  schedule: oneOf<FigureParameters['schedule']>(['fixed', 'annealed']),
  cooling: numberParameter({ initial: 0.001, ...ranges.cooling, whole: false }),
  floor: numberParameter({ initial: 0.05, ...ranges.floor, whole: false }),
  rate: numberParameter({ initial: 1, ...ranges.rate, whole: false }),
  adam: numberParameter({ initial: 0.003, ...ranges.adam, whole: false }),
  scale: numberParameter({ initial: 1, ...ranges.scale, whole: false }),
  pin,
  to: otherClassWeights,
  k: numberParameter({ initial: 2, min: 1, max: ({ pi }) => pi.length, whole: true }),
}

/** The parameters that every place and every message has (`contract.md` §2, §3). */
const sharedTable = {
  pi: classWeights,
  tau: numberParameter({ initial: 1, ...ranges.tau, whole: false }),
  seed: numberParameter({ initial: 42, ...ranges.seed, whole: true }),
  n: numberParameter({ initial: 100_000, ...ranges.n, whole: true }),
  draw: numberParameter({ initial: 0, min: 0, max: ({ n }) => n - 1, whole: true }),
  labels,
  hide: someOf(controlNames),
  // The browser's language comes as a prescription of the place: the table does not read the browser.
  lang: oneOf<Language>(languages),
  theme: oneOf<Theme>(themes),
}

/**
 * The parameters of the address, in the order the address writes them. Each is declared here; embed.js, which imports
 * nothing of the app, and `docs/links.md` repeat ranges and defaults, and tests hold them equal.
 */
export const table = { ...sharedTable, steps, ...figureTable }

/** Any entry of the table, for code that treats all parameters alike. */
export const definitions: { [Name in ParameterName]: ParameterDefinition<Parameters[Name]> } = {
  ...table,
}

export const parameterNames = Object.keys(table) as ParameterName[]

/** The parameters that stand in every message; `steps` in none, since no figure has a use for it. */
export const sharedParameterNames = Object.keys(sharedTable) as (keyof typeof sharedTable)[]

/** The parameters that stand under `parameters.figure` in messages. */
export const figureParameterNames = Object.keys(figureTable) as (keyof FigureParameters)[]

/** Whether a name is a parameter's; `constructor` and its like are not. */
export const isParameterName = (name: string): name is ParameterName => Object.hasOwn(table, name)

/** Of some parameters those with these names. */
export const pick = <Values extends Partial<Parameters>, Name extends keyof Values>(
  values: Values,
  names: readonly Name[],
) => Object.fromEntries(names.map((name) => [name, values[name]])) as Pick<Values, Name>

/** For the parameters that depend on no other. */
const anything: Context = { pi: [], n: 1 }

/**
 * All parameters, each as `take` returns it: first those that the legal range of others depends on, then the others
 * with these as their context.
 */
export function eachParameter(
  take: <Name extends ParameterName>(name: Name, context: Context) => Parameters[Name],
): Parameters {
  const pi = take('pi', anything)
  const context: Context = { pi, n: take('n', { ...anything, pi }) }
  const values: Partial<Parameters> = { ...context }
  const add = <Name extends ParameterName>(name: Name) => {
    if (name !== 'pi' && name !== 'n') values[name] = take(name, context)
  }
  for (const name of parameterNames) add(name)
  return values as Parameters
}

/** Every parameter as it is kept beside the others. Parts that need no change keep their identity. */
export const fitParameters = (given: Parameters): Parameters =>
  eachParameter((name, context) => definitions[name].normalise(given[name], context))

/** The defaults of a place: what it prescribes, over the table's own. Labels and draw fit its classes and N. */
export const defaultParameters = (prescribed: Partial<Parameters> = {}): Parameters =>
  eachParameter((name, context) =>
    definitions[name].normalise(prescribed[name] ?? definitions[name].initial(context), context),
  )
