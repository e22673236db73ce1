import { prerender } from 'react-dom/static'
import { preventOrphansIn } from '../../language/typeset/preventOrphans'
import { plan } from '../../lesson/plan'
import { reparameterization } from '../../lesson/reparameterization/chapter'
import type { Language } from '../../state/parameters'
import { prescribedAt, store } from '../../state/store'
import { FirstScreen } from './FirstScreen'

/**
 * The first screen in one language as HTML, with the numbers of an address that names nothing. Run by the build, never
 * by the page.
 */
export async function renderFirstScreen(language: Language): Promise<string> {
  const { place, parameters, ...rest } = store.getInitialState()
  const prescribed = prescribedAt({ ...plan, language }, place)
  store.setState({ place, ...rest, parameters: { ...parameters, ...prescribed } })
  // What React renders without a page is the initial state: here that is the one just set.
  store.getInitialState = store.getState
  const chapter = { ...reparameterization, words: preventOrphansIn(reparameterization.words) }
  const { prelude } = await prerender(<FirstScreen chapter={chapter} />, {
    // Both languages' screens are on one page.
    identifierPrefix: language,
  })
  return new Response(prelude).text()
}
