import { markFailedLinks } from '../../language/failedLinks'
import { openMailbox, refuseHost } from '../../modes/embed/host'
import { browserLanguage } from '../../state/browserLanguage'
import { isLanguage } from '../../state/parameters'
import { sayStartFailure } from './startFailure'

/** The files of the program that are not on every page, and of each view (`vite/viewParts.ts`) which of them it needs. */
export interface ViewFiles {
  files: readonly string[]
  views: Readonly<Record<string, readonly number[]>>
}

/*
 * Runs ahead of the program, before anything is painted; the page's policy holds from here on. It asks for the files of
 * the view that the address names: for styles and words with the program, for scripts as soon as that has come, so that
 * they travel while it is evaluated. With it they would share a slow line, and the page be blank for as long. Where the address asks for the
 * opening and for nothing that would change it, the first screen that came with the page is shown, in the reader's language.
 */
const { documentElement: page, currentScript } = document
applyPolicy(currentScript?.dataset.policy)
markFailedLinks()
tellMissing()
const { parts = '', korean, program } = currentScript?.dataset ?? {}
const [path = '', query] = location.hash.replace(/^#?\/?/, '').split('?', 2)
const isOpening = /^(?:lesson\/?)?$/.test(path)

const named = new URLSearchParams(location.search)
for (const [name, value] of new URLSearchParams(query)) named.set(name, value)
const lang = named.get('lang') ?? browserLanguage(navigator.languages)
named.delete('lang')
// The reader's colours, and those of the page that a figure is embedded in: before anything is painted.
for (const name of path.startsWith('embed/') ? ['theme', 'scheme'] : ['theme']) {
  const value = named.get(name)
  if (value === 'light' || value === 'dark') page.dataset[name] = value
  named.delete(name)
}

if (isLanguage(lang)) {
  const { files, views }: ViewFiles = JSON.parse(parts)
  const [view = '', part, derived] = isOpening ? [''] : path.split('/')
  // A lecture has its chapter's derivation on stage; an embedded one names it.
  const keys = [view, `${view}/${part}`, view === 'lecture' ? `derivation/${part}` : `${part}/${derived}`]
  const places = keys.flatMap((key) => views[key] ?? [])
  const isSoon = (place: number) => files[place]!.endsWith('.css') || views['']!.includes(place)
  const fetchParts = (wanted: readonly number[]) => {
    for (const place of new Set(wanted)) fetchPart(files[place]!, lang)
  }
  fetchParts(places.filter(isSoon))
  const later = places.filter((place) => !isSoon(place))
  fetchAhead({ rel: 'modulepreload', href: program!, onload: () => fetchParts(later) })

  if (isOpening && named.size === 0) {
    page.lang = lang
    page.dataset.first = lang
    if (lang === 'ko' && korean) fetchAhead({ rel: 'preload', as: 'font', type: 'font/woff2', href: korean })
  }
}

/**
 * Says so where the program or a style of every view does not arrive: nobody else is there to say it. By the time that
 * the page is parsed, and not before, all of them have come or failed.
 */
function tellMissing() {
  let isMissing = false
  const isProgram = (target: EventTarget | null) =>
    target instanceof HTMLScriptElement && target.type === 'module'
  const keep = ({ target }: Event) => {
    isMissing ||= isProgram(target)
  }
  window.addEventListener('error', keep, true)
  document.addEventListener('DOMContentLoaded', () => {
    window.removeEventListener('error', keep, true)
    const styles = document.head.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')
    // A style that did not arrive is one without rules.
    if (!isMissing && [...styles].every(({ sheet }) => sheet?.cssRules.length)) return
    sayStartFailure()
    if (!isMissing) return
    openMailbox()
    refuseHost('the program did not arrive')
  })
}

/** A file of words is named after its language: those of another are left alone. */
function fetchPart(file: string, language: string) {
  const ofLanguage = /\.(\w+)-[^/]*\.js$/.exec(file)?.[1]
  if (ofLanguage && ofLanguage !== language) return
  fetchAhead(
    file.endsWith('.css')
      ? { rel: 'preload', as: 'style', href: file }
      : { rel: 'modulepreload', href: file },
  )
}

/** What this view will need, fetched now rather than when the program or the style asks for it. */
function fetchAhead(attributes: Partial<HTMLLinkElement>) {
  const link = document.createElement('link')
  Object.assign(link, attributes, { crossOrigin: '' })
  document.head.append(link)
}

/**
 * Puts the page under its content policy, which the build has written into the script's element. WebKit takes 'self' for
 * no address in a frame without an origin (a sandbox); there the page's own address is named beside it.
 */
function applyPolicy(policy: string | undefined): void {
  if (policy === undefined) return
  const meta = document.createElement('meta')
  meta.httpEquiv = 'Content-Security-Policy'
  meta.content = window.origin === 'null' ? policy.replaceAll("'self'", `'self' ${location.origin}`) : policy
  document.head.prepend(meta)
}
