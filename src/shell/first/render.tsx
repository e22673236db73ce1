import { prerender } from 'react-dom/static'
import { wordsHere } from '../../language/language'
import { Opening } from '../../modes/opening/Opening'
import { openingWords } from '../../modes/words'
import type { Language } from '../../state/parameters'
import { store } from '../../state/store'
import page from '../App.module.css'
import { Header } from '../Header'
import { programWords } from '../words'

/** The opening as it comes with the page, before the program: what would need the program is inert. */
function FirstScreen() {
  return (
    <div className={page.page}>
      <div inert>
        <Header />
      </div>
      <main className={page.content}>
        <Opening />
      </main>
    </div>
  )
}

/**
 * The opening in one language as HTML, drawn from the noise of an address that names nothing. Run by the build, never by
 * the page.
 */
export async function renderFirstScreen(language: Language): Promise<string> {
  const { parameters, ...rest } = store.getInitialState()
  store.setState({ ...rest, parameters: { ...parameters, lang: language } })
  // What React renders without a page is the initial state: here that is the one just set.
  store.getInitialState = store.getState
  await wordsHere(...programWords, openingWords)
  const { prelude } = await prerender(<FirstScreen />, {
    // Both languages' screens are on one page.
    identifierPrefix: language,
  })
  return new Response(prelude).text()
}
