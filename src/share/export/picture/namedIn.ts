import { controlsOf, figures } from '../../../figures/figures'
import { type NamedParameter, namedParameters } from './fileName'

/** The parameters that a picture is named by: those that move the figure; of one draw, τ and the seed. */
export function namedIn(figure: string, exploration: string | undefined): readonly NamedParameter[] {
  const known = Object.keys(figures).find((id): id is keyof typeof figures => id === figure)
  if (known === undefined) return ['tau', 'seed']
  const controls: readonly string[] = controlsOf(known, exploration)
  return namedParameters.filter((name) => controls.includes(name))
}
