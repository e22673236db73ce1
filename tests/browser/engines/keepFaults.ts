/** What a page with `keepFaults` in its head has. */
export interface KeptWindow extends Window {
  /** All that went wrong. */
  faults: string[]
  /** Images that the page has made an address for. */
  files: Blob[]
}

/**
 * Keeps whatever goes wrong on a page, from its first line on, and the images that it makes: not every driver can tell of
 * them. A framed page tells its host. Runs within the page, as the first script of its head.
 */
export function keepFaults(): void {
  const faults: string[] = []
  const files: Blob[] = []
  const keep = (fault: unknown) => {
    faults.push(String(fault))
    if (window.parent !== window) window.parent.postMessage({ type: 'fault', fault: String(fault) }, '*')
  }
  const onError = ({ target, message }: ErrorEvent) => {
    if (!(target instanceof Element)) keep(message)
    // Firefox calls the preload of a module failed that it is running.
    else if (!target.matches('[rel="modulepreload"]')) keep(`failed: ${target.outerHTML}`)
  }
  window.addEventListener('error', onError, true)
  window.addEventListener('unhandledrejection', ({ reason }) => keep(reason))
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) => keep(`refused: ${blockedURI}`))
  console.error = (...words) => keep(words.join(' '))
  const addressOf = URL.createObjectURL
  URL.createObjectURL = (file) => {
    if (file instanceof Blob && file.type.startsWith('image/')) files.push(file)
    return addressOf(file)
  }
  Object.assign(window, { faults, files })
}
