/**
 * Puts the page under its content policy, which the build has written into the script's element. WebKit takes 'self' for
 * no address in a frame without an origin (a sandbox); there the page's own address is named beside it.
 */
export function applyPolicy(policy: string | undefined): void {
  if (policy === undefined) return
  const meta = document.createElement('meta')
  meta.httpEquiv = 'Content-Security-Policy'
  meta.content = window.origin === 'null' ? policy.replaceAll("'self'", `'self' ${location.origin}`) : policy
  document.head.prepend(meta)
}
