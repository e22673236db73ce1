import { browserLanguage } from '../../state/browserLanguage'
import { isLanguage } from '../../state/parameters'

/*
 * Runs ahead of the program, before anything is painted. Where the address asks for the opening and for nothing that
 * would change it, the first screen that came with the page is shown, in the reader's language.
 */
const { documentElement: page, currentScript } = document
const start = /^#?\/?(?:lesson\/?)?(?:\?(.*))?$/.exec(location.hash)

if (start) {
  const named = new URLSearchParams(location.search)
  for (const [name, value] of new URLSearchParams(start[1])) named.set(name, value)
  const lang = named.get('lang') ?? browserLanguage(navigator.languages)
  const theme = named.get('theme') ?? 'auto'
  named.delete('lang')
  named.delete('theme')
  if (named.size === 0 && isLanguage(lang)) {
    page.lang = lang
    page.dataset.first = lang
    if (theme === 'light' || theme === 'dark') page.dataset.theme = theme
    const { parts, korean, [lang]: words } = currentScript?.dataset ?? {}
    for (const part of `${parts} ${words}`.split(' ')) fetchAhead({ rel: 'modulepreload', href: part })
    if (lang === 'ko' && korean) fetchAhead({ rel: 'preload', as: 'font', type: 'font/woff2', href: korean })
  }
}

/** What this screen will need, fetched now rather than when the program or the style asks for it. */
function fetchAhead(attributes: Partial<HTMLLinkElement>) {
  const link = document.createElement('link')
  Object.assign(link, attributes, { crossOrigin: '' })
  document.head.append(link)
}
