import { type RefObject, useEffect, useRef, useState } from 'react'
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

/** A host that lets a figure grow has done so by then, ms. */
const patience = 1000

/** In a lower frame than this, CSS pixels, a figure that fits would show less than one that is scrolled. */
const lowestFit = 200

/**
 * Tells the host the page's height whenever it changes, and fits the figure to the frame where the host does not obey:
 * until the frame has room for the height that was told last. A frame that had room once is scrolled when a reader opens
 * more: fitting the figure then would rearrange what they are using.
 *
 * @param box all of the page; null before there is something to see: a host that shrank to a waiting line would jump twice
 * @param canFit whether a figure stands there that can be fitted
 * @returns whether the figure is to fit the frame's height
 */
export function useHeight(box: RefObject<HTMLElement | null>, standing: boolean, canFit: boolean): boolean {
  const [fitted, setFitted] = useState(false)
  const sent = useRef(0)

  useEffect(() => {
    const element = box.current
    if (!standing || fitted || !element) return
    let timer: ReturnType<typeof setTimeout>
    let hadRoom = false
    let width = window.innerWidth
    const look = () => {
      const { innerHeight } = window
      hadRoom = innerHeight >= sent.current
      if (!hadRoom && canFit && host() && innerHeight >= lowestFit) setFitted(true)
    }
    const lookSoon = () => {
      clearTimeout(timer)
      if (!hadRoom) timer = setTimeout(look, patience)
    }
    const stopTelling = tellHeight(element, (height) => {
      sent.current = height
      lookSoon()
    })
    const leave = new AbortController()
    const { signal } = leave
    // What a reader opens within the first second is no sign that the frame is too low.
    const keepIfRoom = () => {
      if (sent.current > 0 && window.innerHeight >= sent.current) hadRoom = true
    }
    window.addEventListener('pointerdown', keepIfRoom, { capture: true, signal })
    window.addEventListener('keydown', keepIfRoom, { capture: true, signal })
    // At another width the figure has another height.
    const lookAtNewWidth = () => {
      if (window.innerWidth === width) return
      width = window.innerWidth
      hadRoom = false
      lookSoon()
    }
    window.addEventListener('resize', lookAtNewWidth, { signal })
    return () => {
      stopTelling()
      leave.abort()
      clearTimeout(timer)
    }
  }, [box, standing, fitted, canFit])

  useEffect(() => {
    if (!fitted) return
    const look = () => {
      if (window.innerHeight >= sent.current) setFitted(false)
    }
    look()
    window.addEventListener('resize', look)
    return () => window.removeEventListener('resize', look)
  }, [fitted])

  return fitted
}

/** Tells the host the page's height whenever it changes, from now on. Returns a function that stops it. */
function tellHeight(box: Element, onTold: (height: number) => void): () => void {
  let sent = 0
  const observer = new ResizeObserver(() => {
    const height = heightOf(box)
    if (height === sent || height === 0) return
    sent = height
    onTold(height)
    postToHost({ type: 'resize', height })
    for (const message of heightDialects(height, location.href)) host()?.postMessage(message, '*')
  })
  observer.observe(box)
  return () => observer.disconnect()
}
