/** Written by the build (`vite/offline.ts`): all files of the site, and a name that changes with any of them. */
declare const __SITE__: { version: string; files: readonly string[] }

/** As much of the worker's own global scope as is used; the page's types know another `self`. */
interface Scope {
  registration: { scope: string }
  clients: { claim(): Promise<void>; matchAll(options: object): Promise<readonly unknown[]> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void
  addEventListener(type: 'fetch', listener: (event: AskingEvent) => void): void
}

interface LastingEvent {
  waitUntil(work: Promise<unknown>): void
}

interface AskingEvent {
  request: Request
  respondWith(answer: Promise<Response>): void
}

const worker = self as unknown as Scope
const { version, files } = __SITE__
// Several sites may share an origin, by path.
const prefix = `gumbel-softmax-lab ${worker.registration.scope} `
const cacheName = prefix + version

const isHashed = (address: string) => /\/assets\/[^/]+-[\w-]{8}\.\w+$/.test(address)

/** How many files are fetched at once: what a reader opens meanwhile shares the line with no more. */
const atOnce = 4

/** Everything of this version; what has not changed since the last one is taken from there. */
async function fill() {
  const cache = await caches.open(cacheName)
  const waiting = [...files]
  const keep = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const address = new URL(file, worker.registration.scope).href
      const known = isHashed(address) ? await caches.match(address) : undefined
      // What the page has just fetched is in the browser's own cache, and a name with a hash has one content.
      const fresh = isHashed(address) ? {} : { cache: 'reload' as const }
      if (known) await cache.put(address, known)
      else await cache.add(new Request(address, { ...fresh, priority: 'low' }))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, keep))
}

/**
 * Pages that were opened with an earlier version have yet to fetch parts of it, and none tells which version is its own:
 * so all stay while other pages are open beside the one that asked for this version, and then the last one.
 */
async function tidy() {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const own = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName)
  const unused = pages.length > 1 ? [] : own.slice(0, -1)
  await Promise.all(unused.map((name) => caches.delete(name)))
  await worker.clients.claim()
}

/** Of this version; a part that its name tells by its contents may be of the last, whose page may still be open. */
async function answer(request: Request, address: string): Promise<Response> {
  const own = await (await caches.open(cacheName)).match(address)
  const kept = own ?? (await caches.match(address))
  return kept ? withoutRedirect(kept) : fetch(request)
}

/** The same answer as if it had come at once: a host may lead index.html to its folder, and no page opens with a redirected one. */
const withoutRedirect = (kept: Response): Response => (kept.redirected ? new Response(kept.body, kept) : kept)

worker.addEventListener('install', (event) => event.waitUntil(fill()))
worker.addEventListener('activate', (event) => event.waitUntil(tidy()))
worker.addEventListener('message', ({ data }) => {
  if (data === 'take over') void worker.skipWaiting()
})
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  const { origin: own, pathname: root } = new URL(worker.registration.scope)
  if (request.method !== 'GET' || origin !== own || !pathname.startsWith(root)) return
  const file = pathname.slice(root.length) || 'index.html'
  if (files.includes(file) || (isHashed(pathname) && file.startsWith('assets/')))
    event.respondWith(answer(request, new URL(file, worker.registration.scope).href))
})
