import { browserLanguage } from '../../state/browserLanguage'

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
  if (named.size === 0 && (lang === 'en' || lang === 'ko')) {
    page.lang = lang
    page.dataset.first = lang
    if (theme === 'light' || theme === 'dark') page.dataset.theme = theme
    const { parts, [lang]: words } = currentScript?.dataset ?? {}
    for (const part of `${parts} ${words}`.split(' ')) fetchAhead(part)
  }
}

/** A part of the program that this screen will need, fetched now rather than when the entry asks for it. */
function fetchAhead(part: string) {
  const link = document.createElement('link')
  link.rel = 'modulepreload'
  link.crossOrigin = ''
  link.href = part
  document.head.append(link)
}
