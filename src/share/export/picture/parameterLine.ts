import type { RefObject } from 'react'
import { controlsOf, figures } from '../../../figures/figures'
import { sameValue } from '../../../state/definition'
import type { FigureParameters, Parameters } from '../../../state/parameters'
import { definitions } from '../../../state/parameterTable'

/** A picture's figure as its parameters are told. */
export interface ToldFigure {
  figure: string
  /** The exploration that shows it, where it is shown by one */
  exploration?: string | undefined
  /** How many of the first draws it shows, where that is not all of them */
  draws?: number | undefined
}

/** A figure on the page whose picture may be saved. */
export interface PictureSubject extends ToldFigure {
  /** The element that holds all that is to be seen of it */
  element: RefObject<HTMLElement | null>
}

/** Significant digits that are told; the address holds all of them. */
const digits = 6

const number = (value: number) => String(Number(value.toPrecision(digits)))
const numbers = (values: readonly number[]) => `(${values.map(number).join(', ')})`

type Own = keyof FigureParameters

/** Those that have a symbol on the page; the others are told as addresses tell them. */
const symbols: { readonly [Name in Own]?: (parameters: Parameters) => string } = {
  mu: ({ mu }) => `μ = ${number(mu)}`,
  sigma: ({ sigma }) => `σ = ${number(sigma)}`,
  theta: ({ theta }) => `θ₁ − log π₁ = ${number(theta)}`,
  scale: ({ scale }) => `s = ${number(scale)}`,
  to: ({ to }) => `q = ${numbers(to)}`,
  k: ({ k }) => `k = ${k}`,
  f: ({ f }) => (f.text === undefined ? `f = ${definitions.f.describe(f)}` : `f(z) = ${f.text}`),
}

/** Of the digits' training alone; of them, what only a falling τ has. */
const ofDigits: readonly Own[] = ['estimator', 'schedule', 'cooling', 'floor', 'adam']
const ofCooling: readonly Own[] = ['cooling', 'floor']

/** Whether a training that is shown goes by one of its parameters. */
function isOfTraining(name: Own, exploration: string | undefined, { task, schedule }: Parameters): boolean {
  const isDigits = (exploration ?? task) === 'digits'
  if (!ofDigits.includes(name)) return name === 'task' ? exploration === undefined : !isDigits
  return isDigits && (schedule === 'annealed' || !ofCooling.includes(name))
}

/** Of the parameters without a control of their own, where they move what is shown. */
const moves: {
  readonly [Name in Own]?: (exploration: string | undefined, parameters: Parameters) => boolean
} = {
  fx: (exploration) => exploration !== 'frozen-noise',
  wiring: (exploration) => exploration === undefined || exploration === 'graph',
  // A tetrahedron alone can be turned.
  turn: (_, { pi }) => pi.length === 4,
  // Where the exact distribution of a single class is known, no pair is drawn, nor at another noise scale.
  pair: (_, { pi, scale }) => scale === 1 && pi.filter((probability) => probability > 0).length > 3,
}

/** The figure's own parameters that are not as usual: those that move what is shown of it. */
function ownTold(
  { figure, exploration }: ToldFigure,
  controls: readonly string[],
  parameters: Parameters,
): string[] {
  const known = Object.hasOwn(figures, figure) ? figures[figure as keyof typeof figures] : undefined
  // A control that an exploration goes without has nothing to move in it.
  const all: readonly string[] = known ? [...controlsOf(figure as keyof typeof figures)] : []
  const isIdle = (name: Own) => all.includes(name) && !controls.includes(name)
  return (known?.parameters ?? [])
    .filter((name) => figure !== 'training' || isOfTraining(name, exploration, parameters))
    .filter((name) => !isIdle(name) && !['mu', 'sigma'].includes(name))
    .filter((name) => moves[name]?.(exploration, parameters) ?? true)
    .filter((name) => !sameValue(parameters[name], definitions[name].initial(parameters)))
    .map(
      (name) =>
        symbols[name]?.(parameters) ?? `${name} = ${definitions[name].describe(parameters[name] as never)}`,
    )
}

/**
 * The parameters of a picture in one line that every language reads: 'π = (0.5, 0.3, 0.2), τ = 0.5, s = 0.5, N = 10000,
 * seed = 42'. Of the first ten draws alone it is 'N = 10 / 10000'.
 */
export function parameterLine(told: ToldFigure, parameters: Parameters): string {
  const { figure, exploration, draws } = told
  const { pi, tau, n, seed, draw } = parameters
  const controls: readonly string[] = Object.hasOwn(figures, figure)
    ? controlsOf(figure as keyof typeof figures, exploration)
    : ['pi', 'tau', 'draw']
  const has = (name: string, text: string) => (controls.includes(name) ? [text] : [])
  return [
    ...has('mu', symbols.mu!(parameters)),
    ...has('sigma', symbols.sigma!(parameters)),
    ...has('pi', `π = ${numbers(pi)}`),
    ...has('tau', `τ = ${number(tau)}`),
    ...ownTold(told, controls, parameters),
    `N = ${draws === undefined || draws >= n ? n : `${draws} / ${n}`}`,
    `seed = ${seed}`,
    ...(draw > 0 ? has('draw', `draw = ${draw}`) : []),
  ].join(', ')
}
