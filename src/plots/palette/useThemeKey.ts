import { useSyncExternalStore } from 'react'

/** Everything that may change what a colour token comes to. */
const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)']

function subscribe(changed: () => void): () => void {
  const lists = queries.map((query) => window.matchMedia(query))
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, {
    subtree: false,
    attributes: true,
    attributeFilter: ['data-theme', 'data-stage', 'style', 'class'],
  })
  for (const list of lists) list.addEventListener('change', changed)
  return () => {
    observer.disconnect()
    for (const list of lists) list.removeEventListener('change', changed)
  }
}

const snapshot = () =>
  [
    document.documentElement.dataset.theme,
    document.documentElement.dataset.stage,
    ...queries.map((query) => window.matchMedia(query).matches),
  ].join()

/** A string that changes whenever the page's colours may have: a canvas must then mix its colours anew. */
export const useThemeKey = (): string => useSyncExternalStore(subscribe, snapshot, () => '')
