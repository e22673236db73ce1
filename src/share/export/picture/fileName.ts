import { controlsOf, figures } from '../../../figures/figures'
import type { Parameters } from '../../../state/parameters'

/** What a picture's file name tells of the state, besides the figure. */
export type NamedParameter = 'tau' | 'mu' | 'sigma' | 'theta' | 'seed'

/** The parameters that a file name may tell, in their order. */
export const namedParameters: readonly NamedParameter[] = ['tau', 'mu', 'sigma', 'theta', 'seed']

/**
 * The name of a picture's file, such as 'gumbel-softmax-simplex-tau0.5-seed42.png'. Letters, digits, '-' and '.' only:
 * every file system takes it.
 * @param figure its id; an exploration's id may follow
 * @param named the parameters that move the figure
 */
export function fileName(
  figure: readonly string[],
  named: readonly NamedParameter[],
  parameters: Pick<Parameters, NamedParameter>,
  ending: 'png' | 'svg' | 'webm' | 'zip',
): string {
  const values = namedParameters
    .filter((name) => named.includes(name))
    .map((name) => `${name}${Number(parameters[name].toPrecision(6))}`)
  const name = ['gumbel-softmax', ...figure, ...values].join('-').replace(/[^\w.-]+/g, '-')
  return `${name}.${ending}`
}

/** The parameters that a picture is named by: those that move the figure; of one draw, τ and the seed. */
export function parametersInFileName(
  figure: string,
  exploration: string | undefined,
): readonly NamedParameter[] {
  const known = Object.keys(figures).find((id): id is keyof typeof figures => id === figure)
  if (known === undefined) return ['tau', 'seed']
  const controls: readonly string[] = controlsOf(known, exploration)
  return namedParameters.filter((name) => controls.includes(name))
}
