/** The page's own HTML as it lies at its address now; null without a network. */
async function fetchPage(): Promise<string | null> {
  try {
    const response = await fetch(location.href.replace(/[?#].*$/s, ''), { cache: 'no-store' })
    return response.ok ? await response.text() : null
  } catch {
    return null
  }
}

/** Whether the page could be loaded again. */
export const isReachable = async (): Promise<boolean> => (await fetchPage()) !== null

/** The program of this page, by the name of its file, which changes with every version. */
const program = (): string | undefined =>
  document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src.split('/').at(-1)

/** Whether another version has taken this page's place: its parts may be gone. */
export async function isOutdated(): Promise<boolean> {
  const [page, own] = [await fetchPage(), program()]
  return page !== null && own !== undefined && !page.includes(own)
}
