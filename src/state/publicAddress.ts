export interface PublicAddress {
  /** Ends where a link's `#` begins; without a query, since a link carries its parameters behind the `#`. */
  url: string
  /** False where only this machine can open it: the page must say so beside a link or a QR code. */
  reachable: boolean
}

/**
 * Where others find the app: the setting `PUBLIC_URL` of the build (`contract.md` §4), else where this page lies.
 * A setting that is no address of the web counts as absent.
 */
export function publicAddress(
  here: string = location.href,
  setting: string | undefined = import.meta.env.PUBLIC_URL,
): PublicAddress {
  const site = siteAddress(setting)
  if (site !== null) return { url: site, reachable: true }
  const own = webAddress(here)
  return { url: here.replace(/[?#].*$/s, ''), reachable: own !== null && !isThisMachine(own.hostname) }
}

/**
 * Where the whole site lies, with what the build puts beside the app, as the setting tells; null where it tells nothing:
 * where the page lies says nothing of what lies beside it.
 */
export function siteAddress(setting: string | undefined = import.meta.env.PUBLIC_URL): string | null {
  const set = webAddress(setting ?? '')
  return set && directory(set)
}

function webAddress(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null
  return url !== null && /^https?:$/.test(url.protocol) ? url : null
}

/** A static host answers `…/lab` by sending the browser on to `…/lab/`: the longer form saves the trip. */
function directory(url: URL): string {
  const isFile = /\.[^/]*$|\/$/.test(url.pathname)
  return url.origin + url.pathname + (isFile ? '' : '/')
}

const isThisMachine = (host: string): boolean =>
  /^(?:.*\.)?localhost$|^127\.|^0\.0\.0\.0$|^\[::1?\]$/.test(host)
