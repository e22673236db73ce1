/** Marks every link of this page whose file does not arrive. To be called ahead of the first of them. */
export function markFailedLinks(): void {
  const mark = ({ target }: Event) => {
    if (target instanceof HTMLLinkElement) target.dataset.failed = ''
  }
  document.addEventListener('error', mark, true)
}

/**
 * Fetches what links of this page have asked for in vain. WebKit keeps the failure of a link that asks ahead, and answers
 * with it whatever imports or links that file later, over reloads too, until it is fetched past what is kept.
 */
export async function refetchFailedLinks(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[data-failed]')]
  for (const link of links) delete link.dataset.failed
  await Promise.all(links.map(({ href }) => fetch(href, { cache: 'reload' }).catch(() => {})))
}
