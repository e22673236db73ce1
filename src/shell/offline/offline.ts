import { createStore, useStore } from 'zustand'
import { whenIdle, whenPainted } from '../../engine/whenPainted'

/** Whether another version of the app has been fetched and waits to take the place of this one. */
const news = createStore<{ waits: boolean }>(() => ({ waits: false }))

export const useNewVersion = (): boolean => useStore(news, ({ waits }) => waits)

export const dismissNewVersion = (): void => news.setState({ waits: false })

/** Reading it throws in a sandbox; it is missing where the page is no site. */
function serviceWorkers(): ServiceWorkerContainer | null {
  try {
    return navigator.serviceWorker ?? null
  } catch {
    return null
  }
}

let present: ServiceWorkerRegistration | null = null
let isAsked = false

/**
 * Keeps the app for when there is no network, from its first visit on: at top level of a site only. An embedded figure
 * stores nothing, and one file from disk is there anyway. It begins once the pictures in view are painted: on a slow line
 * all that is kept would travel beside what they are made of.
 */
export async function keepOffline(): Promise<void> {
  if (isAsked) return
  isAsked = true
  const workers = serviceWorkers()
  const isSite =
    import.meta.env.PROD && import.meta.env.MODE !== 'single-file' && /^https?:/.test(location.protocol)
  if (!workers || !isSite || window.parent !== window) return
  await whenPainted()
  await new Promise<void>((resolve) => void whenIdle(resolve))
  try {
    watch(await workers.register('./sw.js'), workers)
  } catch {
    // Refused by the browser, its user or a policy: then the app needs its network.
  }
}

function watch(registration: ServiceWorkerRegistration, workers: ServiceWorkerContainer) {
  present = registration
  // With the first version of all there is nothing old to be replaced.
  const tell = () => {
    if (registration.waiting && workers.controller) news.setState({ waits: true })
  }
  tell()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tell)
  })
  // A tab may be parked for days, and asks by itself only when it is loaded. Without a network there is no answer.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => {})
  })
}

/** Lets the version that waits take over, and opens it at the present address. */
export function takeNewVersion(): void {
  const waiting = present?.waiting
  if (waiting) {
    serviceWorkers()?.addEventListener('controllerchange', () => location.reload(), { once: true })
    waiting.postMessage('take over')
  }
  // Another window has let it.
  else location.reload()
}
