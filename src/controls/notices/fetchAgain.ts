import { refetchFailedLinks } from '../../language/failedLinks'
import { forgetFailures } from '../../language/late'

/** The page's own HTML as it lies at its address now; null without a network. */
export async function fetchPage(): Promise<string | null> {
  try {
    const response = await fetch(location.href.replace(/[?#].*$/s, ''), { cache: 'no-store' })
    return response.ok ? await response.text() : null
  } catch {
    return null
  }
}

/**
 * Has what did not arrive fetched again.
 *
 * @param byReload whether another load of the page is needed for it
 */
export async function fetchAgain(byReload: boolean): Promise<void> {
  await refetchFailedLinks()
  // Without a network a reload would take away what is there.
  if (byReload && (await fetchPage()) !== null) location.reload()
  else forgetFailures()
}
