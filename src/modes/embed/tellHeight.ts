import { host, postToHost } from './host'

/** The same height for those who listen for it in a language of their own (`docs/embedding.md`). */
function heightDialects(height: number, address: string): unknown[] {
  const embedly = { src: address, context: 'iframe.resize', height }
  return [
    // Embedly and Observable take the object or its text.
    embedly,
    JSON.stringify(embedly),
    // Canvas, and the name that 1EdTech gave it since.
    { subject: 'lti.frameResize', height },
    { subject: 'org.imsglobal.lti.frameResize', height },
  ]
}

/** The whole pixels that show all of an element that begins at the top of the page. */
function heightOf(box: Element): number {
  const { top, height } = box.getBoundingClientRect()
  return Math.ceil(top + window.scrollY + Math.max(height, box.scrollHeight))
}

/** Tells the host the page's height whenever it changes, from now on. Returns a function that stops it. */
export function tellHeight(box: Element): () => void {
  let told = 0
  const observer = new ResizeObserver(() => {
    const height = heightOf(box)
    if (height === told || height === 0) return
    told = height
    postToHost({ type: 'resize', height })
    for (const message of heightDialects(height, location.href)) host()?.postMessage(message, '*')
  })
  observer.observe(box)
  return () => observer.disconnect()
}
