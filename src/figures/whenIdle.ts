/** Calls back when the browser is idle; Safari does not say when it is, and calls soon. Returns what cancels it. */
export function whenIdle(callback: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const handle = requestIdleCallback(callback)
    return () => cancelIdleCallback(handle)
  }
  const timer = setTimeout(callback, 200)
  return () => clearTimeout(timer)
}

/** How long a reader may look at the page's head before what is further down is made ready, ms. */
const reading = 4000

/** Calls back when the head of a page has been looked at and the browser is idle. Returns what cancels it. */
export function onceRead(callback: () => void): () => void {
  let cancel = () => {}
  const timer = setTimeout(() => {
    cancel = whenIdle(callback)
  }, reading)
  return () => {
    clearTimeout(timer)
    cancel()
  }
}
